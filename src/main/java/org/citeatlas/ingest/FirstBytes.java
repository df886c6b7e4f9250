package org.citeatlas.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The beginning of a file: one that grows while it is read ends where it ended when it was opened. */
final class FirstBytes extends FilterInputStream {
    private long left;

    /** @param most bytes to give */
    FirstBytes(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = left == 0 && length > 0 ? -1 : in.read(target, offset, (int) Math.min(left, length));
        left -= Math.max(0, n);
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(Math.min(n, left));
        left -= skipped;
        return skipped;
    }
}
