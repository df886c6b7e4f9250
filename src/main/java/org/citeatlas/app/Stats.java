package org.citeatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;

/** Says what is in the graph. */
public final class Stats {
    /** What to do about a graph without papers. */
    static final String EMPTY =
            "The graph is empty: 'import PATH' brings papers in, 'import starter' a small corpus to look around in.";

    private static final List<String> COLUMNS = List.of("what", "name", "count");

    private final GraphSession session;

    public Stats(GraphSession session) {
        this.session = session;
    }

    /** One row per kind of node and edge that there is; and the number of works, where papers are versions of one. */
    public Answer run() {
        GraphCounts counts = new GraphCounts(session.graph());
        List<Map<String, Object>> rows = new ArrayList<>();
        add(rows, "nodes", counts.nodes());
        long papers = counts.papers();
        long works = counts.works();
        if (works != papers) {
            add(rows, "works", Map.of("Paper", works));
        }
        add(rows, "edges", counts.edges());
        String sentence = papers == 0 ? EMPTY : "";
        return Answer.table(COLUMNS, rows, new Coverage(Map.of("papers", papers, "works", works), sentence));
    }

    private static void add(List<Map<String, Object>> rows, String what, Map<String, Object> counts) {
        counts.forEach((name, count) -> {
            if (!Long.valueOf(0).equals(count)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("what", what);
                row.put("name", name);
                row.put("count", count);
                rows.add(row);
            }
        });
    }
}
