package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.citeatlas.analyse.Network.Parallel;
import org.citeatlas.analyse.ThematicMap.Quadrant;
import org.citeatlas.analyse.ThematicMap.Theme;
import org.junit.jupiter.api.Test;

final class ThematicMapTests {
    private static final Network TERMS = Network.undirected(8)
            .edge(0, 1, 0.5) // within the first theme, 1 in all
            .edge(0, 2, 0.25)
            .edge(1, 2, 0.25)
            .edge(3, 4, 0.1) // within the second
            .edge(5, 6, 0.8) // within the third
            .edge(2, 3, 0.3) // between them
            .edge(4, 5, 0.05)
            .edge(6, 7, 0.01)
            .build(Parallel.SUMMED);

    private static final Communities THEMES = Communities.of(new int[] {0, 0, 0, 1, 1, 2, 2, 3});

    private static double[] values(ThematicMap map, ToDoubleFunction<Theme> value) {
        return map.themes().stream().mapToDouble(value).toArray();
    }

    @Test
    void centralityIsTenTimesTheLinksToOtherThemes() {
        // 10 · 0.3, 10 · (0.3 + 0.05), 10 · (0.05 + 0.01), 10 · 0.01
        assertThat(values(ThematicMap.of(TERMS, THEMES, 1), Theme::centrality))
                .containsExactly(new double[] {3, 3.5, 0.6, 0.1}, within(1e-12));
    }

    @Test
    void densityIsAHundredTimesTheLinksWithinATerm() {
        // 100 · 1 / 3 terms, 100 · 0.1 / 2, 100 · 0.8 / 2, and one term has none
        assertThat(values(ThematicMap.of(TERMS, THEMES, 1), Theme::density))
                .containsExactly(new double[] {100 / 3.0, 5, 40, 0}, within(1e-12));
    }

    @Test
    void ranksDecideOnTheQuadrant() {
        ThematicMap map = ThematicMap.of(TERMS, THEMES, 1);

        assertThat(values(map, Theme::centralityRank)).containsExactly(3, 4, 2, 1);
        assertThat(values(map, Theme::densityRank)).containsExactly(3, 2, 4, 1);
        assertThat(map.themes())
                .extracting(Theme::quadrant)
                .containsExactly(Quadrant.MOTOR, Quadrant.BASIC, Quadrant.NICHE, Quadrant.EMERGING_OR_DECLINING);
    }

    @Test
    void smallCommunitiesAreNoThemesButAreLinkedTo() {
        ThematicMap map = ThematicMap.of(TERMS, THEMES, 2);

        assertThat(map.themes()).extracting(Theme::size).containsExactly(3, 2, 2);
        assertThat(map.themes()).extracting(Theme::community).containsExactly(0, 1, 2);
        assertThat(map.themes().get(2).centrality()).isCloseTo(0.6, within(1e-12));
        // of three, the first is in the middle of both: 2 of 1 to 3
        assertThat(map.themes())
                .extracting(Theme::quadrant)
                .containsExactly(Quadrant.MOTOR, Quadrant.BASIC, Quadrant.NICHE);
    }

    @Test
    void equalsShareTheMeanOfTheirRanks() {
        Network pairs =
                Network.undirected(6).edge(0, 1).edge(2, 3).edge(4, 5, 2).build(Parallel.SUMMED);
        ThematicMap map = ThematicMap.of(pairs, Communities.of(new int[] {0, 0, 1, 1, 2, 2}), 1);

        assertThat(values(map, Theme::centralityRank)).containsExactly(2, 2, 2);
        assertThat(values(map, Theme::densityRank)).containsExactly(1.5, 1.5, 3);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Network directed = Network.directed(8).edge(0, 1).build(Parallel.ONCE);

        assertThatIllegalArgumentException().isThrownBy(() -> ThematicMap.of(directed, THEMES, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThematicMap.of(TERMS, Communities.of(new int[] {0, 1}), 1));
    }
}
