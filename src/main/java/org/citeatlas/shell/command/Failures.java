package org.citeatlas.shell.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.shell.output.BrokenPipe;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.slf4j.LoggerFactory;

/** The one place that turns what was thrown into words for people and an exit code for scripts. */
public final class Failures {
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private final String logFile;

    /** @param logFile where the stack trace of what nobody expected goes, as the user is told */
    public Failures(String logFile) {
        this.logFile = logFile;
    }

    /**
     * Says what went wrong.
     *
     * @param place {@code file:line: } of a script, or empty
     * @return the exit code
     */
    public int report(Throwable thrown, String place, Output output, boolean debug) {
        if (thrown instanceof BrokenPipe) {
            return ExitCodes.DONE;
        }
        CiteatlasException failure = named(thrown);
        if (failure.failure() == Failure.TIMED_OUT) {
            output.timedOut();
        }
        output.error(place + failure.getMessage());
        if (debug) {
            LoggerFactory.getLogger(Failures.class).debug("exit code {}", failure.exitCode(), thrown);
            output.warning(stackTrace(thrown));
        }
        return failure.exitCode();
    }

    private CiteatlasException named(Throwable thrown) {
        if (thrown instanceof CiteatlasException failure) {
            return failure;
        }
        if (Thread.interrupted() || isInterrupt(thrown)) {
            return new CiteatlasException(Failure.INTERRUPTED, "Interrupted.", thrown);
        }
        LoggerFactory.getLogger(Failures.class).error("unexpected", thrown);
        String what = thrown instanceof OutOfMemoryError
                ? "Out of memory. CITEATLAS_JAVA_OPTS=-Xmx4g gives it more"
                : "This should not have happened: "
                        + LINE_ENDS.matcher(thrown.toString()).replaceAll(" ");
        return new CiteatlasException(Failure.FAILED, what + ". Details are in " + logFile + ".", thrown);
    }

    private static boolean isInterrupt(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof InterruptedException
                    || t instanceof java.io.InterruptedIOException
                    || t instanceof CancellationException
                    || t instanceof java.nio.channels.ClosedByInterruptException) {
                return true;
            }
        }
        return false;
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().stripTrailing();
    }
}
