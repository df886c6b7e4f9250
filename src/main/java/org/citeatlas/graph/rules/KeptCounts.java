package org.citeatlas.graph.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.PaperCounts;
import org.citeatlas.graph.Recomputation.Compared;

/** Counts again what papers lack, and compares it with the counts that are kept. */
final class KeptCounts {
    private final Graph graph;
    private final Map<String, String> lacking;
    private final Optional<Map<String, Object>> kept;
    private final Map<String, Long> counted = new TreeMap<>();

    /** @param lacking predicates over a paper {@code p}, by name */
    KeptCounts(Graph graph, Map<String, String> lacking) {
        this.graph = graph;
        this.lacking = lacking;
        this.kept = PaperCounts.read(graph).counts();
    }

    /** Counts these works; nothing where no counts are kept. */
    void count(List<String> works, Graph.Limits limits) {
        if (kept.isPresent()) {
            PaperCounts.among(graph, works, lacking, limits)
                    .forEach((name, count) -> counted.merge(name, (Long) count, Long::sum));
        }
    }

    Compared compared() {
        List<String> wrong = new ArrayList<>();
        Map<String, Object> there = kept.orElse(Map.of());
        there.forEach((name, count) -> {
            long again = counted.getOrDefault(name, 0L);
            if (!Long.valueOf(again).equals(count)) {
                wrong.add(name + ": " + count + " is kept, and there are " + again);
            }
        });
        return new Compared(there.size(), wrong);
    }
}
