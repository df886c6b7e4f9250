package org.citeatlas.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.BoltLogin;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.NearTransaction;
import org.citeatlas.graph.Schema;
import org.citeatlas.graph.WritersTurn;
import org.citeatlas.server.BoltAddress;
import org.citeatlas.server.BrowserAddress;
import org.citeatlas.server.BrowserDesk;
import org.citeatlas.server.EmbeddedHome;
import org.citeatlas.server.NewStore;
import org.jspecify.annotations.Nullable;

/**
 * A graph that opens in the background while the prompt is already there. Making one opens nothing; whoever needs the
 * graph waits for it.
 */
public final class GraphSession implements AutoCloseable {
    private final GraphAddress address;
    private final ConcurrentLinkedQueue<String> notices = new ConcurrentLinkedQueue<>();
    private final CoverageCounts coverageCounts = new CoverageCounts();
    private @Nullable CompletableFuture<Graph> opening;
    private @Nullable EmbeddedHome home;
    private boolean closed;

    public GraphSession(GraphAddress address) {
        this.address = address;
    }

    public GraphAddress address() {
        return address;
    }

    CoverageCounts coverageCounts() {
        return coverageCounts;
    }

    /** Begins to open the graph, and returns at once. The second call does nothing. */
    public synchronized void open() {
        if (opening == null) {
            CompletableFuture<Graph> begun = new CompletableFuture<>();
            opening = begun;
            Thread thread = new Thread(() -> open(begun), "graph-session");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Whether the graph is open, or being opened. */
    synchronized boolean begun() {
        return opening != null;
    }

    /** Whether there is a graph: a server's, one that was opened, or a store in the folder. */
    public boolean isThere() {
        return !address.embedded() || begun() || EmbeddedHome.isThere(address.db());
    }

    /** Whether the graph can be asked without waiting, or will never be. */
    public synchronized boolean ready() {
        return opening != null && opening.isDone();
    }

    /**
     * Waits for the graph, opening it where nobody has.
     *
     * @return false where it is not there yet after that time
     * @throws CiteatlasException exit code 4 with the reason why it cannot be had; the next call tries again
     */
    public boolean await(Duration atMost) {
        CompletableFuture<Graph> begun = opened();
        try {
            begun.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            forget(begun);
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted while the graph was opening.", e);
        }
    }

    /** What a person should know of the graph's opening; each is given once. */
    public List<String> notices() {
        return Stream.generate(notices::poll).takeWhile(Objects::nonNull).toList();
    }

    /** The graph; waits for it. @throws CiteatlasException exit code 4 where it cannot be had */
    public Graph graph() {
        while (!await(Duration.ofMinutes(1))) {
            // An old and large store may take its time; who interrupts ends the wait.
        }
        return opened().join();
    }

    /**
     * The embedded store to be filled by the batch importer, while it holds nothing; empty where it holds a graph, where
     * another process has it, or where the graph is a server's. The next {@link #graph} opens it.
     *
     * @param waits see {@link WritersTurn#during}
     */
    Optional<NewStore> newStore(Consumer<String> waits) {
        if (!address.embedded()) {
            return Optional.empty();
        }
        if (!begun()) {
            return NewStore.claim(address.db(), false);
        }
        return WritersTurn.during(graph(), "import", waits, this::shutIfEmpty)
                ? NewStore.claim(address.db(), true)
                : Optional.empty();
    }

    private boolean shutIfEmpty() {
        if (!EmbeddedHome.status(address.db()).thisProcess() || !holdsNothing(graph())) {
            return false;
        }
        shut();
        return true;
    }

    /**
     * Lets go of the embedded store, so that its files can be worked on. The next {@link #graph} opens it.
     *
     * @param command for whom, as a person types it
     * @return the folder of the store
     * @throws CiteatlasException (usage) where the graph is a server's
     */
    Path letGo(String command) {
        if (!address.embedded()) {
            throw CiteatlasException.usage(command + " works on the embedded graph, and " + address.place()
                    + " is a server of its own. Use its own tools: neo4j-admin database dump and load, or"
                    + " 'neo4j-admin database backup' and 'restore' of Neo4j Enterprise.");
        }
        if (begun()) {
            graph();
            shut();
        }
        return address.db();
    }

    private static boolean holdsNothing(Graph graph) {
        return graph.read("MATCH (n) WHERE NOT n:SchemaVersion RETURN 1 AS one LIMIT 1", Map.of())
                .isEmpty();
    }

    /** Closes the graph; whoever needs it opens it again. */
    private void shut() {
        CompletableFuture<Graph> begun;
        EmbeddedHome opened;
        synchronized (this) {
            begun = opening;
            opened = home;
            opening = null;
            home = null;
        }
        if (begun != null && begun.isDone() && !begun.isCompletedExceptionally()) {
            begun.join().close();
        }
        if (opened != null) {
            opened.close();
        }
    }

    /**
     * An address of Neo4j Browser with this statement in its editor.
     *
     * @param desk what else it shows, which only our own server can take, so that it is made for that alone
     */
    URI browserAddress(String statement, Function<String, BrowserDesk> desk) {
        graph();
        @Nullable EmbeddedHome own;
        synchronized (this) {
            own = home;
        }
        return own != null
                ? own.browseAddress(desk.apply(statement))
                : BrowserAddress.ofServer(Objects.requireNonNull(address.uri()), address.user(), statement);
    }

    /** Whether Neo4j Browser comes from a server of our own, which takes our pages. Waits for the graph. */
    boolean servesPages() {
        graph();
        synchronized (this) {
            return home != null;
        }
    }

    /** The embedded store, open. @throws NullPointerException where the graph is a server's */
    EmbeddedHome embedded() {
        graph();
        synchronized (this) {
            return Objects.requireNonNull(home);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        shut();
    }

    private synchronized CompletableFuture<Graph> opened() {
        open();
        return Objects.requireNonNull(opening);
    }

    private synchronized void forget(CompletableFuture<Graph> failed) {
        if (opening == failed) {
            opening = null;
        }
    }

    private void open(CompletableFuture<Graph> begun) {
        try {
            Graph graph = Graph.connect(logins());
            Schema.apply(graph);
            begun.complete(graph);
            warmUp(graph);
        } catch (RuntimeException | Error e) { // for want of memory, too
            begun.completeExceptionally(e);
        }
    }

    /** The first statements of each kind cost a second or two: better now than when somebody waits. */
    private static void warmUp(Graph graph) {
        try {
            graph.read(
                    "MATCH (p:Paper) WITH p LIMIT 100 MATCH (p)-[m:MENTIONS]->(e:Entity) "
                            + "WHERE p.year >= $year OR $year IS NULL RETURN e.name AS name, count(p) AS papers ORDER BY papers DESC, name LIMIT 1",
                    Map.of("year", 0));
        } catch (CiteatlasException e) {
            // Whoever asks next meets the same failure, and is told.
        }
    }

    private BoltLogin.Source logins() {
        URI uri = address.uri();
        if (uri != null) {
            return () -> new BoltLogin(uri, address.user(), address.password());
        }
        return new HomeLogins(home());
    }

    private synchronized EmbeddedHome home() {
        if (closed) {
            throw new CiteatlasException(Failure.UNREACHABLE, "The graph in " + address + " is closed.");
        }
        if (home == null) {
            if (!EmbeddedHome.isThere(address.db())) {
                notices.add(
                        "There was no graph in " + address.db() + "; now there is an empty one. 'import FILE' fills it,"
                                + " 'import starter' with something to try. Another folder is named with --db DIR.");
            }
            home = EmbeddedHome.open(address.db(), notices::add);
        }
        return home;
    }

    private CiteatlasException failure(@Nullable Throwable cause) {
        return cause instanceof CiteatlasException known
                ? known
                : new CiteatlasException(
                        Failure.UNREACHABLE, "The graph at " + address + " cannot be opened: " + cause, cause);
    }

    /** Logins to the process that has the store, whichever that is at the moment. */
    private static final class HomeLogins implements BoltLogin.Source {
        private final EmbeddedHome home;
        private @Nullable BoltAddress current;

        HomeLogins(EmbeddedHome home) {
            this.home = home;
        }

        @Override
        public synchronized BoltLogin login() {
            current = home.address();
            return login(current);
        }

        @Override
        public synchronized Optional<BoltLogin> renew(BoltLogin lost) {
            current = home.reopen(Objects.requireNonNull(current));
            return Optional.of(login(current));
        }

        @Override
        public Optional<NearTransaction> near(Duration timeout) {
            return home.near(timeout);
        }

        private static BoltLogin login(BoltAddress address) {
            return new BoltLogin(address.bolt(), address.user(), address.password());
        }
    }
}
