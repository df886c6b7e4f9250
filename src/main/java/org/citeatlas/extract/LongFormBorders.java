package org.citeatlas.extract;

import org.jspecify.annotations.Nullable;

/** Where a long form that stands before a bracket begins and ends. */
final class LongFormBorders {
    private static final int LONGEST_BRACKET = 12; // words of an earlier bracket
    private static final int FURTHEST = 4; // words of a phrase that follows the long form
    private static final double MUCH = 0.5; // better than with that phrase

    private final Words words;
    private final LongFormBefore before;
    private final double least;
    private LongFormBefore.@Nullable Start start;
    private int behind;

    /** From {@code start} to the word before {@code behind}. */
    record Borders(LongFormBefore.Start start, int behind) {}

    /**
     * @param name whether the short form looks like a name, and not like an ordinary word
     * @param least the score per letter that the long form needs
     */
    static @Nullable Borders of(Words words, String shortForm, boolean name, int open, double least) {
        LongFormBorders borders = new LongFormBorders(words, shortForm, least);
        borders.search(open, name);
        return borders.start == null ? null : new Borders(borders.start, borders.behind);
    }

    private LongFormBorders(Words words, String shortForm, double least) {
        this.words = words;
        this.before = new LongFormBefore(words, shortForm);
        this.least = least;
    }

    private void search(int open, boolean name) {
        start = before.before(open, least);
        behind = open;
        if (start != null && before.isExact(start, open)) {
            return;
        }
        int first = start == null ? open - FURTHEST : start.word();
        if (words.is(open - 1, WordClasses.NOUN) && (start == null || open - first > 2)) {
            withoutNoun(open, name);
        }
        for (int w = behind - 2; start != null && w > first && w >= open - FURTHEST; w--) {
            if (words.shape[w + 1] == Words.NUMBER) {
                return; // Disease Activity Score in 28 joints (DAS28)
            }
            if (words.is(w, WordClasses.PREPOSITION)) {
                endAt(w, MUCH); // visual analog scale for pain (VAS)
            }
        }
    }

    /**
     * {@code knowledge-aware fuzzy semantic parsing framework (KaFSP)}: a noun that says what it is is no part of the
     * name, unless it gives a letter.
     */
    private void withoutNoun(int open, boolean name) {
        int end = words.isWord(open - 2, "shared") ? open - 2 : open - 1;
        endAt(end, 0);
        if (start == null && name) {
            endAt(end - 1, 0);
        }
    }

    private void endAt(int end, double better) {
        LongFormBefore.Start without = before.before(end, least);
        if (without != null && (start == null || without.score() > start.score() + better)) {
            start = without;
            behind = end;
        }
    }

    /** The word behind a long form: the bracket, a mark before it, or an earlier bracket with a number in it. */
    static int behind(Words words, int open) {
        int behind = open;
        if (isClosed(words, behind - 1)) {
            int start = behind - 2;
            boolean number = false;
            while (start > 0 && behind - start < LONGEST_BRACKET && !isOpened(words, start)) {
                number |= words.shape[start] == Words.NUMBER;
                start--;
            }
            boolean glued = start > 0 && words.end[start - 1] == words.start[start];
            behind = start > 0 && number && !glued ? start : behind;
        }
        while (behind > 1 && isLoose(words.punctuation(behind - 1))) {
            behind--;
        }
        return behind;
    }

    private static boolean isClosed(Words words, int w) {
        return words.punctuation(w) == ')' || words.punctuation(w) == ']';
    }

    private static boolean isOpened(Words words, int w) {
        return words.punctuation(w) == '(' || words.punctuation(w) == '[';
    }

    private static boolean isLoose(char c) {
        return c == '"' || c == '-' || c == ',' || c == '*' || c == '\u00A9' || c == '\u00AE';
    }
}
