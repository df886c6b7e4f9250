package org.citeatlas.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.Reading;

/** Writes down what an exploration would run, for a tool that takes Cypher. Needs the graph only to look names up. */
public final class WriteStatement {
    private final GraphSession session;

    public WriteStatement(GraphSession session) {
        this.session = session;
    }

    /**
     * A statement and the values that it speaks of.
     *
     * @param cypher the statement, without a semicolon
     * @param parameters by name, sorted; null for what was not given
     * @param computed what citeatlas works out in memory of the rows of the statement; empty where they are the answer
     */
    public record Written(String cypher, Map<String, Object> parameters, String computed) {
        public Written {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }

        /**
         * Both, as Neo4j Browser and cypher-shell take them. A line for each parameter, because {@code :params} would make
         * floats of whole numbers: <a href="https://neo4j.com/docs/browser-manual/current/operations/query-parameters/">
         * query parameters</a>.
         */
        public String script() {
            StringBuilder script = new StringBuilder();
            if (!computed.isEmpty()) {
                script.append("// These rows are what citeatlas reads to work out the ")
                        .append(computed.replace('-', ' '))
                        .append(" in memory.\n");
            }
            parameters.forEach((name, value) -> script.append(":param ")
                    .append(name)
                    .append(" => ")
                    .append(CypherLiterals.literal(value))
                    .append(";\n"));
            return script.append(cypher).append(';').toString();
        }
    }

    /**
     * The statement of the rows; of an exploration that works them out in memory, the one that it reads.
     *
     * @param values as typed, by parameter name
     * @param graph whether the one of nodes and edges is wanted instead
     * @throws CiteatlasException (usage) where the exploration has none of these
     */
    public Written run(Exploration exploration, Map<String, String> values, boolean graph, QueryOptions options) {
        if (graph && exploration.graphCypher().isEmpty()) {
            throw CiteatlasException.usage(exploration.name() + " has no @graph statement. Leave out the word graph.");
        }
        RunExploration exploring = new RunExploration(session);
        if (graph) {
            Asked asked = exploring.askToDraw(exploration, values, options);
            return written(asked.graphCypher().orElseThrow(), asked, "");
        }
        Asked asked = exploring.ask(exploration, values, options);
        return exploration
                .reading()
                .map(reading -> written(asked.readingCypher().orElseThrow(), asked, computed(asked, reading)))
                .orElseGet(() -> written(asked.cypher(), asked, ""));
    }

    private static Written written(String cypher, Asked asked, String computed) {
        return new Written(CypherLiterals.tidied(cypher), CypherLiterals.of(cypher, asked.values()), computed);
    }

    private static String computed(Asked asked, Reading reading) {
        String of = reading.computation().reads().contains("others")
                ? " of " + asked.linkage().word()
                : "";
        return reading.computation().word() + of;
    }
}
