package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.citeatlas.domain.KnownName;
import org.jspecify.annotations.Nullable;

/**
 * What the terms of a full-text index look like that a text has where a name stands in it. The index holds the text as
 * read and what {@link Respelling} says of it, in lower case, cut where Unicode's word boundaries are (UAX 29): letters
 * and digits that stand together are in one term, with or without others around them ({@code clinicaltrials.gov}).
 */
public final class IndexedNames {
    private static final int ENOUGH = 2; // letters and digits; one alone is in every text
    private static final int AT_ONCE = 20; // names; Lucene refuses automata that take long to make

    private IndexedNames() {}

    /**
     * Regular expressions for these names, of letters, digits and the operators {@code . * ? [^ ] ( ) |} that Lucene's
     * {@code RegExp} and Java share. One of them matches a whole term at least of every text in which one of the names
     * stands, and terms of others.
     *
     * @return one for every twenty names; null where one of them has no two letters or digits of ASCII to look for, so that
     *     all texts must be read
     */
    public static @Nullable List<String> terms(Collection<KnownName> names) {
        Set<String> terms = new TreeSet<>();
        for (KnownName name : names) {
            String term = term(NamePattern.of(Listed.of(name), name.name()));
            if (term == null) {
                return null;
            }
            terms.add(term);
        }
        List<String> sorted = List.copyOf(terms);
        List<String> expressions = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            List<String> some = sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE));
            expressions.add("(.*[^a-z0-9])?(" + String.join("|", some) + ").*");
        }
        return expressions;
    }

    private static @Nullable String term(NamePattern pattern) {
        List<String> pieces = pieces(pattern);
        String longest = "";
        int at = -1;
        for (int i = 0; i < pieces.size(); i++) {
            String run = longestRun(pieces.get(i));
            if (run.length() > longest.length()) {
                longest = run;
                at = i;
            }
        }
        return longest.length() < ENOUGH ? null : glued(pieces, at, longest) + longest;
    }

    /** What the text cannot put a blank or a hyphen into. */
    private static List<String> pieces(NamePattern pattern) {
        String folded = pattern.folded();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= folded.length(); i++) {
            if (i == folded.length() || (pattern.breaks() & 1L << i) != 0) {
                pieces.add(folded.substring(from, i));
                from = i;
            }
        }
        return pieces;
    }

    /** The pieces before it stand in the same term, or do not: {@code ((t)?few)?} of T-Few-Shot before {@code shot}. */
    private static String glued(List<String> pieces, int at, String run) {
        String glued = "";
        for (int i = 0; i < at && pieces.get(at).startsWith(run); i++) {
            String piece = pieces.get(i);
            String end = piece.substring(endingRun(piece));
            if (end.length() < piece.length()) {
                glued = ""; // something in it ends a term
            }
            glued = end.isEmpty() ? "" : "(" + glued + end + ")?";
        }
        return glued;
    }

    private static String longestRun(String piece) {
        String longest = "";
        int from = 0;
        for (int i = 0; i <= piece.length(); i++) {
            if (i == piece.length() || !isPlain(piece.charAt(i))) {
                if (i - from > longest.length()) {
                    longest = piece.substring(from, i);
                }
                from = i + 1;
            }
        }
        return longest;
    }

    private static int endingRun(String piece) {
        int from = piece.length();
        while (from > 0 && isPlain(piece.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
