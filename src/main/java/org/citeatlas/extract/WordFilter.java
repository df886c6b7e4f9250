package org.citeatlas.extract;

/** A set of word codes that takes a few others for its own, in 8 kB (Bloom 1970, doi:10.1145/362686.362692). */
final class WordFilter {
    private static final int BITS = 16; // of an address

    private final long[] cells = new long[(1 << BITS) / Long.SIZE];

    void add(long code) {
        int bit = bit(code);
        cells[bit >>> 6] |= 1L << bit;
    }

    boolean has(long code) {
        int bit = bit(code);
        return (cells[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(long code) {
        return (int) (code * 0x9E3779B97F4A7C15L >>> (Long.SIZE - BITS));
    }
}
