package org.citeatlas.extract;

import java.util.List;
import org.citeatlas.extract.LongForm.Demand;
import org.jspecify.annotations.Nullable;

/** Where the long form begins that stands before its short form. */
final class LongFormBefore {
    /** The score per letter of a good long form, see {@link LongForm}. */
    static final double ENOUGH = 1.45;

    /** The score per letter that is enough where every word gives a letter. */
    static final double ENOUGH_OF_EVERY_WORD = 0.75;

    /** The score per letter where hardly a letter is no initial. */
    static final double ENOUGH_INITIALS = 2.4;

    private final Words words;
    private final String shortForm;
    private final String letters; // of the short form

    /** A long form from the character at {@code offset}, in or before word {@code word}. */
    record Start(int word, int offset, double score) {}

    LongFormBefore(Words words, String shortForm) {
        this.words = words;
        this.shortForm = shortForm;
        this.letters = ShortForm.letters(shortForm);
    }

    /**
     * Where the long form begins that ends before word {@code behind}; null for nowhere.
     *
     * @param least the score per letter that it needs
     */
    @Nullable
    Start before(int behind, double least) {
        Start start = search(letters, Demand.NONE, least, behind);
        if (start != null) {
            return start;
        }
        start = search(ShortForm.repetitions(letters), Demand.EVERY_WORD, ENOUGH_INITIALS, behind);
        List<String> readings = start == null ? ShortForm.readings(shortForm) : List.of();
        if (readings.size() > 1) { // the first are the letters again
            start = search(readings.subList(1, readings.size()), Demand.NONE, least, behind);
        }
        return start == null && least == ENOUGH
                ? search(readings, Demand.EVERY_WORD, ENOUGH_OF_EVERY_WORD, behind)
                : start;
    }

    private @Nullable Start search(List<String> readings, Demand demand, double enough, int behind) {
        Start start = null;
        for (int i = 0; i < readings.size() && start == null; i++) {
            start = search(readings.get(i), demand, enough, behind);
        }
        return start;
    }

    /** Whether the long form begins where each of the last words gives its first letter, so that no other fits better. */
    boolean isExact(Start start, int behind) {
        return start.word() == LongFormSearch.exactStart(words, letters, behind);
    }

    /** Where the long form of these letters begins; null for nowhere. */
    @Nullable
    Start search(String letters, Demand demand, double least, int behind) {
        Start start = new LongFormSearch(words, shortForm, letters, demand, least).before(behind);
        return start == null || repeats(start, behind) ? null : start;
    }

    /** Whether the long form is only the short form, or a piece of it, or begins with it as a word. */
    private boolean repeats(Start start, int behind) {
        int length = words.end[behind - 1] - start.offset();
        if (shortForm.regionMatches(true, 0, words.text, start.offset(), length)) {
            return true;
        }
        boolean begins = length > shortForm.length() && words.text.startsWith(shortForm, start.offset());
        return begins && shortForm.length() > 1 && !Letters.isLower(words.chars[start.offset() + shortForm.length()]);
    }
}
