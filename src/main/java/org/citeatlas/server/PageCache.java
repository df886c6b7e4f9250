package org.citeatlas.server;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much memory, outside Java's heap, a server may keep pages of its store in. */
final class PageCache {
    /** Enough for a store of some thousand papers, and taken from nobody who has 1 GB. */
    static final long LEAST = 128L << 20; // bytes

    private static final Logger LOG = LoggerFactory.getLogger(PageCache.class);
    private static final int SHARE = 4; // of the machine's memory: others live there, too

    private PageCache() {}

    /** As large as the store, but no more than a quarter of the machine's memory and no less than {@link #LEAST}. */
    static long size(Path data) {
        return size(bytes(data), memory());
    }

    static long size(long store, long memory) {
        return Math.max(LEAST, Math.min(store, memory / SHARE));
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : 0;
    }

    private static long bytes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try {
            return Trees.bytes(folder);
        } catch (IOException e) {
            LOG.debug("the store in {} cannot be measured: {}", folder, e.getMessage());
            return 0;
        }
    }
}
