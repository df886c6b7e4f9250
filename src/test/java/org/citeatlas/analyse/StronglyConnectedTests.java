package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeatlas.analyse.Network.Parallel;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;

final class StronglyConnectedTests {
    /** 0 → 1 → 2 → 0 is a cycle, 3 → 4 → 3 is another; 2 → 3 and 1 → 4 join them, and 5 points to 0. */
    private static Network twoCycles() {
        return Network.directed(6)
                .edge(0, 1)
                .edge(1, 2)
                .edge(2, 0)
                .edge(3, 4)
                .edge(4, 3)
                .edge(2, 3, 2)
                .edge(1, 4, 3)
                .edge(5, 0, 4)
                .build(Parallel.SUMMED);
    }

    @Test
    void cyclesAreFoundAndNumberedTopologically() {
        StronglyConnected connected = StronglyConnected.of(twoCycles());

        // 5 points to the first cycle, and that to the second
        assertThat(connected.componentOf()).containsExactly(1, 1, 1, 2, 2, 0);
        assertThat(connected.sizes()).containsExactly(1, 3, 2);
        assertThat(connected.members()).isDeepEqualTo(new int[][] {{5}, {0, 1, 2}, {3, 4}});
    }

    @Test
    void edgesWithinAComponentLeaveTheCondensation() {
        Network network = twoCycles();

        Network condensed = StronglyConnected.of(network).condensation(network, Parallel.SUMMED);

        assertThat(condensed.nodes()).isEqualTo(3);
        assertThat(condensed.edges()).isEqualTo(2);
        assertThat(condensed.weight(condensed.arc(0, 1))).isEqualTo(4);
        assertThat(condensed.weight(condensed.arc(1, 2))).isEqualTo(2 + 3);
    }

    @Test
    void anotherImplementationAgrees() {
        // as many edges as nodes, a little above: components of all sizes
        RandomNetwork random = new RandomNetwork(11, 2000, 2600);
        Set<Set<Integer>> theirs =
                Set.copyOf(new KosarajuStrongConnectivityInspector<>(random.jgrapht()).stronglyConnectedSets());

        StronglyConnected ours = StronglyConnected.of(random.directed());

        Set<Set<Integer>> sets = Arrays.stream(ours.members())
                .map(members -> Arrays.stream(members).boxed().collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertThat(sets).isEqualTo(theirs);
        assertThat(sets).anyMatch(set -> set.size() > 50);
        assertThat(edgesBackwards(random.directed(), ours)).isEmpty();
    }

    private static List<Integer> edgesBackwards(Network network, StronglyConnected connected) {
        List<Integer> backwards = new ArrayList<>();
        for (int node = 0; node < network.nodes(); node++) {
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                if (connected.componentOf()[node] > connected.componentOf()[network.target(arc)]) {
                    backwards.add(arc);
                }
            }
        }
        return backwards;
    }

    @Test
    void aChainOfAMillionNeedsNoDeepStack() {
        int nodes = 1_000_000;
        NetworkBuilder builder = Network.directed(nodes);
        for (int node = 1; node < nodes; node++) {
            builder.edge(node - 1, node);
        }
        StronglyConnected chain = StronglyConnected.of(builder.build(Parallel.ONCE));

        assertThat(chain.components()).isEqualTo(nodes);
        assertThat(chain.componentOf()[nodes - 1]).isEqualTo(nodes - 1);
    }

    @Test
    void anUndirectedNetworkIsRefused() {
        Network network = Network.undirected(2).edge(0, 1).build(Parallel.ONCE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StronglyConnected.of(network))
                .withMessageContaining("directed");
    }
}
