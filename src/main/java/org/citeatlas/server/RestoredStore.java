package org.citeatlas.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.neo4j.commandline.dbms.LoadDumpExecutor;
import org.neo4j.commandline.dbms.LoadDumpExecutor.DumpInput;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.archive.DumpFormatSelector;
import org.neo4j.dbms.archive.Loader;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * A store that holds nothing yet, claimed by this process, to be made from a dump. Until {@link #put} comes back,
 * nothing of it is in the store; a process that is killed leaves the store as it was.
 */
public final class RestoredStore implements AutoCloseable {
    private static final long BESIDE = 300L << 20; // bytes that Neo4j takes at its start, for logs of transactions

    private final StoreClaim claim;

    private RestoredStore(StoreClaim claim) {
        this.claim = claim;
    }

    /** Opens the dump from its start; called more than once. */
    @FunctionalInterface
    public interface Dump {
        InputStream open() throws IOException;
    }

    /**
     * Claims the store in this folder.
     *
     * @param db made where it is not there
     * @throws CiteatlasException {@code UNREACHABLE} with the process that has it; {@code FAILED} where it holds anything
     */
    public static RestoredStore claim(Path db) {
        StoreClaim claim = StoreClaim.take(HomeFiles.create(db), "brings a backup back");
        try {
            refuseFull(claim.files());
            return new RestoredStore(claim);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private static void refuseFull(HomeFiles files) {
        if (!Files.exists(files.data())) {
            return;
        }
        String way = " It is left alone; restore into another folder with --db DIR, or move this one away first.";
        StoreFacts facts;
        try {
            facts = DoorlessServer.factsOf(files.db());
        } catch (IOException | RuntimeException e) {
            throw new CiteatlasException(
                    Failure.FAILED,
                    "There is a graph in " + files.db() + ", and it does not start: " + Causes.deepest(e) + "." + way,
                    e);
        }
        if (facts.nodes() > 0) {
            throw CiteatlasException.failed(
                    "The graph in " + files.db() + " holds " + facts.nodes() + " nodes already." + way);
        }
    }

    /**
     * Unpacks the dump beside the place where it is to be, and gives what its store says of itself.
     *
     * @param course hears how far it is
     * @throws CiteatlasException {@code FAILED} where the dump is damaged, of another Neo4j, or larger than the disk
     *     has room for
     * @throws IOException where it cannot be read, or the folder not be written
     */
    public StoreFacts unpack(Dump dump, Consumer<String> course) throws IOException {
        Path home = claim.home();
        Path conf = claim.settings();
        load(dump, home, course);
        course.accept("opening it");
        try {
            EmbeddedServer.setInitialPassword(home, conf, EmbeddedServer.password(claim.files()));
            return DoorlessServer.factsOf(home);
        } catch (IOException | RuntimeException e) {
            Interrupts.check();
            throw new CiteatlasException(
                    Failure.FAILED, "The graph of the backup does not start: " + Causes.deepest(e) + ".", e);
        }
    }

    private void load(Dump dump, Path home, Consumer<String> course) throws IOException {
        Config config = Config.defaults(GraphDatabaseSettings.neo4j_home, home);
        try (DefaultFileSystemAbstraction disk = new DefaultFileSystemAbstraction();
                CourseLines lines = new CourseLines(course);
                PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Loader loader = new Loader(disk, lines);
            refuseTooLarge(loader, dump);
            new LoadDumpExecutor(config, disk, nowhere, nowhere, loader, DumpFormatSelector::decompress)
                    .execute(
                            new DumpInput(() -> new Interruptible(dump.open()), "the backup"),
                            GraphDatabaseSettings.DEFAULT_DATABASE_NAME,
                            false);
        } catch (CiteatlasException e) {
            throw e;
        } catch (RuntimeException e) {
            Interrupts.check();
            throw new CiteatlasException(
                    Failure.FAILED, "The graph of the backup cannot be unpacked: " + Causes.deepest(e) + ".", e);
        }
    }

    private void refuseTooLarge(Loader loader, Dump dump) throws IOException {
        var size =
                loader.getMetaData(dump::open, DumpFormatSelector::decompress).sizeMeta();
        long room = Files.getFileStore(claim.files().db()).getUsableSpace();
        if (size != null && size.bytes() + BESIDE > room) {
            throw CiteatlasException.failed("The graph of the backup takes " + (size.bytes() + BESIDE) / 1_000_000
                    + " MB, and the disk of " + claim.files().db() + " has room for " + room / 1_000_000
                    + " MB. Make room there, or name a folder on another disk with --db.");
        }
    }

    /** Puts the store where it is to be. */
    public void put() throws IOException {
        claim.put();
    }

    @Override
    public void close() {
        claim.close();
    }

    /** Ends at an interrupt. */
    private static final class Interruptible extends FilterInputStream {
        Interruptible(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            Interrupts.check();
            return super.read(bytes, from, length);
        }
    }
}
