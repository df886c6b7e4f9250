package org.citeatlas.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/** Neo4j without Bolt, HTTP and Browser, on a store that nobody else can have yet: starts and ends sooner. */
final class DoorlessServer implements AutoCloseable {
    private static final int PATIENCE = 10; // hours for an index

    private final DatabaseManagementService neo4j;
    private final Path home;

    private DoorlessServer(DatabaseManagementService neo4j, Path home) {
        this.neo4j = neo4j;
        this.home = home;
    }

    /** @throws RuntimeException Neo4j's own, where it does not start */
    static DoorlessServer start(Path home) throws IOException {
        Path logs = Neo4jLogs.write(new HomeFiles(home));
        DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PageCache.LEAST)
                .setConfig(GraphDatabaseSettings.server_logging_config_path, logs);
        return new DoorlessServer(Interrupts.holdOff(builder::build, home), home);
    }

    /**
     * Runs each list in a transaction, and waits for the indexes that come of it.
     *
     * @throws RuntimeException Neo4j's own; also where this thread is interrupted, which ends the statement
     */
    void run(List<List<String>> transactions) {
        for (List<String> statements : transactions) {
            inTransaction(transaction -> {
                statements.forEach(statement -> transaction.execute(statement).close());
                transaction.commit();
            });
        }
        inTransaction(transaction -> transaction.schema().awaitIndexesOnline(PATIENCE, TimeUnit.HOURS));
    }

    private void inTransaction(Consumer<Transaction> work) {
        Transaction transaction = Interrupts.holdOff(() -> graph().beginTx(), home);
        try {
            Interrupts.untilEnd(Executors.callable(() -> work.accept(transaction)), transaction::terminate, home);
        } finally {
            Interrupts.holdOff(transaction::close, home);
        }
    }

    /**
     * What a store says of itself; Neo4j is started for it, and ended again.
     *
     * @throws RuntimeException Neo4j's own, where it does not start, or the store cannot be read
     */
    static StoreFacts factsOf(Path home) throws IOException {
        try (DoorlessServer server = start(home)) {
            return Interrupts.holdOff(server::facts, home);
        }
    }

    private StoreFacts facts() {
        try (Transaction transaction = graph().beginTx()) {
            Map<String, Object> counts = first(
                    transaction,
                    "OPTIONAL MATCH (v:SchemaVersion)"
                            + " WITH count(v) AS own, coalesce(max(v.version), 0) AS schema"
                            + " RETURN COUNT { () } - own AS nodes, COUNT { ()-->() } AS edges, schema");
            return new StoreFacts(
                    number(counts, "nodes"),
                    number(counts, "edges"),
                    Math.toIntExact(number(counts, "schema")),
                    format());
        }
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column), column)).longValue();
    }

    private String format() {
        GraphDatabaseService system = neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        try (Transaction transaction = system.beginTx()) {
            return String.valueOf(
                    first(transaction, "SHOW DATABASE " + GraphDatabaseSettings.DEFAULT_DATABASE_NAME + " YIELD store")
                            .get("store"));
        }
    }

    private static Map<String, Object> first(Transaction transaction, String statement) {
        try (var result = transaction.execute(statement)) {
            return result.next();
        }
    }

    private GraphDatabaseService graph() {
        return neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    @Override
    public void close() {
        if (!Shutdown.of(neo4j, home)) {
            throw new FullDiskException(home);
        }
    }
}
