package org.citeatlas.extract;

import org.jspecify.annotations.Nullable;

/** Reads {@code SHORT stands for long}, {@code SHORT, short for long}, {@code long, abbreviated as SHORT}. */
final class StatedDefinition {
    private static final double ENOUGH = 1.9; // a little more than in brackets
    private static final int REACH = 4; // words from the short form to what says so

    private final Passage passage;
    private final Words words;

    private StatedDefinition(Passage passage) {
        this.passage = passage;
        this.words = passage.words;
    }

    /**
     * What the word at {@code w} says that something is short for; null for nothing.
     *
     * @param w a word of {@link WordClasses#SHORTENED}
     */
    static @Nullable Definition at(Passage passage, int w) {
        return new StatedDefinition(passage).at(w);
    }

    private @Nullable Definition at(int w) {
        if (words.isWord(w, "abbreviated") || words.isWord(w, "henceforth") || words.isWord(w, "hereafter")) {
            return longBefore(w);
        }
        if (words.isWord(w, "or") && words.punctuation(w - 1) == ',') {
            return longBefore(w);
        }
        boolean says = words.isWord(w + 1, "for")
                && (words.isWord(w, "short")
                        || words.isWord(w, "stands")
                        || words.isWord(w, "stand")
                        || words.isWord(w, "standing")
                        || words.isWord(w, "acronym")
                        || words.isWord(w, "abbreviation"));
        boolean of = words.isWord(w + 1, "of") && (words.isWord(w, "acronym") || words.isWord(w, "abbreviation"));
        return says || of ? longBehind(w, w + 2) : null;
    }

    /** {@code post-traumatic stress disorder, or PTSD,}. */
    private @Nullable Definition longBefore(int w) {
        int s = w + 1;
        while (words.isWord(s, "as") || words.isWord(s, "to") || words.isWord(s, "by") || words.punctuation(s) == '"') {
            s++;
        }
        int behind = w;
        while (behind > 0 && (words.punctuation(behind - 1) == ',' || words.is(behind - 1, WordClasses.BE))) {
            behind--;
        }
        if (words.shape(s) != Words.NAME || !ShortForm.stands(words, s, s + 1) || behind == 0) {
            return null;
        }
        LongFormBefore before = new LongFormBefore(words, words.word(s));
        LongFormBefore.Start start = before.before(behind, LongFormBefore.ENOUGH_INITIALS);
        return start == null || start.word() + 1 == behind
                ? null
                : definition(s, start.offset(), words.end[behind - 1]);
    }

    private @Nullable Definition longBehind(int w, int first) {
        int s = w - 1;
        while (s >= 0 && w - s <= REACH && words.shape(s) != Words.NAME && !words.first[s + 1]) {
            s--;
        }
        if (s < 0 || words.shape(s) != Words.NAME || !ShortForm.stands(words, s, s + 1)) {
            return null;
        }
        int from = first;
        while (words.is(from, WordClasses.DETERMINER) || words.punctuation(from) == '"') {
            from++;
        }
        int last = new LongFormBehind(words, words.word(s)).last(from, ENOUGH);
        return last < 0 ? null : definition(s, words.start[from], words.end[last]);
    }

    private Definition definition(int s, int start, int end) {
        return new Definition(passage, words.word(s), words.start[s], words.end[s], start, end, true);
    }
}
