package org.citeatlas.export.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citeatlas.export.AskedTitle;

/** What was asked, as the heading of the report. */
final class Question {
    private Question() {}

    static void write(Map<String, ?> about, Writer report) throws IOException {
        report.write("# " + title(about) + "\n\n");
        for (Map.Entry<String, ?> part : about.entrySet()) {
            if (!isEmpty(part.getValue())) {
                report.write("- " + MarkdownText.of(part.getKey()) + ": " + text(part.getValue()) + "\n");
            }
        }
        report.write(about.isEmpty() ? "" : "\n");
    }

    /** A query is no heading; it is told beneath. */
    private static String title(Map<String, ?> about) {
        return about.isEmpty() || about.containsKey("query") ? "Papers" : MarkdownText.of(AskedTitle.of(about));
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((name, of) -> sorted.put(String.valueOf(name), String.valueOf(of)));
            return sorted.entrySet().stream()
                    .map(entry -> MarkdownText.of(entry.getKey()) + " " + MarkdownText.of(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return MarkdownText.of(String.valueOf(value));
    }
}
