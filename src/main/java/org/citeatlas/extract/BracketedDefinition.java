package org.citeatlas.extract;

import org.jspecify.annotations.Nullable;

/** Reads a bracket as a definition: {@code long (SHORT)}, {@code SHORT (long)}. */
final class BracketedDefinition {
    private static final int LONGEST = 24; // words
    private static final double ENOUGH_FOR_A_WORD = 2.4; // where the short form looks like an ordinary word

    private final Passage passage;
    private final Words words;

    private BracketedDefinition(Passage passage) {
        this.passage = passage;
        this.words = passage.words;
    }

    /** What the bracket that opens at this word defines; null for nothing. */
    static @Nullable Definition at(Passage passage, int open) {
        return new BracketedDefinition(passage).at(open);
    }

    private @Nullable Definition at(int open) {
        int first = open + 1;
        while (words.is(first, WordClasses.EXAMPLE) || isIntroducer(first)) {
            first++;
        }
        if (words.isWord(first, "or") || words.isWord(first, "the") || words.punctuation(first) == ',') {
            first++;
        }
        int end = first;
        while (end < words.size && end - open < LONGEST && !closes(end)) {
            end++;
        }
        if (end == first || end >= words.size) {
            return null;
        }
        Definition definition = longThenShort(open, first, end);
        if (definition == null
                && (words.punctuation(end) == ')' || words.punctuation(end) == ']' || words.punctuation(end) == ',')) {
            definition = shortThenLong(open, first, end);
        }
        return definition;
    }

    private boolean isIntroducer(int w) {
        return words.isWord(w, "abbreviated")
                || words.isWord(w, "denoted")
                || words.isWord(w, "aka")
                || words.isWord(w, "a.k.a")
                || words.isWord(w, "henceforth")
                || words.isWord(w, "hereafter")
                || words.isWord(w, "as")
                || words.isWord(w, "short")
                || words.is(w, WordClasses.CALLED);
    }

    private boolean closes(int w) {
        char c = words.punctuation(w);
        return c == ')' || c == ']' || c == '(' || c == '[' || c == ';' || c == ':';
    }

    private @Nullable Definition longThenShort(int open, int first, int end) {
        int last = first;
        while (last < end && words.punctuation(last) != ',') {
            last++;
        }
        if (words.punctuation(first) == '"' && words.punctuation(last - 1) == '"') {
            first++;
            last--;
        }
        if (last - first < 1 || last - first > 2 || !ShortForm.stands(words, first, last)) {
            return null;
        }
        String shortForm = words.phrase(first, last);
        String letters = ShortForm.letters(shortForm);
        int longest = Math.min(letters.length() * 2 + 2, letters.length() + 6);
        int behind = open;
        if (words.punctuation(behind - 1) == '"') {
            behind--;
        }
        boolean word = last - first == 1 && words.shape[first] == Words.CAPITALISED;
        double least = word ? ENOUGH_FOR_A_WORD : LongFormBefore.ENOUGH;
        LongFormBefore before = new LongFormBefore(words, shortForm);
        int start = before.start(behind, longest, least);
        if (words.is(behind - 1, WordClasses.NOUN) && behind - start > 2) {
            // "knowledge-aware fuzzy semantic parsing framework (KaFSP)": the noun is no part of the name, unless it
            // gives a letter
            int without = before.start(behind - 1, longest, least);
            if (without >= 0 && score(letters, without, behind - 1) > score(letters, start, behind)) {
                start = without;
                behind--;
            }
        }
        if (start < 0) {
            return null;
        }
        return new Definition(
                passage,
                shortForm,
                words.start[first],
                words.end[last - 1],
                words.start[start],
                words.end[behind - 1],
                true);
    }

    private double score(String letters, int start, int behind) {
        return start < 0 ? -1 : LongForm.score(letters, words.phrase(start, behind));
    }

    private @Nullable Definition shortThenLong(int open, int first, int end) {
        int s = words.punctuation(open - 1) == '"' ? open - 2 : open - 1;
        if (s < 0
                || !ShortForm.stands(words, s, s + 1)
                || words.shape[first] == Words.PUNCTUATION
                || hasNumber(first, end)) {
            return null;
        }
        String letters = ShortForm.letters(words.word(s));
        LongForm form = LongForm.of(letters, words, first, end);
        if (form.size() < 2 || form.score(false) < LongFormBefore.ENOUGH && !inCapitals(letters, form, first, end)) {
            return null;
        }
        return new Definition(
                passage, words.word(s), words.start[s], words.end[s], words.start[first], words.end[end - 1], true);
    }

    private boolean hasNumber(int first, int end) {
        for (int w = first; w < end; w++) {
            if (words.shape[w] == Words.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is written in capitals, and hardly longer than the short form, whose letters it holds. */
    private boolean inCapitals(String letters, LongForm form, int first, int end) {
        for (int w = first; w < end; w++) {
            if (words.shape[w] == Words.LOWER && !words.is(w, WordClasses.FUNCTION | WordClasses.PREPOSITION)) {
                return false;
            }
        }
        return form.size() <= letters.length() + 2
                && letters.length() >= 3
                && LongForm.isSubsequence(letters, words.phrase(first, end));
    }
}
