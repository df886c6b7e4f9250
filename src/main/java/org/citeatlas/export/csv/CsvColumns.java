package org.citeatlas.export.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.UtcTime;
import org.citeatlas.export.AttributeType;
import org.citeatlas.export.Attributes;

/** The property columns of one file. What is there is quoted, what is not is empty: so "" and nothing stay apart. */
final class CsvColumns {
    private final Attributes attributes;
    private final String delimiter;
    private long emptyLists;

    CsvColumns(Attributes attributes, char delimiter) {
        this.attributes = attributes;
        this.delimiter = String.valueOf(delimiter);
    }

    /** How many lists without values were met: the importer takes them for nothing. */
    long emptyLists() {
        return emptyLists;
    }

    String delimiter() {
        return delimiter;
    }

    void header(Writer out, List<String> first) throws IOException {
        out.write(String.join(",", first));
        for (String name : attributes.names()) {
            out.write("," + quoted(name + ":" + typeOf(attributes.type(name))));
        }
        out.write("\n");
    }

    void row(Writer out, List<String> first, Map<String, Object> properties) throws IOException {
        out.write(first.stream().map(CsvColumns::quoted).collect(Collectors.joining(",")));
        for (String name : attributes.names()) {
            Object value = properties.get(name);
            emptyLists += value instanceof List<?> list && list.isEmpty() ? 1 : 0;
            out.write(value == null ? "," : "," + quoted(text(value)));
        }
        out.write("\n");
    }

    private String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(UtcTime::orText).collect(Collectors.joining(delimiter))
                : UtcTime.orText(value);
    }

    private static String typeOf(AttributeType type) {
        String scalar = switch (type.scalar()) {
            case NONE -> "string";
            case BOOLEAN, LONG, DOUBLE, DATE, DATETIME, STRING ->
                type.scalar().name().toLowerCase(Locale.ROOT);
        };
        return type.list() ? scalar + "[]" : scalar;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
