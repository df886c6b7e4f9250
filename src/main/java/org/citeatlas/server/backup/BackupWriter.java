package org.citeatlas.server.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.server.StoreFacts;

/** Writes a backup: whole, or not there at all, and over nothing that is there unless that is wanted. */
public final class BackupWriter {
    static final String DUMP = "neo4j.dump"; // the name that neo4j-admin database load looks for
    static final String MANIFEST = "manifest.json";

    private final Path target;
    private final boolean force;

    /**
     * @param target the file to write
     * @param force whether a file that is there is replaced
     * @throws CiteatlasException (usage) where it cannot be written there
     */
    public BackupWriter(Path target, boolean force) {
        this.target = target.toAbsolutePath().normalize();
        this.force = force;
        refuseWhatIsThere();
    }

    /** What writes the dump; closing the stream is not its own. */
    @FunctionalInterface
    public interface Dump {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, for its owner only.
     *
     * @param facts of the graph
     * @param citeatlas version of this program
     * @param neo4j version of the Neo4j that makes the dump
     * @throws CiteatlasException {@code FAILED} where it cannot be written, {@code INTERRUPTED}: nothing is left of it,
     *     and what was there before stays
     */
    public BackupManifest write(StoreFacts facts, String citeatlas, String neo4j, Dump dump) {
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit(); // where the process is told to end
        try {
            BackupManifest manifest;
            try (OutputStream out = new BufferedOutputStream(create(part));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.NO_COMPRESSION); // the dump is compressed already
                zip.setComment(Seal.open());
                manifest = writeEntries(zip, facts, citeatlas, neo4j, dump);
            }
            Seal.close(part);
            refuseWhatIsThere(); // it may have come meanwhile
            move(part);
            return manifest;
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted. Nothing of the backup was kept.", e);
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.FAILED,
                    "The backup " + target + " cannot be written: " + e.getMessage() + ". Nothing of it was kept.",
                    e);
        } finally {
            delete(part);
        }
    }

    private static BackupManifest writeEntries(
            ZipOutputStream zip, StoreFacts facts, String citeatlas, String neo4j, Dump dump) throws IOException {
        zip.putNextEntry(new ZipEntry(DUMP));
        Counted counted = new Counted(zip);
        DigestOutputStream digest = new DigestOutputStream(counted, Seal.digest());
        dump.to(digest);
        zip.closeEntry();
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                citeatlas,
                neo4j,
                facts.format(),
                facts.schema(),
                facts.nodes(),
                facts.edges(),
                BackupManifest.now(),
                counted.bytes,
                HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private void refuseWhatIsThere() {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CiteatlasException.usage("There is no folder " + folder + " to write " + target.getFileName()
                    + " to. Make it first: mkdir -p " + folder);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw CiteatlasException.usage(target + " is no file. Give the name of one.");
        }
        if (Files.exists(target) && !force) {
            throw CiteatlasException.usage(target + " is there already. Give --force to replace it, or another name.");
        }
    }

    private static OutputStream create(Path part) throws IOException {
        Files.deleteIfExists(part);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(part);
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path part) {
        boolean interrupted = Thread.interrupted();
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.FAILED, "The unfinished " + part + " cannot be deleted: " + e.getMessage(), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Counts, and leaves the zip file open. */
    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
