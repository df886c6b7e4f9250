package org.citeatlas.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citeatlas.extract.LongForm.Demand;
import org.citeatlas.extract.LongFormBefore.Start;
import org.jspecify.annotations.Nullable;

/** One look backwards for the beginning of a long form. */
final class LongFormSearch {
    private static final double ENOUGH_FOR_ONE_WORD = 0.5;
    private static final double ENOUGH_FOR_A_LONG_WORD = 0.3; // polyetheretherketone
    private static final int LONG = 10; // characters
    private static final double ENOUGH_IN_CAPITALS = 1.2; // where every word of the long form has a capital
    private static final double SPELLED = 2.5; // where the capitals alone give the short form
    private static final double CLEARLY = 0.1; // a longer long form must be that much better
    private static final double CLEARLY_BEYOND_A_COMMA = 0.6;

    /** Words with a function that long forms begin with all the same: overall survival, least squares. */
    private static final Set<String> OPENERS = Set.of(("overall first second third one two three least most more less "
                    + "between within over under before after during other current extensive experimental recent both "
                    + "many no not without across through new existing previous very all each")
            .split(" "));

    private final Words words;
    private final String shortForm;
    private final String letters;
    private final Demand demand;
    private final LongForm form;
    private double least;
    private boolean titleCase = true;
    private boolean comma; // between here and the short form

    private @Nullable Start best;

    LongFormSearch(Words words, String shortForm, String letters, Demand demand, double least) {
        this.words = words;
        this.shortForm = shortForm;
        this.letters = letters;
        this.demand = demand;
        this.form = new LongForm(letters, demand);
        this.least = least;
    }

    @Nullable
    Start before(int behind) {
        int longest = Math.min(letters.length() * 2 + 2, letters.length() + 6);
        if (behind < 1 || !mayGive(words, letters, Math.max(0, behind - longest), behind)) {
            return null;
        }
        int exact = exactStart(words, letters, behind);
        if (exact >= 0) {
            takeExact(exact, behind);
            return best;
        }
        for (int w = behind - 1; w >= 0 && behind - w <= longest && !ends(w, behind); w--) {
            comma |= words.punctuation(w) == ',';
            if (words.shape[w] != Words.PUNCTUATION) {
                prepend(w);
                consider(w);
                if (words.first[w]) {
                    break;
                }
            }
        }
        return best;
    }

    /**
     * Where the words begin of which each gives its first letter, and the short form nothing else, as for most definitions;
     * negative where they do not.
     */
    static int exactStart(Words words, String letters, int behind) {
        int start = behind - letters.length();
        if (start < 0 || letters.length() < 3) {
            return -1;
        }
        for (int i = 0; i < letters.length(); i++) {
            int w = start + i;
            char initial = words.chars[words.start[w]];
            boolean plain = words.shape[w] == Words.LOWER || words.shape[w] == Words.CAPITALISED;
            if (!plain
                    || Letters.toLower(initial) != Letters.toLower(letters.charAt(i))
                    || i > 0 && words.first[w]
                    || words.is(w, WordClasses.FUNCTION)
                    || hasMark(words, w)) {
                return -1;
            }
        }
        return start;
    }

    private void takeExact(int first, int behind) {
        if (!hasSmallWord(first, behind)) {
            takeInitials(first, behind);
            return;
        }
        for (int w = behind - 1; w >= first; w--) {
            prepend(w);
        }
        consider(first);
    }

