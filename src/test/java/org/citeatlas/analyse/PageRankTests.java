package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.citeatlas.analyse.Network.Parallel;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

final class PageRankTests {
    private static final double EXACT = 1e-9;

    @Test
    void whatIsPointedToByThreeIsFirst() {
        // 1, 2 and 3 point to 0, and 0 to nobody: its mass d·x spreads over all four, so with d = 0.8
        // a leaf has y = (0.2 + 0.8x) / 4 and 0 has x = y + 0.8 · 3y = 3.4y, with x + 3y = 1:
        // y = 1 / 6.4 = 0.15625, x = 0.53125.
        Network star = Network.directed(4).edge(1, 0).edge(2, 0).edge(3, 0).build(Parallel.SUMMED);

        PageRank rank = PageRank.of(star, 0.8, 1e-14, 1000);

        assertThat(rank.scores()).containsExactly(new double[] {0.53125, 0.15625, 0.15625, 0.15625}, within(EXACT));
        assertThat(rank.change()).isLessThanOrEqualTo(1e-14);
    }

    @Test
    void massGoesByWeight() {
        // 0 gives 3/4 to 1 and 1/4 to 2, which both give all of it back. With d = 0.5:
        // a = 1/6 + 0.5 (b + c), b = 1/6 + 0.375 a, c = 1/6 + 0.125 a; so a = 1/3 + 0.25 a = 4/9, b = 1/3, c = 2/9.
        Network network = Network.directed(3)
                .edge(0, 1, 3)
                .edge(0, 2, 1)
                .edge(1, 0)
                .edge(2, 0)
                .build(Parallel.SUMMED);

        assertThat(PageRank.of(network, 0.5, 1e-14, 1000).scores())
                .containsExactly(new double[] {4 / 9.0, 1 / 3.0, 2 / 9.0}, within(EXACT));
    }

    @Test
    void anotherImplementationAgrees() {
        RandomNetwork random = new RandomNetwork(7, 300, 900);
        Graph<Integer, ?> theirs = random.jgrapht();
        var scores = new org.jgrapht.alg.scoring.PageRank<>(theirs, 0.85, 1000, 1e-14).getScores();

        double[] ours = PageRank.of(random.directed(), 0.85, 1e-13, 1000).scores();

        assertThat(ours).hasSize(300);
        for (int node = 0; node < ours.length; node++) {
            assertThat(ours[node]).isCloseTo(scores.get(node), within(EXACT));
        }
        assertThat(Arrays.stream(ours).sum()).isCloseTo(1, within(EXACT));
    }

    @Test
    void theRoundsMayRunOut() {
        PageRank rank = PageRank.of(Network.directed(2).edge(0, 1).build(Parallel.ONCE), 0.85, 1e-14, 1);

        assertThat(rank.rounds()).isEqualTo(1);
        assertThat(rank.change()).isGreaterThan(1e-14);
    }

    @Test
    void nobodyHasNoRank() {
        assertThat(PageRank.of(Network.directed(0).build(Parallel.ONCE)).scores())
                .isEmpty();
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        Network network = Network.directed(1).build(Parallel.ONCE);

        assertThatIllegalArgumentException().isThrownBy(() -> PageRank.of(network, 1, 1e-9, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> PageRank.of(network, -0.1, 1e-9, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> PageRank.of(network, 0.85, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> PageRank.of(network, 0.85, 1e-9, 0));
    }
}
