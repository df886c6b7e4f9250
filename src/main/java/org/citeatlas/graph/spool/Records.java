package org.citeatlas.graph.spool;

import java.util.Arrays;
import java.util.Map;

/** Properties of elements, by number, outside the heap where they are many. */
final class Records {
    private static final int MOST_IN_MEMORY = 1 << 28; // bytes; a sixteenth of the heap where that is less
    private static final int SHARE_OF_HEAP = 16;

    private final PropertyCodec codec = new PropertyCodec();
    private final Bytes record = new Bytes();
    private final Spool spool =
            new Spool((int) Math.min(MOST_IN_MEMORY, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
    private long[] positions = new long[1 << 6];
    private int[] sizes = new int[1 << 6]; // 0: there is no record yet

    /** Keeps the properties of one element, which had none yet. */
    void put(int number, Map<String, Object> properties) {
        if (number >= sizes.length) {
            int length = Math.max(number + 1, sizes.length + (sizes.length >> 1));
            positions = Arrays.copyOf(positions, length);
            sizes = Arrays.copyOf(sizes, length);
        }
        record.clear();
        codec.write(properties, record);
        positions[number] = spool.write(record.array(), record.size());
        sizes[number] = record.size();
    }

    boolean has(int number) {
        return number < sizes.length && sizes[number] > 0;
    }

    Map<String, Object> get(int number) {
        Spool.Place place = spool.read(positions[number], sizes[number]);
        return codec.read(new Bytes(place.bytes(), place.at()));
    }
}
