package org.citeatlas.shell.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.UtcTime;
import org.jspecify.annotations.Nullable;

/** An answer as one JSON object, a row a line; or as the bare rows, one object a line. */
final class JsonAnswer {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final Writer out;

    private JsonAnswer(Writer out) {
        this.out = out;
    }

    /** {@code {"rows":[…],"coverage":{…},"complete":true}} */
    static void object(Answer answer, Writer out) throws IOException {
        out.write("{\"rows\":[");
        JsonAnswer json = new JsonAnswer(out);
        String separator = "\n";
        for (Map<String, Object> row : answer.rows()) {
            out.write(separator);
            json.row(answer.columns(), row);
            separator = ",\n";
        }
        out.write(answer.rows().isEmpty() ? "],\"coverage\":" : "\n],\"coverage\":");
        json.coverage(answer.coverage());
        out.write(",\"complete\":" + answer.complete() + "}\n");
    }

    /** One row a line. */
    static void lines(Answer answer, Writer out) throws IOException {
        for (Map<String, Object> row : answer.rows()) {
            new JsonAnswer(out).row(answer.columns(), row);
            out.write('\n');
        }
    }

    /** One value as JSON, for a cell of a format that has no structure of its own. */
    static String text(Object value) {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            value(json, value);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write to memory", e);
        }
        return text.toString();
    }

    private void row(List<String> columns, Map<String, Object> row) throws IOException {
        try (JsonGenerator json = generator()) {
            json.writeStartObject();
            for (String column : columns) {
                json.writeFieldName(column);
                value(json, row.get(column));
            }
            json.writeEndObject();
        }
    }

    private void coverage(Answer.Coverage coverage) throws IOException {
        try (JsonGenerator json = generator()) {
            json.writeStartObject();
            for (Map.Entry<String, Object> count : coverage.counts().entrySet()) {
                json.writeFieldName(count.getKey());
                value(json, count.getValue());
            }
            json.writeStringField("sentence", coverage.sentence());
            json.writeEndObject();
        }
    }

    private JsonGenerator generator() throws IOException {
        return JSON.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double || value instanceof Float) {
            number(json, ((Number) value).doubleValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            object(json, map);
        } else if (value instanceof GraphNode node) {
            object(json, fields("id", node.id(), "labels", node.labels(), "properties", node.properties()));
        } else if (value instanceof GraphEdge edge) {
            object(
                    json,
                    fields(
                            "id",
                            edge.id(),
                            "type",
                            edge.type(),
                            "source",
                            edge.source(),
                            "target",
                            edge.target(),
                            "properties",
                            edge.properties()));
        } else {
            json.writeString(UtcTime.orText(value));
        }
    }

    /** JSON has no NaN and no infinity (RFC 8259, section 6): null stands for them. */
    private static void number(JsonGenerator json, double number) throws IOException {
        if (Double.isFinite(number)) {
            json.writeNumber(number);
        } else {
            json.writeNull();
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            value(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
