package org.citeatlas.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/** Neo4j without Bolt, HTTP and Browser, on a store that nobody else can have yet: starts and ends sooner. */
final class DoorlessServer implements AutoCloseable {
    private static final int PATIENCE = 10; // hours for an index

    private final DatabaseManagementService neo4j;

    private DoorlessServer(DatabaseManagementService neo4j) {
        this.neo4j = neo4j;
    }

    static DoorlessServer start(Path home) {
        return new DoorlessServer(new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PageCache.LEAST)
                .build());
    }

    /** Runs each list in a transaction, and waits for the indexes that come of it. */
    void run(List<List<String>> transactions) {
        GraphDatabaseService graph = neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        for (List<String> statements : transactions) {
            try (Transaction transaction = graph.beginTx()) {
                statements.forEach(statement -> transaction.execute(statement).close());
                transaction.commit();
            }
        }
        try (Transaction transaction = graph.beginTx()) {
            transaction.schema().awaitIndexesOnline(PATIENCE, TimeUnit.HOURS);
        }
    }

    @Override
    public void close() {
        neo4j.shutdown();
    }
}
