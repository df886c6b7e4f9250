package org.citeatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;

/**
 * Copies of what comes from pipes, which can be read but once and may never end: each takes at most a half of the space
 * that is free where it lies. Closing it deletes them.
 */
final class PipeCopies implements AutoCloseable {
    private final FreeSpace free;
    private final List<Path> copies = new ArrayList<>();

    PipeCopies() {
        this(copy -> Files.getFileStore(copy).getUsableSpace());
    }

    PipeCopies(FreeSpace free) {
        this.free = free;
    }

    /** Bytes that are free where this file lies. */
    @FunctionalInterface
    interface FreeSpace {
        long at(Path file) throws IOException;
    }

    /**
     * A file that holds these bytes and all that is left in the pipe.
     *
     * @param shown what the user calls the pipe
     * @throws CiteatlasException (failed) where that is too much
     */
    Path copy(String shown, byte[] head, InputStream pipe) throws IOException {
        Path copy = Files.createTempFile("citeatlas-input", null);
        copies.add(copy);
        long most = free.at(copy) / 2;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(copy)) {
            long written = 0;
            byte[] piece = head;
            for (int n = head.length; n >= 0; n = pipe.read(buffer)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CiteatlasException(CiteatlasException.Failure.INTERRUPTED, "Interrupted.");
                }
                written += n;
                if (written > most) {
                    throw endless(shown, most, copy);
                }
                out.write(piece, 0, n);
                piece = buffer;
            }
        }
        return copy;
    }

    private static CiteatlasException endless(String shown, long most, Path copy) {
        return CiteatlasException.failed(
                (shown.equals("-") ? "Standard input" : shown) + " has no end within " + (most >> 20)
                        + " MiB, a half of what is free for its copy, " + copy
                        + ". Save it to a file and import that, or name a larger folder: CITEATLAS_JAVA_OPTS=-Djava.io.tmpdir=DIR.");
    }

    @Override
    public void close() {
        for (Path copy : copies) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                copy.toFile().deleteOnExit();
            }
        }
    }
}
