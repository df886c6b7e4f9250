package org.citeatlas.export.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.JsonValues;
import org.citeatlas.export.NodeLook;
import org.citeatlas.export.NodeNumbers;
import org.citeatlas.export.drawing.Drawing;
import org.citeatlas.export.drawing.ShortCaption;

/** The graph as JSON for the page's script, one node and one edge a line; edges name their ends by number. */
final class PageData {
    // how the store finds things again; it says nothing to a reader
    private static final Set<String> BOOKKEEPING =
            Set.of("authorYear", "catalogue", "fingerprint", "firstAuthor", "foldedName", "titleKey", "work");

    private final Subgraph graph;
    private final NodeNumbers numbers;
    private final Drawing drawing;
    private final Map<String, GraphNode> papers = new HashMap<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> leftOut = new TreeSet<>();

    PageData(Subgraph graph) {
        this.graph = graph;
        numbers = NodeNumbers.from(0, graph);
        drawing = Drawing.of(graph, numbers);
        for (GraphNode node : graph.nodes()) {
            kinds.add(NodeLook.kind(node));
            if (node.labels().contains("Work")) {
                papers.put(node.id(), node);
            }
        }
    }

    int nodes() {
        return numbers.count();
    }

    /** What was not written, once it is. */
    List<String> notes() {
        return leftOut.isEmpty()
                ? List.of()
                : List.of("The page leaves out how the store finds things again: " + String.join(", ", leftOut) + ".");
    }

    void write(Writer out) throws IOException {
        JsonFactory factory = new JsonFactory();
        factory.setCharacterEscapes(new ScriptEscapes());
        try (JsonGenerator json = factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            colours(json);
            json.writeArrayFieldStart("nodes");
            for (GraphNode node : graph.nodes()) {
                write(json, node);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (GraphEdge edge : graph.edges()) {
                write(json, edge);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** By kind, that of the light page and that of the dark one. */
    private void colours(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("colours");
        for (String kind : kinds) {
            json.writeObjectFieldStart(kind);
            json.writeStringField("light", NodeLook.hex(kind));
            json.writeStringField("dark", NodeLook.hexOnDark(kind));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(JsonGenerator json, GraphNode node) throws IOException {
        int number = numbers.of(node.id());
        json.writeStartObject();
        json.writeStringField("id", node.id());
        json.writeStringField("kind", NodeLook.kind(node));
        json.writeStringField("caption", ShortCaption.of(node));
        json.writeNumberField("x", drawing.x(number));
        json.writeNumberField("y", drawing.y(number));
        json.writeNumberField("radius", drawing.radius(number));
        properties(json, node.properties());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(JsonGenerator json, GraphEdge edge) throws IOException {
        json.writeStartObject();
        json.writeNumberField("from", numbers.of(edge.source()));
        json.writeNumberField("to", numbers.of(edge.target()));
        json.writeStringField("type", edge.type());
        properties(json, edge.properties());
        spans(json, edge);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void spans(JsonGenerator json, GraphEdge edge) throws IOException {
        GraphNode paper = papers.get(edge.source());
        List<Span> spans = paper == null ? List.of() : Span.of(edge, paper);
        if (spans.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("spans");
        for (Span span : spans) {
            json.writeStartObject();
            json.writeStringField("field", span.field());
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeNumberField("from", span.from());
            json.writeNumberField("to", span.to());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(JsonGenerator json, Map<String, Object> properties) throws IOException {
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            if (BOOKKEEPING.contains(property.getKey())) {
                leftOut.add(property.getKey());
            } else {
                JsonValues.field(json, property.getKey(), property.getValue());
            }
        }
        json.writeEndObject();
    }
}
