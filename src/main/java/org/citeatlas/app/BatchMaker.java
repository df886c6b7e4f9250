package org.citeatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.citeatlas.graph.KnownRecords.State;
import org.citeatlas.graph.model.SourceRecord;

/** Gathers records into batches of about the same weight: what Neo4j holds of one fits a small heap. */
final class BatchMaker {
    private static final int WEIGHT = 10_000; // records and references per transaction
    private static final int RECORD = 10; // what a record weighs, in references

    private final Consumer<ImportBatch> next;
    private final List<SourceRecord> records = new ArrayList<>();
    private int weight;
    private long fresh;
    private long known;

    /** @param next takes each batch as soon as it is full */
    BatchMaker(Consumer<ImportBatch> next) {
        this.next = next;
    }

    /** @param state how the record stands to the graph */
    void add(SourceRecord record, State state) {
        if (state == State.SAME) {
            known++;
            return;
        }
        fresh += state == State.NEW ? 1 : 0;
        records.add(record);
        weight += RECORD + record.paper().references().size();
        if (weight >= WEIGHT) {
            end();
        }
    }

    /** Hands on what is left. */
    void end() {
        next.accept(new ImportBatch(records, fresh, known));
        records.clear();
        weight = 0;
        fresh = 0;
        known = 0;
    }
}
