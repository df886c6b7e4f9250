package org.citeatlas.app;

import java.net.URI;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Exploration;
import org.jspecify.annotations.Nullable;

/** Gives an address that opens Neo4j Browser, connected, with an exploration's subgraph ready to run. */
public final class Browse {
    private static final String SCHEMA = "MATCH p = (:Paper)-[:MENTIONS]->(:Entity) RETURN p LIMIT 100";

    private final GraphSession session;

    public Browse(GraphSession session) {
        this.session = session;
    }

    /**
     * The address; its statement has the values written into it.
     *
     * @param exploration null for a first look at the graph
     * @param values as typed, by parameter name
     */
    public URI run(@Nullable Exploration exploration, Map<String, String> values) {
        return session.browserAddress(exploration == null ? SCHEMA : statement(exploration, values));
    }

    /** The {@code @graph} statement as Browser's editor takes it. */
    String statement(Exploration exploration, Map<String, String> values) {
        if (exploration.graphCypher().isEmpty()) {
            throw CiteatlasException.usage(exploration.name()
                    + " has no @graph statement, so that there is nothing to draw. Its rows: " + exploration.usage());
        }
        Asked asked = new RunExploration(session).askToDraw(exploration, values, QueryOptions.DEFAULT);
        return CypherLiterals.fillIn(asked.graphCypher().orElseThrow(), asked.values());
    }
}
