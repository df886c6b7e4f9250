package org.citeatlas.server;

import java.nio.file.Path;
import java.time.Duration;

/** A look now and then, while somebody waits for Neo4j, at the disk it writes to: on a full one it tries for ever. */
final class DiskWatch {
    private static final Duration PATIENCE = Duration.ofSeconds(15); // somebody may make room

    private final Path folder;
    private boolean full;
    private long since; // System.nanoTime

    DiskWatch(Path folder) {
        this.folder = folder;
    }

    /** @throws FullDiskException where the disk has been full at each look for 15 seconds */
    void look() {
        boolean now = Room.isFull(folder);
        if (now && !full) {
            since = System.nanoTime();
        }
        full = now;
        if (full && System.nanoTime() - since > PATIENCE.toNanos()) {
            throw new FullDiskException(folder);
        }
    }
}
