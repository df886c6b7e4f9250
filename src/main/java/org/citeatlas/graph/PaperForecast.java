package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.graph.model.Apart;
import org.citeatlas.graph.model.NewPapers;
import org.jspecify.annotations.Nullable;

/** Finds out how many papers records would bring to a graph, and writes nothing. Not for several threads. */
public final class PaperForecast {
    private static final int BATCH = 500; // records that are looked up at once

    private final @Nullable Graph graph;
    private final WorkLookup lookup = new WorkLookup();
    private final NewPapers papers;
    private final Set<String> names = new HashSet<>();
    private int waiting;

    /** @param graph null where there is none yet */
    public PaperForecast(@Nullable Graph graph) {
        this.graph = graph;
        this.papers = new NewPapers(
                graph == null
                        ? Apart.NOTHING
                        : graph.reading(tx -> {
                            lookup.loadOtherIds(tx);
                            return WorkLookup.apart(tx);
                        }));
    }

    /** Takes a record. */
    public void add(PaperRecord record) {
        papers.add(record);
        record.ids().forEach(id -> names.add(id.toString()));
        if (record.titled()) {
            names.add(Fingerprint.of(record));
        }
        if (++waiting >= BATCH) {
            lookUp();
        }
    }

    /** How many papers the graph does not have. */
    public long newPapers() {
        lookUp();
        return papers.count();
    }

    private void lookUp() {
        List<String> asked = new ArrayList<>(names);
        names.clear();
        waiting = 0;
        if (graph != null && !asked.isEmpty()) {
            graph.reading(tx -> lookup.find(tx, asked)).values().forEach(papers::add);
        }
    }
}
