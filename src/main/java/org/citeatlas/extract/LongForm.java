package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the letters of a short form can be read off the words of a long form. After Schwartz and Hearst (2003, PSB,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text"), with a score in place of the first
 * match: initials of words count most, letters in mid-word least, content words that give no letter cost. The rules for
 * letters within words follow Sohn et al. (2008, BMC Bioinformatics, "Abbreviation definition identification based on
 * automatic precision estimates").
 */
final class LongForm {
    /** What the words of a long form must do. */
    enum Demand {
        /** Nothing; whatever is skipped or lost costs. */
        NONE,
        /** As {@link #NONE}, but single letters of the short form may come from nowhere. */
        LOSING,
        /** Every word but prepositions and the like gives a letter. */
        EVERY_WORD
    }

    static final double NEVER = -1e9;
    private static final double SKIPPED_SMALL_WORD = -0.3;
    private static final double SKIPPED_WORD = -1.8;
    private static final double LOST_LETTER = -1.5;

    private final String letters; // of the short form
    private final Demand demand;
    private final List<WordPart> parts; // words and parts of hyphenated words, the last first
    private final StringBuilder capitals; // of the parts, the last first
    private final List<double @Nullable []> memo = new ArrayList<>(); // by parts that are left, then by letter
    private final @Nullable LongForm[] under = new LongForm[Demand.values().length];

    LongForm(String letters, Demand demand) {
        this(WordPart.plain(letters), demand, new ArrayList<>(), new StringBuilder());
    }

    private LongForm(String letters, Demand demand, List<WordPart> parts, StringBuilder capitals) {
        this.letters = letters;
        this.demand = demand;
        this.parts = parts;
        this.capitals = capitals;
    }

    /** The same words, those that will be put before them included, under another demand. */
    LongForm under(Demand other) {
        LongForm form = other == demand ? this : under[other.ordinal()];
        if (form == null) {
            form = new LongForm(letters, other, parts, capitals);
            under[other.ordinal()] = form;
        }
        return form;
    }

    /** The words from {@code first} to {@code last}, exclusive, as the long form of these letters. */
    static LongForm of(String letters, Demand demand, Words words, int first, int last) {
        LongForm form = new LongForm(letters, demand);
        for (int w = last - 1; w >= first; w--) {
            if (words.shape[w] != Words.PUNCTUATION) {
                form.prepend(WordPart.of(words.word(w)));
            }
        }
        return form;
    }

    /** Puts words and parts of words before those that are there. */
    void prepend(List<WordPart> more) {
        for (int i = more.size() - 1; i >= 0; i--) {
            WordPart part = more.get(i);
            parts.add(part);
            part.capitalsInto(capitals);
        }
    }

    /** How many words and parts of words there are. */
    int size() {
        return parts.size();
    }

    WordPart first() {
        return parts.get(parts.size() - 1);
    }

    /** The score per letter of reading the short form off these parts, the first of which must give the first letter. */
    double score() {
        return score(0);
    }

    /**
     * The score per letter without the first parts; far below zero where it cannot be done.
     *
     * @param without how many parts to leave out at the front
     */
    double score(int without) {
        if (parts.size() <= without || letters.isEmpty()) {
            return NEVER;
        }
        return take(parts.size() - without, 0) / letters.length();
    }

    /**
     * Whether the capitals of the words, wherever they stand, are the letters: {@code CorrectnEss DisCriminator}. One
     * more capital at the end may be a word that the short form leaves out.
     */
    boolean isSpelledInCapitals() {
        int more = capitals.length() - letters.length();
        if (letters.length() < 3
                || !parts.get(0).hasCapital()
                || more < 0
                || more > 1
                || more == 1 && letters.length() < 5) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (Letters.toLower(capitals.charAt(capitals.length() - 1 - i)) != Letters.toLower(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The best score of the last {@code left} parts for the letters from {@code letter} on. */
    private double best(int left, int letter) {
        if (letter == letters.length()) {
            return rest(left); // words left over would be behind the last letter
        }
        if (left == 0) {
            return demand == Demand.LOSING && letter == letters.length() - 1 ? LOST_LETTER : NEVER;
        }
        double[] known = known(left);
        if (!Double.isNaN(known[letter])) {
            return known[letter];
        }
        double value = Math.max(skipped(parts.get(left - 1)) + best(left - 1, letter), take(left, letter));
        known[letter] = value;
        return value;
    }

    private double[] known(int left) {
        while (memo.size() <= left) {
            memo.add(null);
        }
        double[] known = memo.get(left);
        if (known == null) {
            known = new double[letters.length()];
            Arrays.fill(known, Double.NaN);
            memo.set(left, known);
        }
        return known;
    }

    private double skipped(WordPart part) {
        return part.isSmall() || part.length() == 1
                ? SKIPPED_SMALL_WORD
                : demand == Demand.EVERY_WORD ? NEVER : SKIPPED_WORD;
    }

    private double rest(int left) {
        double cost = 0;
        for (int i = left - 1; i >= 0; i--) {
            cost += parts.get(i).isSmall() ? -2.5 : skipped(parts.get(i));
        }
        return cost;
    }

    /** The best score where the first of the last {@code left} parts gives at least one letter. */
    private double take(int left, int letter) {
        WordPart part = parts.get(left - 1);
        double[] sums = part.opening(letters, letter, demand == Demand.EVERY_WORD && letters.length() > 2);
        double value = NEVER;
        for (int next = letter + 1; sums.length > 0; next++) {
            value = Math.max(value, WordPart.best(sums) + best(left - 1, next));
            sums = next == letters.length() ? WordPart.NOTHING : part.going(sums, letters, next);
        }
        return value;
    }

    /** The first letters of the words and parts of words. */
    static String initials(String phrase) {
        StringBuilder initials = new StringBuilder();
        WordPart.texts(phrase).forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    /** Whether the letters occur in the text in this order. */
    static boolean isSubsequence(String letters, String text) {
        int at = 0;
        for (int i = 0; i < text.length() && at < letters.length(); i++) {
            if (Letters.toLower(text.charAt(i)) == Letters.toLower(letters.charAt(at))) {
                at++;
            }
        }
        return at == letters.length();
    }
}
