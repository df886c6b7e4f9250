package org.citeatlas.shell.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.enrich.EnrichSummary;

/** What {@code enrich} tells of itself. */
final class EnrichReport {
    private static final int MOST = 10; // failures that are shown

    private EnrichReport() {}

    /** Numbers of papers and requests, and what papers lacked before and lack now. */
    static Map<String, Object> card(EnrichSummary summary) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("asked", summary.papers());
        card.put("foundById", summary.byId());
        card.put("foundByTitle", summary.byTitle());
        card.put("doubtful", summary.doubtful());
        card.put("unknown", summary.unknown());
        card.put("unanswered", summary.unanswered());
        card.put("citedWorks", summary.cited());
        card.put("citingWorks", summary.citing());
        card.put("announced", summary.announced());
        card.put("sent", summary.counts().sent());
        card.put("triedAgain", summary.counts().retried());
        card.put("fromCache", summary.counts().fromCache());
        summary.after().forEach((name, now) -> card.put(name, change(name, summary, now)));
        return card;
    }

    /** {@code 68 → 3}, or one number where it stayed. */
    private static Object change(String name, EnrichSummary summary, Long now) {
        Long before = summary.before().getOrDefault(name, now);
        return before.equals(now) ? now : before + " → " + now;
    }

    /** What was not answered. */
    static List<String> remarks(EnrichSummary summary) {
        List<String> all = summary.failures();
        int shown = Math.min(MOST, all.size() - (summary.ended().isPresent() ? 1 : 0)); // the last is said as the error
        List<String> remarks = new ArrayList<>(all.subList(0, Math.max(0, shown)));
        if (all.size() > MOST) {
            remarks.add("… and " + (all.size() - MOST) + " more.");
        }
        return remarks;
    }

    /** What to do next. */
    static List<String> hints(EnrichSummary summary) {
        List<String> hints = new ArrayList<>(summary.notes());
        if (summary.doubtful() > 0) {
            hints.add("'enrich --review' shows the doubtful ones.");
        }
        if (summary.unanswered() > 0) {
            hints.add("The same command asks again about the " + summary.unanswered()
                    + " without an answer; what was answered is kept.");
        }
        return hints;
    }
}
