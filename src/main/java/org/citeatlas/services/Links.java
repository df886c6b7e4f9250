package org.citeatlas.services;

/** How the works on the other end of a work's citations are had from a service. */
public sealed interface Links {
    /** They are a list of their own. */
    record Listed(Query query) implements Links {}

    /** The work's own record, as {@link Connector#byIds} brings it, names them. */
    record InRecord() implements Links {}

    /**
     * The service does not know them.
     *
     * @param why a sentence for the user, with who does
     */
    record Unknown(String why) implements Links {}
}
