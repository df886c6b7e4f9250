package org.citeatlas.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a cited work appeared, as far as the words before its year say so. */
final class Venues {
    private static final int LONGEST = 6; // words
    private static final Set<String> DATES = Set.of(
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "day",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Venues() {}

    /** Whether the words are capitalised, as those of a venue are, and no month. */
    static boolean isVenue(Words words, int from, int to) {
        int length = 0;
        for (int i = Math.max(from, 0); i < to; i++) {
            if (words.punctuation(i) == ',' || words.punctuation(i) == '.') {
                continue;
            }
            boolean preposition = length > 0 && words.is(i, WordClasses.PREPOSITION);
            if (!preposition && words.shape(i) != Words.NAME && words.shape(i) != Words.CAPITALISED
                    || isDate(words, i)) {
                return false;
            }
            length++;
        }
        return length > 0 && length <= LONGEST;
    }

    /** Whether it is a month or a season, which may stand before a year that is not cited. */
    static boolean isDate(Words words, int w) {
        return w >= 0 && DATES.contains(words.word(w).toLowerCase(Locale.ROOT));
    }

    /** The venue that begins at {@code from}, or behind the comma there, and ends before {@code to}; null for none. */
    static @Nullable String between(Words words, int from, int to) {
        int at = begin(words, from);
        int end = to;
        while (end > at && words.shape(end - 1) == Words.PUNCTUATION) {
            end--;
        }
        return at < end && Years.at(words, at) == 0 ? words.phrase(at, end) : null;
    }

    /** Behind the comma or semicolon at {@code from}. */
    static int begin(Words words, int from) {
        char c = words.punctuation(from);
        return c == ',' || c == ';' ? from + 1 : from;
    }
}
