package org.citeatlas.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import picocli.CommandLine;

/**
 * A store that holds no graph yet, claimed by this process, to be filled by Neo4j's batch importer. Until {@link #complete}
 * comes back, nothing of it is in the store; a process that is killed leaves the store as it was.
 */
public final class NewStore implements AutoCloseable {
    private final StoreClaim claim;

    private NewStore(StoreClaim claim) {
        this.claim = claim;
    }

    /**
     * Claims the store in this folder.
     *
     * @param db made where it is not there
     * @param holdsNothing whether a graph that is there is known to hold nothing, and may be replaced
     * @return nothing where it holds a graph, or another process has it
     * @throws CiteatlasException {@code UNREACHABLE} where the folder cannot be written, or its disk has too little room
     */
    public static Optional<NewStore> claim(Path db, boolean holdsNothing) {
        HomeFiles files = HomeFiles.create(db);
        try {
            if (Files.exists(files.data()) && !holdsNothing) {
                return Optional.empty();
            }
            Room.checkForNewStore(db);
            return StoreClaim.tryTake(files, "loads the first papers").map(NewStore::new);
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.UNREACHABLE,
                    "The folder " + db + " cannot be written: " + e + ". Name another with --db.",
                    e);
        }
    }

    /** A folder for what is half done; deleted when this is closed. */
    public Path workshop() {
        return claim.files().loading().resolve("workshop");
    }

    /** A folder for the importer's files; deleted when this is closed. */
    public Path importFiles() {
        return claim.files().loading().resolve("files");
    }

    /**
     * Makes a store of the files, beside the place where it is to be.
     *
     * @throws CiteatlasException {@code FAILED} with the importer's own words, {@code INTERRUPTED}
     */
    public void load() {
        try {
            // the importer's native memory goes when it is interrupted, not its threads
            Interrupts.holdOff(this::loadAll, claim.files().db());
            Interrupts.check();
        } catch (IOException | FullDiskException e) {
            throw failure(e);
        }
    }

    private void loadAll() {
        try {
            Path conf = claim.settings();
            EmbeddedServer.setInitialPassword(home(), conf, EmbeddedServer.password(claim.files()));
            importFull(home(), conf);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Gives the store that was loaded its indexes and constraints, and puts it where it is to be.
     *
     * @param schema statements, in lists that each want a transaction of their own
     * @throws CiteatlasException {@code FAILED} with Neo4j's own words, {@code INTERRUPTED}
     */
    public void complete(List<List<String>> schema) {
        try (DoorlessServer server = DoorlessServer.start(home())) {
            server.run(schema);
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
        try {
            Interrupts.check();
            claim.put();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** What to say of a failure on the way to the store: nothing of it is in the graph. */
    public CiteatlasException failure(Exception cause) {
        if (Thread.currentThread().isInterrupted()) {
            return new CiteatlasException(
                    Failure.INTERRUPTED,
                    "Interrupted. Nothing is in the graph yet; the same command begins again.",
                    cause);
        }
        return new CiteatlasException(
                Failure.FAILED, why(cause) + " Nothing is in the graph yet; the same command begins again.", cause);
    }

    private String why(Exception cause) {
        Path db = claim.files().db();
        if (Room.isFull(db)) {
            return "The disk of " + db + " is full.";
        }
        String reason = cause instanceof IOException ? cause.toString().strip() : Causes.deepest(cause);
        return "The graph cannot be made: " + reason + "." + Room.remark(db);
    }

    private void importFull(Path home, Path conf) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String argument : Files.readAllLines(importFiles().resolve("import.args"))) {
            int file = argument.lastIndexOf('=') + 1;
            boolean names = argument.startsWith("--nodes=") || argument.startsWith("--relationships=");
            arguments.add(
                    names ? argument.substring(0, file) + importFiles().resolve(argument.substring(file)) : argument);
        }
        arguments.add("--report-file=" + home.resolve("import.report"));
        arguments.add("--bad-tolerance=0");
        arguments.add("neo4j");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (FileSystemAbstraction disk = new DefaultFileSystemAbstraction();
                PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
                PrintStream errors = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            ImportCommand.Full command =
                    new ImportCommand.Full(new ExecutionContext(home, conf, nowhere, errors, disk));
            new CommandLine(command).parseArgs(arguments.toArray(String[]::new));
            command.execute();
        } catch (Exception e) {
            throw new IOException(
                    e.getMessage() + " " + said.toString(StandardCharsets.UTF_8).strip(), e);
        }
    }

    private Path home() {
        return claim.home();
    }

    @Override
    public void close() {
        claim.close();
    }
}
