package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
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
    private static final int BYTES = SEGMENT * Integer.BYTES;
    private static final int BLOCK = 1 << 20; // bytes

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
            segments.add(mapped((long) segments.size() * BYTES));
        }
        segments.get(segment).put((int) (index & SEGMENT - 1), value);
    }

    /** Written first: a hole in a file that is mapped, on a full disk, is a fault of memory and no error of the file's. */
    private IntBuffer mapped(long start) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
        for (int done = 0; done < BYTES; done += BLOCK) {
            zeros.clear();
            while (zeros.hasRemaining()) {
                file.write(zeros, start + done + zeros.position());
            }
        }
        return file.map(MapMode.READ_WRITE, start, BYTES).asIntBuffer();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
