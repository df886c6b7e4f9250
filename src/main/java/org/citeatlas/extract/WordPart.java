package org.citeatlas.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A word of a long form, or a part of a hyphenated one, and what its letters are worth to a short form. */
final class WordPart {
    /** No way to read the letters. */
    static final double[] NOTHING = {};

    /** What the first letter of a word is worth; nothing is worth more. */
    static final double INITIAL = 3;

    private static final double SMALL_INITIAL = 1.2; // of a preposition, an article
    private static final double INNER_CAPITAL = 2;
    private static final double RUN = 1;
    private static final double CASED_RUN = 2; // the short form goes on in small letters: HyperMatch
    private static final double MID_WORD = -0.7;
    private static final double ONSET = -0.3; // behind a vowel in a long word, where its stems begin: poly-tetra-fluoro
    private static final double WITHOUT_INITIAL = -0.5;
    private static final int LONG = 7; // characters
    private static final int LONGEST = 60; // characters that are looked at
    private static final int LONGEST_WORD = 200; // characters
    static final long SMALL = WordClasses.PREPOSITION | WordClasses.CONJUNCTION | WordClasses.FUNCTION;

    /** Words with a function that mean something in a long form: overall survival, second language. */
    private static final Set<String> CONTENT = Set.of(
            "overall",
            "first",
            "second",
            "third",
            "one",
            "two",
            "three",
            "least",
            "new",
            "extensive",
            "experimental",
            "recent",
            "current");

    private final String text;
    private final boolean small;

    WordPart(String text) {
        this.text = plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        this.small = (WordClasses.of(text) & SMALL) != 0 && !CONTENT.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Without accents: a short form hardly keeps them. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(
                        i,
                        Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
                                .charAt(0));
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** The words of the phrase and their parts. */
    static List<WordPart> of(String phrase) {
        if (phrase.length() > LONGEST_WORD || isOnePart(phrase)) {
            return List.of(new WordPart(phrase)); // a longer one is nobody's word, and not worth cutting up
        }
        List<WordPart> parts = new ArrayList<>(2);
        texts(phrase).forEach(text -> parts.add(new WordPart(text)));
        return parts;
    }

    private static boolean isOnePart(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (!Letters.isLetterOrDigit(phrase.charAt(i))) {
                return false;
            }
        }
        return !phrase.isEmpty();
    }

    /** The letters and digits between anything else. */
    static List<String> texts(String phrase) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            boolean ends = i == phrase.length()
                    || !Letters.isLetterOrDigit(phrase.charAt(i)) && phrase.charAt(i) != CleanText.LINE_HYPHEN;
            if (ends) {
                if (i > from) {
                    parts.add(phrase.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    int length() {
        return text.length();
    }

    char initial() {
        return text.charAt(0);
    }

    /** Whether it is a preposition, an article or the like, which a long form may have or leave. */
    boolean isSmall() {
        return small;
    }

    boolean hasCapital() {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isUpper(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds its capitals, the last first. */
    void capitalsInto(StringBuilder capitals) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Letters.isUpper(text.charAt(i))) {
                capitals.append(text.charAt(i));
            }
        }
    }

    /** The best of the scores that {@link #opening} and {@link #going} give. */
    static double best(double[] sums) {
        double best = LongForm.NEVER;
        for (double sum : sums) {
            best = Math.max(best, sum);
        }
        return best;
    }

    /**
     * The score by the character of this part that gives the letter, as the first letter that it gives.
     *
     * @param within whether a stem within the word may give it: {@code aspartate aminotransferase (AST)}
     */
    double[] opening(String letters, int letter, boolean within) {
        char wanted = Letters.toLower(letters.charAt(letter));
        double[] sums = NOTHING;
        int initial = initialFor(wanted);
        if (initial >= 0) {
            sums = empty();
            sums[initial] = small && !Letters.isUpper(text.charAt(0)) ? SMALL_INITIAL : initial == 0 ? INITIAL : RUN;
        }
        for (int i = 1; i < text.length(); i++) {
            if (Letters.toLower(text.charAt(i)) == wanted && isStem(i, letter, within)) {
                sums = sums == NOTHING ? empty() : sums;
                sums[i] = Letters.isUpper(text.charAt(i)) ? INNER_CAPITAL : WITHOUT_INITIAL;
            }
        }
        return sums;
    }

    /** Whether something of its own begins within the word; in front only where two words are glued: asNationally. */
    private boolean isStem(int i, int letter, boolean within) {
        return Letters.isUpper(text.charAt(i))
                ? letter > 0 || isGluedTo(text.charAt(i - 1))
                : letter > 0 && within && isOnset(i);
    }

    /** Whether a capital behind this character begins a word: asNationally, ΔMini. */
    static boolean isGluedTo(char before) {
        return Letters.isLower(before) || before >= 128;
    }

    /** Where this part gives the letter at its beginning, by its first letter or by what it means; -1 for nowhere. */
    private int initialFor(char wanted) {
        if (Letters.toLower(text.charAt(0)) == wanted || Symbols.mean(wanted, text)) {
            return 0;
        }
        if (wanted != 'x') {
            return -1;
        }
        boolean crossing = text.equalsIgnoreCase("cross") || text.equalsIgnoreCase("trans");
        return crossing ? 0 : text.regionMatches(true, 0, "ex", 0, 2) ? 1 : -1;
    }

    /** The score by character where the letter comes behind those that gave {@code sums}; nothing where none does. */
    double[] going(double[] sums, String letters, int letter) {
        char wanted = Letters.toLower(letters.charAt(letter));
        double run = isCased(letters, letter) ? CASED_RUN : RUN;
        double[] next = NOTHING;
        double before = LongForm.NEVER; // the best sum that ends before the character before i
        for (int i = 1; i < text.length(); i++) {
            if (Letters.toLower(text.charAt(i)) == wanted) {
                boolean capital = Letters.isUpper(text.charAt(i));
                double apart = before + (capital ? INNER_CAPITAL : within(i));
                double adjacent = sums[i - 1] + (capital ? INNER_CAPITAL : run);
                double best = Math.max(apart, adjacent);
                if (best > LongForm.NEVER / 2) {
                    next = next == NOTHING ? empty() : next;
                    next[i] = best;
                }
            }
            before = Math.max(before, sums[i - 1]);
        }
        return next;
    }

    /** Whether the letter is a small one behind a capital, such as o of LoRA. */
    private static boolean isCased(String letters, int letter) {
        if (!Letters.isLower(letters.charAt(letter))) {
            return false;
        }
        for (int i = letter - 1; i >= 0; i--) {
            if (Letters.isUpper(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private double within(int i) {
        return isOnset(i) ? ONSET : MID_WORD;
    }

    private boolean isOnset(int i) {
        return text.length() >= LONG && "aeiouy".indexOf(Letters.toLower(text.charAt(i - 1))) >= 0;
    }

    private double[] empty() {
        double[] sums = new double[text.length()];
        Arrays.fill(sums, LongForm.NEVER);
        return sums;
    }
}
