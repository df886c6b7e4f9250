package org.citeatlas.app.compute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was worked out.
 *
 * @param rows the best first; what a row holds says {@link org.citeatlas.explore.Computation}
 * @param read how much it was worked out of, for the coverage: a count by name, in the order in which to say it
 * @param remark what else a reader has to know of it; empty for nothing
 */
public record Computed(List<Map<String, Object>> rows, Map<String, Long> read, String remark) {
    public Computed {
        rows = List.copyOf(rows);
        read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
    }

    /** The first of the rows. */
    Computed first(long most) {
        return rows.size() <= most ? this : new Computed(rows.subList(0, (int) most), read, remark);
    }
}
