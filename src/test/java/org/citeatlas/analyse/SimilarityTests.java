package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.citeatlas.analyse.Network.Parallel;
import org.junit.jupiter.api.Test;

final class SimilarityTests {
    /** 0 and 1 occur together 4 times, 1 and 2 twice. */
    private static final Network TOGETHER =
            Network.undirected(4).edge(0, 1, 4).edge(1, 2, 2).build(Parallel.SUMMED);

    private static final double[] OCCURRENCES = {8, 5, 10, 0};

    private static void assertEdges(Network network, double first, double second) {
        assertThat(network.edges()).isEqualTo(2);
        assertThat(network.weight(network.arc(0, 1))).isCloseTo(first, within(1e-12));
        assertThat(network.weight(network.arc(1, 0))).isCloseTo(first, within(1e-12));
        assertThat(network.weight(network.arc(1, 2))).isCloseTo(second, within(1e-12));
        assertThat(network.weight(network.arc(2, 1))).isCloseTo(second, within(1e-12));
    }

    @Test
    void eachMeasureIsAsDefined() {
        assertEdges(Similarity.ASSOCIATION_STRENGTH.of(TOGETHER, OCCURRENCES), 4.0 / (8 * 5), 2.0 / (5 * 10));
        assertEdges(Similarity.COSINE.of(TOGETHER, OCCURRENCES), 4 / Math.sqrt(40), 2 / Math.sqrt(50));
        assertEdges(Similarity.EQUIVALENCE.of(TOGETHER, OCCURRENCES), 16 / 40.0, 4 / 50.0);
    }

    @Test
    void moreThanExpectedIsAboveOne() {
        // strengths 4, 6, 2; all edges twice are 12: 4 · 12 / (4 · 6) = 2, and 2 · 12 / (6 · 2) = 2
        assertEdges(Similarity.ratioToExpected(TOGETHER), 2, 2);
    }

    @Test
    void theLibraryNormalizesTheSameWay() {
        Network network = weighted(new RandomNetwork(5, 60, 300).undirected());
        LargeIntArray[] edges = {new LargeIntArray(0), new LargeIntArray(0)};
        LargeDoubleArray weights = new LargeDoubleArray(0);
        for (int node = 0; node < network.nodes(); node++) {
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                edges[0].append(node);
                edges[1].append(network.target(arc));
                weights.append(network.weight(arc));
            }
        }
        var theirs = new nl.cwts.networkanalysis.Network(network.nodes(), true, edges, weights, true, true)
                .createNormalizedNetworkUsingAssociationStrength();

        Network ours = Similarity.ratioToExpected(network);

        for (int node = 0; node < ours.nodes(); node++) {
            int begin = ours.begin(node);
            double[] row = IntStream.range(begin, ours.end(node))
                    .mapToDouble(ours::weight)
                    .toArray();
            assertThat(row).containsExactly(theirs.getEdgeWeights(node), within(1e-9));
        }
    }

    private static Network weighted(Network network) {
        NetworkBuilder builder = Network.undirected(network.nodes());
        for (int node = 0; node < network.nodes(); node++) {
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                builder.edge(node, network.target(arc), 1 + (node + network.target(arc)) % 7);
            }
        }
        return builder.build(Parallel.ONCE);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Network directed = Network.directed(2).edge(0, 1).build(Parallel.ONCE);

        assertThatIllegalArgumentException().isThrownBy(() -> Similarity.COSINE.of(directed, new double[] {1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Similarity.COSINE.of(TOGETHER, new double[] {1, 1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Similarity.COSINE.of(TOGETHER, new double[] {1, 0, 1, 1}))
                .withMessageContaining("node 1 has edges, but occurs 0.0 times");
    }
}
