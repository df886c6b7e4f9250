package org.citeatlas.app;

import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.NameIndex;

/** Completes names that are in the graph. Never waits for the graph: while it opens there is nothing to complete. */
public final class NameLookup {
    private final GraphSession session;

    public NameLookup(GraphSession session) {
        this.session = session;
    }

    /**
     * Names that begin so, in any case, sorted.
     *
     * @param kind one of {@link NameIndex#KINDS}, or method, dataset, tool, metric, task; empty for entities and papers
     */
    public List<String> complete(String kind, String prefix, int limit) {
        if (!session.ready()) {
            return List.of();
        }
        try {
            NameIndex names = QueryOptions.DEFAULT.names(session.graph());
            return names.complete(kind.isEmpty() ? "entity" : kind, prefix, limit);
        } catch (CiteatlasException e) {
            return List.of(); // a key press is no place for an error; the command itself will say
        }
    }
}
