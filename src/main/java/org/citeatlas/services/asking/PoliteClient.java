package org.citeatlas.services.asking;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
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
import org.citeatlas.services.http.Exchange;
import org.citeatlas.services.http.Faults;
import org.citeatlas.services.http.Reply;
import org.citeatlas.services.http.Secrets;
import org.citeatlas.services.http.Timing;
import org.citeatlas.services.http.TooLargeException;
import org.citeatlas.services.kept.AnswerCache;
import org.citeatlas.services.kept.Ledger;

/**
 * Asks services one request at a time: from the cache, else over the network, as politely as each asks. Each answer is
 * kept before it is handed on, so whoever stops in the middle need not ask again for what was answered.
 */
public final class PoliteClient {
    private final Asking asking;
    private final Timing timing;
    private final AnswerCache cache;
    private final Turns turns;
    private final Tally tally;
    private final Exchange exchange;

    public PoliteClient(Asking asking, Progress progress) {
        this(asking, progress, Timing.SYSTEM);
    }

    public PoliteClient(Asking asking, Progress progress, Timing timing) {
        this.asking = asking;
        this.timing = timing;
        this.cache = new AnswerCache(
                asking.folder().resolve("answers"), asking.cacheAge(), asking.cacheBytes(), timing.clock());
        Ledger ledger = new Ledger(asking.ledger(), timing.clock());
        this.turns = new Turns(ledger, timing, progress, asking.deadlines().longestWait());
        this.tally = new Tally(progress);
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
        return tally.counts();
    }

    /** How many requests may still be sent to a service today (UTC), by our own budget. */
    public int leftToday(Service service) {
        try {
            return Math.max(0, asking.endpoint(service).dailyBudget() - turns.sentToday(service));
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
            tally.fromCache(request);
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
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** The answer that is kept and not too old, for which nothing would be sent. */
    public Optional<Answer> kept(Request request) {
        return cache.find(asking.endpoint(request.service()).base(), request, asking.offline());
    }

    private Answer send(Request request, Complaints complaints) throws IOException, InterruptedException {
        Judge judge = new Judge(Connectors.of(request.service()), request, complaints);
        int tries = asking.deadlines().tries();
        for (int attempt = 1; ; attempt++) {
            turns.await(complaints.endpoint(), complaints);
            tally.sent(request, attempt);
            Verdict verdict = attempt(request, judge, complaints);
            if (verdict instanceof Verdict.Taken taken) {
                return keep(taken);
            }
            Verdict.Again again = (Verdict.Again) verdict;
            Duration own = asking.deadlines().backOff(attempt, timing.random().getAsDouble());
            Duration pause = again.after().orElse(own);
            boolean bearable = pause.compareTo(asking.deadlines().longestWait()) <= 0;
            if (again.after().isPresent() || !bearable) {
                turns.block(request.service(), pause); // for all processes, and where no try is left, too
            }
            if (attempt == tries && bearable) {
                throw complaints.gaveUp(again.inTheEnd(), again.why(), attempt, again.cause());
            }
            turns.pause(request.service(), pause, again.why(), complaints); // ends it where that is too long
        }
    }

    private Verdict attempt(Request request, Judge judge, Complaints complaints) throws InterruptedException {
        Endpoint endpoint = complaints.endpoint();
        try {
            Reply came = exchange.send(Calls.of(request, endpoint, asking.sender()), tally::redirected);
            Reply reply = Secrets.hidden(came, endpoint.key());
            turns.heed(reply.headers(), endpoint);
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

    private Answer keep(Verdict.Taken taken) throws IOException {
        Answer answer = taken.answer();
        URI base = asking.endpoint(answer.request().service()).base();
        cache.keep(base, answer, taken.status(), taken.contentType());
        return answer;
    }

    private CiteatlasException unkept(IOException e) {
        if (Thread.currentThread().isInterrupted()) { // which closes the files that it writes
            return new ServiceException(Trouble.INTERRUPTED, "Interrupted.", null, e);
        }
        return new CiteatlasException(
                CiteatlasException.Failure.FAILED,
                "Answers cannot be kept in " + asking.folder() + ", or what was sent in " + asking.ledger() + ": " + e
                        + ". Free some space, or give it to you.",
                e);
    }
}
