package org.citeatlas.graph;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Work that its caller can walk away from. The driver goes on waiting for a statement when its thread is interrupted, so
 * the statement gets a thread of its own, and the caller waits for that.
 */
final class Interruptible<T> {
    private static final long PATIENCE_MILLIS = 2_000;

    private final FutureTask<T> task;

    Interruptible(Callable<T> work) {
        task = new FutureTask<>(work);
    }

    /**
     * What the work gives, or throws.
     *
     * @param abandoned ends the work, on a thread of its own, when the caller is interrupted
     * @throws CiteatlasException {@code INTERRUPTED}, the thread's flag set, when the caller is interrupted
     */
    T await(Runnable abandoned) {
        daemon(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            awaitEnd(daemon(abandoned));
            Thread.currentThread().interrupt();
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted.", e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    /** A statement is to be ended before its connection is closed; but nobody waits long for that. */
    private static void awaitEnd(Thread ending) {
        try {
            ending.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            // interrupted twice: not waited for at all
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "graph-statement");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
