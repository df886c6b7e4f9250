package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;

/** Work on all cores whose results come back in the order in which it was given; never more than a few at once. */
final class Pipeline<T> implements AutoCloseable {
    private static final int AHEAD = 3; // tasks for each core

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool = Executors.newFixedThreadPool(cores, task -> {
        Thread thread = new Thread(task, "bulk");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Future<T>> running = new ArrayDeque<>();
    private final Taking<T> taking;

    /** Takes results. */
    @FunctionalInterface
    interface Taking<T> {
        void take(T result) throws IOException;
    }

    Pipeline(Taking<T> taking) {
        this.taking = taking;
    }

    /** Gives a task; takes the results of the oldest where there are many. */
    void submit(Callable<T> task) throws IOException {
        running.add(pool.submit(task));
        if (running.size() > cores * AHEAD) {
            takeOne();
        }
    }

    /** Takes the results that are still to come. */
    void finish() throws IOException {
        while (!running.isEmpty()) {
            takeOne();
        }
    }

    private void takeOne() throws IOException {
        try {
            taking.take(running.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted. The same command begins again.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new IOException(cause.getMessage(), cause);
            }
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw new IOException(cause.getMessage(), cause);
            }
            throw new IllegalStateException("a paper could not be worked out: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
