package org.citeatlas.services.asking;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.citeatlas.services.Progress;
import org.citeatlas.services.Service;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.http.RetryAfter;
import org.citeatlas.services.http.Timing;
import org.citeatlas.services.kept.Ledger;

/** Lets requests go one after the other, at the pace that each service asks for. */
final class Turns {
    private static final Duration WORTH_SAYING = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final Timing timing;
    private final Progress progress;
    private final Duration longestWait;
    private final Map<Service, Duration> announced = new EnumMap<>(Service.class);

    Turns(Ledger ledger, Timing timing, Progress progress, Duration longestWait) {
        this.ledger = ledger;
        this.timing = timing;
        this.progress = progress;
        this.longestWait = longestWait;
    }

    /** Comes back when the next request may go. @throws ServiceException where that is too late, or not today */
    void await(Endpoint endpoint, Complaints complaints) throws IOException, InterruptedException {
        Service service = endpoint.service();
        Duration pause = announced.getOrDefault(service, endpoint.pause());
        Ledger.Turn turn = ledger.take(service, endpoint.dailyBudget(), pause, longestWait);
        Instant then = timing.clock().instant().plus(turn.delay());
        if (turn.spent()) {
            throw complaints.spent(then);
        }
        if (turn.delay().compareTo(longestWait) > 0) {
            throw complaints.later(then, "asked for a break before");
        }
        sleep(service, turn.delay(), "its turn");
    }

    /** Nobody asks before that time has gone by, not even another process. */
    void block(Service service, Duration length) throws IOException {
        ledger.block(service, timing.clock().instant().plus(length));
    }

    /**
     * Waits before the next try.
     *
     * @throws ServiceException where that is too long; then nobody asks before that time, not even another process
     */
    void pause(Service service, Duration length, String why, Complaints complaints) throws InterruptedException {
        if (length.compareTo(longestWait) > 0) {
            throw complaints.later(timing.clock().instant().plus(length), why);
        }
        sleep(service, length, why);
    }

    private void sleep(Service service, Duration length, String why) throws InterruptedException {
        if (length.compareTo(WORTH_SAYING) >= 0) {
            progress.waits(service, length, why);
        }
        if (!length.isZero()) {
            timing.sleeper().sleep(length);
        }
    }

    /** A service may announce that it is busier than its documentation says. */
    void heed(HttpHeaders headers, Endpoint endpoint) {
        Duration usual = endpoint.pause();
        RetryAfter.pause(headers)
                .ifPresent(pause -> announced.put(endpoint.service(), pause.compareTo(usual) > 0 ? pause : usual));
    }

    int sentToday(Service service) throws IOException {
        return ledger.sentToday(service);
    }
}
