package org.citeatlas.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.citeatlas.domain.UtcTime;

/** Values as text, for formats that have nothing better. */
public final class ValueText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ValueText() {}

    /** A list as a JSON array, dates as in ISO 8601, numbers as in Java. */
    public static String of(Object value) {
        return value instanceof List<?> list ? json(list) : UtcTime.orText(value);
    }

    private static String json(List<?> list) {
        List<Object> plain = list.stream().map(ValueText::plain).toList();
        try {
            return JSON.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of texts and numbers is always JSON", e);
        }
    }

    /** Itself where JSON has its type, else its text. */
    private static Object plain(Object value) {
        return isPlain(value) ? value : UtcTime.orText(value);
    }

    private static boolean isPlain(Object value) {
        return value instanceof Long || value instanceof Integer || value instanceof Double || value instanceof Boolean;
    }
}
