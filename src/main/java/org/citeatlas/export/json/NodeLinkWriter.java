package org.citeatlas.export.json;

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
import org.citeatlas.export.SubgraphWriter;

/**
 * Node-link JSON as NetworkX 3.4 and later reads it with {@code node_link_graph(data)}, and D3 with little more: one node
 * and one edge a line. https://networkx.org/documentation/stable/reference/readwrite/json_graph.html
 */
public final class NodeLinkWriter implements SubgraphWriter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        Attributes.OfGraph attributes = Attributes.of(graph);
        Map<String, String> nodeNames = attributes.nodes().avoiding(Set.of("id", "labels"));
        Map<String, String> edgeNames = attributes.edges().avoiding(Set.of("source", "target", "key", "type"));
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeBooleanField("directed", true);
            json.writeBooleanField("multigraph", true);
            json.writeObjectFieldStart("graph");
            json.writeEndObject();
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
            json.writeRaw('\n');
        }
        List<String> notes = new ArrayList<>(Attributes.notes("node", nodeNames));
        notes.addAll(Attributes.notes("edge", edgeNames));
        return notes;
    }

    private static void write(JsonGenerator json, GraphNode node, Map<String, String> names) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id());
        JsonValues.field(json, "labels", node.labels());
        JsonValues.fields(json, node.properties(), names);
        json.writeEndObject();
        json.writeRaw('\n'); // one element a line
    }

    private static void write(JsonGenerator json, GraphEdge edge, Map<String, String> names) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", edge.source());
        json.writeStringField("target", edge.target());
        json.writeStringField("key", edge.id());
        json.writeStringField("type", edge.type());
        JsonValues.fields(json, edge.properties(), names);
        json.writeEndObject();
        json.writeRaw('\n'); // one element a line
    }
}
