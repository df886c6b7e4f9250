package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the listed names of a text in one pass: from each word's beginning, the longest name that ends at a word's end.
 * A trie over folded characters; because names only begin at words and have at most {@link NamePattern#LONGEST}
 * characters, it needs no failure links, and time grows with the length of the text only.
 */
final class NameAutomaton {
    private static final int ROOT = 1;

    private final Openings openings;
    private final NamePattern[][] spellings; // by number, the patterns that fold to the same characters
    private final char[][] folded; // by number
    private long[] keys = new long[1 << 10]; // state << 16 | character; 0 is free
    private int[] targets = new int[1 << 10]; // a state, or ~number where one name only goes on from here
    private int[] ends = new int[1 << 8]; // state to number + 1 of the name that ends in it; 0 for none
    private int used;
    private int states = ROOT;

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
        this.folded = sorted.keySet().stream().map(String::toCharArray).toArray(char[][]::new);
        this.openings = new Openings(sorted.size());
        sorted.values().forEach(patterns -> patterns.forEach(openings::add));
        grow(ROOT, 0, folded.length, 0);
    }

    /** A listed name in a text, from {@code start} to {@code end}. */
    record Hit(NamePattern pattern, int start, int end) {}

    /** Lays out the names {@code from} to {@code to}, which share their first {@code depth} characters. */
    private void grow(int state, int from, int to, int depth) {
        int at = from;
        if (at < to && folded[at].length == depth) {
            if (state >= ends.length) {
                ends = Arrays.copyOf(ends, state * 2);
            }
            ends[state] = ++at;
        }
        while (at < to) {
            char c = folded[at][depth];
            int next = at + 1;
            while (next < to && folded[next][depth] == c) {
                next++;
            }
            if (next == at + 1) {
                add(state, c, ~at);
            } else {
                int child = ++states;
                add(state, c, child);
                grow(child, at, next, depth + 1);
            }
            at = next;
        }
    }

    private void add(int state, char c, int target) {
        if (++used * 3 > keys.length) {
            rehash();
        }
        put((long) state << 16 | c, target);
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & (keys.length - 1);
    }

    private int step(int state, char c) {
        long key = (long) state << 16 | c;
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return 0;
    }

    /**
     * The names of the text, left to right, without overlaps.
     *
     * @param accepts asked for names that are ordinary words too
     */
    List<Hit> find(Words words, Predicate<Hit> accepts) {
        List<Hit> hits = new ArrayList<>();
        String text = words.text;
        int behind = 0;
        for (int w = 0; w < words.size; w++) {
            if (words.shape[w] == Words.PUNCTUATION) {
                continue;
            }
            int end = words.end[w];
            for (int i = Math.max(words.start[w], behind); i < end; i++) {
                boolean begins =
                        (i == words.start[w] || !NamePattern.kept(words.chars, i - 1)) && openings.has(words.chars, i);
                Hit hit = begins ? longest(text, words.chars, i, accepts) : null;
                if (hit != null) {
                    hits.add(hit);
                    behind = hit.end();
                    i = behind - 1;
                } else {
                    i = nextPart(words.chars, i, end) - 1;
                }
            }
        }
        return hits;
    }

    private static int nextPart(char[] chars, int i, int end) {
        int at = i + 1;
        while (at < end && chars[at] != '-' && chars[at] != '_') {
            at++;
        }
        return Math.min(at + 1, end);
    }

    private @Nullable Hit longest(String text, char[] chars, int start, Predicate<Hit> accepts) {
        Hit best = null;
        int state = ROOT;
        int name = -1; // the one name that is left
        int depth = 0;
        long breaks = 0;
        boolean separated = false;
        for (int i = start; i < chars.length; i++) {
            char c = chars[i];
            if (c == CleanText.LINE_HYPHEN) {
                continue;
            }
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && !NamePattern.kept(chars, i)) {
                if (separated || c != ' ' && c != '-' && c != '_' && c != '\'' && c != '/') {
                    break;
                }
                separated = true;
                continue;
            }
            if (separated) {
                breaks |= 1L << depth;
                separated = false;
            }
            char lower = letter ? c : Character.toLowerCase(c);
            if (name < 0) {
                int target = step(state, lower);
                if (target == 0) {
                    break;
                }
                state = Math.max(target, 0);
                name = target < 0 ? ~target : -1;
            } else if (depth == folded[name].length || folded[name][depth] != lower) {
                break;
            }
            depth++;
            int ended = ended(state, name, depth);
            if (ended >= 0 && endsAt(chars, i + 1)) {
                Hit hit = check(text, start, i + 1, breaks, ended, accepts);
                best = hit == null ? best : hit;
            }
        }
        return best;
    }

    /** The number of the name that ends here, or -1. */
    private int ended(int state, int name, int depth) {
        if (name >= 0) {
            return folded[name].length == depth ? name : -1;
        }
        return state < ends.length ? ends[state] - 1 : -1;
    }

    /** A word ends here, or goes on with a plural s only. */
    private static boolean endsAt(char[] chars, int end) {
        if (end >= chars.length) {
            return true;
        }
        if (chars[end] == 's' && Character.isLetterOrDigit(chars[end - 1])) {
            return end + 1 >= chars.length || !NamePattern.kept(chars, end + 1);
        }
        return !NamePattern.kept(chars, end);
    }

    private @Nullable Hit check(String text, int start, int end, long breaks, int number, Predicate<Hit> accepts) {
        for (NamePattern pattern : spellings[number]) {
            if ((breaks & ~pattern.breaks()) == 0 && pattern.fits(text, start, end)) {
                boolean plural = end < text.length() && text.charAt(end) == 's';
                Hit hit = new Hit(pattern, start, plural ? end + 1 : end);
                if (accepts.test(hit)) {
                    return hit;
                }
            }
        }
        return null;
    }
}
