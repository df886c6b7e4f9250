package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodeLookTests {
    private static final double DARK_GROUND = luminance("#12161b"); // of the page

    @Test
    void everyKindHasAColourOfItsOwn() {
        assertThat(NodeLook.colours().values()).doesNotHaveDuplicates().doesNotContain(NodeLook.hex("none of them"));
    }

    @Test
    void projectPagesAndInstitutionsAreSeenOnWhiteAndOnDark() {
        for (String kind : new String[] {"ProjectPage", "Institution"}) {
            double colour = luminance(NodeLook.hex(kind));
            // https://www.w3.org/TR/WCAG22/#non-text-contrast
            assertThat(1.05 / (colour + 0.05)).as(kind).isGreaterThan(3);
            assertThat((colour + 0.05) / (DARK_GROUND + 0.05)).as(kind).isGreaterThan(3);
        }
    }

    /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
