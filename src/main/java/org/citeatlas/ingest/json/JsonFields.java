package org.citeatlas.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.Years;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, each asked for by its type. A value of another type is rejected, and the field taken
 * for absent; null, blank text and empty lists count as absent anyhow.
 */
public final class JsonFields {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;
    private static final long LEAST_MILLIS = 10_000_000_000L; // smaller numbers are no instants, but days as 20210304
    private static final Pattern ONLY_MONTH = Pattern.compile("\\d{4}([-/]\\d{1,2})?");

    private final long number;
    private final ObjectNode record;
    private final String prefix;
    private final Records records;
    private final Set<String> asked = new HashSet<>();
    private @Nullable String raw;

    /** @param number line or record number */
    public JsonFields(long number, ObjectNode record, Records records) {
        this(number, record, "", records);
    }

    private JsonFields(long number, ObjectNode record, String prefix, Records records) {
        this.number = number;
        this.record = record;
        this.prefix = prefix;
        this.records = records;
    }

    public long number() {
        return number;
    }

    /** The value, or null where there is none. */
    public @Nullable JsonNode value(String name) {
        asked.add(name);
        JsonNode value = record.get(name);
        boolean absent = value == null
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank()
                || value.isContainerNode() && value.isEmpty();
        return absent ? null : value;
    }

    public boolean has(String name) {
        return value(name) != null;
    }

    /** The text as it stands; a number counts as text. */
    public @Nullable String text(String name) {
        JsonNode value = value(name);
        if (value == null || value.isTextual()) {
            return value == null ? null : value.textValue();
        }
        return value.isNumber() ? value.asText() : rejected(name, value, "a text");
    }

    /** The text, or the first one where there is a list of them. */
    public @Nullable String firstText(String name) {
        JsonNode value = value(name);
        return value != null && value.isArray()
                ? texts(name).stream().findFirst().orElse(null)
                : text(name);
    }

    /** A whole number, which may be written as text. */
    public @Nullable Integer integer(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        String digits = value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue())
                ? Long.toString(value.longValue())
                : value.isTextual() ? value.textValue().strip().replaceFirst("\\.0+$", "") : "";
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return rejected(name, value, "a whole number");
        }
    }

    /** A year from 1000 to 2200, which a text may hold; 0 and less stand for none. */
    public @Nullable Integer year(String name) {
        JsonNode value = value(name);
        Integer inside = value != null && value.isTextual() ? Years.of(value.textValue()) : null;
        Integer year = inside == null ? integer(name) : inside;
        if (year == null || year <= 0) {
            return null;
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR
                ? year
                : rejected(name, record.path(name), "a year such as 2021");
    }

    /** A number from 0 on. */
    public @Nullable Integer count(String name) {
        Integer count = integer(name);
        return count == null || count >= 0 ? count : rejected(name, record.path(name), "a number from 0 on");
    }

    /** A finite number, which may be written as text. */
    public @Nullable Double decimal(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(value.asText());
            return Double.isFinite(number) ? Double.valueOf(number) : rejected(name, value, "a number");
        } catch (NumberFormatException e) {
            return rejected(name, value, "a number");
        }
    }

    /** True or false, which may be written as text of any case, or as 1 and 0. */
    public @Nullable Boolean flag(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        return switch (value.asText().strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> rejected(name, value, "true or false");
        };
    }

    /**
     * A day in ISO 8601, {@code 2021-03-04}, with or without the time of day behind it, or in milliseconds since 1970;
     * null where only a year or a month is given.
     */
    public @Nullable LocalDate day(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (value.isIntegralNumber() && value.longValue() > LEAST_MILLIS) {
            return LocalDate.ofInstant(Instant.ofEpochMilli(value.longValue()), ZoneOffset.UTC);
        }
        String text = value.asText().strip();
        if (ONLY_MONTH.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(
                    text.length() > 10 && " T".indexOf(text.charAt(10)) >= 0 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            return rejected(name, value, "a day such as 2021-03-04");
        }
    }

    /** The elements that are not null; a value that is no list counts as a list of one. */
    public List<JsonNode> list(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return List.of();
        }
        List<JsonNode> elements = new ArrayList<>();
        for (JsonNode element : value.isArray() ? value : List.of(value)) {
            if (!element.isNull()) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The texts of a list; elements of another type are rejected. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list(name)) {
            if (element.isTextual() && !element.textValue().isBlank()) {
                texts.add(element.textValue());
            } else if (!element.isTextual()) {
                reject(name, element, "a list of texts");
            }
        }
        return texts;
    }

    /** The objects of a list; elements of another type are rejected. */
    public List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode element : list(name)) {
            if (element instanceof ObjectNode object) {
                objects.add(inside(name, object));
            } else {
                reject(name, element, "a list of objects");
            }
        }
        return objects;
    }

    /** The object; without fields where there is none. */
    public JsonFields object(String name) {
        JsonNode value = value(name);
        if (value instanceof ObjectNode object) {
            return inside(name, object);
        }
        if (value != null) {
            reject(name, value, "an object");
        }
        return inside(name, record.objectNode());
    }

    /** The fields of an object that stands in field {@code name}. */
    public JsonFields inside(String name, ObjectNode object) {
        return new JsonFields(number, object, prefix + name + ".", records);
    }

    /** Marks fields as known and of no use here, such as a repetition of another. */
    public JsonFields pass(String... names) {
        asked.addAll(List.of(names));
        return this;
    }

    /** Counts what was not asked for as unread. */
    public void countRest() {
        for (Iterator<String> names = record.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!asked.contains(name) && value(name) != null) {
                records.unread(prefix + name);
            }
        }
    }

    /** The record goes on without this piece of it. */
    public void reject(String name, JsonNode value, String right) {
        String reason = prefix + name + " is " + Shown.of(value) + ", but should be " + right
                + "; the record is taken without it";
        records.reject(number, reason, raw());
    }

    private <T> @Nullable T rejected(String name, JsonNode value, String right) {
        reject(name, value, right);
        return null;
    }

    /** The beginning of the object as JSON. */
    public String raw() {
        String known = raw;
        if (known == null) {
            known = Shown.raw(record);
            raw = known;
        }
        return known;
    }
}
