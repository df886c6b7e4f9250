package org.citeatlas.shell;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What libraries print on {@link System#err}, line by line, for the log: Neo4j prints a stack trace each time that a disk is full.
 * Citeatlas itself writes past it.
 */
final class StrayOutput extends OutputStream {
    private static final int LONGEST = 8_192; // bytes of a line

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private StrayOutput() {}

    /** Leads the error stream of this process to the log. */
    static void intoTheLog() {
        System.setErr(new PrintStream(new StrayOutput(), true, StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void write(int next) {
        if (next == '\n') {
            log();
        } else if (line.size() < LONGEST) {
            line.write(next);
        }
    }

    private void log() {
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (!text.isEmpty()) {
            Log.LOG.warn("{}", text);
        }
    }

    /** Logging starts with the first line: it would cost every command its time. */
    private static final class Log {
        static final Logger LOG = LoggerFactory.getLogger(StrayOutput.class);
    }
}
