package org.citeatlas.app;

import java.time.Duration;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.NameIndex;
import org.jspecify.annotations.Nullable;

/**
 * How far a question may go.
 *
 * @param limit rows at the most; 0 for {@link #DEFAULT_LIMIT}
 * @param timeout for how long; null for {@link #DEFAULT_TIMEOUT}, zero for as long as it takes
 */
public record QueryOptions(int limit, @Nullable Duration timeout) {
    public static final int DEFAULT_LIMIT = 1_000; // rows
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);
    public static final QueryOptions DEFAULT = new QueryOptions(0, null);

    Graph.Limits limits() {
        return new Graph.Limits(limit == 0 ? DEFAULT_LIMIT : limit, timeout == null ? DEFAULT_TIMEOUT : timeout);
    }

    /** All rows, within the same time. */
    Graph.Limits allRows() {
        return new QueryOptions(Integer.MAX_VALUE, timeout).limits();
    }

    /** What names mean, within the same time for each question about one. */
    NameIndex names(Graph graph) {
        return new NameIndex(graph, limits().timeout());
    }

    /** The rows as an answer; one that was cut off says so. */
    Answer answer(Graph.Rows rows, Coverage coverage, String drill) {
        Coverage said =
                rows.complete() ? coverage : cutOff(coverage, rows.rows().size());
        return new Answer(Layout.TABLE, rows.columns(), rows.rows(), said, rows.complete(), drill);
    }

    private static Coverage cutOff(Coverage coverage, int shown) {
        Map<String, Object> counts = new java.util.LinkedHashMap<>(coverage.counts());
        counts.put("cutOffBy", "limit");
        counts.put("shown", shown);
        String sentence = "The first " + shown + " rows; there are more (--limit N)";
        return new Coverage(
                counts, coverage.sentence().isEmpty() ? sentence + "." : sentence + " · " + coverage.sentence());
    }
}
