package org.citeatlas.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a check on one input after another; what fails, or does not end in time, leaves its input behind as a file. */
final class Watched implements AutoCloseable {
    private static final Path FOUND = Path.of("target/fuzz");

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        return thread;
    });
    private final String name;
    private final Duration longest;

    /** Any throwing check. */
    @FunctionalInterface
    interface Check {
        void run(byte[] input) throws Exception;
    }

    /** @param name of the folder in {@code target/fuzz} that keeps what failed */
    Watched(String name, Duration longest) {
        this.name = name;
        this.longest = longest;
    }

    /** @throws AssertionError with the path of the kept input */
    void run(byte[] input, Check check) throws IOException, InterruptedException {
        try {
            worker.submit(() -> {
                        check.run(input);
                        return null;
                    })
                    .get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(keep(input) + " breaks " + name + ": " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError(keep(input) + " takes " + name + " more than " + longest, e);
        }
    }

    private Path keep(byte[] input) throws IOException {
        Path folder = Files.createDirectories(FOUND.resolve(name));
        return Files.write(folder.resolve(Integer.toHexString(Arrays.hashCode(input))), input);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
