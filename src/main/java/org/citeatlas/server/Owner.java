package org.citeatlas.server;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.NearTransaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This process, while it has a store: the lock, the server, and the word to others where it answers. */
final class Owner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Owner.class);
    private static final int TRIES = 3; // a port that was free may be taken before the server has it
    private static final int STOP_POLL_MILLIS = 200;
    private static final int CAUSES = 20; // how deep to look for the reason of a failure

    private final HomeFiles files;
    private final StoreLock lock;
    private final EmbeddedServer server;
    private final BoltAddress address;
    private final Consumer<String> notices;
    private boolean closed;

    private Owner(
            HomeFiles files, StoreLock lock, EmbeddedServer server, BoltAddress address, Consumer<String> notices) {
        this.files = files;
        this.lock = lock;
        this.server = server;
        this.address = address;
        this.notices = notices;
    }

    /**
     * Starts the server on a store whose lock was taken, and says so in the run file. Gives the lock back on failure.
     *
     * @throws CiteatlasException {@code UNREACHABLE} with Neo4j's own reason
     */
    static Owner start(HomeFiles files, StoreLock lock, Ports wanted, Consumer<String> notices) {
        try {
            if (!Files.exists(files.data())) {
                Room.checkForNewStore(files.db());
            }
            Files.deleteIfExists(files.stop());
            Trees.delete(files.loading()); // of a process that was killed
            RunFile run = RunFile.starting(EmbeddedServer.USER);
            run.write(files.run());
            for (int tries = 1; ; tries++) {
                Ports ports = wanted.free(notices);
                try {
                    return answering(files, lock, EmbeddedServer.start(files, ports), run, ports, notices);
                } catch (RuntimeException e) {
                    if (tries == TRIES || !isTakenPort(e)) {
                        throw e;
                    }
                }
            }
        } catch (IOException | RuntimeException | Error e) { // for want of memory, too
            leave(files, lock);
            throw e instanceof CiteatlasException known
                    ? known
                    : new CiteatlasException(Failure.UNREACHABLE, doesNotStart(files, e), e);
        }
    }

    private static String doesNotStart(HomeFiles files, Throwable reason) {
        String where = "The graph in " + files.db() + " does not start: ";
        return Room.isFull(files.db())
                ? where + "its disk is full. Nothing is lost: make room, and say it again."
                : where + Causes.deepest(reason) + ". More in " + files.debugLog() + "."
                        + Room.remark(files.db()) + " Where it is damaged, bring a backup back into another folder:"
                        + " citeatlas --db DIR restore FILE.";
    }

    BoltAddress address() {
        return address;
    }

    /** A transaction on the server in this process; empty where it has ended. */
    synchronized Optional<NearTransaction> begin(Duration timeout) {
        return closed ? Optional.empty() : Optional.of(server.begin(timeout));
    }

    /** Waits for another process's wish that this one ends; nothing where it was closed before. */
    Optional<StopRequest> awaitStopRequest() {
        try {
            while (!isClosed()) {
                Optional<StopRequest> request = stopRequest();
                if (request.isPresent()) {
                    return request;
                }
                Thread.sleep(STOP_POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private Optional<StopRequest> stopRequest() {
        Optional<StopRequest> request = StopRequest.read(files.stop()).filter(wish -> wish.pid() == address.pid());
        if (request.isPresent()) {
            try {
                Files.deleteIfExists(files.stop());
            } catch (IOException e) {
                // the next owner removes it
            }
        }
        return request;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            boolean ended = true;
            try {
                ended = server.end();
            } finally {
                if (ended) {
                    leave(files, lock);
                } // else Neo4j still has the store's files, so that nobody else may
                sayWhetherFull(ended);
            }
        }
    }

    private void sayWhetherFull(boolean ended) {
        if (Room.isFull(files.db())) {
            LOG.warn("the disk of {} is full; Neo4j has {}", files.db(), ended ? "ended" : "not ended");
            notices.accept("The disk of " + files.db() + " is full. What was taken in before is safe in the store's"
                    + " logs, and the next start brings it back: make room first.");
        }
    }

    private static Owner answering(
            HomeFiles files, StoreLock lock, EmbeddedServer server, RunFile run, Ports ports, Consumer<String> notices)
            throws IOException {
        try {
            run.answeringAt(ports.boltAddress(), ports.httpAddress()).write(files.run());
            BoltAddress address = new BoltAddress(
                    ports.boltAddress(),
                    ports.httpAddress(),
                    EmbeddedServer.USER,
                    Password.read(files.password()),
                    true,
                    run.pid());
            return new Owner(files, lock, server, address, notices);
        } catch (IOException | RuntimeException | Error e) {
            server.end();
            throw e;
        }
    }

    private static void leave(HomeFiles files, StoreLock lock) {
        try {
            Files.deleteIfExists(files.run());
        } catch (IOException e) {
            // nobody is misled by it: its process is about to end, or writes it anew
        } finally {
            lock.close();
        }
    }

    private static boolean isTakenPort(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            if (cause instanceof BindException
                    || cause.getClass().getSimpleName().equals("PortBindException")) {
                return true;
            }
        }
        return false;
    }
}
