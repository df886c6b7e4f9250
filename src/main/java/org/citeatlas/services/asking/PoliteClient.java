package org.citeatlas.services.asking;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Connectors;
import org.citeatlas.services.Counts;
import org.citeatlas.services.Progress;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.citeatlas.services.http.AstrayException;
import org.citeatlas.services.http.Call;
import org.citeatlas.services.http.Exchange;
import org.citeatlas.services.http.Faults;
import org.citeatlas.services.http.Reply;
import org.citeatlas.services.http.RetryAfter;
import org.citeatlas.services.http.Timing;
import org.citeatlas.services.http.TooLargeException;
import org.citeatlas.services.kept.AnswerCache;
import org.citeatlas.services.kept.Ledger;

/**
 * Asks services one request at a time: from the cache, else over the network, as politely as each asks. Each answer is
 * kept before it is handed on, so whoever stops in the middle need not ask again for what was answered.
 */
public final class PoliteClient {
    private static final Duration WORTH_SAYING = Duration.ofSeconds(1);

    private final Asking asking;
    private final Progress progress;
    private final Timing timing;
    private final AnswerCache cache;
    private final Ledger ledger;
    private final Exchange exchange;
    private final Map<Service, Duration> pauses = new EnumMap<>(Service.class); // as services announced them
    private Counts counts = Counts.NONE;

    public PoliteClient(Asking asking, Progress progress) {
        this(asking, progress, Timing.SYSTEM);
    }

    public PoliteClient(Asking asking, Progress progress, Timing timing) {
        this.asking = asking;
        this.progress = progress;
        this.timing = timing;
        this.cache = new AnswerCache(
                asking.folder().resolve("answers"), asking.cacheAge(), asking.cacheBytes(), timing.clock());
        this.ledger = new Ledger(asking.folder(), timing.clock());
        this.exchange = new Exchange(asking.deadlines());
    }

    /** How many of these requests, each counted once, would be sent: the cache does not answer them. */
    public int toSend(Collection<Request> requests) {
        return (int) requests.stream()
                .distinct()
                .filter(request -> kept(request).isEmpty())
                .count();
    }

    /** What was sent, and what was not, since this client was made. */
    public synchronized Counts counts() {
        return counts;
    }

