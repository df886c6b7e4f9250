package org.citeatlas.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Work in small pieces, done on all cores while the caller goes on to find more of it. Not for several threads. */
final class InParallel {
    private static final int CHUNK = 64; // pieces done on one thread
    private static final int AHEAD = 4 * Runtime.getRuntime().availableProcessors(); // chunks that wait

    private final Deque<ForkJoinTask<?>> begun = new ArrayDeque<>();
    private List<Runnable> chunk = new ArrayList<>();

    /** Does this some time before {@link #end}; waits where too much is waiting. */
    void run(Runnable piece) {
        chunk.add(piece);
        if (chunk.size() == CHUNK) {
            begin();
        }
    }

    /** Waits until all is done. @throws RuntimeException what a piece threw */
    void end() {
        begin();
        while (!begun.isEmpty()) {
            begun.remove().join();
        }
    }

    private void begin() {
        List<Runnable> pieces = chunk;
        chunk = new ArrayList<>();
        begun.add(ForkJoinPool.commonPool().submit(() -> pieces.forEach(Runnable::run)));
        if (begun.size() > AHEAD) {
            begun.remove().join();
        }
    }
}
