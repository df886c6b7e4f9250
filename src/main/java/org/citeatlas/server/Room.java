package org.citeatlas.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;

/** What is left on a store's disk. */
public final class Room {
    /** Bytes that a new store wants: Neo4j sets 525 MB of them aside for its logs of transactions. */
    public static final long NEW_STORE = 600_000_000;

    private static final long MEGABYTE = 1_000_000;
    private static final long FULL = 1L << 20; // bytes that are left

    private Room() {}

    /** Bytes; 0 where the disk does not say. @param folder need not be there */
    static long left(Path folder) {
        Path nearest = folder.toAbsolutePath().normalize();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        try {
            return Files.getFileStore(nearest).getUsableSpace();
        } catch (IOException e) {
            return 0; // the disk is gone
        }
    }

    /** Whether nearly nothing can be written any more. */
    static boolean isFull(Path folder) {
        return left(folder) < FULL;
    }

    /** What to add to a failure for which Neo4j gives another reason where it found no room; empty where there is plenty. */
    static String remark(Path folder) {
        long left = left(folder);
        return left < NEW_STORE ? " Its disk has " + left / MEGABYTE + " MB left, which may be too little." : "";
    }

    /** @throws CiteatlasException {@code UNREACHABLE} where a new store would not find what it wants */
    static void checkForNewStore(Path folder) {
        long left = left(folder);
        if (left < NEW_STORE) {
            throw new CiteatlasException(
                    Failure.UNREACHABLE,
                    "A new graph takes " + NEW_STORE / MEGABYTE + " MB of disk from the start, and there are "
                            + left / MEGABYTE + " MB for " + folder
                            + ". Make room, or name a folder on another disk with --db.",
                    null);
        }
    }
}
