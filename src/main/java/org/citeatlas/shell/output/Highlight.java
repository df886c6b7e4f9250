package org.citeatlas.shell.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.citeatlas.domain.Excerpt;

/**
 * The part of a text that it is shown for. While a cell is folded into lines, two control characters stand around the
 * part: they take no column, and {@link Harmless} leaves none of anybody else's in a text.
 */
final class Highlight {
    private static final char ON = '\u0001';
    private static final char OFF = '\u0002';

    private Highlight() {}

    /** The text with its part marked, each piece of it made harmless. */
    static String mark(Excerpt excerpt, UnaryOperator<String> harmless) {
        return harmless.apply(excerpt.before())
                + (excerpt.part().isEmpty() ? "" : ON + harmless.apply(excerpt.part()) + OFF)
                + harmless.apply(excerpt.behind());
    }

    /** The lines of one cell with what is marked dressed up, from line to line. */
    static List<String> dress(List<String> lines, Ink ink) {
        List<String> dressed = new ArrayList<>(lines.size());
        boolean on = false;
        for (String line : lines) {
            dressed.add(on || line.indexOf(ON) >= 0 ? dress(line, on, ink) : line);
            on = line.lastIndexOf(ON) > line.lastIndexOf(OFF) || on && line.indexOf(OFF) < 0;
        }
        return dressed;
    }

    private static String dress(String line, boolean open, Ink ink) {
        StringBuilder dressed = new StringBuilder();
        boolean on = open;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean ends = i == line.length() || line.charAt(i) == ON || line.charAt(i) == OFF;
            if (ends) {
                String piece = line.substring(from, i);
                dressed.append(on ? ink.highlight(piece) : piece);
                from = i + 1;
                on = i < line.length() && line.charAt(i) == ON;
            }
        }
        return dressed.toString();
    }
}
