package org.citeatlas.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One attempt to break a reader, written so that a fuzzer can vary all of it. Its first line says
 * {@code FORMAT PACKING FROM LENGTH TIMES}, the rest is the input: as it is, or with the bytes of one place repeated, so
 * that work which grows faster than the input shows; then packed. Whatever is missing or makes no sense in that line
 * means a plain input. A format that nobody reads leaves the choice to what is recognised inside.
 *
 * @param packing {@code gz}, {@code zip}, or anything else for none
 */
record Attempt(String format, String packing, byte[] content) {
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST = 200_000; // bytes that the repeated ones may fill

    static Attempt of(byte[] written) {
        int end = 0;
        while (end < written.length && end < LONGEST_LINE && written[end] != '\n') {
            end++;
        }
        String[] words = new String(written, 0, end, StandardCharsets.ISO_8859_1).split(" ", 6);
        byte[] content = Arrays.copyOfRange(written, Math.min(end + 1, written.length), written.length);
        return new Attempt(
                words[0],
                words.length > 1 ? words[1] : "",
                repeated(content, number(words, 2), number(words, 3), number(words, 4)));
    }

    /** The bytes that {@link #of} takes. @param line without its end */
    static byte[] written(String line, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static int number(String[] words, int at) {
        try {
            return at < words.length ? Math.max(0, Integer.parseInt(words[at])) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static byte[] repeated(byte[] content, int from, int length, int times) {
        if (length == 0 || from > content.length - length) {
            return content;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, from);
        for (int i = 0; i < times && out.size() < LONGEST; i++) {
            out.write(content, from, length);
        }
        out.write(content, from, content.length - from);
        return out.toByteArray();
    }

    /** The bytes of the file. */
    byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = packing.equals("gz") ? new GZIPOutputStream(out) : out) {
            if (packing.equals("zip")) {
                zip(packed);
            } else {
                packed.write(content);
            }
        }
        return out.toByteArray();
    }

    private void zip(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(content);
        }
    }
}
