package org.citeatlas.graph.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Records of bytes, written one behind the other and then read in any order: the first ones in memory, the others in a
 * temporary file, which is gone when the process ends, however it ends. For one thread.
 */
final class Spool {
    private static final int WRITTEN_AT_ONCE = 1 << 16; // bytes
    private static final int READ_AT_ONCE = 1 << 12; // bytes: the next record is often somewhere else

    private final int inMemory;
    private byte[] head = new byte[1 << 12];
    private int headLength;
    private @Nullable FileChannel file;
    private byte[] tail = {};
    private int tailLength;
    private long flushed;

    private byte[] window = {};
    private long windowStart;
    private int windowLength;

    /** @param inMemory how many bytes are kept in memory */
    Spool(int inMemory) {
        this.inMemory = inMemory;
    }

    /** Where the bytes of a record are: in the array, from {@code at} on; until the next {@link #read}. */
    record Place(byte[] bytes, int at) {}

    /** @return where to {@link #read} the record */
    long write(byte[] record, int size) {
        if (file == null && headLength + (long) size <= inMemory) {
            long at = headLength;
            if (headLength + size > head.length) {
                long grown = Math.max(headLength + (long) size, head.length + (head.length >> 1));
                head = Arrays.copyOf(head, (int) Math.min(grown, inMemory));
            }
            System.arraycopy(record, 0, head, headLength, size);
            headLength += size;
            return at;
        }
        return writeToFile(record, size);
    }

    /** @param size how long the record is */
    Place read(long position, int size) {
        if (position + size <= headLength) {
            return new Place(head, (int) position);
        }
        if (position < windowStart || position + size > windowStart + windowLength) {
            fill(position, size);
        }
        return new Place(window, (int) (position - windowStart));
    }

    private long writeToFile(byte[] record, int size) {
        try {
            if (file == null) {
                file = temporary();
                tail = new byte[WRITTEN_AT_ONCE];
            }
            if (tailLength + size > tail.length) {
                flush();
            }
            if (size > tail.length) {
                tail = new byte[size];
            }
            long at = headLength + flushed + tailLength;
            System.arraycopy(record, 0, tail, tailLength, size);
            tailLength += size;
            return at;
        } catch (IOException e) {
            throw cannot("written", e);
        }
    }

    private void fill(long position, int size) {
        try {
            flush();
            window = window.length < size ? new byte[Math.max(size, READ_AT_ONCE)] : window;
            ByteBuffer buffer = ByteBuffer.wrap(window);
            FileChannel from = file;
            if (from == null) {
                throw new IllegalArgumentException("no record was written at " + position);
            }
            long at = position - headLength;
            while (buffer.position() < size && from.read(buffer, at + buffer.position()) >= 0) {
                // reads on until the record is whole
            }
            windowStart = position;
            windowLength = buffer.position();
        } catch (IOException e) {
            throw cannot("read", e);
        }
    }

    private void flush() throws IOException {
        if (file != null && tailLength > 0) {
            ByteBuffer buffer = ByteBuffer.wrap(tail, 0, tailLength);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
            flushed += tailLength;
            tailLength = 0;
        }
    }

    private static FileChannel temporary() throws IOException {
        Path path = Files.createTempFile("citeatlas-export", ".spool");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static UncheckedIOException cannot(String what, IOException e) {
        return new UncheckedIOException(
                "what is to be exported cannot be " + what + " in " + System.getProperty("java.io.tmpdir") + ": "
                        + e.getMessage(),
                e);
    }
}
