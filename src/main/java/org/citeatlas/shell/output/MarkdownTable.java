package org.citeatlas.shell.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Excerpt;
import org.jspecify.annotations.Nullable;

/** An answer as a table of <a href="https://github.github.com/gfm/#tables-extension-">GitHub-flavoured Markdown</a>. */
final class MarkdownTable {
    private static final String SPECIAL = "\\`*_[]<>|~&#";

    private MarkdownTable() {}

    static void write(Answer answer, Writer out) throws IOException {
        List<String> columns = answer.columns();
        out.write(line(columns.stream().map(MarkdownTable::escape).toList()));
        out.write(line(
                columns.stream().map(c -> isNumeric(answer, c) ? "--:" : "---").toList()));
        for (Map<String, Object> row : answer.rows()) {
            out.write(line(columns.stream().map(c -> cell(row.get(c))).toList()));
        }
    }

    private static boolean isNumeric(Answer answer, String column) {
        return answer.rows().stream().anyMatch(row -> Cell.isNumber(row.get(column)))
                && answer.rows().stream().map(row -> row.get(column)).allMatch(v -> v == null || Cell.isNumber(v));
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What an excerpt is shown for is bold. */
    private static String cell(@Nullable Object value) {
        if (value instanceof Excerpt excerpt) {
            String bold = excerpt.part().isBlank() ? "" : "**";
            return escape(Harmless.text(excerpt.before()))
                    + bold
                    + escape(Harmless.text(excerpt.part()))
                    + bold
                    + escape(Harmless.text(excerpt.behind()));
        }
        return escape(Cell.text(value));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '\n') {
                escaped.append("<br>");
            } else {
                escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append((char) c);
            }
        });
        return escaped.toString();
    }
}
