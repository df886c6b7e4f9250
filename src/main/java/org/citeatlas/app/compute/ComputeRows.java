package org.citeatlas.app.compute;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Linkage;
import org.citeatlas.explore.Reading;

/** Reads what an exploration reads, and works out what Cypher is not for. */
public final class ComputeRows {
    private final RowReader reader;

    public ComputeRows(RowReader reader) {
        this.reader = reader;
    }

    /**
     * Reads and works out.
     *
     * @param asked of an exploration with a reading
     * @param timeout for how long it may work out what it has read; zero for as long as it takes
     * @return as many rows as there are
     * @throws CiteatlasException (usage) for a value that the computation cannot take, (timed out), (interrupted)
     */
    public Computed run(Asked asked, Duration timeout) {
        Reading reading = asked.exploration().reading().orElseThrow();
        Settings settings = new Settings(asked);
        FutureTask<Computed> task = switch (reading.computation()) {
            case BURSTS -> {
                YearRows rows = reader.fold(cypher(asked), asked.values(), YearRows::new, YearRows::add);
                yield new FutureTask<>(() -> new ComputedBursts(settings).of(rows));
            }
            default -> {
                Linkage linkage = asked.linkage();
                NetworkRows rows =
                        reader.fold(cypher(asked), asked.values(), () -> new NetworkRows(linkage), NetworkRows::add);
                yield new FutureTask<>(() -> ofNetwork(reading, rows.projection(linkage), settings));
            }
        };
        return await(task, timeout).first(settings.limit());
    }

    private static Computed ofNetwork(Reading reading, Projection projection, Settings settings) {
        return switch (reading.computation()) {
            case PAGERANK -> ComputedRanks.of(projection, settings);
            case MAIN_PATH -> ComputedMainPath.of(projection, settings);
            case COMMUNITIES -> Partition.of(projection, settings).shown();
            case BRIDGES -> Partition.of(projection, settings).bridges(settings);
            case THEMATIC_MAP -> ComputedThemes.of(projection, settings);
            case NEVER_COMBINED -> ComputedGaps.of(projection, settings);
            case BURSTS -> throw new IllegalStateException("bursts are of no network");
        };
    }

    private static String cypher(Asked asked) {
        return asked.readingCypher().orElseThrow();
    }

    /** Waits on another thread, because an analysis can neither be interrupted nor be given a time. */
    private static Computed await(FutureTask<Computed> task, Duration timeout) {
        Thread thread = new Thread(task, "analysis");
        thread.setDaemon(true);
        thread.start();
        try {
            return timeout.isZero() ? task.get() : task.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted.", e);
        } catch (TimeoutException e) {
            throw new CiteatlasException(
                    Failure.TIMED_OUT,
                    "Cut off after " + timeout.toSeconds() + " s, while working out what was read. Allow more with"
                            + " --timeout, or ask for less.",
                    e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
