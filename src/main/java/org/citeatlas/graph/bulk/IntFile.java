package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A list of numbers that grows as it is written, in a mapped file: it takes no room on the heap. Zero where unset. */
final class IntFile implements AutoCloseable {
    private static final int SHIFT = 22;
    private static final int SEGMENT = 1 << SHIFT; // numbers

    private final FileChannel file;
    private final List<IntBuffer> segments = new ArrayList<>();

    IntFile(Path path) throws IOException {
        this.file = FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    int get(long index) {
        int segment = (int) (index >>> SHIFT);
        return segment < segments.size() ? segments.get(segment).get((int) (index & SEGMENT - 1)) : 0;
    }

    void set(long index, int value) throws IOException {
        int segment = (int) (index >>> SHIFT);
        while (segment >= segments.size()) {
            long start = (long) segments.size() * SEGMENT * Integer.BYTES;
            segments.add(file.map(MapMode.READ_WRITE, start, (long) SEGMENT * Integer.BYTES)
                    .asIntBuffer());
        }
        segments.get(segment).put((int) (index & SEGMENT - 1), value);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
