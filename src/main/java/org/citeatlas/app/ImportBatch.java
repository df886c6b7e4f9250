package org.citeatlas.app;

import java.util.List;
import org.citeatlas.graph.model.SourceRecord;

/**
 * Records that go into the graph in one transaction.
 *
 * @param records those that the graph does not have as they are
 * @param fresh how many among them it does not have at all; the others have changed
 * @param known how many were read beside them that it has already
 */
record ImportBatch(List<SourceRecord> records, long fresh, long known) {
    ImportBatch {
        records = List.copyOf(records);
    }

    long changed() {
        return records.size() - fresh;
    }
}
