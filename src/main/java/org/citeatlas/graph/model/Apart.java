package org.citeatlas.graph.model;

import java.util.List;
import java.util.Set;

/**
 * Names that a user took apart with {@code split}: an id or fingerprint among them stands for itself alone. A record that
 * gives it beside other ids is not taken to be of its work, and no likeness ties its paper to another.
 *
 * @param names ids as written, and fingerprints
 */
public record Apart(Set<String> names) {
    public static final Apart NOTHING = new Apart(Set.of());

    public Apart {
        names = Set.copyOf(names);
    }

    /** Those of the ids that are of one work: all that are not apart; where all are, the first. */
    List<String> together(List<String> ids) {
        if (ids.size() < 2 || names.isEmpty()) {
            return ids;
        }
        List<String> together = ids.stream().filter(id -> !names.contains(id)).toList();
        return together.isEmpty() ? ids.subList(0, 1) : together;
    }

    /** Whether a record without id may join the work that has this fingerprint. */
    boolean joins(String fingerprint) {
        return !names.contains(fingerprint);
    }
}
