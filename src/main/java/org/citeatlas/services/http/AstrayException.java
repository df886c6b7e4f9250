package org.citeatlas.services.http;

import java.io.IOException;

/** An answer led to where nothing is sent; the message goes on "led …". */
public final class AstrayException extends IOException {
    private static final long serialVersionUID = 1L;

    public AstrayException(String message) {
        super(message);
    }
}
