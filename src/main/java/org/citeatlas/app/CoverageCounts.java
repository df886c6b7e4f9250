package org.citeatlas.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.CoverageQuestion;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.PaperCounts;

/**
 * What answers cover. For all papers it is counted by imports; for a scope, or a set of papers, it is counted when asked for, and remembered as
 * long as the graph stays the same. Safe for many threads.
 */
final class CoverageCounts {
    private static final int MOST = 100; // remembered questions

    private final Map<List<Object>, Map<String, Object>> known = new ConcurrentHashMap<>();
    private String state = "";

    /** The row of that question's counts. @throws CiteatlasException {@code TIMED_OUT} where counting takes too long */
    Map<String, Object> of(Graph graph, CoverageQuestion question, Asked asked, Graph.Limits limits) {
        PaperCounts.Known counted = PaperCounts.read(graph);
        forgetWhatIsOld(counted.state());
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.putAll(
                question.isOfAllPapers() && counted.counts().isPresent()
                        ? counted.counts().get()
                        : remembered(graph, question.ofPapers(), asked, limits));
        question.ofValues().ifPresent(cypher -> counts.putAll(remembered(graph, cypher, asked, limits)));
        return counts;
    }

    private Map<String, Object> remembered(Graph graph, String cypher, Asked asked, Graph.Limits limits) {
        Map<String, Object> values = CypherLiterals.of(cypher, asked.values());
        return known.computeIfAbsent(
                List.of(cypher, values),
                key -> graph.read(cypher, values, limits).rows().get(0));
    }

    private synchronized void forgetWhatIsOld(String now) {
        if (!now.equals(state) || known.size() >= MOST) {
            known.clear();
            state = now;
        }
    }
}
