package org.citeatlas.ingest.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeatlas.ingest.Reject;
import org.jspecify.annotations.Nullable;

/** An element with what is in it: texts and elements in their order. Names come without their namespace. */
public final class XmlNode {
    private final String name;
    private final long line;
    private final List<Object> content = new ArrayList<>(4); // String or XmlNode
    private Map<String, String> attributes = Map.of(); // most elements have none

    private @Nullable String raw;

    XmlNode(String name, long line) {
        this.name = name;
        this.line = line;
    }

    void set(String attribute, String value) {
        attributes = attributes.isEmpty() ? new HashMap<>(4) : attributes;
        attributes.put(attribute, value);
    }

    void add(Object textOrElement) {
        content.add(textOrElement);
    }

    public String name() {
        return name;
    }

    /** The line on which it begins, from 1; of an element inside a record, that of the record. */
    public long line() {
        return line;
    }

    /** The attribute's value, or null where it is absent or blank. */
    public @Nullable String attribute(String attribute) {
        String value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The elements right inside it. */
    public List<XmlNode> elements() {
        List<XmlNode> elements = new ArrayList<>(content.size());
        for (Object part : content) {
            if (part instanceof XmlNode element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The elements of this name right inside it. */
    public List<XmlNode> elements(String wanted) {
        return elements().stream()
                .filter(element -> element.name.equals(wanted))
                .toList();
    }

    /** The first element at the end of this path of names, or null. */
    public @Nullable XmlNode first(String... path) {
        XmlNode node = this;
        for (String step : path) {
            node = node == null ? null : node.firstElement(step);
        }
        return node;
    }

    private @Nullable XmlNode firstElement(String wanted) {
        for (Object part : content) {
            if (part instanceof XmlNode element && element.name.equals(wanted)) {
                return element;
            }
        }
        return null;
    }

    /** All elements of this name inside it, at any depth. */
    public Stream<XmlNode> all(String wanted) {
        return elements().stream()
                .flatMap(element -> Stream.concat(
                        element.name.equals(wanted) ? Stream.of(element) : Stream.empty(), element.all(wanted)));
    }

    /** All text inside it without the markup, runs of white space made one blank; null where there is none. */
    public @Nullable String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        String trimmed = text.substring(0, end);
        return trimmed.isBlank() ? null : trimmed;
    }

    /** The text at the end of this path of names, or null. */
    public @Nullable String text(String... path) {
        XmlNode node = first(path);
        return node == null ? null : node.text();
    }

    private void append(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlNode element) {
                element.append(text);
            } else {
                collapse((String) part, text);
            }
        }
    }

    private static void collapse(String part, StringBuilder text) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean space = c <= ' '; // also controls, which XML 1.0 forbids and some write
            boolean afterSpace = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
            if (!space) {
                text.append(c);
            } else if (!afterSpace) {
                text.append(' ');
            }
        }
    }

    /** A short rendering for {@code Records.reject}. */
    public String raw() {
        String known = raw;
        if (known == null) {
            known = Reject.excerpt("<" + name + "> " + text());
            raw = known;
        }
        return known;
    }
}
