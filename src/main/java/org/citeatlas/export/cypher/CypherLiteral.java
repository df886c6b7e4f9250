package org.citeatlas.export.cypher;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citeatlas.domain.UtcTime;

/** Values and names as Cypher writes them. */
final class CypherLiteral {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private CypherLiteral() {}

    static String of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return number.isNaN() ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof LocalDate) {
            return "date('" + value + "')";
        }
        return value instanceof ZonedDateTime moment
                ? "datetime('" + UtcTime.exact(moment) + "')"
                : text(String.valueOf(value));
    }

    static String map(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(property -> name(property.getKey()) + ": " + of(property.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A label, type or property name, in backticks where it needs them. */
    static String name(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : "`" + name.replace("`", "``") + "`";
    }

    private static String text(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "'";
    }
}
