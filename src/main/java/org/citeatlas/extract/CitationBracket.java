package org.citeatlas.extract;

import java.util.Set;

/** The bracket around a year, and the pieces of the list in it: "(see Hu et al., 2021; Zhao, 2024)". */
final class CitationBracket {
    private static final int REACH = 40; // words from a year to its bracket
    private static final Set<String> LEAD_INS =
            Set.of("see", "cf", "by", "as", "in", "also", "from", "following", "of", "and", "or", "voir", "notably");

    private CitationBracket() {}

    /** Where the piece of a bracket begins that ends with the year at {@code w}. */
    static int segmentStart(Words words, int open, int w) {
        for (int i = w - 1; i > open; i--) {
            if (words.punctuation(i) == ';'
                    && !(words.shape(i + 1) == Words.NAME
                            && Venues.isVenue(words, i + 1, w)
                            && Years.at(words, i - 1) == 0)) {
                return i + 1;
            }
            boolean ends =
                    words.punctuation(i) == ',' || words.is(i, WordClasses.CONJUNCTION) || words.punctuation(i) == '&';
            if (ends && Years.at(words, i - 1) > 0 && !areYears(words, i, w)) {
                return i + 1;
            }
        }
        return open + 1;
    }

    /** Whether years are all that stands between two words. */
    static boolean areYears(Words words, int from, int w) {
        for (int i = from; i < w; i++) {
            char c = words.punctuation(i);
            if (c != ',' && c != '&' && !words.is(i, WordClasses.CONJUNCTION) && Years.at(words, i) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether this may stand before the names in a bracket: "see", "e.g.". */
    static boolean isLeadIn(Words words, int w) {
        char c = words.punctuation(w);
        return c == ','
                || c == '.'
                || c == '('
                || words.is(w, WordClasses.EXAMPLE)
                || words.shape(w) == Words.LOWER && LEAD_INS.contains(words.word(w));
    }

    /** The bracket that is open at the year {@code w}; -1 where none is. */
    static int open(Words words, int w) {
        int lowest = Math.max(0, w - REACH);
        for (int i = w - 1; i >= lowest; i--) {
            char c = words.punctuation(i);
            if (c == ')' || c == ']') {
                return -1;
            }
            if (c == '(' || c == '[') {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that closes behind word {@code w}; {@code w} where none does. */
    static int closing(Words words, int w) {
        char c = words.punctuation(w + 1);
        return c == ')' || c == ']' ? w + 1 : w;
    }

    /** Whether a reference may end before word {@code w}. */
    static boolean endsAt(Words words, int w) {
        char c = words.punctuation(w);
        return c != 0 && ")],;:&/".indexOf(c) >= 0 || words.is(w, WordClasses.CONJUNCTION);
    }
}
