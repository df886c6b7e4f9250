package org.citeatlas.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The closest of these words, whatever the case, where it is close enough to be a slip: a third of its letters, at most
     * 3.
     */
    public static Optional<String> to(String typed, Collection<String> words) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> apart(wanted, word) <= Math.min(3, Math.max(1, word.length() / 3))
                        || wanted.length() >= 3 && word.toLowerCase(Locale.ROOT).startsWith(wanted))
                .min(Comparator.<String>comparingInt(word -> apart(wanted, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int apart(String wanted, String word) {
        return distance(wanted, word.toLowerCase(Locale.ROOT));
    }

    /** {@code  Did you mean x?} with a blank in front, or nothing. */
    public static String question(String prefix, String typed, Collection<String> words) {
        return to(typed, words)
                .map(word -> " Did you mean " + prefix + word + "?")
                .orElse("");
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
