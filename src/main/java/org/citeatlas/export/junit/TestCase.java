package org.citeatlas.export.junit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One test and how it ended.
 *
 * @param suite file that it stands in
 * @param name what it asserts
 * @param line on which it begins
 * @param message why it did not pass, in one line; null where it did
 * @param details the same with all that is to be seen; empty where there is no more
 */
public record TestCase(
        String suite,
        String name,
        int line,
        Duration took,
        Verdict verdict,
        @Nullable String message,
        String details) {
    /** How a test ends: a failure is an answer, an error is none. */
    public enum Verdict {
        PASSED,
        FAILED,
        ERROR
    }
}
