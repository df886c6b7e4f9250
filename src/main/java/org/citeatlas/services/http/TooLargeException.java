package org.citeatlas.services.http;

import java.io.IOException;

/** An answer holds more bytes than are taken; to ask again gives the same. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param largest bytes */
    public TooLargeException(long largest) {
        super("more than " + (largest >> 20 > 0 ? (largest >> 20) + " MiB" : largest + " bytes"));
    }
}
