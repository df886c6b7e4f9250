package org.citeatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the sentence that a piece of text stands in. Where a row holds a map {@code {text, start, end}}, its sentence
 * takes the map's place: sentences are never stored, so that they cannot disagree with their text.
 */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?][)\"'\\]”’]*\\s+(?=[\\p{Lu}\\p{N}\"“(\\[$\\\\])|\\n+");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(\\[])(?:et al|e\\.g|i\\.e|cf|vs|resp|Fig|Figs|Eq|Sec|Tab|No|Dr|Mr|Ms|St|[A-Z])\\.$");

    private Sentences() {}

    /** The sentence around {@code start} to {@code end} of this text, without outer blanks, shown for that part of it. */
    static Excerpt around(String text, int start, int end) {
        int from = 0;
        int to = text.length();
        Matcher matcher = END.matcher(text);
        while (matcher.find()) {
            int border = matcher.end();
            if (isAbbreviation(text, matcher.start())) {
                continue;
            }
            if (border <= start) {
                from = border;
            } else if (border >= end) {
                to = border;
                break;
            }
        }
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Excerpt(text.substring(from, to), start - from, end - from);
    }

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
        return map.get("text") instanceof String text
                        && map.get("start") instanceof Long start
                        && map.get("end") instanceof Long end
                        && start >= 0
                        && start <= end
                        && end <= text.length()
                ? around(text, start.intValue(), end.intValue())
                : null;
    }

    private static boolean isAbbreviation(String text, int stop) {
        String before = text.substring(Math.max(0, stop - 8), stop + 1);
        return text.charAt(stop) == '.' && ABBREVIATION.matcher(before).find();
    }
}
