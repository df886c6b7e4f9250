package org.citeatlas.extract;

/** What {@link Character} says of a character, by a look into a table where it is ASCII. */
final class Letters {
    static final byte NONE = 0; // neither letter nor digit
    static final byte LOWER = 1; // and letters without case
    static final byte UPPER = 2;
    static final byte DIGIT = 4;

    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kindBeyond(c);
        }
    }

    private Letters() {}

    /** One of the constants above. */
    static byte kind(char c) {
        return c < KINDS.length ? KINDS[c] : kindBeyond(c);
    }

    private static byte kindBeyond(char c) {
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        return Character.isDigit(c) ? DIGIT : Character.isLetterOrDigit(c) ? LOWER : NONE;
    }

    static boolean isUpper(char c) {
        return c < KINDS.length ? KINDS[c] == UPPER : Character.isUpperCase(c);
    }

    static boolean isLower(char c) {
        return c < KINDS.length ? KINDS[c] == LOWER : Character.isLowerCase(c);
    }

    static boolean isDigit(char c) {
        return c < KINDS.length ? KINDS[c] == DIGIT : Character.isDigit(c);
    }

    static boolean isLetter(char c) {
        return c < KINDS.length ? (KINDS[c] & (LOWER | UPPER)) != 0 : Character.isLetter(c);
    }

    static boolean isLetterOrDigit(char c) {
        return c < KINDS.length ? KINDS[c] != NONE : Character.isLetterOrDigit(c);
    }

    static char toLower(char c) {
        return c < KINDS.length ? KINDS[c] == UPPER ? (char) (c + 'a' - 'A') : c : Character.toLowerCase(c);
    }
}
