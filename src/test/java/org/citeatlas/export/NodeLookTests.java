package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeLookTests {
    private static final List<String> DARK_GROUNDS = List.of("#12161b", "#1b2128"); // of drawing and legend

    @Test
    void everyKindHasAColourOfItsOwn() {
        assertThat(NodeLook.colours().values()).doesNotHaveDuplicates().doesNotContain(NodeLook.hex("none of them"));
    }

    /** https://www.w3.org/TR/WCAG22/#non-text-contrast */
    @Test
    void everyKindIsSeenOnWhiteAndOnDark() {
        List<String> kinds = new ArrayList<>(NodeLook.colours().keySet());
        kinds.add(NodeLook.OTHER_KIND);
        for (String kind : kinds) {
            assertThat(contrast(NodeLook.hex(kind), "#ffffff")).as(kind).isGreaterThan(3);
            for (String ground : DARK_GROUNDS) {
                assertThat(contrast(NodeLook.hexOnDark(kind), ground))
                        .as(kind + " on " + ground)
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void theGroundsAreThoseOfThePage() throws IOException {
        try (InputStream css = NodeLook.class.getResourceAsStream("html/page.css")) {
            assertThat(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("--ground: #fff; --raised: #fff;")
                    .contains("--ground: " + DARK_GROUNDS.get(0) + "; --raised: " + DARK_GROUNDS.get(1) + ";");
        }
    }

    /** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
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
