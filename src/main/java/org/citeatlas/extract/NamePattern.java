package org.citeatlas.extract;

import org.citeatlas.domain.NameFold;

/**
 * One spelling of a listed thing, as the automaton compares it: only letters, digits and {@code + # @ *}, lower case,
 * with the places where a text may put a blank or a hyphen.
 *
 * @param key of the thing's name, see {@link NameFold#fold}
 * @param kept the characters that are compared, in the case of the spelling
 * @param folded the same in lower case; never empty where a text is compared with it
 * @param breaks bit {@code k} is set where a separator may stand before the folded character {@code k}
 * @param capitals the same where it may stand only in a text that begins with a capital as the name does: where only the
 *     name's case changes, so that {@code unified QA} is not {@code UnifiedQA}, and behind one letter, so that
 *     {@code a OKVQA} is not {@code A-OKVQA}
 * @param slashes the same where the separator may be a slash: {@code I/II} is not {@code III}
 * @param asks whether the paper must give evidence, because the spelling is an ordinary word, too
 */
record NamePattern(
        Listed thing,
        String key,
        String spelling,
        String kept,
        String folded,
        long breaks,
        long capitals,
        long slashes,
        boolean asks,
        Case cases) {
    /** Longer names are not looked for; 63 is what {@code breaks} can hold. */
    static final int LONGEST = 63;

    private static final char[] FOLDED = foldedAscii();

    /** Which case of letters a text may use. */
    enum Case {
        ANY,
        EXACT,
        /** Not lower case: Codex, Falcon. */
        PROPER,
        /** At least one capital. */
        CAPITAL,
        /** At least two. */
        CAPITALS
    }

    static NamePattern of(Listed thing, String spelling) {
        char[] chars = spelling.toCharArray();
        StringBuilder kept = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        long breaks = 0;
        long turns = 0;
        long slashes = 0;
        char before = ' ';
        boolean taught = thing.paper() != null;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (kept(chars, i)) {
                long here = 1L << Math.min(folded.length(), LONGEST);
                if (before == ' ' || (taught ? turnsInTaught(chars, i) : turns(before, c))) {
                    breaks |= here;
                    turns |= before != ' ' && Character.isUpperCase(c) ? here : 0;
                    slashes |= i > 0 && chars[i - 1] == '/' ? here : 0;
                }
                kept.append(c);
                folded.append(Character.toLowerCase(c));
                before = c;
            } else {
                before = ' ';
            }
        }
        String lower = folded.toString();
        boolean asks = !thing.evidence().isEmpty() && !thing.isLong(spelling);
        return new NamePattern(
                thing,
                NameFold.fold(thing.name()),
                spelling,
                kept.toString(),
                lower,
                breaks,
                capitals(kept, turns),
                slashes,
                asks,
                cases(thing, spelling, lower));
    }

    /** Whether the character takes part in the comparison: a dot does so between digits only. */
    static boolean kept(char[] text, int i) {
        return folded(text, i) != 0;
    }

    /** The character as it is compared, 0 where it takes no part. */
    static char folded(char[] text, int i) {
        char c = text[i];
        if (c < FOLDED.length && c != '.') {
            return FOLDED[c];
        }
        if (c == '.') {
            return i > 0 && i + 1 < text.length && Letters.isDigit(text[i - 1]) && Letters.isDigit(text[i + 1]) ? c : 0;
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** Whether this may stand between two parts of a name. */
    static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '\'' || c == '/';
    }

    private static char[] foldedAscii() {
        char[] folded = new char[128];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = Letters.isLetterOrDigit(c) || "+#@*".indexOf(c) >= 0 ? Letters.toLower(c) : 0;
        }
        return folded;
    }

    /** Papers write each other's names more closely: {@code BERT Score}, but not {@code QN ET}; nor {@code A 3 C}. */
    private static boolean turnsInTaught(char[] chars, int i) {
        char before = chars[i - 1];
        boolean capitals = Character.isUpperCase(before) && Character.isUpperCase(chars[i]);
        boolean word = i + 1 < chars.length && Character.isLowerCase(chars[i + 1]);
        boolean digit = Character.isDigit(before) != Character.isDigit(chars[i]);
        boolean near = i == 1 || i > 1 && !Character.isLetterOrDigit(chars[i - 2]);
        return digit ? !near : capitals ? word : Character.isLowerCase(before) && Character.isUpperCase(chars[i]);
    }

    private static boolean turns(char before, char c) {
        return Character.isLowerCase(before) && Character.isUpperCase(c)
                || Character.isDigit(before) != Character.isDigit(c)
                || Character.isUpperCase(before) && Character.isUpperCase(c);
    }

    private static Case cases(Listed thing, String spelling, String folded) {
        String word = spelling.strip();
        boolean phrase = word.indexOf(' ') >= 0;
        int uppers = (int) word.chars().filter(Character::isUpperCase).count();
        boolean digits = word.chars().anyMatch(Character::isDigit);
        int letters = NameFold.fold(word).length();
        if (uppers == 0) {
            return Case.ANY;
        }
        if (phrase && letters > 7) {
            return Case.ANY;
        }
        boolean mixed = uppers >= 2 && uppers < letters; // XSum: XSUM too, but not xsum
        if (thing.exact() || letters <= 4 && !digits && !mixed || uppers == letters && letters <= 5) {
            return Case.EXACT;
        }
        if (uppers == 1 && Character.isUpperCase(word.charAt(0)) && !digits) {
            return Case.PROPER;
        }
        boolean odd = folded.length() >= 6 || folded.chars().anyMatch(Character::isDigit);
        return odd ? Case.ANY : folded.length() == 5 ? Case.CAPITAL : Case.CAPITALS;
    }

    /**
     * Whether a text's own spelling may have separators before these folded characters.
     *
     * @param slashed those that are slashes
     */
    boolean mayBreak(long there, long slashed, char first) {
        return (there & ~breaks) == 0
                && (slashed & ~slashes) == 0
                && ((there & capitals) == 0 || Letters.isUpper(first));
    }

    private static long capitals(CharSequence kept, long turns) {
        if (kept.isEmpty() || !Character.isUpperCase(kept.charAt(0))) {
            return 0;
        }
        boolean single = kept.length() > 2 // k-means may be K-Means
                && Character.isUpperCase(kept.charAt(1))
                && Character.isUpperCase(kept.charAt(2));
        return turns | (single ? 1L << 1 : 0);
    }

    /** Whether a text's own spelling, from {@code start} to {@code end}, has an acceptable case of letters. */
    boolean fits(char[] text, int start, int end) {
        return switch (cases) {
            case ANY -> true;
            case EXACT -> sameCase(text, start, end);
            case PROPER -> Letters.isUpper(text[start]);
            case CAPITAL -> capitals(text, start, end) >= 1;
            case CAPITALS -> capitals(text, start, end) >= 2;
        };
    }

    private static int capitals(char[] text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            capitals += Letters.isUpper(text[i]) ? 1 : 0;
        }
        return capitals;
    }

    /** Whether a text's own spelling may begin with a capital, or with something else. */
    boolean mayBegin(boolean capital) {
        return switch (cases) {
            case ANY, CAPITAL, CAPITALS -> true;
            case EXACT -> Character.isUpperCase(kept.charAt(0)) == capital;
            case PROPER -> capital;
        };
    }

    private boolean sameCase(char[] text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            if (kept(text, i) && text[i] != kept.charAt(at++)) {
                return false;
            }
        }
        return true;
    }
}
