package org.citeatlas.app.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that the doctor looked at.
 *
 * @param about the part that it belongs to: program, memory, disk, store, graph, server, terminal or log
 * @param name what was looked at
 * @param value what was found
 * @param mend what to do about it; empty where all is well
 */
record Fact(String about, String name, String value, String mend) {
    static final List<String> COLUMNS = List.of("about", "name", "value", "mend");

    static Fact well(String about, String name, Object value) {
        return new Fact(about, name, String.valueOf(value), "");
    }

    boolean isIll() {
        return !mend.isEmpty();
    }

    /** As a row to show: all that could be private is taken out. */
    Map<String, Object> row(Redaction redaction) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("about", about);
        row.put("name", name);
        row.put("value", redaction.of(value));
        row.put("mend", redaction.of(mend));
        return row;
    }
}
