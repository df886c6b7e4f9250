package org.citeatlas.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.graph.NearTransaction.OnlyOverBolt;
import org.citeatlas.graph.NearTransaction.StatementFailure;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Neo4j to read from and write to. Safe for many threads. When the server behind an embedded graph goes away, the
 * statement is run again on the one that takes its place: every read and every write of ours may be repeated.
 */
public final class Graph implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Graph.class);
    private static final Duration NO_TIMEOUT = Duration.ZERO;
    static final String MARK = "citeatlas";
    private static final String TERMINATE = "SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData."
            + MARK + " = $mark TERMINATE TRANSACTIONS id YIELD message RETURN message";
    private static final List<Integer> OLDEST_VERSION = List.of(5, 26);

    private final BoltLogin.Source logins;
    private BoltLogin login;
    private Driver driver;

    private Graph(BoltLogin.Source logins, BoltLogin login, Driver driver) {
        this.logins = logins;
        this.login = login;
        this.driver = driver;
    }

    /**
     * Connects, and checks that the server is one that we can work with.
     *
     * @throws CiteatlasException exit code 4 where it cannot be reached, refuses the password, or is older than 5.26
     */
    public static Graph connect(BoltLogin.Source logins) {
        BoltLogin login = logins.login();
        Graph graph = new Graph(logins, login, driver(login));
        try {
            graph.driver.verifyConnectivity();
            graph.checkVersion();
        } catch (Neo4jException e) {
            graph.close();
            throw GraphErrors.unreachable(login, e);
        } catch (CiteatlasException e) {
            graph.close();
            throw e;
        }
        return graph;
    }

    /** Where this graph is now, without the password. */
    public synchronized BoltLogin login() {
        return login;
    }

    /**
     * Runs a statement that may only read.
     *
     * @param limits how many rows at the most, and for how long
     * @return the rows, as {@link org.citeatlas.domain.Answer} wants its values, and whether they are all
     */
    public Rows read(String cypher, Map<String, Object> parameters, Limits limits) {
        return inTransaction(
                AccessMode.READ, limits.timeout(), tx -> Rows.of(tx.run(cypher, parameters), limits.rows()));
    }

    /**
     * Runs a statement that may only read, and takes its rows in one by one, so that they need not fit into memory.
     *
     * @param start makes an empty total; called again where the statement has to be run again
     * @param add takes one row in: its values in the order of the columns
     */
    public <T> T fold(
            String cypher,
            Map<String, Object> parameters,
            Limits limits,
            Supplier<T> start,
            BiConsumer<T, List<Object>> add) {
        return nearest(
                limits.timeout(),
                near -> {
                    T total = start.get();
                    near.rows(cypher, parameters, row -> add.accept(total, row));
                    return total;
                },
                tx -> {
                    T total = start.get();
                    tx.run(cypher, parameters).forEachRemaining(row -> add.accept(total, values(row)));
                    return total;
                });
    }

    private static List<Object> values(Record row) {
        return row.values().stream().map(GraphValues::of).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Has a statement that reads planned, and does not run it.
     *
     * @param timeout zero for as long as it takes
     */
    public Plan plan(String cypher, Map<String, Object> parameters, Duration timeout) {
        SessionConfig telling = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withNotificationConfig(UnknownName.TOLD)
                .build();
        return inTransaction(telling, AccessMode.READ, timeout, tx -> Plan.of(cypher, parameters, tx));
    }

    /** {@link #read(String, Map, Limits)} of the statement in {@code cypher/NAME.cypher}. */
    public Rows readNamed(String name, Map<String, Object> parameters, Limits limits) {
        return read(Statements.named(name), parameters, limits);
    }

    /** {@link #read(String, Map, Limits)} without limits, for statements of our own. */
    public List<Map<String, Object>> read(String cypher, Map<String, Object> parameters) {
        return read(cypher, parameters, Limits.NONE).rows();
    }

    /** The nodes and edges that a reading statement returns, as rows, in lists or in paths. */
    public Subgraph subgraph(String cypher, Map<String, Object> parameters, Limits limits) {
        return subgraphWith(List.of(), cypher, parameters, limits);
    }

    /**
     * {@link #subgraph} and what edges of these types tie to its works.
     *
     * @param more types of edges, which are spliced into a statement: none that somebody may have typed
     */
    public Subgraph subgraphWith(List<String> more, String cypher, Map<String, Object> parameters, Limits limits) {
        return nearest(
                limits.timeout(),
                near -> SubgraphQuery.run(near, cypher, parameters, more),
                tx -> SubgraphQuery.run(new BoltElements(tx), cypher, parameters, more));
    }

    /** Reads in this process where the server is in it, and else, or where that cannot be, over Bolt. */
    private <T> T nearest(Duration timeout, Function<NearTransaction, T> near, TransactionCallback<T> overBolt) {
        Optional<NearTransaction> here = logins.near(timeout);
        if (here.isPresent()) {
            try {
                return inProcess(here.get(), timeout, near);
            } catch (OnlyOverBolt e) {
                LOG.debug("asked again over Bolt: {}", e.getMessage());
            }
        }
        return inTransaction(AccessMode.READ, timeout, overBolt);
    }

    private <T> T inProcess(NearTransaction near, Duration timeout, Function<NearTransaction, T> work) {
        return new Interruptible<>(() -> {
                    try (near) {
                        return work.apply(near);
                    } catch (StatementFailure e) {
                        throw GraphErrors.ofCode(e.code(), e, login(), timeout);
                    }
                })
                .await(near::terminate);
    }

    /** Runs work in one transaction that reads. */
    <T> T reading(TransactionCallback<T> work) {
        return reading(NO_TIMEOUT, work);
    }

    /** The same. @param timeout after which the server ends it; zero for never */
    <T> T reading(Duration timeout, TransactionCallback<T> work) {
        return inTransaction(AccessMode.READ, timeout, work);
    }

    /** Runs work in one transaction that writes, and runs it again where Neo4j or the connection asks for it. */
    <T> T writing(TransactionCallback<T> work) {
        return inTransaction(AccessMode.WRITE, NO_TIMEOUT, work);
    }

    /** Runs a statement that cannot share a transaction, or must not be tried again. */
    void runAlone(String cypher) {
        withSession(
                of(AccessMode.WRITE), NO_TIMEOUT, session -> session.run(cypher).consume());
    }

    @Override
    public synchronized void close() {
        driver.close();
    }

    private <T> T inTransaction(AccessMode mode, Duration timeout, TransactionCallback<T> work) {
        return inTransaction(of(mode), mode, timeout, work);
    }

    private <T> T inTransaction(SessionConfig session, AccessMode mode, Duration timeout, TransactionCallback<T> work) {
        String mark = UUID.randomUUID().toString();
        TransactionConfig.Builder config = TransactionConfig.builder().withMetadata(Map.of(MARK, mark));
        if (!timeout.isZero()) {
            config.withTimeout(timeout);
        }
        TransactionConfig built = config.build();
        return new Interruptible<>(() -> withSession(
                        session,
                        timeout,
                        open -> mode == AccessMode.READ
                                ? open.executeRead(work, built)
                                : open.executeWrite(work, built)))
                .await(() -> terminate(mark));
    }

    /** Ends the transaction with this mark on the server, wherever it has come to. */
    void terminate(String mark) {
        try (Session session = current().session()) {
            session.run(TERMINATE, Map.of("mark", mark)).consume();
        } catch (Neo4jException | IllegalStateException e) { // the latter where the driver is closed already
            LOG.warn("a statement that nobody waits for any more could not be ended: {}", e.getMessage());
        }
    }

    private static SessionConfig of(AccessMode mode) {
        return SessionConfig.builder().withDefaultAccessMode(mode).build();
    }

    private <T> T withSession(SessionConfig config, Duration timeout, Function<Session, T> work) {
        Driver used = current();
        try {
            return run(used, config, work);
        } catch (Neo4jException e) {
            if (!GraphErrors.isLostConnection(e) || Thread.currentThread().isInterrupted() || !renewed(used)) {
                throw GraphErrors.ofStatement(e, login(), timeout);
            }
        }
        try {
            return run(current(), config, work);
        } catch (Neo4jException e) {
            throw GraphErrors.ofStatement(e, login(), timeout);
        }
    }

    private static <T> T run(Driver driver, SessionConfig config, Function<Session, T> work) {
        try (Session session = driver.session(config)) {
            return work.apply(session);
        }
    }

    synchronized Driver current() {
        return driver;
    }

    /** Whether there is another driver to try than the one that lost its connection. */
    private synchronized boolean renewed(Driver lost) {
        if (driver != lost) {
            return true;
        }
        Optional<BoltLogin> next = logins.renew(login);
        next.ifPresent(found -> {
            driver.close();
            login = found;
            driver = driver(found);
        });
        return next.isPresent();
    }

    private void checkVersion() {
        String version = reading(tx -> serverVersion(tx));
        String[] parts = version.split("[.-]");
        int major = Integer.parseInt(parts[0]);
        int minor = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        if (major < OLDEST_VERSION.get(0) || major == OLDEST_VERSION.get(0) && minor < OLDEST_VERSION.get(1)) {
            throw new CiteatlasException(
                    Failure.UNREACHABLE,
                    login.uri() + " is Neo4j " + version + ", and citeatlas needs 5.26 or newer. Upgrade the server, "
                            + "or leave out --uri to use a graph of its own.");
        }
    }

    private static String serverVersion(TransactionContext tx) {
        return tx.run("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]")
                .single()
                .get(0)
                .asString();
    }

    private static Driver driver(BoltLogin login) {
        AuthToken token =
                login.password() == null ? AuthTokens.none() : AuthTokens.basic(login.user(), login.password());
        Config config = Config.builder()
                .withUserAgent("citeatlas")
                .withLogging(Logging.slf4j())
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(10, TimeUnit.SECONDS)
                .withNotificationConfig(NotificationConfig.disableAllConfig())
                .build();
        try {
            return GraphDatabase.driver(login.uri(), token, config);
        } catch (IllegalArgumentException e) {
            throw new CiteatlasException(
                    Failure.USAGE,
                    "'" + login.uri() + "' is no address of a Neo4j: " + e.getMessage()
                            + ". Write it as bolt://host:7687 or neo4j+s://host.",
                    e);
        }
    }

    /**
     * Rows of a statement.
     *
     * @param columns in the order of the statement
     * @param rows one map per row, in the order of the columns
     * @param complete false where {@link Limits#rows()} cut them off
     */
    public record Rows(List<String> columns, List<Map<String, Object>> rows, boolean complete) {
        private static Rows of(Result result, int limit) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (result.hasNext() && rows.size() < limit) {
                Map<String, Object> row = new LinkedHashMap<>();
                Record next = result.next();
                next.keys().forEach(key -> row.put(key, GraphValues.of(next.get(key))));
                rows.add(row);
            }
            boolean complete = !result.hasNext();
            if (!complete) {
                result.consume();
            }
            return new Rows(result.keys(), rows, complete);
        }
    }

    /**
     * How far a statement may go.
     *
     * @param rows how many rows at the most
     * @param timeout for how long; zero means as long as it takes
     */
    public record Limits(int rows, Duration timeout) {
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, NO_TIMEOUT);
    }
}
