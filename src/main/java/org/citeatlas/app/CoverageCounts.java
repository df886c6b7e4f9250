package org.citeatlas.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.CoverageQuestion;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.PaperCounts;

/**
 * What answers cover. For all papers it is counted by imports; for a scope it is counted when asked for, and remembered as
 * long as the graph stays the same. Safe for many threads.
 */
final class CoverageCounts {
    private static final int MOST = 100; // remembered questions

    private final Map<List<Object>, Map<String, Object>> known = new ConcurrentHashMap<>();
    private String state = "";

    /** The row of that question's counts. */
    Map<String, Object> of(Graph graph, CoverageQuestion question, Asked asked) {
        PaperCounts.Known counted = PaperCounts.read(graph);
        if (question.isOfAllPapers() && counted.counts().isPresent()) {
            return counted.counts().get();
        }
        forgetWhatIsOld(counted.state());
        Map<String, Object> scope = CypherLiterals.of(question.cypher(), asked.values());
        return known.computeIfAbsent(
                List.of(question.cypher(), scope),
                key -> graph.read(question.cypher(), scope).get(0));
    }

    private synchronized void forgetWhatIsOld(String now) {
        if (!now.equals(state) || known.size() >= MOST) {
            known.clear();
            state = now;
        }
    }
}
