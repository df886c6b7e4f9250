package org.citeatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is whole, or not there at all. */
public final class WholeFile {
    private WholeFile() {}

    /** What makes the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it whole. @param out stays open */
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file; what was there before stays until it is whole. */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path part = part(target, ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(out);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A name beside the target, so that the move stays on one file system. */
    static Path part(Path target, String suffix) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + suffix);
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
