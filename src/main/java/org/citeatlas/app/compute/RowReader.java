package org.citeatlas.app.compute;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Runs a statement that reads, and takes its rows in one by one. */
public interface RowReader {
    /**
     * Takes the rows in.
     *
     * @param start makes an empty total; called again where the statement has to be run again
     * @param add takes one row in: its values in the order of the columns
     */
    <T> T fold(String cypher, Map<String, Object> values, Supplier<T> start, BiConsumer<T, List<Object>> add);
}
