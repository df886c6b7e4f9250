package org.citeatlas.services.asking;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Request;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.citeatlas.services.http.Reply;
import org.citeatlas.services.http.RetryAfter;
import org.citeatlas.services.http.WholeDocument;

/** Decides whether a reply is an answer. */
record Judge(Connector connector, Request request, Complaints complaints) {
    private static final int MISSING = 404;

    /** @throws ServiceException where it is none and to ask again gives the same */
    Verdict of(Reply reply, Instant now) {
        int status = reply.status();
        if (status >= 200 && status < 300) {
            return answer(reply, now);
        }
        if (connector.nothingKnown(request, status, reply.head())) {
            return new Verdict.Taken(new Answer(request, false, new byte[0], now, false), MISSING, reply.contentType());
        }
        Optional<Duration> after = RetryAfter.of(reply.headers(), now);
        boolean key = status == 401 || status == 403;
        if (key && after.isEmpty()) {
            throw complaints.key(reply);
        }
        if (key || status == 429 || status == 408 || status == 425 || status >= 500) {
            Trouble trouble = status == 429 || key ? Trouble.LATER : Trouble.UNREACHABLE;
            return new Verdict.Again("answered " + Complaints.came(reply), after, trouble, null);
        }
        throw complaints.refused(reply);
    }

    private Verdict answer(Reply reply, Instant now) {
        if (!request.accepts().contains(reply.contentType()) || reply.isPage()) {
            throw complaints.somethingElse(reply);
        }
        try {
            WholeDocument.check(reply.body(), reply.contentType());
        } catch (IOException e) {
            return half(e.getMessage() + ": " + reply.firstWords(), e);
        }
        Answer answer = new Answer(request, true, reply.body(), now, false);
        try {
            connector.records(answer); // what has another form than expected is not kept
        } catch (ServiceException e) {
            if (e.trouble() != Trouble.UNREADABLE) {
                throw e;
            }
            return half(String.valueOf(e.getMessage()), e);
        }
        return new Verdict.Taken(answer, reply.status(), reply.contentType());
    }

    private static Verdict half(String what, Exception cause) {
        return new Verdict.Again("answered with " + what, Optional.empty(), Trouble.UNREADABLE, cause);
    }
}
