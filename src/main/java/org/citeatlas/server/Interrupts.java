package org.citeatlas.server;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Where work on a store ends when its thread is interrupted, and where it must not. */
public final class Interrupts {
    private Interrupts() {}

    /** @throws InterruptedIOException where this thread was interrupted */
    public static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
    }

    /**
     * Does work that an interrupt would leave half done, or in which Neo4j takes none, and waits for its end. A thread
     * that is interrupted before or meanwhile is so again afterwards.
     *
     * @param disk a folder that the work writes to
     * @throws FullDiskException where that stays full: the work is left behind
     * @throws RuntimeException that of the work
     */
    static <T extends @Nullable Object> T holdOff(Callable<T> work, Path disk) {
        return untilEnd(work, () -> {}, disk);
    }

    /** The same for work that gives nothing. */
    static void holdOff(Runnable work, Path disk) {
        holdOff(Executors.callable(work), disk);
    }

    /**
     * Does work that has a way of its own to be ended, and waits for its end in any case. A thread that is interrupted
     * before or meanwhile is so again afterwards.
     *
     * @param end asks the work to end; run when this thread is interrupted
     * @param disk a folder that the work writes to
     * @throws FullDiskException where that stays full: the work is left behind
     * @throws RuntimeException that of the work
     */
    static <T extends @Nullable Object> T untilEnd(Callable<T> work, Runnable end, Path disk) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, Thread.currentThread().getName() + "-uninterrupted");
        thread.setDaemon(true);
        thread.start();
        DiskWatch watch = new DiskWatch(disk);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    watch.look();
                } catch (InterruptedException e) {
                    interrupted = true;
                    end.run();
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
