package org.citeatlas.services.asking;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.citeatlas.services.Request;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.citeatlas.services.http.Faults;
import org.citeatlas.services.http.Reply;
import org.citeatlas.services.http.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * What is said to the user when a request comes to nothing: who, what came, what to do, and what was asked.
 *
 * @param endpoint whose key is never shown
 */
record Complaints(Endpoint endpoint, Request request) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String KEPT = " What it answered before is kept: the same command goes on from there.";
    private static final int LONGEST = 200; // characters of an address

    private ServiceException because(Trouble trouble, String what, @Nullable Instant again, @Nullable Throwable cause) {
        String message = who() + " " + Secrets.hidden(what, endpoint.key()) + asked();
        return new ServiceException(trouble, message, again, cause);
    }

    private String who() {
        return endpoint.service().shown();
    }

    private String asked() {
        String address =
                request.method() + " " + endpoint.base() + request.target().text();
        return " (Asked: " + (address.length() <= LONGEST ? address : address.substring(0, LONGEST) + "…") + ")";
    }

    ServiceException untrusted(IOException fault) {
        return because(
                Trouble.UNREACHABLE,
                "cannot be asked: " + Faults.inWords(fault)
                        + ". Check this machine's clock, its Java's certificates and"
                        + " whether a proxy stands between.",
                null,
                fault);
    }

    /** @param tries how often it was sent */
    ServiceException gaveUp(Trouble trouble, String why, int tries, @Nullable Throwable cause) {
        String often = tries == 1 ? "once" : tries + " times";
        return because(trouble, why + "; it was asked " + often + ". Try again later." + KEPT, null, cause);
    }

    ServiceException later(Instant again, String why) {
        return because(
                Trouble.LATER,
                why + ". It wants to be asked again from " + TIME.format(again) + " on." + KEPT,
                again,
                null);
    }

    ServiceException spent(Instant again) {
        String variable = endpoint.service().keyVariable();
        String more = endpoint.key() != null || variable.isEmpty()
                ? ""
                : ", or with a key of yours in " + variable + ", which allows more a day";
        return because(
                Trouble.LATER,
                "was asked " + endpoint.dailyBudget() + " times today (UTC), which is the budget for a day. Go on from "
                        + TIME.format(again) + more + "." + KEPT,
                again,
                null);
    }

    ServiceException key(Reply reply) {
        String variable = endpoint.service().keyVariable();
        String remedy = variable.isEmpty()
                ? "It takes no keys: this address may be blocked."
                : endpoint.key() == null
                        ? "It may want a key: put yours into the environment as " + variable + "."
                        : "The key in " + variable + " was sent: check it.";
        return because(Trouble.KEY, "answered " + came(reply) + ". " + remedy, null, null);
    }

    ServiceException refused(Reply reply) {
        String remedy = reply.status() == 404
                ? "Check its address"
                        + (endpoint.base().equals(endpoint.service().base())
                                ? "."
                                : ", which is set by " + endpoint.service().baseVariable() + ".")
                : "The question is not one that it takes.";
        return because(Trouble.REFUSED, "answered " + came(reply) + ". " + remedy, null, null);
    }

    ServiceException somethingElse(Reply reply) {
        String what = reply.isPage()
                ? "a web page"
                : reply.contentType().isEmpty() ? "something of no content type" : reply.contentType();
        return because(
                Trouble.SOMETHING_ELSE,
                "did not answer; " + what + " came instead of " + String.join(" or ", request.accepts()) + ": "
                        + reply.firstWords() + ". Look whether a login page or a proxy stands between." + KEPT,
                null,
                null);
    }

    ServiceException tooLarge(IOException fault) {
        return because(
                Trouble.UNREADABLE,
                "answered with " + fault.getMessage() + ", which is not taken. Ask for less at once.",
                null,
                fault);
    }

    ServiceException astray(IOException fault) {
        return because(
                Trouble.LED_ASTRAY,
                "led " + fault.getMessage() + "; that is not followed. Look whether its address has changed, and set "
                        + endpoint.service().baseVariable() + ".",
                null,
                fault);
    }

    ServiceException notKept() {
        return because(Trouble.NOT_KEPT, "was not asked this yet, and nothing is sent offline.", null, null);
    }

    ServiceException interrupted(InterruptedException e) {
        return because(Trouble.INTERRUPTED, "was not waited for: interrupted." + KEPT, null, e);
    }

    static String came(Reply reply) {
        String words = reply.firstWords();
        return reply.status() + (words.isEmpty() ? "" : ": " + words);
    }
}
