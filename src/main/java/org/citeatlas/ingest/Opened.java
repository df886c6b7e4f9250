package org.citeatlas.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An opened input: the decompressed content, and how much of what is stored has been used up for it. Content that cannot
 * be read further ends there; {@link #failure()} says so. So does content that no text unpacks to: a quarter of a
 * gibibyte and more than {@value #MOST_TIMES} times what is stored, where real corpora come to thirty times. The entries of
 * an archive share the quarter.
 */
public final class Opened extends FilterInputStream {
    private static final int MOST_TIMES = 200;
    static final long NO_BOMB = 256L << 20; // bytes of content that may be packed as well as one likes

    private final Counting stored;
    private final long most; // bytes of content
    private long content;
    private @Nullable IOException failure;

    private Opened(InputStream content, Counting stored, long most) {
        super(content);
        this.stored = stored;
        this.most = most;
    }

    /**
     * Looks into the stored bytes and decompresses them where they are gzip, of one member or many.
     *
     * @param packed bytes that the content takes where it lies, in a file or in an archive
     * @param free bytes that it may come to however small it lies there
     */
    static Opened of(InputStream in, long packed, long free) throws IOException {
        Counting stored = new Counting(in);
        try {
            InputStream buffered = new BufferedInputStream(stored, 1 << 16);
            InputStream content = isGzip(buffered) ? new GZIPInputStream(buffered, 1 << 15) : buffered;
            return new Opened(content, stored, Math.max(free, MOST_TIMES * packed));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return gzip;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            int n = failure == null ? in.read(target, offset, length) : -1;
            content += Math.max(0, n);
            if (content > most) {
                throw new IOException("it unpacks to more than " + MOST_TIMES
                        + " times its size, as no corpus does: unpack it first if you trust it");
            }
            return n;
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }

    /** Why the content ended before its end, such as a gzip that was cut off; null where it did not. */
    public @Nullable IOException failure() {
        return failure;
    }

    /** Stored bytes used up so far, of {@link InputFile#size()}; may be asked from another thread. */
    public long consumed() {
        return stored.count;
    }

    private static final class Counting extends FilterInputStream {
        private volatile long count; // written by the reading thread only

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            add(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            add(Math.max(0, n));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            add(skipped);
            return skipped;
        }

        private void add(long n) {
            count = count + n;
        }
    }
}
