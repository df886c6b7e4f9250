package org.citeatlas.app;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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
    private static final List<String> COLUMNS =
            List.of("graph", "state", "process", "since", "bolt", "browser", "megabytes", "neo4j");

    private final GraphSession session;

    public Status(GraphSession session) {
        this.session = session;
    }

    /**
     * A card, its columns always the same; a value that there is not is null. The embedded store is not opened for it; a server is asked.
     *
     * @throws org.citeatlas.domain.CiteatlasException exit code 4 where a server does not answer
     */
    public Answer run() {
        GraphAddress address = session.address();
        Map<String, Object> known = address.embedded() ? ofStore(EmbeddedHome.status(address.db())) : ofServer();
        return Answer.card(COLUMNS, known, Coverage.NONE);
    }

    private static Map<String, Object> ofStore(HomeStatus status) {
        Map<String, Object> card = new HashMap<>();
        card.put("graph", status.db().toString());
        card.put("state", state(status));
        put(card, "process", status.pid() < 0 ? null : status.pid());
        put(card, "since", status.since() == null ? null : status.since().truncatedTo(ChronoUnit.SECONDS));
        put(card, "bolt", status.bolt());
        put(card, "browser", status.http());
        card.put("megabytes", status.bytes() / 1_000_000);
        card.put("neo4j", status.neo4jVersion());
        return card;
    }

    private static void put(Map<String, Object> card, String name, @Nullable Object value) {
        if (value != null) {
            card.put(name, value instanceof Long ? value : value.toString());
        }
    }

    private static String state(HomeStatus status) {
        return switch (status.state()) {
            case IDLE -> EmbeddedHome.isThere(status.db()) ? "not running" : "not made yet";
            case STARTING -> "starting";
            case UP -> status.thisProcess() ? "up, in this process" : "up, in another process";
        };
    }

    private Map<String, Object> ofServer() {
        Graph graph = session.graph();
        Map<String, Object> card = new HashMap<>();
        card.put("graph", session.address().place());
        card.put("state", "up, a server of its own");
        put(card, "bolt", session.address().uri());
        card.put("neo4j", ServerVersion.of(graph));
        return card;
    }
}
