package org.citeatlas.server;

import java.nio.file.Path;

/** Neo4j cannot write, and does not give up: whoever waited for it does. */
final class FullDiskException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    FullDiskException(Path folder) {
        super("the disk of " + folder + " is full");
    }
}
