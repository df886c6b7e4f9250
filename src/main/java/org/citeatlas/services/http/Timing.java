package org.citeatlas.services.http;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Where time comes from, so that a test need not wait.
 *
 * @param sleeper waits for real
 * @param random for jitter, in [0, 1)
 */
public record Timing(Clock clock, Sleeper sleeper, DoubleSupplier random) {
    public static final Timing SYSTEM = new Timing(
            Clock.systemUTC(), Timing::sleep, () -> ThreadLocalRandom.current().nextDouble());

    /** Waits; ends at once where the thread is interrupted. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    private static void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
