package org.citeatlas.export.cyjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.Attributes;
import org.citeatlas.export.JsonValues;
import org.citeatlas.export.NodeLook;
import org.citeatlas.export.SubgraphWriter;

/**
 * Elements JSON for Cytoscape.js and Cytoscape. {@code name} is what is drawn, {@code interaction} the type of an edge,
 * and {@code value} and {@code key} are there for NetworkX. https://js.cytoscape.org/#notation/elements-json
 */
public final class CytoscapeWriter implements SubgraphWriter {
    private static final Set<String> NODE = Set.of("id", "value", "labels", "shared_name", "parent", "SUID");
    private static final Set<String> EDGE =
            Set.of("id", "key", "source", "target", "interaction", "name", "shared_name", "SUID");

    @Override
    public String format() {
        return "cyjs";
    }

    @Override
    public String extension() {
        return "cyjs";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        Attributes.OfGraph attributes = Attributes.of(graph);
        Map<String, String> nodeNames = attributes.nodes().avoiding(NODE);
        Map<String, String> edgeNames = attributes.edges().avoiding(EDGE);
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("format_version", "1.0");
            json.writeStringField("generated_by", "citeatlas");
            json.writeStringField("target_cytoscapejs_version", "~3.0");
            json.writeBooleanField("directed", true);
            json.writeBooleanField("multigraph", true);
            json.writeObjectFieldStart("data");
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
            json.writeArrayFieldStart("nodes");
            for (GraphNode node : graph.nodes()) {
                write(json, node, nodeNames);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (GraphEdge edge : graph.edges()) {
                write(json, edge, edgeNames);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        List<String> notes = new ArrayList<>(Attributes.notes("node", nodeNames));
        notes.addAll(Attributes.notes("edge", edgeNames));
        return notes;
    }

    private static void write(JsonGenerator json, GraphNode node, Map<String, String> names) throws IOException {
        start(json);
        json.writeStringField("id", node.id());
        json.writeStringField("value", node.id());
        if (!node.properties().containsKey("name")) {
            json.writeStringField("name", NodeLook.of(node).caption());
        }
        JsonValues.field(json, "labels", node.labels());
        JsonValues.fields(json, node.properties(), names);
        end(json);
    }

    private static void write(JsonGenerator json, GraphEdge edge, Map<String, String> names) throws IOException {
        start(json);
        json.writeStringField("id", edge.id());
        json.writeStringField("key", edge.id());
        json.writeStringField("source", edge.source());
        json.writeStringField("target", edge.target());
        json.writeStringField("interaction", edge.type());
        JsonValues.fields(json, edge.properties(), names);
        end(json);
    }

    private static void start(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n'); // one element a line
    }
}
