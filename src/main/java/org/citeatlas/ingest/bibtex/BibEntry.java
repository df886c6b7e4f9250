package org.citeatlas.ingest.bibtex;

import java.util.Map;
import java.util.TreeMap;
import org.citeatlas.ingest.Reject;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its author wrote it.
 *
 * @param line on which it begins, from 1
 * @param type lower case, {@code inproceedings}
 * @param key citation key; empty where it has none
 * @param fields names in lower case, values in TeX, macros resolved
 */
record BibEntry(long line, String type, String key, Map<String, String> fields) {
    BibEntry {
        fields = Map.copyOf(fields);
    }

    /** The beginning of the entry, for a reject; its fields sorted by name. */
    String raw() {
        StringBuilder raw = new StringBuilder("@" + type + "{" + key);
        new TreeMap<>(fields)
                .forEach((name, value) -> raw.append(", ")
                        .append(name)
                        .append(" = {")
                        .append(Reject.excerpt(value))
                        .append('}'));
        return Reject.excerpt(raw.append('}').toString());
    }

    /** The value in TeX, or null where it is absent or blank. */
    @Nullable
    String tex(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
