package org.citeatlas.app;

import java.util.BitSet;

/**
 * Numbers that tell the records of one source apart. A record's own number stays where it is free; of several papers in
 * one line or record, the second and later get the next free ones.
 */
final class RecordNumbers {
    private final BitSet taken = new BitSet();
    private long last;
    private int after; // where the search for a number behind the last one goes on

    /** @param number of the line or record, from 0 */
    long next(long number) {
        int wanted = (int) Math.min(number, Integer.MAX_VALUE - 1L);
        int from = number == last ? Math.max(after, wanted) : wanted;
        int free = taken.nextClearBit(from);
        taken.set(free);
        last = number;
        after = free + 1;
        return free;
    }
}
