package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.citeatlas.analyse.Network.Parallel;
import org.junit.jupiter.api.Test;

final class CouplingTests {
    /** 0 cites 3, 4, 5; 1 cites 3, 4; 2 cites 5 and 0. */
    private static final Network CITATIONS = Network.directed(6)
            .edge(0, 3, 9) // a weight has no part in it
            .edge(0, 4)
            .edge(0, 5)
            .edge(1, 3)
            .edge(1, 4)
            .edge(2, 5)
            .edge(2, 0)
            .build(Parallel.SUMMED);

    private static double weight(Network network, int one, int other) {
        int arc = network.arc(one, other);
        return arc < 0 ? 0 : network.weight(arc);
    }

    @Test
    void sharedReferencesCouple() {
        Coupling coupling = Coupling.bibliographic(CITATIONS, 100);

        assertThat(coupling.network().edges()).isEqualTo(2);
        assertThat(weight(coupling.network(), 0, 1)).isEqualTo(2); // 3 and 4
        assertThat(weight(coupling.network(), 2, 0)).isEqualTo(1); // 5
        assertThat(coupling.occurrences()).containsExactly(3, 2, 2, 0, 0, 0);
        assertThat(coupling.leftOut()).isEmpty();
        assertThat(weight(coupling.cosine(), 0, 1)).isCloseTo(2 / Math.sqrt(3 * 2), within(1e-12));
    }

    @Test
    void whoIsCitedTogetherIsCoCited() {
        Coupling coupling = Coupling.cocitation(CITATIONS, 100);

        assertThat(coupling.network().edges()).isEqualTo(4);
        assertThat(weight(coupling.network(), 3, 4)).isEqualTo(2); // by 0 and 1
        assertThat(weight(coupling.network(), 3, 5)).isEqualTo(1); // by 0
        assertThat(weight(coupling.network(), 4, 5)).isEqualTo(1); // by 0
        assertThat(weight(coupling.network(), 0, 5)).isEqualTo(1); // by 2
        assertThat(coupling.occurrences()).containsExactly(1, 0, 0, 2, 2, 2);
    }

    @Test
    void whatTooManyShareIsLeftOut() {
        // 0 has three references, the others two
        Coupling cocited = Coupling.cocitation(CITATIONS, 2);

        assertThat(cocited.leftOut()).containsExactly(0);
        assertThat(cocited.network().edges()).isEqualTo(2);
        assertThat(weight(cocited.network(), 3, 4)).isEqualTo(1); // by 1 alone
        assertThat(weight(cocited.network(), 0, 5)).isEqualTo(1);
        assertThat(cocited.occurrences()).containsExactly(1, 0, 0, 1, 1, 1);
        assertThat(weight(cocited.cosine(), 3, 4)).isEqualTo(1);

        Network star = Network.directed(4).edge(1, 0).edge(2, 0).edge(3, 0).build(Parallel.ONCE);
        assertThat(Coupling.bibliographic(star, 3).network().edges()).isEqualTo(3);
        assertThat(Coupling.bibliographic(star, 2).network().edges()).isZero();
    }

    @Test
    void theProductOfMatricesAgrees() {
        RandomNetwork random = new RandomNetwork(13, 40, 200);
        Network citations = random.directed();
        boolean[][] cites = new boolean[40][40];
        for (int node = 0; node < 40; node++) {
            for (int arc = citations.begin(node); arc < citations.end(node); arc++) {
                cites[node][citations.target(arc)] = true;
            }
        }
        Network coupled = Coupling.bibliographic(citations, 100).network();
        Network cocited = Coupling.cocitation(citations, 100).network();
        for (int one = 0; one < 40; one++) {
            for (int other = 0; other < 40; other++) {
                int references = 0;
                int citing = 0;
                for (int third = 0; third < 40 && one != other; third++) {
                    references += cites[one][third] && cites[other][third] ? 1 : 0;
                    citing += cites[third][one] && cites[third][other] ? 1 : 0;
                }
                assertThat(weight(coupled, one, other)).isEqualTo(references);
                assertThat(weight(cocited, one, other)).isEqualTo(citing);
            }
        }
    }

    @Test
    void whatJoinsNothingIsRefused() {
        Network undirected = Network.undirected(2).edge(0, 1).build(Parallel.ONCE);

        assertThatIllegalArgumentException().isThrownBy(() -> Coupling.bibliographic(undirected, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Coupling.cocitation(undirected, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Coupling.bibliographic(CITATIONS, 1));
    }
}
