package org.citeatlas.server;

import org.jspecify.annotations.Nullable;

/** Why something failed: Neo4j wraps the reason several times. */
final class Causes {
    private static final int DEPTH = 20; // how deep to look

    private Causes() {}

    /** The words of the deepest cause. */
    static String deepest(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < DEPTH; depth++) {
            @Nullable Throwable deeper = cause.getCause();
            if (deeper == null) {
                break;
            }
            cause = deeper;
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
