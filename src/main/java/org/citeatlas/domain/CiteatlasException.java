package org.citeatlas.domain;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, where, with which value, and what to do about it, in one message fit for a person. The root of all
 * exceptions that the product throws on purpose; its {@link #exitCode()} is the one a script sees.
 */
public class CiteatlasException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a command ended without doing its work; the number is its exit code. */
    public enum Failure {
        FAILED(1),
        USAGE(2),
        UNREACHABLE(4),
        TIMED_OUT(5),
        INTERRUPTED(130);

        private final int exitCode;

        Failure(int exitCode) {
            this.exitCode = exitCode;
        }

        /** 1 failed, 2 usage, 4 unreachable, 5 timed out, 130 interrupted. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Failure failure;

    public CiteatlasException(Failure failure, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    public CiteatlasException(Failure failure, String message) {
        this(failure, message, null);
    }

    /** The command was understood and tried, and did not succeed. */
    public static CiteatlasException failed(String message) {
        return new CiteatlasException(Failure.FAILED, message);
    }

    /** The command was wrong, or names something that does not exist or is ambiguous. */
    public static CiteatlasException usage(String message) {
        return new CiteatlasException(Failure.USAGE, message);
    }

    public Failure failure() {
        return failure;
    }

    /** 1 failed, 2 usage, 4 unreachable, 5 timed out, 130 interrupted. */
    public int exitCode() {
        return failure.exitCode;
    }
}
