package org.citeatlas.export.turtle;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.export.ValueText;

/** Triples as text, one subject after the other. https://www.w3.org/TR/turtle/#sec-grammar-grammar */
final class TurtleText {
    private final Writer out;
    private boolean first = true; // whether the subject has no triple yet
    private long halves;
    private long zones;

    TurtleText(Writer out) {
        this.out = out;
    }

    void prefixes(Map<String, String> namespaces) throws IOException {
        for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
            out.write("@prefix " + namespace.getKey() + ": <" + namespace.getValue() + "> .\n");
        }
    }

    /** Begins the triples of a subject, of which there is at least one. @param iri without brackets */
    void subject(String iri) throws IOException {
        out.write("\n<" + iri + ">");
        first = true;
    }

    void end() throws IOException {
        out.write(" .\n");
    }

    /** @param name of the object, with its prefix or in brackets */
    void name(String predicate, String name) throws IOException {
        predicate(predicate);
        out.write(name);
    }

    void iri(String predicate, String iri) throws IOException {
        name(predicate, "<" + iri + ">");
    }

    void literal(String predicate, String text) throws IOException {
        predicate(predicate);
        quoted(text);
    }

    void literal(String predicate, String text, String type) throws IOException {
        literal(predicate, text);
        out.write("^^" + type);
    }

    /** A value with the type that XML Schema has for it; a list as a collection, which keeps its order. */
    void value(String predicate, Object value) throws IOException {
        predicate(predicate);
        value(value);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (halves > 0) {
            notes.add(halves + (halves == 1 ? " half" : " halves") + " of a character became U+FFFD: RDF has none.");
        }
        if (zones > 0) {
            notes.add("Time zones with a name are written as their offset from UTC: " + zones + " of them.");
        }
        return notes;
    }

    private void predicate(String predicate) throws IOException {
        out.write((first ? " " : " ;\n    ") + predicate + " ");
        first = false;
    }

    private void value(Object value) throws IOException {
        if (value instanceof List<?> list) {
            out.write("(");
            for (Object item : list) {
                out.write(" ");
                value(item);
            }
            out.write(" )");
        } else if (value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.write(String.valueOf(value)); // xsd:boolean and xsd:integer
        } else if (value instanceof Double || value instanceof Float) {
            typed(number(((Number) value).doubleValue()), "xsd:double");
        } else if (value instanceof LocalDate day) {
            typed(day.toString(), "xsd:date");
        } else if (value instanceof ZonedDateTime time) {
            zones += time.getZone() instanceof ZoneOffset ? 0 : 1;
            typed(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), "xsd:dateTime");
        } else {
            quoted(ValueText.of(value));
        }
    }

    private void typed(String text, String type) throws IOException {
        quoted(text);
        out.write("^^" + type);
    }

    private static String number(double number) {
        return Double.isInfinite(number) ? number > 0 ? "INF" : "-INF" : Double.toString(number);
    }

    private void quoted(String text) throws IOException {
        out.write('"');
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            switch (character) {
                case '"' -> out.write("\\\"");
                case '\\' -> out.write("\\\\");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\t' -> out.write("\\t");
                default -> out.write(plain(character));
            }
        }
        out.write('"');
    }

    /** The character, or its number where a terminal would obey it. */
    private String plain(int character) {
        if (Character.getType(character) == Character.SURROGATE) {
            halves++;
            return "\uFFFD";
        }
        return Character.isISOControl(character) ? "\\u%04X".formatted(character) : Character.toString(character);
    }
}
