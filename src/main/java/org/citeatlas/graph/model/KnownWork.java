package org.citeatlas.graph.model;

import java.util.Set;

/**
 * A work as it stands in the graph before a batch changes it.
 *
 * @param id its node's id
 * @param ids all ids that lead to it, without fingerprints
 * @param fingerprints of all its records; for a stub cited by title, of the citation
 * @param recorded whether any source has a record of it
 */
public record KnownWork(String id, Set<String> ids, Set<String> fingerprints, boolean recorded) {
    public KnownWork {
        ids = Set.copyOf(ids);
        fingerprints = Set.copyOf(fingerprints);
    }
}
