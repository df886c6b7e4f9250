package org.citeatlas.export.cx2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.export.AttributeType;
import org.citeatlas.export.Attributes;
import org.citeatlas.export.ValueText;

/**
 * The attributes of all nodes or all edges as CX2 declares them: every value of an attribute has the one type that is
 * declared for it. JSON has no infinite numbers, so that an attribute which has one is text, as the specification advises.
 */
final class Cx2Columns {
    // what the specification, Cytoscape's tables or Cytoscape.js keep for themselves, and what we add
    private static final Set<String> NODE =
            Set.of("id", "represents", "alias", "labels", "degree", "SUID", "selected", "shared name");
    private static final Set<String> EDGE = Set.of(
            "id", "name", "interaction", "SUID", "selected", "shared name", "shared interaction", "source", "target");

    private final String element;
    private final Map<String, String> own;
    private final Attributes attributes;
    private final Map<String, String> written;

    private Cx2Columns(String element, Map<String, String> own, Attributes attributes, Set<String> reserved) {
        this.element = element;
        this.own = own;
        this.attributes = attributes;
        this.written = attributes.avoiding(reserved);
    }

    static Cx2Columns ofNodes(Iterable<GraphNode> nodes) {
        Attributes attributes = new Attributes();
        nodes.forEach(node -> attributes.add(finite(node.properties())));
        Map<String, String> own = new LinkedHashMap<>();
        own.put("name", "string");
        own.put("represents", "string");
        own.put("labels", "string");
        own.put("degree", "long");
        Set<String> reserved = new HashSet<>(NODE);
        if (attributes.names().contains("name")
                && !attributes.type("name").equals(new AttributeType(AttributeType.Scalar.STRING, false))) {
            reserved.add("name"); // Cytoscape's names are text
        }
        return new Cx2Columns("node", own, attributes, reserved);
    }

    static Cx2Columns ofEdges(Iterable<GraphEdge> edges) {
        Attributes attributes = new Attributes();
        edges.forEach(edge -> attributes.add(finite(edge.properties())));
        Map<String, String> own = new LinkedHashMap<>();
        own.put("name", "string");
        own.put("interaction", "string");
        return new Cx2Columns("edge", own, attributes, EDGE);
    }

    /** Whether one of these properties is what the element is called. */
    boolean names(Map<String, Object> properties) {
        return properties.containsKey("name") && "name".equals(written.get("name"));
    }

    void declare(JsonGenerator json) throws IOException {
        for (Map.Entry<String, String> column : own.entrySet()) {
            declare(json, column.getKey(), column.getValue());
        }
        for (Map.Entry<String, String> column : written.entrySet()) {
            if (!own.containsKey(column.getValue())) {
                declare(json, column.getValue(), typeOf(attributes.type(column.getKey())));
            }
        }
    }

    static void declare(JsonGenerator json, String name, String type) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("d", type);
        json.writeEndObject();
    }

    void values(JsonGenerator json, Map<String, Object> properties) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            String name = property.getKey();
            json.writeFieldName(written.getOrDefault(name, name));
            value(json, attributes.type(name), property.getValue());
        }
    }

    List<String> notes() {
        return Attributes.notes(element, written);
    }

    private static void value(JsonGenerator json, AttributeType type, Object value) throws IOException {
        if (!type.list()) {
            scalar(json, type.scalar(), value);
            return;
        }
        json.writeStartArray();
        for (Object item : value instanceof List<?> list ? list : List.of(value)) {
            scalar(json, type.scalar(), item);
        }
        json.writeEndArray();
    }

    private static void scalar(JsonGenerator json, AttributeType.Scalar type, Object value) throws IOException {
        switch (type) {
            case BOOLEAN -> json.writeBoolean((Boolean) value);
            case LONG -> json.writeNumber(((Number) value).longValue());
            case DOUBLE -> json.writeNumber(((Number) value).doubleValue());
            case NONE, DATE, DATETIME, STRING -> json.writeString(ValueText.of(value));
        }
    }

    private static String typeOf(AttributeType type) {
        String scalar = switch (type.scalar()) {
            case BOOLEAN -> "boolean";
            case LONG -> "long";
            case DOUBLE -> "double";
            case NONE, DATE, DATETIME, STRING -> "string";
        };
        return type.list() ? "list_of_" + scalar : scalar;
    }

    private static Map<String, Object> finite(Map<String, Object> properties) {
        Map<String, Object> finite = new TreeMap<>();
        properties.forEach((name, value) -> finite.put(
                name,
                value instanceof List<?> list
                        ? list.stream().map(Cx2Columns::finite).toList()
                        : finite(value)));
        return finite;
    }

    /** Itself, or its text where it is a number that JSON does not have. */
    private static Object finite(Object value) {
        return value instanceof Double number && !Double.isFinite(number) ? String.valueOf(number) : value;
    }
}
