package org.citeatlas.extract;

import java.text.Normalizer;

/** Letters and the marks that stand on them, or that a converter set beside them. */
final class Accents {
    private static final char ACUTE = '\u0301';
    private static final char TILDE = '\u0303';
    private static final char CARON = '\u030C';
    /** The commands of TeX for accents, and the marks they set, one by one. */
    private static final String COMMANDS = "'`^\"~.=cvHkurdb";

    private static final String MARKS =
            "\u0301\u0300\u0302\u0308\u0303\u0307\u0304\u0327\u030C\u030B\u0328\u0306\u030A\u0323\u0331";

    private Accents() {}

    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** The mark that this TeX command sets; 0 where it sets none. */
    static char ofCommand(char command) {
        int at = COMMANDS.indexOf(command);
        return at < 0 ? 0 : MARKS.charAt(at);
    }

    /** The mark that this character shows beside a letter, as PDF converters leave it; 0 where it shows none. */
    static char ofSpacing(char c) {
        return switch (c) {
            case '\u00A8' -> '\u0308';
            case '\u02C7' -> CARON;
            case '\u02D8' -> '\u0306';
            case '\u02DC' -> TILDE;
            default -> 0;
        };
    }

    /** The letter with the mark on it as one character; 0 where there is none such. */
    static char compose(char letter, char mark) {
        char base = letter == 'ı' ? 'i' : letter;
        if (!Letters.isLetter(base)) {
            return 0;
        }
        String composed = Normalizer.normalize("" + base + mark, Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : 0;
    }

    /** Whether a mark behind a blank belongs to the letter behind it, as in {@code Na ̈ıve}, not before it. */
    static boolean belongsBehind(char before, char mark, char behind) {
        if (compose(behind, mark) == 0) {
            return false;
        }
        boolean vowel = "aeiouıAEIOU".indexOf(behind) >= 0 && !(mark == TILDE && (before == 'n' || before == 'N'));
        return vowel || compose(before, mark) == 0;
    }

    /** Whether a mark behind a blank is an apostrophe: {@code Unbabel ́s}. */
    static boolean isApostrophe(char mark, char behind, char next) {
        return mark == ACUTE && behind == 's' && !Letters.isLetterOrDigit(next);
    }
}
