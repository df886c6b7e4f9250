package org.citeatlas.ingest;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What reading an input takes.
 *
 * @param size bytes of its content
 * @param time of the processor
 * @param memory bytes that were asked for, most of them given back at once
 */
record Spent(long size, Duration time, long memory) {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration TIME = Duration.ofSeconds(1); // for any input
    private static final Duration TIME_PER_BYTE = Duration.ofNanos(50_000); // a hundred thousand to the square are more
    private static final long MEMORY = 32 << 20; // bytes, for any input: buffers
    private static final long MEMORY_PER_BYTE = 10_000;
    private static final int HOOKED = System.getenv("JAZZER_FUZZ") == null ? 1 : 20; // what the search itself asks for

    /** Reads it, in this thread. */
    static Spent reading(InputFile input, Collected found) {
        long time = THREAD.getCurrentThreadCpuTime();
        long memory = THREAD.getCurrentThreadAllocatedBytes();
        input.read(found);
        long bytes = THREAD.getCurrentThreadAllocatedBytes() - memory;
        Duration used = Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - time);
        return new Spent(size(input), used, bytes);
    }

    private static long size(InputFile input) {
        try (InputStream content = input.open()) {
            return content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return input.size(); // what is packed cannot be opened
        }
    }

    /** Whether it is no more than an input of this size may take. */
    boolean inProportion() {
        return time.compareTo(TIME.plus(TIME_PER_BYTE.multipliedBy(size))) < 0
                && memory < HOOKED * (MEMORY + MEMORY_PER_BYTE * size);
    }
}
