package org.citeatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/** One input: a file, an entry of an archive, or what stood on standard input; with the reader that fits it. */
public final class InputFile {
    /** Bytes that are looked at to find the format. */
    static final int HEAD = 64 << 10;

    private final String path;
    private final long size;
    private final Stored stored;
    private final PaperReader reader;
    private volatile @Nullable Opened latest;
    private @Nullable String sha256;

    InputFile(String path, long size, Stored stored, PaperReader reader) {
        this.path = path;
        this.size = size;
        this.stored = stored;
        this.reader = reader;
    }

    /** Where the stored bytes are; opened anew each time. */
    interface Stored {
        InputStream open() throws IOException;
    }

    /** What to call it: the path as given, {@code a.zip!/b.xml}, or {@code -}. */
    public String path() {
        return path;
    }

    /** Bytes as stored (compressed, where the input is a {@code .gz}), in the same count as {@link Opened#consumed}. */
    public long size() {
        return size;
    }

    /** Reads its format. */
    public PaperReader reader() {
        return reader;
    }

    /** The content, decompressed, from its beginning; the caller closes it. */
    public Opened open() throws IOException {
        Opened opened = Opened.of(stored.open());
        latest = opened;
        return opened;
    }

    /** How much of {@link #size()} the stream opened last has used up; for progress, from any thread. */
    public long consumed() {
        Opened opened = latest;
        return opened == null ? 0 : opened.consumed();
    }

    /** The SHA-256 of the content as {@link #open()} gives it, 64 hexadecimal digits; reads it all the first time. */
    public synchronized String sha256() throws IOException {
        String known = sha256;
        if (known == null) {
            known = digest();
            sha256 = known;
        }
        return known;
    }

    private String digest() throws IOException {
        MessageDigest digest = newSha256();
        try (InputStream in = new DigestInputStream(open(), digest)) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                // the digest listens
            }
        } catch (IOException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED, "This Java has no SHA-256. Use a complete JDK.", e);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
