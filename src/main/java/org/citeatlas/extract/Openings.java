package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How the names of a list begin: their characters up to a separator, and the one behind it. Nearly all words of a text
 * begin otherwise, and cost two looks here (Bloom 1970, doi:10.1145/362686.362692, with two bits of one cell).
 */
final class Openings {
    /** What begins no name. */
    static final long NONE = 0;
    /** A word that must be looked at, because more than one of its places may begin a name. */
    static final long UNKNOWN = 1;

    /** From so many characters on a name may end where the line does. */
    private static final int LONG = 10;

    private static final int BITS = 16; // a key; one word in sixty or so passes for none

    private final WordFilter beginnings = new WordFilter(16); // by opening; most words begin no name
    private final long[] cells; // each a set of bits
    private final int shift;

    Openings(Collection<NamePattern> patterns) {
        List<Long> keys = new ArrayList<>();
        patterns.forEach(pattern -> collect(pattern, keys));
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(keys.size() * BITS / Long.SIZE));
        this.cells = new long[1 << bits];
        this.shift = Long.SIZE - bits;
        for (long key : keys) {
            long mixed = mix(key);
            cells[(int) (mixed >>> shift)] |= bits(mixed);
        }
    }

    /** What a text may begin with where it has this name: all of it, or what stands before a separator. */
    private void collect(NamePattern pattern, List<Long> keys) {
        long hash = WordClasses.HASH_START;
        String folded = pattern.folded();
        for (int i = 0; i < folded.length(); i++) {
            char next = folded.charAt(i);
            if (i > 0 && (pattern.breaks() & 1L << i) != 0) {
                collect(pattern, hash, next, (pattern.capitals() & 1L << i) == 0, keys);
            }
            hash = WordClasses.mix(hash, next);
        }
        collect(pattern, hash, (char) 0, true, keys);
        collect(pattern, WordClasses.mix(hash, 's'), (char) 0, true, keys); // a plural
    }

    private void collect(NamePattern pattern, long hash, char next, boolean small, List<Long> keys) {
        if (pattern.mayBegin(true)) {
            collect(of(hash, true), next, keys);
        }
        if (small && pattern.mayBegin(false)) {
            collect(of(hash, false), next, keys);
        }
    }

    private void collect(long opening, char next, List<Long> keys) {
        beginnings.add(opening);
        keys.add(key(opening, next));
    }

    /** Whether a name may begin, and end, with this opening, or go on behind it as the text does at {@code end}. */
    boolean has(long opening, char[] chars, int end) {
        if (opening >>> 1 == 0) {
            return opening == UNKNOWN;
        }
        return beginnings.has(opening) && (has(key(opening, (char) 0)) || goesOn(opening, chars, end));
    }

    private boolean isWhole(long opening) {
        return beginnings.has(opening) && has(key(opening, (char) 0));
    }

    private boolean goesOn(long opening, char[] chars, int end) {
        if (end + 1 >= chars.length || !NamePattern.isSeparator(chars[end])) {
            return false;
        }
        char next = NamePattern.folded(chars, end + 1);
        return next == 0 ? chars[end + 1] == CleanText.LINE_HYPHEN : has(key(opening, next));
    }

    private boolean has(long key) {
        long mixed = mix(key);
        long bits = bits(mixed);
        return (cells[(int) (mixed >>> shift)] & bits) == bits;
    }

    /** @param next the character behind the separator, folded; 0 where the name ends */
    private static long key(long opening, char next) {
        return opening + next * 0xD6E8FEB86659FD93L;
    }

    private static long mix(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    /** Two of 64, by bits that do not choose the cell. */
    private static long bits(long mixed) {
        return 1L << mixed | 1L << (mixed >>> 6);
    }

    /** The opening of characters with this hash, in lower case, the first of which is a capital or not. */
    static long of(long hash, boolean capital) {
        return hash << 1 | (capital ? 1 : 0);
    }

    private static long opening(long hash, char first) {
        return of(hash, Letters.isUpper(first));
    }

    /** Whether a name may begin with the characters from {@code start} on, up to a separator. */
    boolean hasAt(char[] chars, int start) {
        long hash = WordClasses.HASH_START;
        int i = start;
        for (; i < chars.length; i++) {
            char folded = NamePattern.folded(chars, i);
            if (folded != 0) {
                hash = WordClasses.mix(hash, folded);
            } else if (chars[i] != CleanText.LINE_HYPHEN || i - start >= LONG && isWhole(opening(hash, chars[start]))) {
                break;
            }
        }
        return has(opening(hash, chars[start]), chars, i);
    }
}
