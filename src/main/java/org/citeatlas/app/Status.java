package org.citeatlas.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.graph.Graph;
import org.citeatlas.server.EmbeddedHome;
import org.citeatlas.server.HomeStatus;
import org.jspecify.annotations.Nullable;

/** Says where the graph is, who keeps it up, and where it answers. */
public final class Status {
    private final GraphSession session;

    public Status(GraphSession session) {
        this.session = session;
    }

    /**
     * A card. The embedded store is not opened for it; a server is asked.
     *
     * @throws org.citeatlas.domain.CiteatlasException exit code 4 where a server does not answer
     */
    public Answer run() {
        GraphAddress address = session.address();
        Map<String, @Nullable Object> card =
                address.embedded() ? ofStore(EmbeddedHome.status(address.db())) : ofServer();
        Map<String, Object> known = new LinkedHashMap<>();
        card.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return Answer.card(List.copyOf(known.keySet()), known, Coverage.NONE);
    }

    private static Map<String, @Nullable Object> ofStore(HomeStatus status) {
        Map<String, @Nullable Object> card = new LinkedHashMap<>();
        card.put("graph", status.db().toString());
        card.put("state", state(status));
        card.put("process", status.pid() < 0 ? null : status.pid());
        card.put("since", status.since() == null ? null : status.since().toString());
        card.put("bolt", status.bolt() == null ? null : status.bolt().toString());
        card.put("browser", status.http() == null ? null : status.http().toString());
        card.put("megabytes", status.bytes() / 1_000_000);
        card.put("neo4j", status.neo4jVersion());
        return card;
    }

    private static String state(HomeStatus status) {
        return switch (status.state()) {
            case IDLE -> "not running";
            case STARTING -> "starting";
            case UP -> status.thisProcess() ? "up, in this process" : "up, in another process";
        };
    }

    private Map<String, @Nullable Object> ofServer() {
        Graph graph = session.graph();
        Map<String, @Nullable Object> card = new LinkedHashMap<>();
        card.put("graph", session.address().place());
        card.put("state", "up, a server of its own");
        card.put("neo4j", ServerVersion.of(graph));
        return card;
    }
}
