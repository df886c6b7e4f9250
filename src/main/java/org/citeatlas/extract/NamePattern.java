package org.citeatlas.extract;

import org.citeatlas.domain.NameFold;

/**
 * One spelling of a listed thing, as the automaton compares it: only letters, digits and {@code + # @ *}, lower case,
 * with the places where a text may put a blank or a hyphen.
 *
 * @param folded never empty
 * @param breaks bit {@code k} is set where a separator may stand before the folded character {@code k}
 */
record NamePattern(Listed thing, String spelling, String folded, long breaks, Case cases) {
    /** Longer names are not looked for; 63 is what {@code breaks} can hold. */
    static final int LONGEST = 63;

    /** Which case of letters a text may use. */
    enum Case {
        ANY,
        EXACT,
        /** Lower case too, where the word is too odd to be an ordinary one. */
        ODD,
        /** Not lower case: Codex, Falcon. */
        PROPER
    }

    static NamePattern of(Listed thing, String spelling) {
        StringBuilder folded = new StringBuilder();
        long breaks = 0;
        char before = ' ';
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (kept(spelling, i)) {
                if (before == ' ' || turns(before, c)) {
                    breaks |= 1L << Math.min(folded.length(), LONGEST);
                }
                folded.append(Character.toLowerCase(c));
                before = c;
            } else {
                before = ' ';
            }
        }
        return new NamePattern(thing, spelling, folded.toString(), breaks, cases(thing, spelling));
    }

    /** Whether the character takes part in the comparison: a dot does so between digits only. */
    static boolean kept(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '.'
                ? i > 0
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1))
                : kept(c);
    }

    static boolean kept(char[] text, int i) {
        char c = text[i];
        return c == '.'
                ? i > 0 && i + 1 < text.length && Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1])
                : kept(c);
    }

    private static boolean kept(char c) {
        if (c >= 'a' && c <= 'z' || c == '+' || c == '#' || c == '@' || c == '*') {
            return true;
        }
        return c > ' ' && Character.isLetterOrDigit(c);
    }

    private static boolean turns(char before, char c) {
        return Character.isLowerCase(before) && Character.isUpperCase(c)
                || Character.isDigit(before) != Character.isDigit(c)
                || Character.isUpperCase(before) && Character.isUpperCase(c);
    }

    private static Case cases(Listed thing, String spelling) {
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
        return uppers == 1 && Character.isUpperCase(word.charAt(0)) && !digits ? Case.PROPER : Case.ODD;
    }

    /** Whether a text's own spelling, from {@code start} to {@code end}, has an acceptable case of letters. */
    boolean fits(String text, int start, int end) {
        return switch (cases) {
            case ANY -> true;
            case EXACT -> sameCase(text, start, end);
            case PROPER -> Character.isUpperCase(text.charAt(start));
            case ODD -> {
                int uppers = 0;
                for (int i = start; i < end; i++) {
                    uppers += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
                }
                boolean odd = folded.length() >= 6 || folded.chars().anyMatch(Character::isDigit);
                yield uppers >= 2 || odd || uppers == 1 && folded.length() >= 5;
            }
        };
    }

    /** Whether a text's own spelling may begin with a capital, or with something else. */
    boolean mayBegin(boolean capital) {
        return switch (cases) {
            case ANY, ODD -> true;
            case EXACT -> Character.isUpperCase(firstKept()) == capital;
            case PROPER -> capital;
        };
    }

    private char firstKept() {
        int i = 0;
        while (!kept(spelling, i)) {
            i++;
        }
        return spelling.charAt(i);
    }

    private boolean sameCase(String text, int start, int end) {
        int at = start;
        for (int i = 0; i < spelling.length(); i++) {
            if (!kept(spelling, i)) {
                continue;
            }
            while (at < end && !kept(text, at)) {
                at++;
            }
            if (at >= end || text.charAt(at) != spelling.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }
}
