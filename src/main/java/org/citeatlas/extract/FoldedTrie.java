package org.citeatlas.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A trie over folded names in a double array (Aoe 1989, doi:10.1109/32.31365). Where only one name is left, the rest of
 * it is compared as it is.
 *
 * <p>A walk begins in {@link #ROOT}; a state below 0 is {@code ~number} of the only name that is left.
 */
final class FoldedTrie {
    static final int ROOT = 1;
    private static final int ASCII = 128;

    private final char[] names; // one behind the other
    private final int[] from; // by number, where a name begins; one more for the end of the last
    private final byte[] codes = new byte[ASCII]; // 1, 2, … for the characters of the names
    private final char[] beyond; // the others of them, sorted; their codes follow
    private int width = 1; // above all codes
    private long[] cells = new long[ASCII]; // by state: its parent, and its base or ~number; 0 is free
    private int[] ends = new int[ASCII]; // by state: number + 1 of the name that ends in it; 0 for none
    private final BitSet taken = new BitSet();

    /** @param sorted the names in order, without doubles; their places are their numbers */
    FoldedTrie(List<String> sorted) {
        String all = String.join("", sorted);
        names = all.toCharArray();
        from = new int[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            from[i + 1] = from[i] + sorted.get(i).length();
        }
        for (char c : names) {
            if (c < ASCII && codes[c] == 0) {
                codes[c] = (byte) width++;
            }
        }
        int[] others = all.chars().filter(c -> c >= ASCII).distinct().sorted().toArray();
        beyond = new char[others.length];
        for (int i = 0; i < others.length; i++) {
            beyond[i] = (char) others[i];
        }
        width += others.length;
        taken.set(0, ROOT + 1);
        grow(ROOT, 0, sorted.size(), 0);
        cells = Arrays.copyOf(cells, taken.length() + width);
        ends = Arrays.copyOf(ends, taken.length() + width);
    }

    /** Lays out the names {@code first} to {@code last}, exclusive, which share their first {@code depth} characters. */
    private void grow(int state, int first, int last, int depth) {
        int at = first;
        if (at < last && length(at) == depth) {
            ends[state] = ++at;
        }
        if (at == last) {
            return;
        }
        int base = place(at, last, depth);
        cells[state] |= base;
        while (at < last) {
            int next = sibling(at, last, depth);
            int child = base + code(names[from[at] + depth]);
            cells[child] = (long) state << 32;
            if (next == at + 1) {
                cells[child] |= ~at & 0xFFFFFFFFL;
            } else {
                grow(child, at, next, depth + 1);
            }
            at = next;
        }
    }

    private int length(int number) {
        return from[number + 1] - from[number];
    }

    /** The next name with another character at {@code depth}. */
    private int sibling(int at, int last, int depth) {
        int next = at + 1;
        while (next < last && names[from[next] + depth] == names[from[at] + depth]) {
            next++;
        }
        return next;
    }

    /** A base at which the next characters of all these names find free cells; takes them. */
    private int place(int at, int last, int depth) {
        int lowest = code(names[from[at] + depth]);
        int free = taken.nextClearBit(lowest + 1);
        while (!fits(free - lowest, at, last, depth)) {
            free = taken.nextClearBit(free + 1);
        }
        int base = free - lowest;
        for (int i = at; i < last; i = sibling(i, last, depth)) {
            taken.set(base + code(names[from[i] + depth]));
        }
        if (taken.length() > cells.length) {
            cells = Arrays.copyOf(cells, taken.length() * 2);
            ends = Arrays.copyOf(ends, taken.length() * 2);
        }
        return base;
    }

    private boolean fits(int base, int at, int last, int depth) {
        for (int i = at; i < last; i = sibling(i, last, depth)) {
            int cell = base + code(names[from[i] + depth]);
            if (cell < 1 || taken.get(cell)) {
                return false;
            }
        }
        return true;
    }

    private int code(char c) {
        if (c < ASCII) {
            return codes[c];
        }
        int at = Arrays.binarySearch(beyond, c);
        return at < 0 ? 0 : width - beyond.length + at;
    }

    /** The state behind this character, after {@code depth} others; 0 where no name goes on so. */
    int step(int state, int depth, char c) {
        if (state < 0) {
            int at = from[~state] + depth;
            return at < from[-state] && names[at] == c ? state : 0;
        }
        int next = (int) cells[state] + code(c);
        long cell = cells[next];
        if (cell >>> 32 != state) {
            return 0;
        }
        return (int) cell < 0 ? (int) cell : next;
    }

    /** The number of the name of {@code depth} characters that ends in this state, or -1. */
    int end(int state, int depth) {
        if (state < 0) {
            return length(~state) == depth ? ~state : -1;
        }
        return ends[state] - 1;
    }
}
