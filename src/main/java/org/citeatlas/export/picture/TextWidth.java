package org.citeatlas.export.picture;

/** How wide words are, about: what reads the picture has a font of its own, and no picture may depend on ours. */
public final class TextWidth {
    private static final double LETTER = 0.58; // of the size of the letters, on average

    private TextWidth() {}

    /** In points, for letters of that size. */
    public static double of(String text, int size) {
        return size * text.codePoints().mapToDouble(TextWidth::letters).sum();
    }

    /** The text, or as much of it as has room, with an ellipsis. @param width points */
    public static String cut(String text, int size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        StringBuilder begin = new StringBuilder();
        double left = width / size - LETTER;
        for (int character : text.codePoints().toArray()) {
            left -= letters(character);
            if (left < 0) {
                break;
            }
            begin.appendCodePoint(character);
        }
        return begin.toString().strip() + "…";
    }

    private static double letters(int character) {
        boolean square = Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x30ff // kana and their punctuation
                || character >= 0xac00 && character <= 0xd7a3 // Hangul
                || character >= 0x1f300; // pictures
        return square ? 1 : LETTER;
    }
}
