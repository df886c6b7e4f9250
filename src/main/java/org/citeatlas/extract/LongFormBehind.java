package org.citeatlas.extract;

import java.util.List;
import org.citeatlas.extract.LongForm.Demand;
import org.jspecify.annotations.Nullable;

/** Where the long form ends that stands behind its short form. */
final class LongFormBehind {
    private final Words words;
    private final String shortForm;
    private final boolean near;

    LongFormBehind(Words words, String shortForm) {
        this(words, shortForm, true);
    }

    /** @param near whether the long form begins right behind the short form, or a noun stands between them */
    private LongFormBehind(Words words, String shortForm, boolean near) {
        this.words = words;
        this.shortForm = shortForm;
        this.near = near;
    }

    /** What {@code SHORT (long)} defines where this bracket opens behind the short form; null for nothing. */
    static @Nullable Definition in(Passage passage, int open, Bracket bracket) {
        Words words = passage.words;
        int s = words.punctuation(open - 1) == '"' ? open - 2 : open - 1;
        int first = open + 1;
        while (first < bracket.end() && (Bracket.isIntroducer(words, first) || words.punctuation(first) != 0)) {
            first++;
        }
        boolean noun = words.is(s, WordClasses.NOUN | WordClasses.WE) && words.shape(s - 1) == Words.NAME;
        s = noun ? s - 1 : s; // the MARBLe study (Mixed cryoglobulinemiA Rituximab BiosimiLar)
        if (s < 0 || first >= bracket.end() || !ShortForm.stands(words, s, s + 1)) {
            return null;
        }
        int end = new LongFormBehind(words, words.word(s), !noun).end(first, bracket.end());
        return end < 0
                ? null
                : new Definition(
                        passage,
                        words.word(s),
                        words.start[s],
                        words.end[s],
                        words.start[first],
                        words.end[end - 1],
                        true);
    }

    /** The word behind the long form that begins with {@code first}: a comma or the like, or {@code last}; or -1. */
    private int end(int first, int last) {
        String all = words.phrase(first, last);
        boolean repeats = all.contains(shortForm) || all.contains(ShortForm.letters(shortForm));
        if (repeats || words.is(first, WordClasses.CONJUNCTION)) {
            return -1;
        }
        int best = -1;
        double bestScore = 0;
        for (int end = first + 1; end <= last; end++) {
            if (end == last || isSeparator(end)) {
                double score = hasStrangeNumber(first, end) ? 0 : score(first, end, end == last);
                if (score > bestScore) {
                    best = end;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private boolean isSeparator(int w) {
        return switch (words.punctuation(w)) {
            case ',', ';', ':' -> true;
            default -> false;
        };
    }

    /** The score per letter; 0 for what is no long form. */
    private double score(int first, int end, boolean all) {
        String plain = ShortForm.letters(shortForm);
        double best = all && near && inCapitals(plain, first, end) ? LongFormBefore.ENOUGH : 0;
        for (String letters : ShortForm.readings(shortForm)) {
            best = Math.max(best, score(letters, first, end));
        }
        for (String letters : best > 0 ? List.<String>of() : ShortForm.repetitions(shortForm)) {
            double score =
                    LongForm.of(letters, Demand.EVERY_WORD, words, first, end).score();
            best = Math.max(best, score >= LongFormBefore.ENOUGH_INITIALS ? score : 0);
        }
        return best;
    }

    private double score(String letters, int first, int end) {
        LongForm form = LongForm.of(letters, Demand.NONE, words, first, end);
        if (form.size() < 2) {
            return 0;
        }
        double score = form.score();
        double whole = score < LongFormBefore.ENOUGH
                ? LongForm.of(letters, Demand.EVERY_WORD, words, first, end).score()
                : score;
        boolean good = score >= LongFormBefore.ENOUGH
                || whole >= LongFormBefore.ENOUGH_OF_EVERY_WORD
                || form.isSpelledInCapitals();
        return good ? Math.max(score, LongFormBefore.ENOUGH) : 0;
    }

    /** Whether a number stands there that the short form does not have. */
    private boolean hasStrangeNumber(int first, int end) {
        for (int w = first; w < end; w++) {
            if (words.shape[w] == Words.NUMBER && !shortForm.contains(words.word(w))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is written in capitals, and hardly longer than the short form, whose letters it holds. */
    private boolean inCapitals(String letters, int first, int end) {
        for (int w = first; w < end; w++) {
            if (words.shape[w] == Words.LOWER && !words.is(w, WordClasses.FUNCTION | WordClasses.PREPOSITION)) {
                return false;
            }
        }
        int size = LongForm.initials(words.phrase(first, end)).length();
        return size > 1
                && size <= letters.length() + 2
                && letters.length() >= 3
                && LongForm.isSubsequence(letters, words.phrase(first, end));
    }

    /**
     * The last word of the long form that begins with {@code first}, where nothing closes it; -1 for none.
     *
     * @param least the score per letter that it needs
     */
    int last(int first, double least) {
        double bestScore = least;
        int best = -1;
        for (int w = first; w < words.size && w - first < shortForm.length() * 2 + 2 && !closes(w, first); w++) {
            double score = mayClose(w) ? bestOf(first, w + 1) : 0;
            if (score > bestScore) {
                bestScore = score;
                best = w;
            }
        }
        return best;
    }

    private double bestOf(int first, int end) {
        double best = 0;
        for (String letters : ShortForm.readings(shortForm)) {
            if (LongFormSearch.mayGive(words, letters, first, end)) {
                LongForm form = LongForm.of(letters, Demand.NONE, words, first, end);
                best = Math.max(best, form.size() > 1 ? form.score() : 0);
            }
        }
        return best;
    }

    private boolean mayClose(int w) {
        return words.shape[w] != Words.PUNCTUATION && !words.is(w, WordClasses.FUNCTION | WordClasses.PREPOSITION);
    }

    private boolean closes(int w, int first) {
        char c = words.punctuation(w);
        return c != 0 && c != ',' && c != '&'
                || w > first && words.first[w]
                || words.text.startsWith(shortForm, words.start[w]);
    }
}
