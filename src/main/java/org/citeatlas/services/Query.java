package org.citeatlas.services;

import java.util.Optional;
import java.util.OptionalLong;

/** A list of works that comes in pages. Keeps no state: a page is known by its request. */
public interface Query {
    /** The request for the first page. */
    Request first();

    /**
     * The request for the page behind this one; empty behind the last, and as soon as {@link #most} records are there.
     *
     * @param page the answer to a request of this query
     * @throws ServiceException as for {@link Connector#records}
     */
    Optional<Request> next(Answer page);

    /** How many works the service has in all; empty where it does not say. */
    OptionalLong total(Answer page);

    /** Whether the service has more behind this page, wanted or not. */
    default boolean goesOn(Answer page) {
        return false;
    }

    /** The most pages that are asked for. */
    default int mostPages() {
        return 1;
    }

    /** The most records that are wanted; the last page may hold more, which are to be left. */
    int most();
}
