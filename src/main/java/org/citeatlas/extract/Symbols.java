package org.citeatlas.extract;

/** What digits and Greek letters of a short form stand for: {@code 3D}, {@code E2E}, {@code CO2}, {@code TNF-α}. */
final class Symbols {
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

    private Symbols() {}

    /** Whether the word says this digit or Greek letter. */
    static boolean mean(char symbol, String word) {
        return isNumber(symbol, word) || isGreek(symbol, word);
    }

    private static boolean isNumber(char symbol, String word) {
        if (symbol < '1' || symbol > '9') {
            return false;
        }
        for (String known : NUMBERS[symbol - '0']) {
            int stem = known.length() - 1;
            boolean open = known.charAt(stem) == '*';
            if (open ? word.regionMatches(true, 0, known, 0, stem) : word.equalsIgnoreCase(known)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGreek(char symbol, String word) {
        int at = symbol < 128 ? -1 : GREEK.indexOf(symbol);
        if (at < 0) {
            return false;
        }
        boolean latin = word.length() == 1 || symbol == 'μ' && word.regionMatches(true, 0, "micro", 0, 5);
        return latin
                ? Letters.toLower(word.charAt(0)) == GREEK.charAt(at + 1)
                : GREEK.regionMatches(true, at + 1, word, 0, word.length());
    }
}
