package org.citeatlas.app.enrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Request;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.asking.Endpoint;
import org.citeatlas.services.asking.PoliteClient;

/** Asks one stage of questions after the other, each announced before its first; what fails is remembered. */
final class Questions {
    private final PoliteClient client;
    private final Endpoint endpoint;
    private final boolean offline;
    private final EnrichWatch watch;
    private final List<String> failures = new ArrayList<>();
    private int announced;
    private int granted; // requests that the leave that was given covers
    private boolean refused;
    private Optional<CiteatlasException> ended = Optional.empty();

    /** @param offline whether nothing is sent, and what is kept is all there is */
    Questions(PoliteClient client, Endpoint endpoint, boolean offline, EnrichWatch watch) {
        this.client = client;
        this.offline = offline;
        this.endpoint = endpoint;
        this.watch = watch;
    }

    /**
     * Asks these, as far as it goes.
     *
     * @param what what they ask for, for the announcement
     * @param later what may follow
     * @return the answers that were had, in the order of the requests
     */
    Map<Request, Answer> ask(List<Request> requests, List<String> what, Later later) {
        Map<Request, Answer> answers = new LinkedHashMap<>();
        List<Request> distinct = requests.stream().distinct().toList();
        if (distinct.isEmpty()) {
            granted = Math.min(granted, later.atMost()); // what the leave was given for is not needed
        }
        if (stopped() || distinct.isEmpty() || !consented(distinct, what, later)) {
            return answers;
        }
        watch.progress().phase(endpoint.service().shown());
        watch.progress().total(distinct.size());
        for (Request request : distinct) {
            try {
                answers.put(request, client.ask(request));
            } catch (ServiceException e) {
                failures.add(e.getMessage());
                if (e.endsTheRun()) {
                    ended = Optional.of(e);
                    break;
                }
            }
            watch.progress().papers(answers.size());
        }
        return answers;
    }

    private boolean consented(List<Request> requests, List<String> what, Later later) {
        int missing = client.toSend(requests);
        int toSend = offline ? 0 : missing;
        Announcement announcement = new Announcement(
                endpoint.service().shown(),
                endpoint.base(),
                what,
                toSend,
                requests.size() - missing,
                beyond(toSend),
                later);
        boolean leave = toSend > granted;
        refused = !watch.announced(announcement, leave);
        granted = leave ? later.atMost() : Math.min(granted - toSend, later.atMost());
        announced += refused ? 0 : toSend;
        return !refused;
    }

    private String beyond(int toSend) {
        int left = client.leftToday(endpoint.service());
        if (toSend <= left) {
            return "";
        }
        String variable = endpoint.service().keyVariable();
        String more = endpoint.key() != null || variable.isEmpty()
                ? "--budget N allows more"
                : "with a key of yours in " + variable + " it is more, and --budget N sets it";
        return "Today's budget allows " + left + " of them; " + more + ". The same command asks the rest tomorrow.";
    }

    /** Whether nothing more is asked: the service does not answer, or the user does not want it. */
    boolean stopped() {
        return refused || ended.isPresent();
    }

    int announced() {
        return announced;
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    Optional<CiteatlasException> ended() {
        return ended;
    }
}
