package org.citeatlas.graph.spool;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for ids of elements, from 0 in the order in which they come. Ids such as {@code 4:0a1b…:123} differ in their last
 * part only, and take a dozen bytes each; others are kept as they are.
 */
final class ElementNumbers {
    private static final int FREE = 0;

    private @Nullable String prefix;
    private int[] table = new int[1 << 6]; // number + 1, where its last part hashes to
    private long[] lastParts = new long[1 << 5]; // by number; -1 for an id in others
    private final Map<String, Integer> others = new HashMap<>();
    private final Map<Integer, String> otherIds = new HashMap<>();
    private int size;

    int size() {
        return size;
    }

    /** The number of this id, which is {@link #size()} as it was where the id is new. */
    int of(String id) {
        int colon = id.lastIndexOf(':') + 1;
        long last = colon == 0 ? -1 : number(id, colon);
        if (prefix == null && last >= 0) {
            prefix = id.substring(0, colon);
        }
        if (last < 0 || prefix == null || prefix.length() != colon || !id.startsWith(prefix)) {
            return others.computeIfAbsent(id, other -> {
                otherIds.put(size, id);
                return add(-1);
            });
        }
        int slot = slot(last);
        if (table[slot] == FREE) {
            int number = add(last);
            table[slot] = number + 1;
            if (size > table.length / 2) {
                grow();
            }
            return number;
        }
        return table[slot] - 1;
    }

    /** The id that has this number. */
    String id(int number) {
        String other = otherIds.get(number);
        return other == null ? prefix + lastParts[number] : other;
    }

    private int add(long last) {
        if (size == lastParts.length) {
            lastParts = Arrays.copyOf(lastParts, 2 * size);
        }
        lastParts[size] = last;
        return size++;
    }

    private int slot(long last) {
        // a store numbers its elements without gaps, and gives them out in order
        int slot = (int) last & table.length - 1;
        while (table[slot] != FREE && lastParts[table[slot] - 1] != last) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] old = table;
        table = new int[2 * old.length];
        for (int entry : old) {
            if (entry != FREE) {
                table[slot(lastParts[entry - 1])] = entry;
            }
        }
    }

    /** The number that the id ends with, or -1 where it ends with none, or with one that is not written like ours. */
    private static long number(String id, int from) {
        int length = id.length() - from;
        if (length == 0 || length > 18 || length > 1 && id.charAt(from) == '0') {
            return -1;
        }
        long number = 0;
        for (int at = from; at < id.length(); at++) {
            char digit = id.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