    /** How many requests may still be sent to a service today (UTC), by our own budget. */
    public int leftToday(Service service) {
        try {
            return Math.max(0, asking.endpoint(service).dailyBudget() - ledger.sentToday(service));
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /**
     * The answer to a request: from the cache where it is there and not too old, else sent, as often as it takes within
     * bounds.
     *
     * @throws ServiceException where there is no answer; the message is for the user, and {@code endsTheRun} says
     *     whether the next request is worth a try
     * @throws CiteatlasException where the folder cannot be written
     */
    public synchronized Answer ask(Request request) {
        Optional<Answer> kept = kept(request);
        if (kept.isPresent()) {
            counts = new Counts(counts.sent(), counts.retried(), counts.redirected(), counts.fromCache() + 1);
            progress.fromCache(request);
            return kept.get();
        }
        Complaints complaints = new Complaints(asking.endpoint(request.service()), request);
        if (asking.offline()) {
            throw complaints.notKept();
        }
        try {
            return send(request, complaints);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw complaints.interrupted(e);
        }
    }

    private Optional<Answer> kept(Request request) {
        return cache.find(asking.endpoint(request.service()).base(), request, asking.offline());
    }

    private Answer send(Request request, Complaints complaints) throws InterruptedException {
        Judge judge = new Judge(Connectors.of(request.service()), request, complaints);
        int tries = asking.deadlines().tries();
        for (int attempt = 1; ; attempt++) {
            waitForTurn(request.service(), complaints);
            count(request, attempt);
            Verdict verdict = attempt(request, judge, complaints);
            if (verdict instanceof Verdict.Taken taken) {
                return keep(taken);
            }
            Verdict.Again again = (Verdict.Again) verdict;
            Duration wait = again.after()
                    .orElse(asking.deadlines().backOff(attempt, timing.random().getAsDouble()));
            if (wait.compareTo(asking.deadlines().longestWait()) > 0) {
                throw blocked(wait, request.service(), again, complaints);
            }
            if (attempt == tries) {
                throw complaints.gaveUp(again.inTheEnd(), again.why(), attempt, again.cause());
            }
            sleep(request.service(), wait, again.why());
        }
    }

    private void waitForTurn(Service service, Complaints complaints) throws InterruptedException {
        Endpoint endpoint = asking.endpoint(service);
        Duration pause = pauses.getOrDefault(service, endpoint.pause());
        try {
            Ledger.Turn turn = ledger.take(
                    service, endpoint.dailyBudget(), pause, asking.deadlines().longestWait());
            Instant then = timing.clock().instant().plus(turn.delay());
            if (turn.spent()) {
                throw complaints.spent(then);
            }
            if (turn.delay().compareTo(asking.deadlines().longestWait()) > 0) {
                throw complaints.later(then, "asked for a break before");
            }
            sleep(service, turn.delay(), "its turn");
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    private void sleep(Service service, Duration wait, String why) throws InterruptedException {
        if (wait.compareTo(WORTH_SAYING) >= 0) {
            progress.waits(service, wait, why);
        }
        if (!wait.isZero()) {
            timing.sleeper().sleep(wait);
        }
    }

    private void count(Request request, int attempt) {
        boolean first = attempt == 1;
        counts = new Counts(
                counts.sent() + (first ? 1 : 0),
                counts.retried() + (first ? 0 : 1),
                counts.redirected(),
                counts.fromCache());
        if (first) {
            progress.sent(request);
        } else {
            progress.retried(request, attempt);
        }
    }

    private Verdict attempt(Request request, Judge judge, Complaints complaints) throws InterruptedException {
        try {
            Reply reply = exchange.send(call(request));
            counts =
                    new Counts(counts.sent(), counts.retried(), counts.redirected() + reply.hops(), counts.fromCache());
            slowDown(request.service(), reply);
            return judge.of(reply, timing.clock().instant());
        } catch (TooLargeException e) {
            throw complaints.tooLarge(e);
        } catch (AstrayException e) {
            throw complaints.astray(e);
        } catch (IOException e) {
            if (Faults.isUntrusted(e)) {
                throw complaints.untrusted(e);
            }
            String why = "did not answer: " + Faults.inWords(e);
            return new Verdict.Again(why, Optional.empty(), Trouble.UNREACHABLE, e);
        }
    }

    private Call call(Request request) {
        Endpoint endpoint = asking.endpoint(request.service());
        return Calls.of(request, endpoint, asking.sender());
    }

    /** A service may announce that it is busier than its documentation says. */
    private void slowDown(Service service, Reply reply) {
        Duration usual = asking.endpoint(service).pause();
        RetryAfter.pause(reply.headers())
                .ifPresent(pause -> pauses.put(service, pause.compareTo(usual) > 0 ? pause : usual));
    }

    private Answer keep(Verdict.Taken taken) {
        Answer answer = taken.answer();
        try {
            cache.keep(asking.endpoint(answer.request().service()).base(), answer, taken.status(), taken.contentType());
            return answer;
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** Nobody asks before that time, not even another process. */
    private ServiceException blocked(Duration wait, Service service, Verdict.Again again, Complaints complaints) {
        Instant then = timing.clock().instant().plus(wait);
        try {
            ledger.block(service, then);
            return complaints.later(then, again.why());
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    private CiteatlasException unkept(IOException e) {
        if (Thread.currentThread().isInterrupted()) { // which closes the files that it writes
            return new ServiceException(Trouble.INTERRUPTED, "Interrupted.", null, e);
        }
        return new CiteatlasException(
                CiteatlasException.Failure.FAILED,
                "Answers cannot be kept in " + asking.folder() + ": " + e + ". Free some space, or give it to you.",
                e);
    }
}
