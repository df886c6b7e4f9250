package org.citeatlas.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.NearTransaction;
import org.jspecify.annotations.Nullable;

/**
 * A store in a folder. The first process that opens it runs the server; the others find it and talk Bolt to it; when it
 * ends, one of them takes over. Safe for use by several threads.
 */
public final class EmbeddedHome implements GraphHome {
    private final HomeFiles files;
    private final Ports wanted;
    private final Consumer<String> notices;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread atExit = new Thread(this::end, "graph-home-exit");

    private @Nullable CompletableFuture<Place> place;
    private @Nullable StopRequest stoppedBy;
    private boolean closed;

    private EmbeddedHome(HomeFiles files, Ports wanted, Consumer<String> notices) {
        this.files = files;
        this.wanted = wanted;
        this.notices = notices;
    }

    /**
     * Begins to open the store and returns at once.
     *
     * @param db the folder, made where it is not there
     * @param notices takes what a person should know: a port that moved, a process that is waited for, that the graph
     *     was closed on request; called from any thread
     * @throws CiteatlasException {@code UNREACHABLE} where the folder cannot be written
     */
    public static EmbeddedHome open(Path db, Consumer<String> notices) {
        return open(db, Ports.USUAL, notices);
    }

    static EmbeddedHome open(Path db, Ports wanted, Consumer<String> notices) {
        EmbeddedHome home = new EmbeddedHome(HomeFiles.create(db), wanted, notices);
        Runtime.getRuntime().addShutdownHook(home.atExit);
        home.current();
        return home;
    }

    /** Whether there is a store in that folder, or a process that is making one. */
    public static boolean isThere(Path db) {
        HomeFiles files = new HomeFiles(db);
        return Files.exists(files.data()) || StoreReport.of(files).state() != HomeStatus.State.IDLE;
    }

    /** Who has the store in that folder, without opening it. */
    public static HomeStatus status(Path db) {
        return StoreReport.of(new HomeFiles(db));
    }

    /**
     * Asks the process that has the store to end its server, and waits until it has.
     *
     * @return the process that had it, or nothing where nobody had
     * @throws CiteatlasException {@code FAILED} where it still has the store after that time
     */
    public static OptionalLong stop(Path db, Duration patience) {
        return Stop.ask(new HomeFiles(db), patience);
    }

    @Override
    public synchronized boolean isUp() {
        return place != null && place.isDone() && !place.isCompletedExceptionally();
    }

    @Override
    public BoltAddress address() {
        return await(current());
    }

    /**
     * A transaction past Bolt that only reads; empty where another process has the store, or it is not open yet.
     *
     * @param timeout zero for none
     */
    public Optional<NearTransaction> near(Duration timeout) {
        @Nullable Owner owner;
        synchronized (this) {
            owner = place != null && isUp() ? place.join().owner() : null;
        }
        return owner == null ? Optional.empty() : owner.begin(timeout);
    }

    @Override
    public BoltAddress reopen(BoltAddress lost) {
        CompletableFuture<Place> now;
        synchronized (this) {
            refuseAfterStop();
            if (place != null
                    && isUp()
                    && place.join().owner() == null
                    && place.join().address().equals(lost)) {
                place = null;
            }
            now = current();
        }
        return await(now);
    }

    @Override
    public URI browseAddress(BrowserDesk desk) {
        return BrowserAddress.ofHome(address(), desk);
    }

    @Override
    public HomeStatus status() {
        return StoreReport.of(files);
    }

    /** Waits until another process asked for the end of the server in this one, or the home was closed. */
    public void awaitStop() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the JVM is ending already
        }
    }

    /** An opening that is under way is not waited for: it ends itself, or with the process, which the store survives. */
    private void end() {
        @Nullable CompletableFuture<Place> last;
        synchronized (this) {
            closed = true;
            last = place;
            place = null;
        }
        ended.countDown();
        if (last != null && last.isDone() && !last.isCompletedExceptionally()) {
            last.join().leave();
        }
    }

    /** The opening that is under way or done; a new one where there is none. */
    private synchronized CompletableFuture<Place> current() {
        if (closed) {
            throw new CiteatlasException(Failure.UNREACHABLE, "The graph in " + files.db() + " is closed.");
        }
        stoppedBy = null;
        if (place == null) {
            CompletableFuture<Place> begun = new CompletableFuture<>();
            place = begun;
            daemon("graph-home", () -> open(begun));
        }
        return place;
    }

    private void open(CompletableFuture<Place> begun) {
        try {
            arrived(Place.find(files, wanted, notices, this::isClosed), begun);
        } catch (CiteatlasException e) {
            begun.completeExceptionally(e);
        } catch (IOException | InterruptedException | RuntimeException | Error e) { // for want of memory, too
            begun.completeExceptionally(new CiteatlasException(
                    Failure.UNREACHABLE, "The graph in " + files.db() + " cannot be opened: " + e, e));
        }
    }

    private void arrived(Place found, CompletableFuture<Place> begun) {
        @Nullable Owner owner = found.owner();
        synchronized (this) {
            begun.complete(found);
            if (!closed) {
                if (owner != null) {
                    daemon("graph-home-stop", () -> owner.awaitStopRequest().ifPresent(this::stop));
                }
                return;
            }
        }
        found.leave(); // closed meanwhile, by somebody who did not wait
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void stop(StopRequest request) {
        notices.accept("The graph is being closed: process " + request.from() + " asked for it (citeatlas stop).");
        @Nullable CompletableFuture<Place> last;
        synchronized (this) {
            last = place;
            place = null;
            stoppedBy = request;
        }
        if (last != null) {
            last.join().leave();
        }
        ended.countDown();
    }

    /** A statement that the stop broke must not open the graph again at once; the next command may. */
    private void refuseAfterStop() {
        @Nullable StopRequest request = stoppedBy;
        if (request != null) {
            stoppedBy = null;
            throw new CiteatlasException(
                    Failure.UNREACHABLE,
                    "The graph was closed: process " + request.from()
                            + " asked for it (citeatlas stop). The next command opens it again.");
        }
    }

    private BoltAddress await(CompletableFuture<Place> begun) {
        try {
            return begun.get().address();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            synchronized (this) {
                if (place == begun) {
                    place = null; // the next call tries again
                }
            }
            CiteatlasException failure = (CiteatlasException) Objects.requireNonNull(e.getCause());
            throw new CiteatlasException(failure.failure(), String.valueOf(failure.getMessage()), failure);
        }
    }

    private static CiteatlasException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CiteatlasException(Failure.INTERRUPTED, "Interrupted while waiting for the graph.", e);
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
