package org.citeatlas.extract;

import java.util.Locale;

/** What an abbreviation looks like. */
final class ShortForm {
    private static final int LONGEST = 14; // characters

    private ShortForm() {}

    /** Whether the words from {@code first} to {@code last}, exclusive, may be one. */
    static boolean stands(Words words, int first, int last) {
        int length = words.end[last - 1] - words.start[first];
        if (length < 2
                || length > LONGEST
                || words.shape(first) == Words.PUNCTUATION
                || words.shape(first) == Words.NUMBER) {
            return false;
        }
        if (last - first == 2
                && (words.shape(first) == Words.LOWER
                        || words.is(first, WordClasses.FUNCTION)
                        || words.shape(last - 1) == Words.PUNCTUATION)) {
            return false;
        }
        boolean named = words.shape(first) == Words.NAME || words.shape(last - 1) == Words.NAME;
        return named
                || words.shape(first) == Words.CAPITALISED
                        && last - first == 1
                        && !words.is(first, WordClasses.FUNCTION)
                || words.shape(first) == Words.LOWER && hasDigit(words, first);
    }

    private static boolean hasDigit(Words words, int w) {
        for (int i = words.start[w]; i < words.end[w]; i++) {
            if (Letters.isDigit(words.chars[i])) {
                return true;
            }
        }
        return false;
    }

    /** The letters and digits of a short form, lower case, without a plural s. */
    static String letters(String shortForm) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < shortForm.length(); i++) {
            char c = shortForm.charAt(i);
            boolean plural =
                    c == 's' && i == shortForm.length() - 1 && i > 1 && Character.isUpperCase(shortForm.charAt(i - 1));
            if (Character.isLetterOrDigit(c) && !plural) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
