package org.citeatlas.graph.bulk;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter;
import org.jspecify.annotations.Nullable;

/**
 * Entries that come back in the order of their keys, of equal keys by tag. They are kept and sorted on disk, by Lucene's
 * {@link OfflineSorter}, with {@value #MEMORY} MB of memory.
 */
final class Sorter {
    private static final int MEMORY = 48; // megabytes
    private static final int MOST_INLINE = 30_000; // bytes; OfflineSorter takes 32,767 for an entry
    private static final byte INLINE = 0;
    private static final byte APART = 1;

    private final Workshop workshop;
    private final String name;
    private final IndexOutput output;
    private final OfflineSorter.ByteSequencesWriter writer;
    private @Nullable DataOutputStream large;
    private long largeBytes;
    private long entries;

    Sorter(Workshop workshop, String name) throws IOException {
        this.workshop = workshop;
        this.name = name;
        this.output = workshop.directory().createTempOutput(name, "unsorted", IOContext.DEFAULT);
        this.writer = new OfflineSorter.ByteSequencesWriter(output);
    }

    /** @param key at most 8,000 characters; compared as UTF-8 */
    void add(String key, int tag, byte[] payload) throws IOException {
        byte[] text = key.getBytes(StandardCharsets.UTF_8);
        for (byte b : text) {
            if (b == 0) {
                throw new IllegalArgumentException("a key cannot hold the character U+0000: " + key);
            }
        }
        boolean inline = text.length + payload.length < MOST_INLINE;
        byte[] body = inline ? payload : putApart(payload);
        ByteBuffer entry = ByteBuffer.allocate(text.length + 3 + body.length);
        entry.put(text)
                .put((byte) 0)
                .put((byte) tag)
                .put(inline ? INLINE : APART)
                .put(body);
        writer.write(entry.array());
        entries++;
    }

    private byte[] putApart(byte[] payload) throws IOException {
        DataOutputStream out = large == null ? workshop.write(name + ".large") : large;
        large = out;
        byte[] place = ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(largeBytes)
                .putInt(payload.length)
                .array();
        out.write(payload);
        largeBytes += payload.length;
        return place;
    }

    /** Ends the adding, and sorts. */
    Sorted sort() throws IOException {
        CodecUtil.writeFooter(output);
        writer.close();
        if (large != null) {
            large.close();
        }
        OfflineSorter sorter = new OfflineSorter(
                workshop.directory(),
                name,
                OfflineSorter.DEFAULT_COMPARATOR,
                OfflineSorter.BufferSize.megabytes(MEMORY),
                OfflineSorter.MAX_TEMPFILES,
                -1,
                null,
                1);
        String sorted = sorter.sort(output.getName());
        workshop.directory().deleteFile(output.getName());
        return new Sorted(workshop, sorted, large == null ? null : name + ".large", entries);
    }

    /** Entries in order; may be gone through more than once. */
    record Sorted(Workshop workshop, String file, @Nullable String large, long entries) {
        Cursor open() throws IOException {
            return new Cursor(this);
        }

        void delete() throws IOException {
            workshop.directory().deleteFile(file);
            if (large != null) {
                workshop.delete(large);
            }
        }
    }

    /** A place in the entries. */
    static final class Cursor implements Closeable {
        private final OfflineSorter.ByteSequencesReader reader;
        private final @Nullable FileChannel large;
        private String key = "";
        private int tag;
        private byte[] payload = {};

        private Cursor(Sorted sorted) throws IOException {
            this.reader = new OfflineSorter.ByteSequencesReader(
                    sorted.workshop().directory().openChecksumInput(sorted.file(), IOContext.READONCE), sorted.file());
            this.large = sorted.large() == null
                    ? null
                    : FileChannel.open(sorted.workshop().path(sorted.large()), StandardOpenOption.READ);
        }

        /** Goes on to the next entry; false behind the last. */
        boolean next() throws IOException {
            BytesRef entry = reader.next();
            if (entry == null) {
                return false;
            }
            int end = entry.offset;
            while (entry.bytes[end] != 0) {
                end++;
            }
            key = new String(entry.bytes, entry.offset, end - entry.offset, StandardCharsets.UTF_8);
            tag = entry.bytes[end + 1];
            byte[] body = Arrays.copyOfRange(entry.bytes, end + 3, entry.offset + entry.length);
            payload = entry.bytes[end + 2] == INLINE ? body : apart(body);
            return true;
        }

        private byte[] apart(byte[] place) throws IOException {
            ByteBuffer where = ByteBuffer.wrap(place);
            long offset = where.getLong();
            ByteBuffer body = ByteBuffer.allocate(where.getInt());
            while (body.hasRemaining()) {
                if (large == null || large.read(body, offset + body.position()) < 0) {
                    throw new IOException("an entry of " + key + " is cut off");
                }
            }
            return body.array();
        }

        String key() {
            return key;
        }

        int tag() {
            return tag;
        }

        Pack.Reader payload() {
            return new Pack.Reader(payload);
        }

        @Override
        public void close() throws IOException {
            reader.close();
            if (large != null) {
                large.close();
            }
        }
    }
}
