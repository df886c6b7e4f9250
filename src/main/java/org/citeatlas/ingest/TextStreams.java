package org.citeatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text without its byte order mark. */
public final class TextStreams {
    private TextStreams() {}

    /** The text in UTF-8 and without a byte order mark, whether it came so or in UTF-16. */
    public static InputStream utf8(InputStream in) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in, 3);
        byte[] head = new byte[3];
        int n = peeked.readNBytes(head, 0, 3);
        int mark = markLength(head, n);
        peeked.unread(head, mark, n - mark);
        return mark == 2 || bareUtf16(head, n) ? new Recoded(new InputStreamReader(peeked, utf16(head))) : peeked;
    }

    /** The text of these first bytes, in UTF-8 or as its byte order mark says; without the mark. */
    public static String decode(byte[] head) {
        int mark = markLength(head, head.length);
        Charset charset = mark == 2 || bareUtf16(head, head.length) ? utf16(head) : StandardCharsets.UTF_8;
        return new String(head, mark, head.length - mark, charset);
    }

    private static int markLength(byte[] head, int n) {
        if (n >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return 3;
        }
        boolean little = n >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        boolean big = n >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return little || big ? 2 : 0;
    }

    /** Whether an ASCII letter in UTF-16 begins the text, without a mark before it. */
    private static boolean bareUtf16(byte[] head, int n) {
        return n >= 2 && (head[0] == 0) != (head[1] == 0);
    }

    private static Charset utf16(byte[] head) {
        return head[0] == (byte) 0xFF || head[0] > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Characters as UTF-8 bytes. */
    private static final class Recoded extends InputStream {
        private final Reader reader;
        private final char[] chars = new char[1 << 12];
        private byte[] bytes = {};
        private int position;
        private int carried; // a high surrogate at the end of the last piece waits for its partner

        Recoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return position < bytes.length || fill() ? bytes[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (position == bytes.length && !fill()) {
                return -1;
            }
            int n = Math.min(length, bytes.length - position);
            System.arraycopy(bytes, position, target, offset, n);
            position += n;
            return n;
        }

        private boolean fill() throws IOException {
            int n = reader.read(chars, carried, chars.length - carried);
            int available = carried + Math.max(0, n);
            boolean cut = n > 0 && available > 1 && Character.isHighSurrogate(chars[available - 1]);
            int whole = cut ? available - 1 : available;
            bytes = new String(Arrays.copyOf(chars, whole)).getBytes(StandardCharsets.UTF_8);
            position = 0;
            carried = cut ? 1 : 0;
            chars[0] = cut ? chars[whole] : chars[0];
            return bytes.length > 0;
        }
    }
}
