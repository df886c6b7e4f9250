package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.citeatlas.analyse.CommonNeighbours.Pair;
import org.citeatlas.analyse.Network.Parallel;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.CommonNeighborsLinkPrediction;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonNeighboursTests {
    @Test
    void aNeighbourWithFewNeighboursSaysMore() {
        Network network = Network.undirected(5)
                .edge(0, 1)
                .edge(1, 2)
                .edge(2, 3)
                .edge(3, 0)
                .edge(3, 4)
                .build(Parallel.SUMMED);

        // 0 and 2 share 1, with two neighbours, and 3, with three; 1 and 3 share 0 and 2, with two each
        List<Pair> pairs = new CommonNeighbours(network, 10, 1).strongest(10, node -> true);
        assertThat(pairs).extracting(Pair::a).containsExactly(1, 0, 0, 2);
        assertThat(pairs).extracting(Pair::b).containsExactly(3, 2, 4, 4);
        assertThat(pairs.get(0).strength()).isCloseTo(2 / Math.log(2), within(1e-12));
        assertThat(pairs.get(1).strength()).isCloseTo(1 / Math.log(2) + 1 / Math.log(3), within(1e-12));
        assertThat(pairs.get(2).strength()).isCloseTo(1 / Math.log(3), within(1e-12));
        assertThat(new CommonNeighbours(network, 10, 2).strongest(10, node -> true))
                .hasSize(2);
        assertThat(new CommonNeighbours(network, 2, 1).strongest(10, node -> node == 2))
                .containsExactly(new Pair(0, 2, 1, 1 / Math.log(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void jgraphtFindsTheSamePairs(int seed) {
        RandomNetwork random = new RandomNetwork(seed, 40, 110);
        Network network = random.undirected();
        Graph<Integer, DefaultEdge> theirs = new SimpleGraph<>(DefaultEdge.class); // an edge both ways is one
        Graphs.addGraph(theirs, random.jgrapht());
        var strength = new AdamicAdarIndexLinkPrediction<>(theirs);
        var common = new CommonNeighborsLinkPrediction<>(theirs);
        List<Pair> all = new ArrayList<>();
        for (int a = 0; a < network.nodes(); a++) {
            for (int b = a + 1; b < network.nodes(); b++) {
                if (network.arc(a, b) < 0 && common.predict(a, b) >= 2) {
                    all.add(new Pair(a, b, (int) common.predict(a, b), strength.predict(a, b)));
                }
            }
        }
        List<Pair> found = new CommonNeighbours(network, 100, 2).strongest(1_000, node -> true);

        assertThat(found).hasSameSizeAs(all).isSortedAccordingTo(Comparator.comparingDouble(pair -> -pair.strength()));
        assertThat(found)
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(new DoubleComparator(1e-9), Double.class)
                        .build())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(new CommonNeighbours(network, 100, 2).strongest(15, node -> true))
                .isEqualTo(found.subList(0, 15));
    }

    @Test
    void wrongBoundsAreRefused() {
        Network none = Network.undirected(0).build(Parallel.ONCE);

        assertThat(new CommonNeighbours(none, 2, 1).strongest(3, node -> true)).isEmpty();
        assertThatThrownBy(() -> new CommonNeighbours(none, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CommonNeighbours(Network.directed(2).build(Parallel.ONCE), 2, 1))
                .hasMessageContaining("undirected");
    }
}
