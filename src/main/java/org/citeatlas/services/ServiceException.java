package org.citeatlas.services;

import java.time.Instant;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/**
 * A service did not answer as it should. The message says what was asked of whom, what came, and what to do; it holds
 * no key. What was answered before is kept, so that the same call goes on where this one stopped.
 */
public final class ServiceException extends CiteatlasException {
    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Trouble {
        /** No connection, no end of the answer in time, or 5xx, however often it was tried. */
        UNREACHABLE(true),
        /** The service wants its key, or another one. */
        KEY(true),
        /** The service, or our own budget for the day, allows no more before {@link #again}. */
        LATER(true),
        /** Asked offline, and not in the cache. */
        NOT_KEPT(false),
        /** The service refused the question itself. */
        REFUSED(false),
        /** Something else answered in its place: a web page, another content type. */
        SOMETHING_ELSE(true),
        /** Cut off, too large, or not in the form that its content type says, however often it was tried. */
        UNREADABLE(false),
        /** A redirect to where nothing is sent. */
        LED_ASTRAY(true),
        /** An answer without a field that the service documents. */
        CHANGED(false),
        /** The thread was interrupted. */
        INTERRUPTED(true);

        private final boolean ends;

        Trouble(boolean ends) {
            this.ends = ends;
        }
    }

    private final Trouble trouble;
    private final @Nullable Instant again;

    public ServiceException(Trouble trouble, String message, @Nullable Instant again, @Nullable Throwable cause) {
        super(trouble == Trouble.INTERRUPTED ? Failure.INTERRUPTED : Failure.FAILED, message, cause);
        this.trouble = trouble;
        this.again = again;
    }

    public ServiceException(Trouble trouble, String message) {
        this(trouble, message, null, null);
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Whether every further request to this service would meet the same; else only this one is lost. */
    public boolean endsTheRun() {
        return trouble.ends;
    }

    /** The earliest time at which it is worth to go on, where that is known. */
    public Optional<Instant> again() {
        return Optional.ofNullable(again);
    }
}
