package org.citeatlas.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Shelves;

/** Lists a user's collections, and the papers of one. */
public final class ListCollections {
    private static final String COUNTS = "MATCH (:Collection {name: $name})-[:HOLDS]->(w) "
            + "RETURN count(w) AS papers, count(CASE WHEN w:Absent THEN 1 END) AS absent";

    private final GraphSession session;

    public ListCollections(GraphSession session) {
        this.session = session;
    }

    /** One row per collection, by name. */
    public Answer all(QueryOptions options) {
        Graph.Rows rows = session.graph().readNamed("show/collections", Map.of(), options.limits());
        String sentence =
                rows.rows().isEmpty() ? "There is no collection yet: 'collection NAME add PAPER' makes one." : "";
        return options.answer(
                rows, new Coverage(Map.of("collections", rows.rows().size()), sentence), "collection {collection}");
    }

    /** One row per paper of the collection, newest first. */
    public Answer papers(String name, QueryOptions options) {
        Graph graph = session.graph();
        String key = new Shelves(graph).collection(name).name();
        Graph.Rows rows = graph.readNamed("show/collection", Map.of("key", key), options.limits());
        Map<String, Object> counts =
                new LinkedHashMap<>(graph.read(COUNTS, Map.of("name", key)).get(0));
        return options.answer(rows, new Coverage(counts, sentence(counts)), "show paper {id}");
    }

    private static String sentence(Map<String, Object> counts) {
        Object absent = counts.getOrDefault("absent", 0L);
        return Long.valueOf(0).equals(absent)
                ? ""
                : absent + " of " + counts.get("papers") + " are not in the graph now; their records bring them back.";
    }
}
