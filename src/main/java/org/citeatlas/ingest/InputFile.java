package org.citeatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
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
    interface Bytes {
        InputStream open() throws IOException;
    }

    /**
     * The stored bytes, and how much may come of them.
     *
     * @param packed how many they are; fewer than the size of an entry of an archive
     * @param free see {@link Opened#of}
     */
    record Stored(long packed, long free, Bytes bytes) {
        static Stored plain(long size, Bytes bytes) {
            return new Stored(size, Opened.NO_BOMB, bytes);
        }

        Opened open() throws IOException {
            return Opened.of(bytes.open(), packed, free);
        }
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
        Opened opened = stored.open();
        latest = opened;
        return opened;
    }

    /**
     * Hands on every record of it, each under a number of its own. Where the input cannot be read to its end, what was
     * read counts, and the rest is rejected.
     */
    public void read(PaperReader.Records records) {
        Numbered numbered = new Numbered(records);
        try {
            reader.read(this, numbered);
            Opened opened = latest;
            numbered.end(opened == null ? null : opened.failure());
        } catch (IOException e) {
            numbered.end(e);
        }
    }

    /** How much of {@link #size()} the stream opened last has used up; for progress, from any thread. */
    public long consumed() {
        Opened opened = latest;
        return opened == null ? 0 : opened.consumed();
    }

    /**
     * The SHA-256 of the content as {@link #open()} gives it, as far as it can be read, 64 hexadecimal digits; reads it
     * all the first time.
     */
    public synchronized String sha256() {
        String known = sha256;
        if (known == null) {
            known = digest();
            sha256 = known;
        }
        return known;
    }

    private String digest() {
        MessageDigest digest = newSha256();
        try (InputStream in = open()) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            digest.update((byte) 0); // it cannot even be opened any more; whoever reads the records says so
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
