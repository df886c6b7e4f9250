package org.citeatlas.shell.command;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code --debug} adds to the log. What was asked is left out: it may be private. */
final class DebugLog {
    private DebugLog() {}

    /** Runs a command, and writes down when it began and how it ended. */
    static int timed(String name, IntSupplier command) {
        Logger log = LoggerFactory.getLogger(DebugLog.class);
        log.debug("{} begins", name);
        long start = System.nanoTime();
        int exitCode = command.getAsInt();
        log.debug(
                "{} ended with {} after {} ms",
                name,
                exitCode,
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return exitCode;
    }
}
