package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.graph.KnownRecords.State;
import org.citeatlas.graph.model.SourceRecord;
import org.junit.jupiter.api.Test;

class BatchMakerTests {
    private final List<ImportBatch> made = new ArrayList<>();
    private final BatchMaker batches = new BatchMaker(made::add);

    @Test
    void whatIsInTheGraphAsItIsIsCountedAndNotWritten() {
        batches.add(record(1), State.SAME);
        batches.add(record(2), State.NEW);
        batches.add(record(3), State.CHANGED);
        batches.end();

        ImportBatch batch = made.get(0);
        assertThat(batch.records()).containsExactly(record(2), record(3));
        assertThat(batch.known()).isOne();
        assertThat(batch.fresh()).isOne();
        assertThat(batch.changed()).isOne();
    }

    @Test
    void aBatchEndsWhereItIsHeavyEnough() {
        for (int number = 1; number <= 2_500; number++) {
            batches.add(record(number), State.NEW);
        }
        batches.end();

        assertThat(made).extracting(batch -> batch.records().size()).containsExactly(1_000, 1_000, 500);
    }

    private static SourceRecord record(long number) {
        return new SourceRecord(
                "source",
                "jsonl",
                false,
                PaperRecord.builder(number, "Paper " + number).build());
    }
}
