package org.citeatlas.server;

import java.io.InterruptedIOException;

/** Work on files that takes long, and ends when its thread is interrupted. */
public final class Interrupts {
    private Interrupts() {}

    /** @throws InterruptedIOException where this thread was interrupted */
    public static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
    }
}
