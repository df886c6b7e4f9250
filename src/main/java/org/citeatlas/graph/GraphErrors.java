package org.citeatlas.graph;

import java.time.Duration;
import java.util.Locale;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Turns what the driver throws into what a person can act on. */
final class GraphErrors {
    private GraphErrors() {}

    static boolean isLostConnection(Throwable error) {
        return error instanceof ServiceUnavailableException
                || error instanceof SessionExpiredException
                || error instanceof TransientException transientError
                        && transientError.code().contains("DatabaseUnavailable");
    }

    static CiteatlasException unreachable(BoltLogin login, Neo4jException error) {
        if (error instanceof AuthenticationException) {
            return new CiteatlasException(
                    Failure.UNREACHABLE,
                    login.uri() + " does not accept the password of user '" + login.user()
                            + "'. Set CITEATLAS_PASSWORD, or name another user with --user.",
                    error);
        }
        return new CiteatlasException(
                Failure.UNREACHABLE,
                "No Neo4j answers at " + login.uri() + " (" + firstLine(error)
                        + "). Is it running, and is the address right? Without --uri citeatlas uses a graph of its own.",
                error);
    }

    /** What a statement's failure means. @param timeout the one it ran under */
    static CiteatlasException ofStatement(Neo4jException error, BoltLogin login, Duration timeout) {
        if (Thread.currentThread().isInterrupted()) {
            return new CiteatlasException(Failure.INTERRUPTED, "Interrupted.", error);
        }
        if (error instanceof AuthenticationException || isLostConnection(error)) {
            return unreachable(login, error);
        }
        return ofCode(error.code() == null ? "" : error.code(), error, login, timeout);
    }

    /** The same by Neo4j's code. */
    static CiteatlasException ofCode(String code, Exception error, BoltLogin login, Duration timeout) {
        if (code.contains("TransactionTimedOut") || code.contains("TransactionTerminated") && isTimeout(error)) {
            return new CiteatlasException(
                    Failure.TIMED_OUT,
                    "Cut off after " + timeout.toSeconds()
                            + " s: there may be answers that were not found in time. Allow more with --timeout, or ask for less.",
                    error);
        }
        if (code.contains("ReadOnly") || code.endsWith("Security.Forbidden")) {
            return new CiteatlasException(
                    Failure.UNREACHABLE,
                    login.uri() + " does not let user '" + login.user() + "' write (" + firstLine(error)
                            + "). Ask its administrator for the right to write and to make indexes, or leave out --uri "
                            + "to use a graph of its own.",
                    error);
        }
        if (code.endsWith("Statement.AccessMode")) {
            return new CiteatlasException(
                    Failure.FAILED,
                    "This would change the graph, and questions may only read (" + firstLine(error)
                            + "). Papers come in by 'import' and go by 'forget'.",
                    error);
        }
        if (code.startsWith("Neo.ClientError.Statement")) {
            return new CiteatlasException(
                    Failure.USAGE, "Neo4j does not accept the statement: " + error.getMessage(), error);
        }
        return new CiteatlasException(Failure.FAILED, "Neo4j failed: " + error.getMessage(), error);
    }

    private static boolean isTimeout(Exception error) {
        return firstLine(error).toLowerCase(Locale.ROOT).contains("timeout");
    }

    private static String firstLine(Exception error) {
        String message = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }
}
