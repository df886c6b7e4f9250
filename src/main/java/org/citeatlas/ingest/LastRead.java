package org.citeatlas.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Remembers what was read last, to show where somebody else's parser failed. Never closes what it reads from: that is
 * the caller's.
 */
public final class LastRead extends FilterInputStream {
    private static final int KEPT = 1 << 17; // bytes; parsers read some 10,000 ahead
    private static final int BEFORE = 200; // characters that are shown before the place

    private final byte[] kept = new byte[KEPT];
    private int length;
    private long linesBefore; // ends of lines that are no longer kept

    public LastRead(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        int n = in.read(target, offset, Math.min(wanted, KEPT / 2));
        if (n > 0) {
            keep(target, offset, n);
        }
        return n;
    }

    private void keep(byte[] read, int offset, int n) {
        if (length + n > KEPT) {
            int dropped = Math.min(length, Math.max(n, KEPT / 2));
            for (int i = 0; i < dropped; i++) {
                linesBefore += kept[i] == '\n' ? 1 : 0;
            }
            System.arraycopy(kept, dropped, kept, 0, length - dropped);
            length -= dropped;
        }
        System.arraycopy(read, offset, kept, length, n);
        length += n;
    }

    /** The text around a place, for a reject; empty where it is no longer known. @param line and column, from 1 */
    public String around(long line, long column) {
        int start = 0;
        for (long at = linesBefore + 1; at < line; at++) {
            start = lineEnd(start) + 1;
        }
        if (line <= linesBefore || start >= length) {
            return "";
        }
        String text = new String(kept, start, lineEnd(start) - start, StandardCharsets.UTF_8);
        int from = (int) Math.max(0, Math.min(text.length(), column - 1) - BEFORE);
        return Reject.excerpt(text.substring(from));
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < length && kept[end] != '\n') {
            end++;
        }
        return end;
    }

    @Override
    public void close() {
        // not opened here
    }
}
