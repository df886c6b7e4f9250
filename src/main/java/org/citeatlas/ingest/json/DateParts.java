package org.citeatlas.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.citeatlas.ingest.Years;
import org.jspecify.annotations.Nullable;

/**
 * A date as Crossref and <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL</a> write it:
 * {@code {"date-parts": [[2021, 3, 4]]}}, with month and day where they are known.
 */
public record DateParts(@Nullable Integer year, @Nullable LocalDate day) {
    private static final DateParts NONE = new DateParts(null, null);

    /** The date in this field; empty parts where there is none. */
    public static DateParts of(JsonFields fields, String name) {
        JsonNode date = fields.value(name);
        if (date == null) {
            return NONE;
        }
        JsonNode given = date.path("date-parts");
        JsonNode parts = given.path(0).isValueNode() ? given : given.path(0);
        if (parts.isEmpty()) {
            String text = date.isValueNode()
                    ? date.asText()
                    : date.path("raw")
                            .asText(date.path("literal")
                                    .asText(date.path("year").asText("")));
            return new DateParts(Years.of(text), Years.day(text));
        }
        int year = parts.path(0).asInt(0);
        return year == 0 ? NONE : new DateParts(year, day(year, parts));
    }

    private static @Nullable LocalDate day(int year, JsonNode parts) {
        try {
            return parts.size() < 3
                    ? null
                    : LocalDate.of(year, parts.path(1).asInt(), parts.path(2).asInt());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
