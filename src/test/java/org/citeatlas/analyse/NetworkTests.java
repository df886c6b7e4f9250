package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.citeatlas.analyse.Network.Parallel;
import org.junit.jupiter.api.Test;

final class NetworkTests {
    /** "from>to:weight" of every arc, in the order of the rows. */
    private static List<String> arcs(Network network) {
        List<String> arcs = new ArrayList<>();
        for (int node = 0; node < network.nodes(); node++) {
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                arcs.add(node + ">" + network.target(arc) + ":" + network.weight(arc));
            }
        }
        return arcs;
    }

    @Test
    void rowsAreInOrderWhateverTheOrderOfTheEdges() {
        Network network = Network.directed(4)
                .edge(2, 3)
                .edge(0, 3, 0.5)
                .edge(2, 0, 4)
                .edge(0, 1)
                .edge(2, 1)
                .build(Parallel.SUMMED);

        assertThat(arcs(network)).containsExactly("0>1:1.0", "0>3:0.5", "2>0:4.0", "2>1:1.0", "2>3:1.0");
        assertThat(network.edges()).isEqualTo(5);
        assertThat(network.degrees()).containsExactly(2, 0, 3, 0);
        assertThat(network.strengths()).containsExactly(1.5, 0, 6, 0);
        assertThat(network.totalWeight()).isEqualTo(7.5);
    }

    @Test
    void anUndirectedEdgeStandsInTheRowsOfBothEnds() {
        Network network =
                Network.undirected(3).edge(2, 0, 3).edge(0, 1, 2).edge(2, 1).build(Parallel.SUMMED);

        assertThat(arcs(network)).containsExactly("0>1:2.0", "0>2:3.0", "1>0:2.0", "1>2:1.0", "2>0:3.0", "2>1:1.0");
        assertThat(network.edges()).isEqualTo(3);
        assertThat(network.totalWeight()).isEqualTo(6);
        assertThat(network.reversed()).isSameAs(network);
    }

    @Test
    void parallelEdgesAreSummedOrKeptOnce() {
        assertThat(arcs(parallel(true).build(Parallel.SUMMED))).containsExactly("0>1:10.0", "1>0:4.0");
        assertThat(arcs(parallel(true).build(Parallel.ONCE))).containsExactly("0>1:5.0", "1>0:4.0");
        assertThat(arcs(parallel(false).build(Parallel.SUMMED))).containsExactly("0>1:14.0", "1>0:14.0");
        assertThat(arcs(parallel(false).build(Parallel.ONCE))).containsExactly("0>1:5.0", "1>0:5.0");
    }

    private static NetworkBuilder parallel(boolean directed) {
        NetworkBuilder builder = directed ? Network.directed(2) : Network.undirected(2);
        return builder.edge(0, 1, 2).edge(1, 0, 4).edge(0, 1, 5).edge(0, 1, 3);
    }

    @Test
    void edgesOfTheSameTargetFromNeighbouringRowsStayApart() {
        Network network = Network.directed(3).edge(0, 2).edge(1, 2).build(Parallel.SUMMED);

        assertThat(arcs(network)).containsExactly("0>2:1.0", "1>2:1.0");
    }

    @Test
    void selfLoopsAreDropped() {
        Network network =
                Network.directed(2).edge(0, 0, 9).edge(0, 1).edge(1, 1).build(Parallel.SUMMED);

        assertThat(arcs(network)).containsExactly("0>1:1.0");
    }

    @Test
    void reversingTwiceGivesTheSameNetwork() {
        Network network =
                Network.directed(3).edge(0, 1, 2).edge(2, 1, 3).edge(1, 0).build(Parallel.SUMMED);

        assertThat(arcs(network.reversed())).containsExactly("0>1:1.0", "1>0:2.0", "1>2:3.0");
        assertThat(arcs(network.reversed().reversed())).isEqualTo(arcs(network));
    }

    @Test
    void anArcIsFoundByItsEnds() {
        Network network = Network.directed(3).edge(0, 2, 8).edge(1, 2).build(Parallel.SUMMED);

        assertThat(network.weight(network.arc(0, 2))).isEqualTo(8);
        assertThat(network.arc(2, 0)).isEqualTo(-1);
    }

    @Test
    void theFirstWeightMayComeLate() {
        NetworkBuilder builder = Network.directed(100);
        for (int node = 1; node < 100; node++) {
            builder.edge(0, node, node == 40 ? 7 : 1);
        }
        Network network = builder.build(Parallel.SUMMED);

        assertThat(network.strength(0)).isEqualTo(98 + 7);
        assertThat(network.weight(network.arc(0, 40))).isEqualTo(7);
    }

    @Test
    void anEmptyNetworkIsANetwork() {
        assertThat(Network.undirected(0).build(Parallel.ONCE).nodes()).isZero();
        assertThat(Network.directed(2).build(Parallel.ONCE).edges()).isZero();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        NetworkBuilder builder = Network.directed(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.edge(0, 2))
                .withMessageContaining("from 0 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.edge(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.edge(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.edge(0, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.edge(0, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Network.directed(-1));
    }

    @Test
    void tenMillionEdgesFit() {
        int nodes = 1_000_000;
        NetworkBuilder builder = Network.undirected(nodes);
        for (int step = 1; step <= 10; step++) {
            for (int node = 0; node < nodes; node++) {
                builder.edge(node, (node + step) % nodes);
            }
        }
        Network network = builder.build(Parallel.SUMMED);

        assertThat(network.edges()).isEqualTo(10_000_000);
        assertThat(network.degree(500_000)).isEqualTo(20); // ten on either side
    }
}
