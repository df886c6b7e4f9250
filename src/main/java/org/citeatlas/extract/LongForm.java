package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well the letters of a short form can be read off the words of a long form. After Schwartz and Hearst (2003, PSB,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text"), with a score in place of the first
 * match: initials of words count most, letters in mid-word least, content words that give no letter cost.
 */
final class LongForm {
    private static final double NEVER = -1e9;
    private static final double INITIAL = 3;
    private static final double SMALL_INITIAL = 1.2; // of a preposition, an article
    private static final double INNER_CAPITAL = 2;
    private static final double RUN = 1;
    private static final double MID_WORD = -0.7;
    private static final double SKIPPED_SMALL_WORD = -0.3;
    private static final double SKIPPED_WORD = -1.8;
    private static final double LOST_LETTER = -1.5;

    private final String letters; // of the short form, lower case
    private final List<String> parts = new ArrayList<>(); // words and parts of hyphenated words, the last first
    private final List<Boolean> small = new ArrayList<>(); // which of them are prepositions and the like
    private final List<double[]> memo = new ArrayList<>(); // by parts that are left, then by letter
    private boolean mayLose;

    LongForm(String letters) {
        this.letters = letters;
        memo.add(new double[0]);
    }

    /** How well the words of the phrase give the letters, see {@link #score}. */
    static double score(String letters, String phrase) {
        LongForm form = new LongForm(letters);
        form.prepend(phrase);
        return form.score(false);
    }

    /** The words from {@code first} to {@code last}, exclusive, as the long form of these letters. */
    static LongForm of(String letters, Words words, int first, int last) {
        LongForm form = new LongForm(letters);
        for (int w = last - 1; w >= first; w--) {
            if (words.shape[w] != Words.PUNCTUATION) {
                form.prepend(words.word(w));
            }
        }
        return form;
    }

    /** The letters and digits between anything else. */
    static List<String> parts(String phrase) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || !Letters.isLetterOrDigit(phrase.charAt(i))) {
                if (i > from) {
                    parts.add(phrase.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Puts the words of the phrase before those that are there. */
    void prepend(String phrase) {
        List<String> more = parts(phrase);
        for (int i = more.size() - 1; i >= 0; i--) {
            parts.add(more.get(i));
            small.add(isSmall(more.get(i)));
            memo.add(unknown());
        }
    }

    private double[] unknown() {
        double[] row = new double[letters.length()];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    /** How many words and parts of words there are. */
    int size() {
        return parts.size();
    }

    String first() {
        return parts.get(parts.size() - 1);
    }

    /**
     * The score per letter of reading the short form off these parts, the first of which must give the first letter; far
     * below zero where it cannot be done.
     *
     * @param losing whether single letters of a long short form may come from nowhere
     */
    double score(boolean losing) {
        if (parts.isEmpty() || letters.isEmpty()) {
            return NEVER;
        }
        if (losing != mayLose) {
            mayLose = losing;
            memo.replaceAll(any -> unknown());
        }
        return take(parts.size(), 0) / letters.length();
    }

    /** The best score of the last {@code left} parts for the letters from {@code letter} on. */
    private double best(int left, int letter) {
        if (letter == letters.length()) {
            return left == 0 ? 0 : rest(left); // words left over would be behind the last letter
        }
        if (left == 0) {
            return mayLose && letter == letters.length() - 1 ? LOST_LETTER : NEVER;
        }
        double known = memo.get(left)[letter];
        if (!Double.isNaN(known)) {
            return known;
        }
        double skipped = (small.get(left - 1) ? SKIPPED_SMALL_WORD : SKIPPED_WORD) + best(left - 1, letter);
        double value = Math.max(skipped, take(left, letter));
        memo.get(left)[letter] = value;
        return value;
    }

    private double rest(int left) {
        double cost = 0;
        for (int i = left - 1; i >= 0; i--) {
            cost += small.get(i) ? -2.5 : SKIPPED_WORD;
        }
        return cost;
    }

    /** The best score where the first of the last {@code left} parts gives at least one letter. */
    private double take(int left, int letter) {
        String part = parts.get(left - 1);
        double value = NEVER;
        double sum = 0;
        int from = 0;
        for (int taken = 0; letter + taken < letters.length(); taken++) {
            int found = find(part, letters.charAt(letter + taken), from, taken == 0);
            if (found < 0) {
                break;
            }
            sum += worth(left - 1, found, taken, found == from);
            from = found + 1;
            value = Math.max(value, sum + best(left - 1, letter + taken + 1));
        }
        return value;
    }

    private static int find(String part, char wanted, int from, boolean opens) {
        if (opens) {
            char first = Letters.toLower(part.charAt(0));
            if (first == wanted || wanted == '2' && (part.equals("to") || part.equals("two"))) {
                return 0;
            }
            if (wanted == 'x' && part.regionMatches(true, 0, "ex", 0, 2)) {
                return 1;
            }
            if (wanted == 'x' && (part.equalsIgnoreCase("cross") || part.equalsIgnoreCase("trans"))) {
                return 0;
            }
        }
        for (int i = Math.max(from, opens ? 1 : from); i < part.length(); i++) {
            char c = part.charAt(i);
            if (Letters.toLower(c) == wanted && (!opens || Letters.isUpper(c))) {
                return i;
            }
        }
        return -1;
    }

    private double worth(int word, int found, int taken, boolean adjacent) {
        String part = parts.get(word);
        if (found == 0) {
            return small.get(word) ? SMALL_INITIAL : INITIAL;
        }
        if (Letters.isUpper(part.charAt(found))) {
            return INNER_CAPITAL;
        }
        return taken == 0 || adjacent ? RUN : MID_WORD;
    }

    private static boolean isSmall(String part) {
        long bits = WordClasses.of(part);
        return (bits & (WordClasses.PREPOSITION | WordClasses.CONJUNCTION | WordClasses.FUNCTION)) != 0;
    }

    /** Whether the letters occur in the text in this order. */
    static boolean isSubsequence(String letters, String text) {
        int at = 0;
        for (int i = 0; i < text.length() && at < letters.length(); i++) {
            if (Character.toLowerCase(text.charAt(i)) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
