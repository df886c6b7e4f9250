package org.citeatlas.graph;

import org.citeatlas.graph.model.SourceRecord;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;

/** The records of a source that are in the graph, each with the hash of its values: 16 bytes a record. */
public final class KnownRecords {
    private final LongLongHashMap hashes = new LongLongHashMap();

    KnownRecords() {}

    /** How a record stands to the graph. */
    public enum State {
        NEW,
        CHANGED,
        SAME
    }

    void add(long record, String hash) {
        hashes.put(record, Long.parseUnsignedLong(hash, 16));
    }

    public boolean isEmpty() {
        return hashes.isEmpty();
    }

    public State state(SourceRecord record) {
        long number = record.paper().number();
        if (!hashes.containsKey(number)) {
            return State.NEW;
        }
        return hashes.get(number) == Long.parseUnsignedLong(record.hash(), 16) ? State.SAME : State.CHANGED;
    }
}
