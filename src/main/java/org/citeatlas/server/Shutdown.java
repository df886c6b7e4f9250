package org.citeatlas.server;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.dbms.api.DatabaseManagementService;

/** The end of a Neo4j in this process. On a full disk it tries for ever to write its last pages, which nobody need wait for. */
final class Shutdown {
    private static final Duration PATIENCE = Duration.ofSeconds(15); // on a full disk

    private Shutdown() {}

    /**
     * Ends Neo4j, whoever interrupts.
     *
     * @param home folder of its store
     * @return whether it has ended. If not, its disk is full: it goes on trying and ends when there is room, or with this
     *     process. What was committed is in its logs, and the next start recovers it
     */
    static boolean of(DatabaseManagementService neo4j, Path home) {
        FutureTask<Boolean> end = new FutureTask<>(() -> mutely(neo4j), true);
        Thread thread = new Thread(end, "neo4j-shutdown");
        thread.setDaemon(true);
        thread.start();
        return Interrupts.holdOff(() -> hasEnded(end, home));
    }

    /** Neo4j prints a stack trace to the error stream each time that it cannot write; citeatlas itself does not use that. */
    private static void mutely(DatabaseManagementService neo4j) {
        PrintStream before = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            neo4j.shutdown();
        } finally {
            System.setErr(before);
        }
    }

    private static boolean hasEnded(FutureTask<Boolean> end, Path home) throws InterruptedException {
        long began = System.nanoTime();
        while (true) {
            try {
                return end.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() - began > PATIENCE.toNanos() && Room.isFull(home)) {
                    return false;
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("Neo4j does not end: " + Causes.deepest(e), e);
            }
        }
    }
}
