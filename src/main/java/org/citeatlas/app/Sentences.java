package org.citeatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the sentence that a piece of text stands in. Where a row holds a map {@code {text, start, end}}, its sentence
 * takes the map's place: sentences are never stored, so that they cannot disagree with their text.
 */
final class Sentences {
    private Sentences() {}

    /** The rows with every such map, at any depth, replaced by its sentence. */
    static List<Map<String, Object>> cutIn(List<Map<String, Object>> rows) {
        List<Map<String, Object>> cut = new ArrayList<>();
        rows.forEach(row -> cut.add(cutIn(row)));
        return cut;
    }

    private static Map<String, Object> cutIn(Map<String, Object> row) {
        Map<String, Object> cut = new LinkedHashMap<>();
        row.forEach((name, value) -> cut.put(name, cutIn(value)));
        return cut;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // rows hold nulls where the graph has no value
    private static @Nullable Object cutIn(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey("text") && map.containsKey("start") && map.containsKey("end")
                    ? sentence(map)
                    : cutIn((Map<String, Object>) map);
        }
        if (value instanceof List<?> list) {
            List<Object> cut = new ArrayList<>();
            list.forEach(item -> cut.add(cutIn(item)));
            return cut;
        }
        return value;
    }

    private static @Nullable Object sentence(Map<?, ?> map) {
        return Excerpt.ofSentence(map.get("text"), map.get("start"), map.get("end"))
                .orElse(null);
    }
}
