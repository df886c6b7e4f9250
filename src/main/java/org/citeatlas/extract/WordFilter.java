package org.citeatlas.extract;

/** A set of word codes that takes a few others for its own (Bloom 1970, doi:10.1145/362686.362692, with one bit each). */
final class WordFilter {
    private final long[] cells;
    private final int shift;

    /** @param bits of an address: there are 2^bits places for codes, one bit each */
    WordFilter(int bits) {
        cells = new long[(1 << bits) / Long.SIZE];
        shift = Long.SIZE - bits;
    }

    void add(long code) {
        int bit = bit(code);
        cells[bit >>> 6] |= 1L << bit;
    }

    boolean has(long code) {
        int bit = bit(code);
        return (cells[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(long code) {
        return (int) (code * 0x9E3779B97F4A7C15L >>> shift);
    }
}
