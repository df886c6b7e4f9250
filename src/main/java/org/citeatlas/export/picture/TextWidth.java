package org.citeatlas.export.picture;

import java.util.ArrayList;
import java.util.List;
import org.citeatlas.export.picture.Piece.Lettering;

/** How wide words are, about: what reads the picture has a font of its own, and no picture may depend on ours. */
public final class TextWidth {
    private static final double LETTER = 0.57; // of the size of the letters, on average
    private static final double CAPITAL = 0.7;
    private static final double BOLD = 1.12;

    private TextWidth() {}

    /** In points. */
    public static double of(String text, Lettering lettering) {
        return size(lettering)
                * text.codePoints().mapToDouble(TextWidth::letters).sum();
    }

    /** The text, or as much of it as has room, with an ellipsis. @param width points */
    public static String cut(String text, Lettering lettering, double width) {
        if (of(text, lettering) <= width) {
            return text;
        }
        StringBuilder begin = new StringBuilder();
        double left = width / size(lettering) - LETTER;
        for (int character : text.codePoints().toArray()) {
            left -= letters(character);
            if (left < 0) {
                break;
            }
            begin.appendCodePoint(character);
        }
        return begin.toString().strip() + "…";
    }

    /** The text in lines that are no wider, broken at blanks. @param width points */
    public static List<String> lines(String text, Lettering lettering, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer, lettering) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static double size(Lettering lettering) {
        return lettering.bold() ? BOLD * lettering.size() : lettering.size();
    }

    private static double letters(int character) {
        boolean square = Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x30ff // kana and their punctuation
                || character >= 0xac00 && character <= 0xd7a3 // Hangul
                || character >= 0x1f300; // pictures
        return square ? 1 : Character.isUpperCase(character) ? CAPITAL : LETTER;
    }
}