    private boolean hasSmallWord(int first, int behind) {
        for (int w = first; w < behind; w++) {
            if (words.is(w, WordPart.SMALL)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing scores higher than a word's own initial for each letter, so that no other reading need be looked for. */
    private void takeInitials(int first, int behind) {
        for (int w = first; w < behind; w++) {
            titleCase &= words.shape[w] != Words.LOWER;
        }
        if (!isShortForm(first)) {
            take(first, words.start[first], inCapitals(WordPart.INITIAL));
        }
    }

    private static boolean hasMark(Words words, int w) {
        for (int i = words.start[w]; i < words.end[w]; i++) {
            if (!Letters.isLetter(words.chars[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters occur in these words in their order, or may be read off them in another way. */
    static boolean mayGive(Words words, String letters, int first, int behind) {
        int needed = letters.length() >= 5 ? letters.length() - 1 : letters.length(); // one may be lost
        int at = 0;
        for (int i = words.start[first]; i < words.end[behind - 1] && at < needed; i++) {
            char wanted = Letters.toLower(letters.charAt(at));
            if (wanted < 'a' || wanted > 'z' || wanted == 'x' || words.chars[i] >= 128) {
                return true;
            }
            at += Letters.toLower(words.chars[i]) == wanted ? 1 : 0;
        }
        return at == needed;
    }

    private void prepend(int w) {
        List<WordPart> word = WordPart.of(words.word(w));
        titleCase &= words.shape[w] != Words.LOWER || words.is(w, WordClasses.FUNCTION | WordClasses.PREPOSITION);
        form.prepend(word);
    }

    private boolean isLosing() {
        return titleCase && letters.length() >= 5 && demand == Demand.NONE;
    }

    private void consider(int w) {
        if (isShortForm(w)) {
            return;
        }
        if (words.is(w, WordClasses.FUNCTION) && !OPENERS.contains(words.word(w).toLowerCase(Locale.ROOT))) {
            if (mayOpen(w) && letters.length() >= 3) {
                take(w, words.start[w], form.under(Demand.EVERY_WORD).score());
            }
            return;
        }
        if (form.size() > 1 || form.first().length() >= letters.length() + 2) {
            take(w, opening(w), score());
        }
        if (Letters.toLower(words.chars[words.start[w]]) != Letters.toLower(letters.charAt(0))) {
            considerParts(w);
        }
    }

    /**
     * Where the word begins, or the second of two words that are glued: {@code asNationally Determined (NDCs)}; but
     * {@code sTeps} is one word.
     */
    private int opening(int w) {
        char wanted = Letters.toLower(letters.charAt(0));
        int from = words.start[w];
        for (int i = from; i < words.end[w]; i++) {
            boolean glued = i > from && Letters.isUpper(words.chars[i]) && WordPart.isGluedTo(words.chars[i - 1]);
            boolean word = i > from + 1 || words.chars[from] == 'a' || words.chars[from] >= 128;
            if (Letters.toLower(words.chars[i]) == wanted && (i == from || glued && word)) {
                return i;
            }
        }
        return from;
    }

    /** {@code anti-tumour necrosis factor (TNF)}, {@code l'Exact Match Ratio (EMR)}: the long form begins in mid-word. */
    private void considerParts(int w) {
        LongForm strict = form.under(Demand.EVERY_WORD);
        int parts = 0;
        for (int i = words.start[w] + 1; i < words.end[w] - 1; i++) {
            if (!Letters.isLetterOrDigit(words.chars[i]) && words.chars[i] != CleanText.LINE_HYPHEN) {
                parts++;
                double score = strict.size() - parts > 1 ? strict.score(parts) : LongForm.NEVER;
                if (score >= LongFormBefore.ENOUGH_INITIALS) {
                    take(w, i + 1, score);
                }
            }
        }
    }

    private void take(int w, int offset, double score) {
        double more = best == null ? 0 : comma ? CLEARLY_BEYOND_A_COMMA : CLEARLY;
        if (score > least + more && !(comma && score < LongFormBefore.ENOUGH)) {
            best = new Start(w, offset, score);
            least = score;
        }
    }

    private double score() {
        if (form.size() == 1) {
            double usual = demand == Demand.EVERY_WORD ? LongFormBefore.ENOUGH_OF_EVERY_WORD : LongFormBefore.ENOUGH;
            return form.score() + usual - enoughForOneWord();
        }
        double score = isLosing() ? inCapitals(form.under(Demand.LOSING).score()) : form.score();
        boolean opens = Letters.isUpper(form.first().initial());
        return opens && score < SPELLED && form.isSpelledInCapitals() ? SPELLED : score;
    }

    /** Where all words have capitals, less is enough. */
    private double inCapitals(double score) {
        return isLosing() ? score + LongFormBefore.ENOUGH - ENOUGH_IN_CAPITALS : score;
    }

    private double enoughForOneWord() {
        boolean clear = letters.length() >= 3 && form.first().length() >= LONG;
        return clear && letters.equals(letters.toUpperCase(Locale.ROOT)) ? ENOUGH_FOR_A_LONG_WORD : ENOUGH_FOR_ONE_WORD;
    }

    /** {@code The Cancer Genome Atlas}, {@code You Only Need Gold}: a word that begins no phrase, but this name. */
    private boolean mayOpen(int w) {
        return words.isWord(w, "the")
                ? words.shape(w + 1) == Words.CAPITALISED
                : Letters.isUpper(words.chars[words.start[w]]) && !words.first[w];
    }

    private boolean isShortForm(int w) {
        return words.end[w] - words.start[w] == shortForm.length() && words.text.startsWith(shortForm, words.start[w]);
    }

    private boolean ends(int w, int behind) {
        char c = words.punctuation(w);
        return switch (c) {
            case ';', ':', '.', '?', '[', ']' -> true;
            case '(' -> !isGlued(w);
            case ')' -> !isGluedBracket(w, behind);
            default -> w < behind - 1 && words.first[w + 1];
        };
    }

    /** Whether the mark stands right behind a word. */
    private boolean isGlued(int w) {
        return w > 0 && words.shape[w - 1] != Words.PUNCTUATION && words.end[w - 1] == words.start[w];
    }

    /** {@code poly(lactic-co-glycolic acid) (PLGA)}: the bracket is part of the name. */
    private boolean isGluedBracket(int w, int behind) {
        if (w != behind - 1) {
            return false;
        }
        int open = w - 1;
        while (open > 0 && w - open < 8 && words.punctuation(open) == 0) {
            open--;
        }
        return words.punctuation(open) == '(' && isGlued(open);
    }
}
