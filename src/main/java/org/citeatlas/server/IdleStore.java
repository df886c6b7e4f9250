package org.citeatlas.server;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.archive.Dumper;
import org.neo4j.dbms.archive.StandardCompressionFormat;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;

/** A store that no process serves, held by this one so that none does: to be looked at, and dumped. */
public final class IdleStore implements AutoCloseable {
    private final StoreClaim claim;

    private IdleStore(StoreClaim claim) {
        this.claim = claim;
    }

    /**
     * Holds the store in this folder.
     *
     * @param work what for, such as "makes a backup": other processes wait for the end of it, and are told
     * @throws CiteatlasException {@code UNREACHABLE} with the process that has it; {@code FAILED} where there is none
     */
    public static IdleStore hold(Path db, String work) {
        HomeFiles files = new HomeFiles(db);
        if (!Files.isDirectory(files.data())) {
            throw CiteatlasException.failed("There is no graph in " + db + ". Name its folder with --db.");
        }
        return new IdleStore(StoreClaim.take(HomeFiles.create(db), work));
    }

    /**
     * What the store says of itself. Neo4j is started for it, and ended again: what a killed process left half done is
     * recovered.
     *
     * @throws CiteatlasException {@code UNREACHABLE} with Neo4j's own reason, where it does not start
     */
    public StoreFacts facts() {
        try {
            return DoorlessServer.factsOf(claim.files().db());
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted while the graph was opening.", e);
            }
            throw new CiteatlasException(
                    Failure.UNREACHABLE,
                    "The graph in " + claim.files().db() + " does not start: " + Causes.deepest(e) + ". More in "
                            + claim.files().debugLog() + ".",
                    e);
        }
    }

    /**
     * Writes Neo4j's own dump of the graph, as {@code neo4j-admin database dump} makes it, compressed with zstd. The
     * store must have been ended well, as it is after {@link #facts}.
     *
     * @param out stays open
     * @param course hears how far it is, in Neo4j's words
     * @throws IOException where the store cannot be read, or {@code out} not be written
     */
    public void dump(OutputStream out, Consumer<String> course) throws IOException {
        DatabaseLayout layout =
                Neo4jLayout.of(claim.files().db()).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        Set<Path> left = Set.of(layout.databaseLockFile(), layout.quarantineFile());
        try (DefaultFileSystemAbstraction disk = new DefaultFileSystemAbstraction();
                CourseLines lines = new CourseLines(course)) {
            new Dumper(disk, lines)
                    .dump(
                            layout.databaseDirectory(),
                            layout.getTransactionLogsDirectory(),
                            new Interruptible(out),
                            StandardCompressionFormat.ZSTD,
                            left::contains);
        }
    }

    @Override
    public void close() {
        claim.close();
    }

    /** Ends at an interrupt, and leaves closing to others. */
    private static final class Interruptible extends FilterOutputStream {
        Interruptible(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            Interrupts.check();
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
