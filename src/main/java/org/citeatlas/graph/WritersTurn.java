package org.citeatlas.graph;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.citeatlas.domain.CiteatlasException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The one turn to write papers into a graph, or to take them out: what one work is cannot be worked out by two at once. It is a
 * lock of Neo4j's, held by a transaction that is never committed, so that nothing of it is in the graph, and a process that is
 * killed gives it back with its connection. A server that ends transactions after some time ends the turn too.
 */
public final class WritersTurn {
    private static final String WORK = "citeatlasWork";
    private static final String TAKE = "MERGE (:Source {id: 'the turn to write'})"; // its constraint is what locks
    private static final String HOLDER = "SHOW TRANSACTIONS YIELD metaData, startTime WHERE metaData." + WORK
            + " IS NOT NULL RETURN metaData." + WORK + " AS work ORDER BY startTime LIMIT 1";

    private final Session session;
    private final Transaction transaction;

    private WritersTurn(Session session, Transaction transaction) {
        this.session = session;
        this.transaction = transaction;
    }

    /**
     * Waits until no other process writes, and writes.
     *
     * @param name of the work, such as "import": those who wait are told
     * @param waits hears whom this waits for, once, when it does for more than a second; called from another thread
     * @param work may close the graph
     * @throws CiteatlasException {@code INTERRUPTED}, and what any statement may meet
     */
    public static <T> T during(Graph graph, String name, Consumer<String> waits, Supplier<T> work) {
        WritersTurn turn = take(graph, name, waits);
        try {
            return work.get();
        } finally {
            turn.end();
        }
    }

    private static WritersTurn take(Graph graph, String name, Consumer<String> waits) {
        graph.read("RETURN 1 AS one", Map.of()); // finds the server where it has moved
        String mark = UUID.randomUUID().toString();
        String shown = name + " of process " + ProcessHandle.current().pid();
        TransactionConfig config = TransactionConfig.builder()
                .withMetadata(Map.of(Graph.MARK, mark, WORK, shown))
                .build();
        Session session = graph.current()
                .session(SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.WRITE)
                        .build());
        AtomicBoolean waiting = new AtomicBoolean(true);
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> {
            if (waiting.get()) {
                waits.accept("waiting for the end of the " + holder(graph));
            }
        });
        try {
            return new WritersTurn(
                    session, new Interruptible<>(() -> locked(session, config)).await(() -> graph.terminate(mark)));
        } catch (Neo4jException e) {
            session.close();
            throw GraphErrors.ofStatement(e, graph.login(), Duration.ZERO);
        } catch (CiteatlasException e) {
            session.close();
            throw e;
        } finally {
            waiting.set(false);
        }
    }

    private static Transaction locked(Session session, TransactionConfig config) {
        Transaction transaction = session.beginTransaction(config);
        transaction.run(TAKE).consume();
        return transaction;
    }

    private static String holder(Graph graph) {
        return graph.read(HOLDER, Map.of()).stream()
                .map(row -> String.valueOf(row.get("work")))
                .findFirst()
                .orElse("work of another process");
    }

    private void end() {
        try (session) {
            transaction.rollback();
        } catch (Neo4jException | IllegalStateException e) {
            // the server, or our connection to it, has ended, and the turn with it
        }
    }
}
