package org.citeatlas.services;

import java.util.Locale;

/** A title as a search takes it: nothing that a query language could take for its own. */
public final class TitleWords {
    private static final int LONGEST = 300; // characters; enough to find any title

    private TitleWords() {}

    /**
     * The words in lower case with one blank between: letters and digits alone, and of {@code two's} only {@code two},
     * on which OpenAlex otherwise finds nothing. Empty for a title without any.
     */
    public static String of(String title) {
        String words = title.replaceAll("(?<=\\p{L})['’]\\p{L}{1,2}\\b", "")
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end < 0 ? LONGEST : end);
    }
}
