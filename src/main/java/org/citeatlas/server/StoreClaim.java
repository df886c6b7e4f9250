package org.citeatlas.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;

/** This process's hold on a store that no server runs on, for work on its files. What is half done lies beside it. */
final class StoreClaim implements AutoCloseable {
    private final HomeFiles files;
    private final StoreLock lock;

    private StoreClaim(HomeFiles files, StoreLock lock) {
        this.files = files;
        this.lock = lock;
    }

    /**
     * The hold, or nothing where another process has the store, or a server in this one.
     *
     * @param work what it is for, such as "makes a backup": those who wait are told
     */
    static Optional<StoreClaim> tryTake(HomeFiles files, String work) throws IOException {
        Optional<StoreLock> lock = StoreLock.tryTake(files.lock());
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        StoreClaim claim = new StoreClaim(files, lock.get());
        try {
            RunFile.working(EmbeddedServer.USER, work).write(files.run());
            Trees.delete(files.loading()); // of a process that was killed
            Files.createDirectories(files.loading());
            return Optional.of(claim);
        } catch (IOException e) {
            claim.close();
            throw e;
        }
    }

    /** @throws CiteatlasException {@code UNREACHABLE} with the process that has the store, or why it cannot be had */
    static StoreClaim take(HomeFiles files, String work) {
        try {
            return tryTake(files, work)
                    .orElseThrow(() -> new CiteatlasException(
                            Failure.UNREACHABLE,
                            holder(files) + " has the graph in " + files.db()
                                    + ". 'citeatlas stop' ends it; leave a console with 'exit'. Then say this again."));
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.UNREACHABLE,
                    "The folder " + files.db() + " cannot be written: " + e + ". Name another with --db.",
                    e);
        }
    }

    private static String holder(HomeFiles files) {
        return RunFile.read(files.run())
                .filter(RunFile::isAlive)
                .map(run -> run.isHere() ? "This process" : "Process " + run.pid())
                .orElse("Another process");
    }

    HomeFiles files() {
        return files;
    }

    /** The home of a store that is being made, beside the place where it is to be. */
    Path home() {
        return files.loading().resolve("home");
    }

    /** The folder of that home's settings, of which there are none: Neo4j's tools want one. */
    Path settings() throws IOException {
        Path conf = Files.createDirectories(home().resolve("conf"));
        Files.writeString(conf.resolve("neo4j.conf"), "");
        return conf;
    }

    /** Puts the store that was made where it is to be; one that is there and holds nothing makes room. */
    void put() throws IOException {
        if (Files.exists(files.data())) {
            Files.move(files.data(), files.loading().resolve("empty"));
        }
        Files.move(home().resolve("data"), files.data());
    }

    @Override
    public void close() {
        try {
            Trees.delete(files.loading());
            Files.deleteIfExists(files.run());
        } catch (IOException e) {
            // whoever has the store next deletes it
        } finally {
            lock.close();
        }
    }
}
