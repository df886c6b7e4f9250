package org.citeatlas.ingest.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Blanks in place of the control characters that XML 1.0 forbids, and that texts out of PDFs hold nevertheless. */
final class NoControls extends FilterInputStream {
    private final boolean bytesAreCharacters; // below 0x20; not so in UTF-16

    NoControls(InputStream in) throws IOException {
        this(new PushbackInputStream(in, 2));
    }

    private NoControls(PushbackInputStream in) throws IOException {
        super(in);
        byte[] head = in.readNBytes(2);
        in.unread(head);
        bytesAreCharacters =
                head.length == 2 && head[0] > 0 && head[1] > 0 || head.length == 2 && head[0] == (byte) 0xEF;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        return b >= 0 && bytesAreCharacters && forbidden((byte) b) ? ' ' : b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = in.read(target, offset, length);
        for (int i = offset; bytesAreCharacters && i < offset + n; i++) {
            target[i] = forbidden(target[i]) ? (byte) ' ' : target[i];
        }
        return n;
    }

    private static boolean forbidden(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r';
    }
}
