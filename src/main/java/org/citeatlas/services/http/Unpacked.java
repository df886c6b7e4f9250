package org.citeatlas.services.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The bytes behind a content encoding. */
final class Unpacked {
    private Unpacked() {}

    /**
     * Unpacks gzip, within bounds.
     *
     * @param encoding of {@code Content-Encoding}; empty for none
     * @throws TooLargeException where there is more than that
     * @throws IOException where it is cut off, or of another encoding
     */
    static byte[] of(byte[] body, String encoding, int largest) throws IOException {
        if (encoding.isEmpty() || encoding.equalsIgnoreCase("identity") || body.length == 0) {
            return body;
        }
        if (!encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip")) {
            throw new IOException("packed as " + encoding + ", where gzip was asked for");
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] plain = unpacked.readNBytes(largest);
            if (unpacked.read() >= 0) {
                throw new TooLargeException(largest);
            }
            return plain;
        }
    }
}
