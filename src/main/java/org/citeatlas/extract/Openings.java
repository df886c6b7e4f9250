package org.citeatlas.extract;

/**
 * How the names of a list begin: up to ten characters without a separator. Most words of a text begin otherwise, and
 * cost one look here; one word in twenty or so passes though no name begins with it (Bloom 1970, CACM, with one hash).
 */
final class Openings {
    private static final int TAKEN = 10; // characters
    /** Of a character. Letters and digits differ, everything else may meet; 0 is for none. */
    private static final int BITS = 6;

    private static final long CAPITAL = 1L << TAKEN * BITS; // where the first character is one
    private static final byte[] ASCII = new byte[128];

    private final long[] hashes; // a set of bits
    private final int shift;

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) (NamePattern.kept(new char[] {c}, 0) ? small(Character.toLowerCase(c)) : 0);
        }
    }

    /** @param names how many will be added */
    Openings(int names) {
        int bits = 32 - Integer.numberOfLeadingZeros(names * 32 | 64);
        this.hashes = new long[1 << bits - 6];
        this.shift = 64 - bits;
    }

    /** Adds what a text may begin with where it has this name: all of it, or what stands before a separator. */
    void add(NamePattern pattern) {
        String folded = pattern.folded();
        set(pattern, folded);
        if (folded.length() < TAKEN) {
            set(pattern, folded + 's'); // a plural
        }
        for (int i = 1; i < Math.min(TAKEN, folded.length()); i++) {
            if ((pattern.breaks() & 1L << i) != 0) {
                set(pattern, folded.substring(0, i));
            }
        }
    }

    private void set(NamePattern pattern, String opening) {
        long code = 0;
        for (int i = 0; i < TAKEN; i++) {
            code = code << BITS | (i < opening.length() ? small(opening.charAt(i)) : 0);
        }
        if (pattern.mayBegin(true)) {
            set(hash(code | CAPITAL));
        }
        if (pattern.mayBegin(false)) {
            set(hash(code));
        }
    }

    private void set(int hash) {
        hashes[hash >> 6] |= 1L << hash;
    }

    /** Whether a name may begin at {@code start}. */
    boolean has(char[] chars, int start) {
        long code = 0;
        int taken = 0;
        for (int i = start; i < chars.length && taken < TAKEN; i++) {
            if (chars[i] == CleanText.LINE_HYPHEN) {
                continue;
            }
            int small = small(chars, i);
            if (small == 0) {
                break;
            }
            code = code << BITS | small;
            taken++;
        }
        code <<= (TAKEN - taken) * BITS;
        int hash = hash(Character.isUpperCase(chars[start]) ? code | CAPITAL : code);
        return (hashes[hash >> 6] & 1L << hash) != 0;
    }

    private int hash(long code) {
        return (int) (code * 0x9E3779B97F4A7C15L >>> shift);
    }

    private static int small(char[] chars, int i) {
        char c = chars[i];
        if (c < ASCII.length && c != '.') {
            return ASCII[c];
        }
        return NamePattern.kept(chars, i) ? small(Character.toLowerCase(c)) : 0;
    }

    private static int small(char lower) {
        if (lower >= 'a' && lower <= 'z') {
            return lower - 'a' + 1;
        }
        return lower >= '0' && lower <= '9' ? lower - '0' + 27 : 37 + lower % 27;
    }
}
