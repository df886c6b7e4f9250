package org.citeatlas.export.cx2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.Degrees;
import org.citeatlas.export.NodeLook;
import org.citeatlas.export.NodeNumbers;
import org.citeatlas.export.SubgraphWriter;

/**
 * Cytoscape Exchange 2, for Cytoscape, Cytoscape Web and NDEx. Ids are numbers; that of a node is in {@code represents}, and
 * that of an edge in {@code name}. https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/
 */
public final class Cx2Writer implements SubgraphWriter {
    @Override
    public String format() {
        return "cx2";
    }

    @Override
    public String extension() {
        return "cx2";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        Cx2Columns nodes = Cx2Columns.ofNodes(graph.nodes());
        Cx2Columns edges = Cx2Columns.ofEdges(graph.edges());
        NodeNumbers numbers = NodeNumbers.from(0, graph);
        Degrees degrees = Degrees.of(graph);
        Cx2Style style = Cx2Style.of(graph, degrees);
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartArray();
            descriptor(json);
            metaData(json, graph);
            declarations(json, nodes, edges);
            networkAttributes(json);
            nodes(json, graph, nodes, degrees);
            edges(json, graph, edges, numbers);
            aspect(json, "visualProperties");
            style.write(json);
            end(json);
            status(json);
            json.writeEndArray();
            json.writeRaw('\n');
        }
        List<String> notes = new ArrayList<>(nodes.notes());
        notes.addAll(edges.notes());
        return notes;
    }

    private static void descriptor(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("CXVersion", "2.0");
        json.writeBooleanField("hasFragments", false);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void metaData(JsonGenerator json, Subgraph graph) throws IOException {
        aspect(json, "metaData");
        count(json, "attributeDeclarations", 1);
        count(json, "networkAttributes", 1);
        count(json, "nodes", size(graph.nodes()));
        count(json, "edges", size(graph.edges()));
        count(json, "visualProperties", 1);
        end(json);
    }

    private static void count(JsonGenerator json, String aspect, long elements) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", aspect);
        json.writeNumberField("elementCount", elements);
        json.writeEndObject();
    }

    private static void declarations(JsonGenerator json, Cx2Columns nodes, Cx2Columns edges) throws IOException {
        aspect(json, "attributeDeclarations");
        json.writeStartObject();
        json.writeObjectFieldStart("networkAttributes");
        Cx2Columns.declare(json, "name", "string");
        json.writeEndObject();
        json.writeObjectFieldStart("nodes");
        nodes.declare(json);
        json.writeEndObject();
        json.writeObjectFieldStart("edges");
        edges.declare(json);
        json.writeEndObject();
        json.writeEndObject();
        end(json);
    }

    private static void networkAttributes(JsonGenerator json) throws IOException {
        aspect(json, "networkAttributes");
        json.writeStartObject();
        json.writeStringField("name", "Citeatlas");
        json.writeEndObject();
        end(json);
    }

    private static void nodes(JsonGenerator json, Subgraph graph, Cx2Columns columns, Degrees degrees)
            throws IOException {
        aspect(json, "nodes");
        long id = 0; // as NodeNumbers counts them
        for (GraphNode node : graph.nodes()) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            json.writeObjectFieldStart("v");
            if (!columns.names(node.properties())) {
                json.writeStringField("name", NodeLook.of(node).caption());
            }
            json.writeStringField("represents", node.id());
            json.writeStringField("labels", Cx2Style.labels(node));
            json.writeNumberField("degree", degrees.of(node.id()));
            columns.values(json, node.properties());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n'); // one element a line
        }
        end(json);
    }

    private static void edges(JsonGenerator json, Subgraph graph, Cx2Columns columns, NodeNumbers numbers)
            throws IOException {
        aspect(json, "edges");
        long id = 0;
        for (GraphEdge edge : graph.edges()) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            json.writeNumberField("s", numbers.of(edge.source()));
            json.writeNumberField("t", numbers.of(edge.target()));
            json.writeObjectFieldStart("v");
            json.writeStringField("name", edge.id());
            json.writeStringField("interaction", edge.type());
            columns.values(json, edge.properties());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        end(json);
    }

    private static void status(JsonGenerator json) throws IOException {
        aspect(json, "status");
        json.writeStartObject();
        json.writeStringField("error", "");
        json.writeBooleanField("success", true);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void aspect(JsonGenerator json, String name) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart(name);
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static long size(Iterable<?> elements) {
        long size = 0;
        for (Object element : elements) {
            size += element == null ? 0 : 1;
        }
        return size;
    }
}
