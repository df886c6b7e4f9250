package org.citeatlas.app.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Query;
import org.citeatlas.services.Request;

/** The works at the ends of one paper's citations, as far as its pages have come. */
final class CitationList {
    private final String title;
    private final Query query;
    private final List<Answer> pages = new ArrayList<>();
    private Optional<Request> next;

    /** @param title of the paper, for a person */
    CitationList(String title, Query query) {
        this.title = title;
        this.query = query;
        this.next = Optional.of(query.first());
    }

    Request first() {
        return query.first();
    }

    /** Turns to the first page that is not kept. */
    void turn(Function<Request, Optional<Answer>> kept) {
        for (Optional<Answer> page = next.flatMap(kept); page.isPresent(); page = next.flatMap(kept)) {
            add(page.get());
        }
    }

    void add(Answer page) {
        pages.add(page);
        next = query.next(page);
    }

    /** The page that is missing; empty where the list is whole. */
    Optional<Request> next() {
        return next;
    }

    /** How many pages may follow the one that is missing. */
    int mayFollow() {
        return Math.max(0, query.mostPages() - pages.size() - 1);
    }

    List<Answer> pages() {
        return List.copyOf(pages);
    }

    /** Its paper, and how many there are where that is known, where the service has more than were wanted. */
    Optional<String> cutShort() {
        if (next.isPresent() || pages.isEmpty()) {
            return Optional.empty();
        }
        Answer last = pages.get(pages.size() - 1);
        OptionalLong total = query.total(last);
        return query.goesOn(last)
                ? Optional.of("\"" + title + "\"" + (total.isPresent() ? " has " + total.getAsLong() : ""))
                : Optional.empty();
    }
}
