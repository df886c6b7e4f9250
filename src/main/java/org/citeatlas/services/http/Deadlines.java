package org.citeatlas.services.http;

import java.time.Duration;

/**
 * How long, how large and how often.
 *
 * @param connect the longest to wait for a connection
 * @param answer the longest that a whole answer may take, connection included
 * @param largestAnswer bytes, unpacked
 * @param tries how often a request is sent at most, at least 1
 * @param firstBackOff the longest wait before the second try; it doubles with each, and the wait is any time below
 * @param longestWait the longest to wait in one go; what would take longer ends with a message
 */
public record Deadlines(
        Duration connect, Duration answer, int largestAnswer, int tries, Duration firstBackOff, Duration longestWait) {
    /** 10 s to connect, 60 s for an answer of up to 64 MiB, 5 tries, the second after 2 s at most, waits up to 2 min. */
    public static final Deadlines USUAL = new Deadlines(
            Duration.ofSeconds(10), Duration.ofSeconds(60), 64 << 20, 5, Duration.ofSeconds(2), Duration.ofMinutes(2));

    public Deadlines withAnswer(Duration longest) {
        return new Deadlines(connect, longest, largestAnswer, tries, firstBackOff, longestWait);
    }

    public Deadlines withLargestAnswer(int bytes) {
        return new Deadlines(connect, answer, bytes, tries, firstBackOff, longestWait);
    }

    public Deadlines withTries(int most) {
        return new Deadlines(connect, answer, largestAnswer, most, firstBackOff, longestWait);
    }

    /**
     * Full jitter: any time up to the cap, which doubles with each try.
     *
     * @param attempt the try that failed, from 1
     * @param random in [0, 1)
     * @see <a href="https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/">Exponential backoff and
     *     jitter</a>
     */
    public Duration backOff(int attempt, double random) {
        double cap = firstBackOff.toMillis() * Math.pow(2, attempt - 1.0);
        return Duration.ofMillis((long) (random * Math.min(cap, longestWait.toMillis())));
    }
}
