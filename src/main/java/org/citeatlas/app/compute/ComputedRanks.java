package org.citeatlas.app.compute;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeatlas.analyse.Network;
import org.citeatlas.analyse.PageRank;

/** Works by PageRank, beside their rank by citations. */
final class ComputedRanks {
    private static final double TOLERANCE = 1e-9; // of all scores, whose sum is 1
    private static final int MOST_ROUNDS = 200;

    private ComputedRanks() {}

    static Computed of(Projection citations, Settings settings) {
        Network network = citations.network();
        double[] scores = PageRank.of(network, settings.between("damping", 0.85, 0, 1), TOLERANCE, MOST_ROUNDS)
                .scores();
        int[] ranks = ranks(citations.occurrences());
        int[] best = IntStream.range(0, network.nodes())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> -scores[node])
                        .thenComparingInt(node -> node))
                .limit(settings.limit())
                .mapToInt(Integer::intValue)
                .toArray();
        List<Map<String, Object>> rows = IntStream.range(0, best.length)
                .mapToObj(i -> row(citations, best[i], i + 1, scores[best[i]] * network.nodes(), ranks[best[i]]))
                .toList();
        return new Computed(rows, Read.citations(citations), citations.remark());
    }

    /** From 1; nodes with the same number share the best of their places. */
    private static int[] ranks(double[] numbers) {
        double[] sorted = Arrays.stream(numbers).sorted().toArray();
        int[] ranks = new int[numbers.length];
        for (int node = 0; node < ranks.length; node++) {
            ranks[node] = 1 + above(sorted, numbers[node]);
        }
        return ranks;
    }

    /** How many of the sorted numbers are larger. */
    private static int above(double[] sorted, double number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }

    private static Map<String, Object> row(Projection citations, int node, int rank, double score, int byCitations) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("node", citations.name(node));
        row.put("rank", (long) rank);
        row.put("score", score);
        row.put("cited", (long) citations.occurrences()[node]);
        row.put("byCitations", (long) byCitations);
        return row;
    }
}
