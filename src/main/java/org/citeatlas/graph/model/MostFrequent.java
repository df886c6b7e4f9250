package org.citeatlas.graph.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts values, and gives the one that was met most; of equals the first by the alphabet. */
public final class MostFrequent {
    private final Map<String, Long> times = new HashMap<>();

    /** Counts a value; null is not counted. */
    public void add(@Nullable String value, long more) {
        if (value != null) {
            times.merge(value, more, Long::sum);
        }
    }

    /** Null where nothing was counted. */
    public @Nullable String value() {
        return inOrder().findFirst().orElse(null);
    }

    /** At most so many values other than this one, the most frequent first. */
    List<String> others(String value, int most) {
        return inOrder().filter(other -> !other.equals(value)).limit(most).toList();
    }

    void clear() {
        times.clear();
    }

    private Stream<String> inOrder() {
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
