package org.citeatlas.app.compute;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeatlas.analyse.CommonNeighbours;
import org.citeatlas.analyse.CommonNeighbours.Pair;
import org.citeatlas.analyse.Network;

/** Pairs that no paper has, and many papers have with the same third. */
final class ComputedGaps {
    /** What is mentioned together with more than this is mentioned with everything. */
    private static final int MOST_NEIGHBOURS = 1_000;
    /** How many of the common neighbours are handed on. */
    private static final int VIA = 3;

    private ComputedGaps() {}

    static Computed of(Projection terms, Settings settings) {
        String name = settings.text("name");
        int named = terms.number(name);
        IntPredicate wanted = name.isEmpty() ? node -> true : node -> node == named;
        CommonNeighbours search =
                new CommonNeighbours(terms.network(), MOST_NEIGHBOURS, settings.number("minCommon", 3, 1));
        List<Map<String, Object>> rows = search.strongest(settings.limit(), wanted).stream()
                .map(pair -> row(terms, pair, pair.b() == named))
                .toList();
        return new Computed(rows, Read.links(terms), terms.remark());
    }

    /** @param turned whether the second one is the one that was asked for */
    private static Map<String, Object> row(Projection terms, Pair pair, boolean turned) {
        double[] papers = terms.occurrences();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("node", terms.name(turned ? pair.b() : pair.a()));
        row.put("other", terms.name(turned ? pair.a() : pair.b()));
        row.put("common", (long) pair.common());
        row.put("strength", pair.strength());
        row.put("expected", papers[pair.a()] * papers[pair.b()] / terms.rows());
        row.put("via", via(terms, pair));
        return row;
    }

    /** The common neighbours that both are most often with. */
    private static List<String> via(Projection terms, Pair pair) {
        Network network = terms.network();
        return neighbours(network, pair.a())
                .filter(node -> network.arc(pair.b(), node) >= 0 && network.degree(node) <= MOST_NEIGHBOURS)
                .sorted(Comparator.comparingDouble((Integer node) -> -both(network, pair, node))
                        .thenComparingInt(node -> node))
                .limit(VIA)
                .map(terms::name)
                .toList();
    }

    private static double both(Network network, Pair pair, int node) {
        return Math.min(network.weight(network.arc(pair.a(), node)), network.weight(network.arc(pair.b(), node)));
    }

    private static Stream<Integer> neighbours(Network network, int node) {
        return IntStream.range(network.begin(node), network.end(node)).mapToObj(network::target);
    }
}
