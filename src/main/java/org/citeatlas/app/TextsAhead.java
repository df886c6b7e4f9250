package org.citeatlas.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.citeatlas.domain.Extraction;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * A reading whose answers for the records of a batch are worked out before the batch is written. What is asked beside
 * them, because another record has the better text, is read when it is asked.
 */
final class TextsAhead implements Reading {
    private final Reading reading;
    private final Map<Written, Text> ready = new ConcurrentHashMap<>();

    TextsAhead(Reading reading) {
        this.reading = reading;
    }

    private record Written(String title, @Nullable String abstractText) {
        static Written of(SourceRecord record) {
            return new Written(record.paper().title(), record.paper().abstractText());
        }
    }

    /** Reads the texts of this batch, on all cores. */
    void prepare(ImportBatch batch) {
        batch.records().parallelStream()
                .filter(SourceRecord::titled)
                .map(Written::of)
                .forEach(text -> ready.put(text, reading.of(text.title(), text.abstractText())));
    }

    /** Forgets the texts of this batch. */
    void forget(ImportBatch batch) {
        batch.records().forEach(record -> ready.remove(Written.of(record)));
    }

    @Override
    public Text of(String title, @Nullable String abstractText) {
        Text text = ready.get(new Written(title, abstractText));
        return text == null ? reading.of(title, abstractText) : text;
    }

    @Override
    public Text of(String title, @Nullable String abstractText, Extraction alone) {
        return reading.of(title, abstractText, alone);
    }

    @Override
    public Extraction alone(String title, @Nullable String abstractText) {
        return reading.alone(title, abstractText);
    }

    @Override
    public Map<String, Object> listed(String name) {
        return reading.listed(name);
    }
}
