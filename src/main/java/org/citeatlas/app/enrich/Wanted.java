package org.citeatlas.app.enrich;

import java.util.List;
import org.citeatlas.domain.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the graph that lacks something.
 *
 * @param node id of its node
 * @param ids that a service may know it by
 * @param firstAuthor a name as written
 */
record Wanted(
        String node,
        List<WorkId> ids,
        String title,
        @Nullable Integer year,
        @Nullable String firstAuthor,
        @Nullable String abstractText) {
    Wanted {
        ids = List.copyOf(ids);
    }
}
