package org.citeatlas.server.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;

/** A backup that is there, checked from its first byte to its last. */
public final class BackupFile implements AutoCloseable {
    private static final String ELSE = " Use another backup: there is nothing in this one to rely on.";

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Reads the file through, and opens it.
     *
     * @param course hears how far it is
     * @throws CiteatlasException (usage) where there is no such file; {@code FAILED} where it is no backup, damaged, or
     *     of a format that only a newer citeatlas knows
     */
    public static BackupFile open(Path file, Consumer<String> course) {
        if (!Files.isRegularFile(file)) {
            throw CiteatlasException.usage("There is no file " + file + ".");
        }
        try {
            check(file, course);
            return opened(file);
        } catch (InterruptedIOException e) {
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted. Nothing was restored.", e);
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.FAILED, file + " cannot be read as a backup: " + e.getMessage() + "." + ELSE, e);
        }
    }

    private static void check(Path file, Consumer<String> course) throws IOException {
        Seal seal = Seal.read(file)
                .orElseThrow(() ->
                        CiteatlasException.failed(file + " is no backup of citeatlas, or its end is missing." + ELSE));
        if (seal.format() > BackupManifest.FORMAT) {
            throw newer(file, seal.format());
        }
        long size = Files.size(file);
        String found = Seal.compute(file, done -> course.accept("reading it, %d%%".formatted(done * 100 / size)));
        if (!found.equals(seal.sha256())) {
            throw CiteatlasException.failed(file + " is damaged: its SHA-256 is " + found + ", and was " + seal.sha256()
                    + " when it was written." + ELSE);
        }
    }

    private static CiteatlasException newer(Path file, int format) {
        return CiteatlasException.failed(
                file + " is a backup of format " + format + ", of a newer citeatlas. This one knows formats up to "
                        + BackupManifest.FORMAT + ". Restore it with that one.");
    }

    private static BackupFile opened(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try (InputStream in = zip.getInputStream(entry(zip, BackupWriter.MANIFEST))) {
            BackupManifest manifest = new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, BackupManifest.class);
            if (manifest.format() > BackupManifest.FORMAT) {
                throw newer(file, manifest.format());
            }
            return new BackupFile(zip, manifest);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("there is no " + name + " in it");
        }
        return entry;
    }

    public BackupManifest manifest() {
        return manifest;
    }

    /** Neo4j's dump, from its start. */
    public InputStream dump() throws IOException {
        return zip.getInputStream(entry(zip, BackupWriter.DUMP));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
