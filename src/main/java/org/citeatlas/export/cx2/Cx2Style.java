package org.citeatlas.export.cx2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.Degrees;
import org.citeatlas.export.NodeLook;

/**
 * How Cytoscape draws the network: names under the nodes, a colour for each set of labels, and sizes by number of edges.
 * Names and values of properties: https://cytoscape.org/cx/cx2/cx2-visual-styles/
 *
 * @param colours by {@link #labels}
 * @param most edges that any node has
 */
record Cx2Style(Map<String, String> colours, int most) {
    private static final double SMALLEST = 20; // pixels across, of a node without edges
    private static final double LARGEST = 80;

    static Cx2Style of(Subgraph graph, Degrees degrees) {
        Map<String, String> colours = new TreeMap<>();
        int most = 0;
        for (GraphNode node : graph.nodes()) {
            colours.put(labels(node), NodeLook.of(node).hex());
            most = Math.max(most, degrees.of(node.id()));
        }
        return new Cx2Style(colours, most);
    }

    /** The labels as one text, which a mapping can tell apart: {@code :Paper:Work}. */
    static String labels(GraphNode node) {
        return ":" + String.join(":", node.labels());
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        defaults(json);
        json.writeObjectFieldStart("nodeMapping");
        startMapping(json, "NODE_LABEL", "PASSTHROUGH", "name", "string");
        endMapping(json);
        colours(json);
        if (most > 0) {
            size(json, "NODE_WIDTH");
            size(json, "NODE_HEIGHT");
        }
        json.writeEndObject();
        json.writeObjectFieldStart("edgeMapping");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void defaults(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("default");
        json.writeObjectFieldStart("network");
        json.writeStringField("NETWORK_BACKGROUND_COLOR", "#ffffff");
        json.writeEndObject();
        json.writeObjectFieldStart("node");
        json.writeStringField("NODE_SHAPE", "ellipse");
        json.writeStringField("NODE_BACKGROUND_COLOR", NodeLook.hex(NodeLook.OTHER_KIND));
        json.writeNumberField("NODE_WIDTH", SMALLEST);
        json.writeNumberField("NODE_HEIGHT", SMALLEST);
        json.writeEndObject();
        json.writeObjectFieldStart("edge");
        json.writeStringField("EDGE_LINE_COLOR", "#b0b0b0");
        json.writeStringField("EDGE_TARGET_ARROW_SHAPE", "triangle");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void colours(JsonGenerator json) throws IOException {
        startMapping(json, "NODE_BACKGROUND_COLOR", "DISCRETE", "labels", "string");
        json.writeArrayFieldStart("map");
        for (Map.Entry<String, String> colour : colours.entrySet()) {
            json.writeStartObject();
            json.writeStringField("v", colour.getKey());
            json.writeStringField("vp", colour.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        endMapping(json);
    }

    // in one range: no node has fewer than none, or more than the most
    private void size(JsonGenerator json, String property) throws IOException {
        startMapping(json, property, "CONTINUOUS", "degree", "long");
        json.writeArrayFieldStart("map");
        json.writeStartObject();
        json.writeNumberField("min", 0);
        json.writeBooleanField("includeMin", true);
        json.writeNumberField("max", most);
        json.writeBooleanField("includeMax", true);
        json.writeNumberField("minVPValue", SMALLEST);
        json.writeNumberField("maxVPValue", LARGEST);
        json.writeEndObject();
        json.writeEndArray();
        endMapping(json);
    }

    private static void startMapping(JsonGenerator json, String property, String kind, String attribute, String type)
            throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("type", kind);
        json.writeObjectFieldStart("definition");
        json.writeStringField("attribute", attribute);
        json.writeStringField("type", type);
    }

    private static void endMapping(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }
}
