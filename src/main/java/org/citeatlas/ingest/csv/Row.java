package org.citeatlas.ingest.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.Reject;
import org.jspecify.annotations.Nullable;

/** A row of a table, asked by the names in its header. */
public final class Row {
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> fields;
    private final Records records;
    private final Set<String> asked = new HashSet<>();

    Row(long line, Map<String, Integer> columns, List<String> fields, Records records) {
        this.line = line;
        this.columns = columns;
        this.fields = fields;
        this.records = records;
    }

    /** The line on which it begins, from 1. */
    public long line() {
        return line;
    }

    /** The value in this column, without outer white space; null where there is none. */
    public @Nullable String text(String column) {
        asked.add(column);
        Integer index = columns.get(column);
        String value =
                index == null || index >= fields.size() ? "" : fields.get(index).strip();
        return value.isEmpty() ? null : value;
    }

    /** Marks columns as known and of no use here. */
    public Row pass(String... names) {
        asked.addAll(List.of(names));
        return this;
    }

    /** Counts the columns that hold something and were not asked for. */
    public void countRest() {
        for (Map.Entry<String, Integer> column : columns.entrySet()) { // from left to right
            if (column.getValue() >= fields.size()) {
                return;
            }
            if (!fields.get(column.getValue()).isBlank() && !asked.contains(column.getKey())) {
                records.unread(column.getKey());
            }
        }
    }

    /** The beginning of the row, for a reject. */
    public String raw() {
        StringBuilder raw = new StringBuilder();
        for (String field : fields) {
            if (raw.length() < Reject.LONGEST_RAW) {
                raw.append(raw.isEmpty() ? "" : " | ").append(Reject.excerpt(field));
            }
        }
        return Reject.excerpt(raw.toString());
    }
}
