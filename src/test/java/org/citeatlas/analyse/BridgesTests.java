package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.citeatlas.analyse.Network.Parallel;
import org.junit.jupiter.api.Test;

final class BridgesTests {
    private static final Communities THREE = Communities.of(new int[] {0, 0, 0, 1, 1, 2, 2, 2});

    /** Of 0, 1, 2 and 5, 6, 7 and 3, 4; node 0 has an edge of 2 in its own, and one of 1 into each of the others. */
    private static final Network NETWORK = Network.undirected(8)
            .edge(0, 1, 2)
            .edge(0, 3)
            .edge(0, 5)
            .edge(3, 4, 3)
            .edge(5, 6)
            .edge(2, 7, 5)
            .build(Parallel.SUMMED);

    @Test
    void theWeightIntoOtherCommunitiesIsCounted() {
        assertThat(Bridges.of(NETWORK, THREE).outside()).containsExactly(2, 0, 5, 1, 0, 1, 0, 5);
    }

    @Test
    void participationIsAsDefined() {
        // 0: 1 - (2/4)^2 - (1/4)^2 - (1/4)^2 = 0.625; 3: 1 - (3/4)^2 - (1/4)^2 = 0.375; 5: 1 - 2 (1/2)^2 = 0.5;
        // 2 and 7 have all of it in one, though not their own
        assertThat(Bridges.of(NETWORK, THREE).participation())
                .containsExactly(new double[] {0.625, 0, 0, 0.375, 0, 0.5, 0, 0}, within(1e-12));
    }

    @Test
    void anEdgeMoreToTheSameCommunityIsNoOtherShare() {
        Network star = Network.undirected(8)
                .edge(0, 1)
                .edge(0, 2)
                .edge(0, 3)
                .edge(0, 4)
                .build(Parallel.ONCE);

        assertThat(Bridges.of(star, THREE).participation()[0]).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void theStrongestComeFirst() {
        Bridges bridges = Bridges.of(NETWORK, THREE);

        // 2 and 7 have 5 and are equal; 0 has 2; 5 and 3 have 1, and 5 is the more even
        assertThat(bridges.strongest(10)).containsExactly(2, 7, 0, 5, 3);
        assertThat(bridges.strongest(2)).containsExactly(2, 7);
    }

    @Test
    void whoHasNoEdgesTakesNoPart() {
        Bridges bridges = Bridges.of(Network.undirected(8).build(Parallel.ONCE), THREE);

        assertThat(bridges.participation()).containsOnly(0);
        assertThat(bridges.strongest(10)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Network directed = Network.directed(8).edge(0, 1).build(Parallel.ONCE);

        assertThatIllegalArgumentException().isThrownBy(() -> Bridges.of(directed, THREE));
        assertThatIllegalArgumentException().isThrownBy(() -> Bridges.of(NETWORK, Communities.of(new int[] {0})));
    }
}
