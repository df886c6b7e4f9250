package org.citeatlas.shell.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Excerpt;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.UtcTime;
import org.jspecify.annotations.Nullable;

/**
 * An answer as <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> CSV with a header line. A list of plain
 * values is joined by {@code "; "}; what has more structure is JSON. Null is an empty field.
 */
final class CsvAnswer {

    private CsvAnswer() {}

    static void write(Answer answer, Writer out) throws IOException {
        // Buffers nothing of its own and never closes what is not its own
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        try {
            csv.writeRecord(answer.columns());
            for (Map<String, Object> row : answer.rows()) {
                csv.writeRecord(
                        answer.columns().stream().map(c -> cell(row.get(c))).toList());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String || value instanceof Excerpt) {
            return Formula.disarm(value.toString());
        }
        if (value instanceof Collection<?> items && items.stream().noneMatch(CsvAnswer::hasParts)) {
            return Formula.disarm(items.stream().map(UtcTime::orText).collect(Collectors.joining("; ")));
        }
        return hasParts(value) ? JsonAnswer.text(value) : UtcTime.orText(value);
    }

    private static boolean hasParts(@Nullable Object value) {
        return value instanceof Map
                || value instanceof List
                || value instanceof Collection
                || value instanceof GraphNode
                || value instanceof GraphEdge;
    }
}
