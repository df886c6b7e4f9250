package org.citeatlas.graph.model;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Who is one person: the same ORCID or source id is; a name without either belongs to the one person with an id that
 * bears it, where there is exactly one, and else to all those of the name, which is marked as assumed.
 */
public final class Persons {
    /** Stands in the list of an author's countries where a record gives none. */
    public static final String NO_COUNTRY = "-";

    private Persons() {}

    /**
     * The person that a source's id stands for: the one ORCID that was seen with it, else the id itself.
     *
     * @param orcids that records name beside it
     */
    public static String ofId(String personId, Collection<String> orcids) {
        TreeSet<String> distinct = new TreeSet<>(orcids);
        return distinct.size() == 1 ? PersonKey.ofOrcid(distinct.first()) : personId;
    }

    /**
     * The person that a bare name stands for.
     *
     * @param foldedName the name
     * @param identified keys of the persons with an id that bear it
     */
    public static String ofName(String foldedName, Collection<String> identified) {
        TreeSet<String> distinct = new TreeSet<>(identified);
        return distinct.size() == 1 ? distinct.first() : "name:" + foldedName;
    }
}
