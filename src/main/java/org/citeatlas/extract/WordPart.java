package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A word of a long form, or a part of a hyphenated one, and what its letters are worth to a short form. */
final class WordPart {
    /** No way to read the letters. */
    static final double[] NOTHING = {};

    private static final double INITIAL = 3;
    private static final double SMALL_INITIAL = 1.2; // of a preposition, an article
    private static final double INNER_CAPITAL = 2;
    private static final double RUN = 1;
    private static final double CASED_RUN = 2; // the short form goes on in small letters: HyperMatch
    private static final double MID_WORD = -0.7;
    private static final double ONSET = -0.3; // behind a vowel in a long word, where its stems begin: poly-tetra-fluoro
    private static final double WITHOUT_INITIAL = -0.5;
    private static final int LONG = 7; // characters
    private static final int LONGEST = 60; // characters that are looked at
    private static final long SMALL = WordClasses.PREPOSITION | WordClasses.CONJUNCTION | WordClasses.FUNCTION;

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
            "extensive",
            "experimental",
            "recent",
            "current");

    private static final String[][] NUMBERS = {
        {},
        {"1", "one", "first", "mono*", "single"},
        {"2", "two", "to", "second", "di*", "bi*", "double", "dual"},
        {"3", "three", "third", "tri*", "triple"},
        {"4", "four", "for", "fourth", "tetra*", "quad*"},
        {"5", "five", "fifth", "penta*"},
        {"6", "six", "sixth", "hexa*"},
        {"7", "seven", "seventh"},
        {"8", "eight", "eighth"},
        {"9", "nine", "ninth"}
    };
    private static final String GREEK =
            "αalphaβbetaγgammaδdeltaεepsilonζzetaηetaθthetaκkappaλlambdaμmuσsigmaτtauφphiωomega";

    private final String text;
    private final boolean small;

    WordPart(String text) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.small = (WordClasses.of(text) & SMALL) != 0 && !CONTENT.contains(text.toLowerCase(Locale.ROOT));
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
        double[] sums = empty();
        boolean any = false;
        int initial = initialFor(wanted);
        if (initial >= 0) {
            sums[initial] = small && !Letters.isUpper(text.charAt(0)) ? SMALL_INITIAL : initial == 0 ? INITIAL : RUN;
            any = true;
        }
        for (int i = 1; i < text.length(); i++) {
            boolean capital = Letters.isUpper(text.charAt(i));
            if (Letters.toLower(text.charAt(i)) == wanted && isStem(i, letter, within)) {
                sums[i] = capital ? INNER_CAPITAL : WITHOUT_INITIAL;
                any = true;
            }
        }
        return any ? sums : NOTHING;
    }

    /** Whether something of its own begins within the word; in front only where two words are glued: asNationally. */
    private boolean isStem(int i, int letter, boolean within) {
        return Letters.isUpper(text.charAt(i))
                ? letter > 0 || Letters.isLower(text.charAt(i - 1))
                : letter > 0 && within && isOnset(i);
    }

    /** Where this part gives the letter at its beginning, by its first letter or by what it means; -1 for nowhere. */
    private int initialFor(char wanted) {
        if (Letters.toLower(text.charAt(0)) == wanted || isNumber(wanted) || isGreek(wanted)) {
            return 0;
        }
        if (wanted != 'x') {
            return -1;
        }
        boolean crossing = text.equalsIgnoreCase("cross") || text.equalsIgnoreCase("trans");
        return crossing ? 0 : text.regionMatches(true, 0, "ex", 0, 2) ? 1 : -1;
    }

    private boolean isNumber(char wanted) {
        if (wanted < '1' || wanted > '9') {
            return false;
        }
        for (String word : NUMBERS[wanted - '0']) {
            int stem = word.length() - 1;
            boolean open = word.charAt(stem) == '*';
            if (open ? text.regionMatches(true, 0, word, 0, stem) : text.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGreek(char wanted) {
        int at = wanted < 128 ? -1 : GREEK.indexOf(wanted);
        return at >= 0 && text.length() > 1 && GREEK.regionMatches(true, at + 1, text, 0, text.length());
    }

    /** The score by character where the letter comes behind those that gave {@code sums}; nothing where none does. */
    double[] going(double[] sums, String letters, int letter) {
        char wanted = Letters.toLower(letters.charAt(letter));
        double run = isCased(letters, letter) ? CASED_RUN : RUN;
        double[] next = empty();
        boolean any = false;
        double before = LongForm.NEVER; // the best sum that ends before the character before i
        for (int i = 1; i < text.length(); i++) {
            if (Letters.toLower(text.charAt(i)) == wanted) {
                double apart = before + (Letters.isUpper(text.charAt(i)) ? INNER_CAPITAL : within(i));
                double adjacent = sums[i - 1] + (Letters.isUpper(text.charAt(i)) ? INNER_CAPITAL : run);
                next[i] = Math.max(apart, adjacent);
                any |= next[i] > LongForm.NEVER / 2;
            }
            before = Math.max(before, sums[i - 1]);
        }
        return any ? next : NOTHING;
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
