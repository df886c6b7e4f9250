package org.citeatlas.extract;

/** Where the long form begins that stands before its short form. */
final class LongFormBefore {
    /** The score per letter of a good long form, see {@link LongForm}. */
    static final double ENOUGH = 1.45;

    private static final double ENOUGH_FOR_ONE_WORD = 0.5;
    private static final double ENOUGH_IN_CAPITALS = 1.2; // where every word of the long form has a capital
    private static final double CLEARLY = 0.1; // a longer long form must be that much better

    private final Words words;
    private final String shortForm;
    private final String letters;

    LongFormBefore(Words words, String shortForm) {
        this.words = words;
        this.shortForm = shortForm;
        this.letters = ShortForm.letters(shortForm);
    }

    /**
     * The word at which the long form before {@code behind} begins, or -1.
     *
     * @param longest in words
     * @param least the score per letter that it needs
     */
    int start(int behind, int longest, double least) {
        LongForm form = new LongForm(letters);
        int best = -1;
        double bestScore = least;
        boolean titleCase = true;
        for (int w = behind - 1; w >= 0 && behind - w <= longest && !ends(w, behind); w--) {
            if (words.shape[w] == Words.PUNCTUATION) {
                continue;
            }
            titleCase &= words.shape[w] != Words.LOWER || words.is(w, WordClasses.FUNCTION | WordClasses.PREPOSITION);
            form.prepend(words.word(w));
            if (words.is(w, WordClasses.FUNCTION) || isShortForm(w)) {
                continue;
            }
            if (form.size() == 1 && form.first().length() < letters.length() * 2) {
                continue;
            }
            double score = score(form, titleCase);
            if (score > bestScore + (best < 0 ? 0 : CLEARLY)) {
                best = w;
                bestScore = score;
            }
            if (words.first[w]) {
                break;
            }
        }
        return best;
    }

    private double score(LongForm form, boolean titleCase) {
        boolean lose = titleCase && letters.length() >= 5;
        double handicap = form.size() == 1 ? ENOUGH - ENOUGH_FOR_ONE_WORD : lose ? ENOUGH - ENOUGH_IN_CAPITALS : 0;
        return form.score(lose) + handicap;
    }

    private boolean isShortForm(int w) {
        return words.end[w] - words.start[w] == shortForm.length() && words.text.startsWith(shortForm, words.start[w]);
    }

    private boolean ends(int w, int behind) {
        char c = words.punctuation(w);
        return c == '('
                || c == ')'
                || c == ';'
                || c == ':'
                || c == '['
                || c == ']'
                || c == '.'
                || c == '?'
                || w < behind - 1 && words.first[w + 1];
    }
}
