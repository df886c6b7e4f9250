package org.citeatlas.services.asking;

import org.citeatlas.services.Counts;
import org.citeatlas.services.Progress;
import org.citeatlas.services.Request;

/** Counts what happens, and tells it. */
final class Tally {
    private final Progress progress;
    private long sent;
    private long retried;
    private long redirected;
    private long fromCache;

    Tally(Progress progress) {
        this.progress = progress;
    }

    /** @param attempt from 1 */
    void sent(Request request, int attempt) {
        if (attempt == 1) {
            sent++;
            progress.sent(request);
        } else {
            retried++;
            progress.retried(request, attempt);
        }
    }

    void redirected() {
        redirected++;
    }

    void fromCache(Request request) {
        fromCache++;
        progress.fromCache(request);
    }

    Counts counts() {
        return new Counts(sent, retried, redirected, fromCache);
    }
}
