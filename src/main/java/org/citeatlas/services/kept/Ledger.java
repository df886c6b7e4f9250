package org.citeatlas.services.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.citeatlas.services.Service;

/**
 * How many requests went to each service today (UTC), and when the next may go: a small file a service, locked while it
 * is changed, so that all processes of a user wait in one line.
 */
public final class Ledger {
    private static final Object ONE_AT_A_TIME = new Object(); // a lock of a file holds between processes only
    private static final Duration LONGEST_BLOCK = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    public Ledger(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * A place in the line.
     *
     * @param delay how long until the request may go
     * @param spent whether the budget of the day is used up; then nothing may go, and the delay is until midnight
     */
    public record Turn(Duration delay, boolean spent) {}

    /** The state of a service: the day, how many went out on it, and when the next may go. */
    private record State(LocalDate day, int sent, Instant next) {
        static State of(String text, LocalDate today) {
            String[] parts = text.strip().split(" ");
            try {
                State kept = new State(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), Instant.parse(parts[2]));
                return kept.day.equals(today) ? kept : new State(today, 0, kept.next);
            } catch (RuntimeException e) { // empty or damaged: begins anew
                return new State(today, 0, Instant.EPOCH);
            }
        }

        String text() {
            return day + " " + sent + " " + next + "\n";
        }
    }

    /**
     * Takes the next place and counts it, unless the wait is longer than allowed or the budget is used up.
     *
     * @param pause between two requests
     * @param longestWait a longer one takes no place
     */
    public Turn take(Service service, int budget, Duration pause, Duration longestWait) throws IOException {
        Instant now = clock.instant();
        Turn[] turn = new Turn[1];
        change(service, state -> {
            Instant start = state.next.isAfter(now) ? state.next : now;
            boolean spent = state.sent >= budget;
            Duration wait = Duration.between(now, spent ? midnight() : start);
            turn[0] = new Turn(wait, spent);
            boolean goes = !spent && wait.compareTo(longestWait) <= 0;
            return goes ? new State(state.day, state.sent + 1, start.plus(pause)) : state;
        });
        return turn[0];
    }

    /** Lets nothing go before that time, at most a day ahead. */
    public void block(Service service, Instant until) throws IOException {
        Instant latest = clock.instant().plus(LONGEST_BLOCK);
        Instant bounded = until.isAfter(latest) ? latest : until;
        change(service, state -> new State(state.day, state.sent, bounded.isAfter(state.next) ? bounded : state.next));
    }

    /** How many requests went out today. */
    public int sentToday(Service service) throws IOException {
        int[] sent = new int[1];
        change(service, state -> {
            sent[0] = state.sent;
            return state;
        });
        return sent[0];
    }

    private Instant midnight() {
        return today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void change(Service service, UnaryOperator<State> change) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            OwnFiles.folder(folder);
            Path file = folder.resolve(service.option() + ".today");
            Set<StandardOpenOption> options =
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(file, options, OwnFiles.ownerOnly("rw-------"))) {
                channel.lock(); // given back when the channel closes
                write(change.apply(State.of(read(channel), today())).text(), channel);
            }
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(200);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // until all is there
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    private static void write(String text, FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.truncate(0);
        for (long at = 0; buffer.hasRemaining(); ) {
            at += channel.write(buffer, at);
        }
    }
}
