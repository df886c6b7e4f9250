package org.citeatlas.server;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;

/** One process's wait for another that has the store and does not answer yet. */
final class Queue {
    private static final int STEP_MILLIS = 50;
    private static final Duration QUIET = Duration.ofSeconds(8); // as long as a start usually takes
    private static final Duration PATIENCE = Duration.ofMinutes(5); // a store that recovers from a crash takes its time

    private final HomeFiles files;
    private final Consumer<String> notices;
    private final Duration quiet;
    private final Duration patience;
    private final long began = System.nanoTime();
    private boolean told;

    Queue(HomeFiles files, Consumer<String> notices) {
        this(files, notices, QUIET, PATIENCE);
    }

    Queue(HomeFiles files, Consumer<String> notices, Duration quiet, Duration patience) {
        this.files = files;
        this.notices = notices;
        this.quiet = quiet;
        this.patience = patience;
    }

    /**
     * A short pause; a word to the user after some of them.
     *
     * @throws CiteatlasException {@code UNREACHABLE} after the last of them; there is none for a process at work on the
     *     store's files, which may take hours and ends
     */
    void waitALittle() throws InterruptedException {
        Duration waited = Duration.ofNanos(System.nanoTime() - began);
        Optional<RunFile> holder = RunFile.read(files.run()).filter(RunFile::isAlive);
        Optional<String> work = holder.map(RunFile::work);
        if (work.isEmpty() && waited.compareTo(patience) > 0) {
            throw new CiteatlasException(
                    Failure.UNREACHABLE,
                    name(holder) + " has the graph in " + files.db() + " and has not answered for "
                            + patience.toMinutes() + " minutes. End that process, or name another folder with --db.");
        }
        if (!told && waited.compareTo(quiet) > 0) {
            told = true;
            notices.accept("Waiting for " + name(holder) + ", which " + work.orElse("opens the graph") + " in "
                    + files.db() + ".");
        }
        Thread.sleep(STEP_MILLIS);
    }

    private static String name(Optional<RunFile> holder) {
        return holder.map(file -> "process " + file.pid()).orElse("another process");
    }
}
