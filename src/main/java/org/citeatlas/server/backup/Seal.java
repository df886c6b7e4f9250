package org.citeatlas.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.server.Interrupts;

/**
 * The end of a backup, which is the comment of its zip file: the number of the format, and the SHA-256 of every byte before
 * the digits of that. So no byte can change, and none be missing, unnoticed.
 */
record Seal(int format, String sha256) {
    private static final int DIGITS = 64;
    private static final String OPEN = "0".repeat(DIGITS); // until the rest is written
    private static final Pattern TEXT = Pattern.compile("citeatlas-backup (\\d{4}) sha256 ([0-9a-f]{64})");
    private static final int LENGTH = text(OPEN).length();
    private static final int BUFFER = 1 << 16;

    /** The comment to write, its digits still to be filled in. */
    static String open() {
        return text(OPEN);
    }

    private static String text(String digits) {
        return "citeatlas-backup %04d sha256 %s".formatted(BackupManifest.FORMAT, digits);
    }

    /** What the end of the file says; nothing where it does not end as a backup does. */
    static Optional<Seal> read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < LENGTH) {
                return Optional.empty();
            }
            ByteBuffer end = ByteBuffer.allocate(LENGTH);
            channel.position(channel.size() - LENGTH);
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // until all of it is there
            }
            Matcher text = TEXT.matcher(new String(end.array(), StandardCharsets.US_ASCII));
            return text.matches()
                    ? Optional.of(new Seal(Integer.parseInt(text.group(1)), text.group(2)))
                    : Optional.empty();
        }
    }

    /** Fills in the digits, and has the system put the file on its disk. */
    static void close(Path file) throws IOException {
        String sha256 = compute(file, done -> {});
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.position(channel.size() - DIGITS);
            ByteBuffer digits = ByteBuffer.wrap(sha256.getBytes(StandardCharsets.US_ASCII));
            while (digits.hasRemaining()) {
                channel.write(digits);
            }
            channel.force(true);
        }
    }

    /** The SHA-256 of the file without its last digits. @param course hears how many bytes were read */
    static String compute(Path file, LongConsumer course) throws IOException {
        MessageDigest digest = digest();
        long left = Files.size(file) - DIGITS;
        long done = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(file + " became shorter while it was being read");
                }
                Interrupts.check();
                digest.update(buffer, 0, read);
                left -= read;
                done += read;
                course.accept(done);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
