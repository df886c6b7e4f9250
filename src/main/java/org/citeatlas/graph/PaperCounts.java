package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many papers lack what: counted once at the end of an import, because counting takes a look at every paper, and kept
 * with the schema's version. It holds as long as the store's own counts and its sources stay what they were.
 */
public final class PaperCounts {
    /** Whatever changes what papers have, changes one of these numbers, which the store keeps, or the sources. */
    private static final String STATE = List.of(
                    "CITES", "MENTIONS", "WROTE", "PUBLISHED_IN", "HAS_REPOSITORY", "ABOUT", "EVALUATED_ON", "FROM")
            .stream()
            .map(type -> "CALL () { MATCH ()-[r:" + type + "]->() RETURN count(r) AS n" + type + " }")
            .collect(Collectors.joining("\n", "", """

                    CALL () { MATCH (p:Paper) RETURN count(p) AS papers }
                    CALL () {
                      MATCH (s:Source)
                      RETURN count(s) + ' ' + count(CASE s.state WHEN 'complete' THEN 1 END) + ' '
                             + coalesce(toString(max(s.importedAt)), '') AS sources
                    }
                    WITH toString(papers) + ' ' + nCITES + ' ' + nMENTIONS + ' ' + nWROTE + ' ' + nPUBLISHED_IN + ' '
                         + nHAS_REPOSITORY + ' ' + nABOUT + ' ' + nEVALUATED_ON + ' ' + nFROM + ' ' + sources AS state
                    """));

    private static final String READ = STATE + """
            OPTIONAL MATCH (v:SchemaVersion)
            WHERE v.countedState = state
            RETURN state, v.countedNames AS names, v.counted AS counts
            """;

    private PaperCounts() {}

    /**
     * What is known of the graph as it is.
     *
     * @param state the same text means that the same is in the graph
     * @param counts number of papers that lack something, by its name; empty where nobody has counted since it changed
     */
    public record Known(String state, Optional<Map<String, Object>> counts) {}

    public static Known read(Graph graph) {
        Map<String, Object> row = graph.read(READ, Map.of()).get(0);
        Optional<Map<String, Object>> counts = Optional.empty();
        if (row.get("names") instanceof List<?> names && row.get("counts") instanceof List<?> numbers) {
            Map<String, Object> byName = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                byName.put((String) names.get(i), numbers.get(i));
            }
            counts = Optional.of(byName);
        }
        return new Known(String.valueOf(row.get("state")), counts);
    }

    /** Counts again, and keeps the counts. @param lacking predicates over a paper {@code p}, by name */
    public static void count(Graph graph, Map<String, String> lacking) {
        graph.writing(tx -> tx.run(statement(lacking)).consume());
    }

    /**
     * Counts what these of the papers lack, without keeping it.
     *
     * @param works ids
     * @return {@code papers} and one number for each name
     */
    public static Map<String, Object> among(
            Graph graph, List<String> works, Map<String, String> lacking, Graph.Limits limits) {
        String numbers = lacking.entrySet().stream()
                .map(count -> ", count(CASE WHEN " + count.getValue() + " THEN 1 END) AS " + count.getKey())
                .collect(Collectors.joining());
        String statement =
                "UNWIND $keys AS key MATCH (p:Work {id: key}) WHERE p:Paper RETURN count(p) AS papers" + numbers;
        return graph.read(statement, Map.of("keys", works), limits).rows().get(0);
    }

    /** The statement of {@link #count}, for a server that has no door to come in by. */
    public static String statement(Map<String, String> lacking) {
        List<String> names = new ArrayList<>(lacking.keySet());
        String numbers = lacking.values().stream()
                .map(predicate -> "count(CASE WHEN " + predicate + " THEN 1 END)")
                .collect(Collectors.joining(", "));
        return STATE + "CALL () { MATCH (p:Paper) RETURN [count(p), " + numbers + "] AS counts }\n"
                + "MATCH (v:SchemaVersion)\n"
                + "SET v.countedState = state, v.counted = counts, v.countedNames = ['papers', '"
                + String.join("', '", names) + "']";
    }
}
