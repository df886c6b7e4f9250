package org.citeatlas.ingest.aminer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/**
 * JSON out of what MongoDB's old export wrote in version 13: {@code 2011} for {@code NumberInt(2011)}, outside of texts.
 */
final class MongoNumbers extends FilterInputStream {
    private static final byte[][] CALLS = {
        bytes("NumberInt("), bytes("NumberLong("), bytes("ObjectId("), bytes("ISODate(")
    };
    private static final int LONGEST = 11;

    private final PushbackInputStream ahead;
    private boolean inText;
    private boolean escaped;
    private boolean inCall;

    MongoNumbers(InputStream in) {
        this(new PushbackInputStream(in, LONGEST));
    }

    private MongoNumbers(PushbackInputStream in) {
        super(in);
        ahead = in;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The same for a beginning that was read already. */
    static String plain(String head) {
        return head.replaceAll("(?:NumberInt|NumberLong|ObjectId|ISODate)\\(([^)]*)\\)", "$1");
    }

    @Override
    public int read() throws IOException {
        int b = ahead.read();
        if (inText) {
            inText = escaped || b != '"';
            escaped = !escaped && b == '\\';
            return b;
        }
        inText = b == '"';
        if (b == ')' && inCall) {
            inCall = false;
            return read();
        }
        if ((b == 'N' || b == 'O' || b == 'I') && call(b)) {
            inCall = true;
            return read();
        }
        return b;
    }

    /** Passes over the name of a call and its bracket; stays where there is none. */
    private boolean call(int first) throws IOException {
        byte[] next = ahead.readNBytes(LONGEST - 1);
        for (byte[] call : CALLS) {
            if (call[0] == first && startsWith(next, call)) {
                ahead.unread(next, call.length - 1, next.length - call.length + 1);
                return true;
            }
        }
        ahead.unread(next);
        return false;
    }

    /** Whether the bytes go on with the call behind its first letter. */
    private static boolean startsWith(byte[] next, byte[] call) {
        for (int i = 1; i < call.length; i++) {
            if (i > next.length || next[i - 1] != call[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = 0;
        while (n < length) {
            int b = read();
            if (b < 0) {
                break;
            }
            target[offset + n++] = (byte) b;
        }
        return n == 0 && length > 0 ? -1 : n;
    }
}
