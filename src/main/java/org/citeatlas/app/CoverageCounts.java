package org.citeatlas.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.CoverageQuestion;
import org.citeatlas.graph.Graph;

/**
 * What answers cover, remembered from one question to the next as long as the graph stays the same: counting takes a look
 * at every paper. Safe for many threads.
 */
final class CoverageCounts {
    /** Counts that the store keeps, and the time of the last import: whatever writes to the graph changes one of them. */
    private static final String STATE = """
            CALL () { MATCH (n) RETURN count(n) AS nodes }
            CALL () { MATCH ()-[r]->() RETURN count(r) AS edges }
            CALL () { MATCH (s:Source) RETURN collect([s.id, s.importedAt, s.state]) AS sources }
            RETURN nodes, edges, sources
            """;

    private static final int MOST = 100; // remembered questions

    private final Map<List<Object>, Map<String, Object>> known = new ConcurrentHashMap<>();
    private Map<String, Object> state = Map.of();

    /** The row of that question's counts. */
    Map<String, Object> of(Graph graph, CoverageQuestion question, Asked asked) {
        forgetWhatIsOld(graph);
        Map<String, Object> scope = CypherLiterals.of(question.cypher(), asked.values());
        return known.computeIfAbsent(
                List.of(question.cypher(), scope),
                key -> graph.read(question.cypher(), scope).get(0));
    }

    private synchronized void forgetWhatIsOld(Graph graph) {
        Map<String, Object> now = graph.read(STATE, Map.of()).get(0);
        if (!now.equals(state) || known.size() >= MOST) {
            known.clear();
            state = now;
        }
    }
}
