package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the listed names of a text in one pass: from each word's beginning, the longest name that ends at a word's end.
 * Because names only begin at words and have at most {@link NamePattern#LONGEST} characters, the trie needs no failure
 * links, and time grows with the length of the text only.
 */
final class NameAutomaton {
    private final Openings openings;
    private final FoldedTrie trie;
    private final NamePattern[][] spellings; // by number, the patterns that fold to the same characters

    NameAutomaton(Collection<Listed> things) {
        TreeMap<String, List<NamePattern>> sorted = new TreeMap<>();
        for (Listed thing : things) {
            for (String spelling : thing.names()) {
                NamePattern pattern = NamePattern.of(thing, spelling);
                if (!pattern.folded().isEmpty() && pattern.folded().length() < NamePattern.LONGEST) {
                    sorted.computeIfAbsent(pattern.folded(), any -> new ArrayList<>())
                            .add(pattern);
                }
            }
        }
        this.spellings = sorted.values().stream()
                .map(list -> list.toArray(NamePattern[]::new))
                .toArray(NamePattern[][]::new);
        this.trie = new FoldedTrie(List.copyOf(sorted.keySet()));
        this.openings = new Openings(
                sorted.values().stream().flatMap(Collection::stream).toList());
    }

    /**
     * A listed name in a text, from {@code start} to {@code end}.
     *
     * @param word the one that it begins in
     */
    record Hit(NamePattern pattern, int word, int start, int end) {}

    /**
     * The names of the text, left to right, without overlaps.
     *
     * @param accepts asked for names that are ordinary words too
     */
    List<Hit> find(Words words, Predicate<Hit> accepts) {
        List<Hit> hits = new ArrayList<>();
        int behind = 0;
        for (int w = 0; w < words.size; w++) {
            if (openings.has(words.opening[w], words.chars, words.end[w]) && words.end[w] > behind) {
                behind = find(words, w, Math.max(words.start[w], behind), accepts, hits);
            }
        }
        return hits;
    }

    /** Adds the names that begin in the word, at {@code from} or behind. @return the offset behind the last of them */
    private int find(Words words, int w, int from, Predicate<Hit> accepts, List<Hit> hits) {
        char[] chars = words.chars;
        int end = words.end[w];
        int behind = from;
        for (int i = from; i < end; i++) {
            boolean begins = i == words.start[w] || !NamePattern.kept(chars, i - 1);
            Hit hit = begins && openings.hasAt(chars, i) ? longest(words, w, i, accepts) : null;
            if (hit != null) {
                hits.add(hit);
                behind = hit.end();
                i = behind - 1;
            } else {
                i = nextPart(chars, i, end) - 1;
            }
        }
        return behind;
    }

    private static int nextPart(char[] chars, int i, int end) {
        int at = i + 1;
        while (at < end && chars[at] != '-' && chars[at] != '_') {
            at++;
        }
        return Math.min(at + 1, end);
    }

    private @Nullable Hit longest(Words words, int w, int start, Predicate<Hit> accepts) {
        char[] chars = words.chars;
        Hit best = null;
        int state = FoldedTrie.ROOT;
        int depth = 0;
        long breaks = 0;
        long slashes = 0;
        boolean separated = false;
        boolean slashed = false;
        for (int i = start; i < chars.length; i++) {
            char c = NamePattern.folded(chars, i);
            if (c == 0) {
                if (chars[i] == CleanText.LINE_HYPHEN) {
                    continue;
                }
                if (separated || !NamePattern.isSeparator(chars[i])) {
                    break;
                }
                separated = true;
                slashed = chars[i] == '/';
                continue;
            }
            if (separated) {
                breaks |= 1L << depth;
                slashes |= slashed ? 1L << depth : 0;
                separated = false;
            }
            state = trie.step(state, depth, c);
            if (state == 0) {
                break;
            }
            depth++;
            if (endsAt(chars, i + 1)) {
                int number = trie.end(state, depth);
                Hit hit = number < 0 ? null : check(chars, w, start, i + 1, breaks, slashes, number, accepts);
                best = hit == null ? best : hit;
            }
        }
        return best;
    }

    /** A word ends here, or goes on with a plural s only. */
    private static boolean endsAt(char[] chars, int end) {
        if (end >= chars.length) {
            return true;
        }
        if (chars[end] == 's' && Letters.isLetterOrDigit(chars[end - 1])) {
            return end + 1 >= chars.length || !NamePattern.kept(chars, end + 1);
        }
        return !NamePattern.kept(chars, end);
    }

    private @Nullable Hit check(
            char[] chars, int w, int start, int end, long breaks, long slashes, int number, Predicate<Hit> accepts) {
        for (NamePattern pattern : spellings[number]) {
            if (pattern.mayBreak(breaks, slashes, chars[start]) && pattern.fits(chars, start, end)) {
                boolean plural = end < chars.length && chars[end] == 's';
                Hit hit = new Hit(pattern, w, start, plural ? end + 1 : end);
                if (accepts.test(hit)) {
                    return hit;
                }
            }
        }
        return null;
    }
}
