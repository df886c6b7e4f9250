package org.citeatlas.app;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes things on a thread of its own, a few ahead of who takes them: an input is read and its texts are looked through
 * while the graph takes in what came before.
 */
final class ReadAhead<T> implements AutoCloseable {
    private static final int AHEAD = 2; // things that wait
    private static final long PATIENCE = 2_000; // milliseconds that it may take to end; standard input may never end

    private final BlockingQueue<Made<T>> waiting = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private volatile boolean closed;

    /** @param source hands on everything that it makes, in order */
    ReadAhead(Consumer<Consumer<T>> source) {
        thread = new Thread(() -> make(source), "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** One of: a thing, why there are no more, or neither at the end. */
    private record Made<T>(@Nullable T thing, @Nullable Throwable failure) {}

    /**
     * Hands on each thing, on the caller's thread.
     *
     * @throws InterruptedException when the caller is interrupted while it waits
     */
    void forEach(Consumer<T> next) throws InterruptedException {
        while (true) {
            Made<T> made = waiting.take();
            if (made.thing() == null) {
                rethrow(made.failure());
                return;
            }
            next.accept(made.thing());
        }
    }

    /** Ends the thread, wherever it has come to; what it has made and nobody took is lost. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Consumer<Consumer<T>> source) {
        Throwable failure = null;
        try {
            source.accept(this::hand);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        if (!closed) {
            hand(new Made<>(null, failure));
        }
    }

    private void hand(T thing) {
        if (closed) {
            throw new CancellationException("nobody takes it any more");
        }
        hand(new Made<>(thing, null));
    }

    private void hand(Made<T> made) {
        try {
            waiting.put(made);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody takes it any more");
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
