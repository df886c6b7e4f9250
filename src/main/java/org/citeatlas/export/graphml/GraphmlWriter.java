package org.citeatlas.export.graphml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.AttributeType;
import org.citeatlas.export.Attributes;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.export.ValueText;
import org.citeatlas.export.XmlOutput;

/**
 * GraphML with typed attributes, as Gephi, yEd, Cytoscape, NetworkX and igraph read it. Labels and types are in the
 * attributes {@code labels} ({@code :Paper:Work}) and {@code label}, where APOC looks for them; lists are JSON text,
 * because GraphML has none. http://graphml.graphdrawing.org/specification.html
 */
public final class GraphmlWriter implements SubgraphWriter {
    @Override
    public String format() {
        return "graphml";
    }

    @Override
    public String extension() {
        return "graphml";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.raw("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"")
                .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
                .raw(" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns ")
                .raw("http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
        Attributes.OfGraph attributes = Attributes.of(graph);
        Keys nodes = new Keys("node", "labels", attributes.nodes());
        Keys edges = new Keys("edge", "label", attributes.edges());
        nodes.declare(xml);
        edges.declare(xml);
        xml.raw("<graph id=\"G\" edgedefault=\"directed\">\n");
        for (GraphNode node : graph.nodes()) {
            xml.raw("<node").attribute("id", node.id()).raw(">");
            nodes.write(xml, ":" + String.join(":", node.labels()), node.properties());
            xml.raw("</node>\n");
        }
        for (GraphEdge edge : graph.edges()) {
            xml.raw("<edge").attribute("id", edge.id());
            xml.attribute("source", edge.source())
                    .attribute("target", edge.target())
                    .raw(">");
            edges.write(xml, edge.type(), edge.properties());
            xml.raw("</edge>\n");
        }
        xml.raw("</graph>\n</graphml>\n").flush();
        List<String> notes = new ArrayList<>(nodes.notes());
        notes.addAll(edges.notes());
        notes.addAll(xml.notes());
        return notes;
    }

    /** The declared attributes of all nodes, or of all edges; {@code kind} is the one that holds labels or type. */
    private static final class Keys {
        private final String element;
        private final String kind;
        private final Attributes attributes;
        private final Map<String, String> written;
        private final Map<String, String> ids = new HashMap<>();
        private final Map<String, String> openings = new HashMap<>(); // of values, by name

        Keys(String element, String kind, Attributes attributes) {
            this.element = element;
            this.kind = kind;
            this.attributes = attributes;
            this.written = attributes.avoiding(Set.of(kind));
            for (String name : attributes.names()) {
                String id = element.charAt(0) + String.valueOf(ids.size());
                ids.put(name, id);
                openings.put(name, opening(id));
            }
        }

        void declare(XmlOutput xml) throws IOException {
            declare(xml, kind, kind, "string");
            for (Map.Entry<String, String> attribute : written.entrySet()) {
                String name = attribute.getKey();
                declare(xml, ids.getOrDefault(name, name), attribute.getValue(), typeOf(attributes.type(name)));
            }
        }

        private void declare(XmlOutput xml, String id, String name, String type) throws IOException {
            xml.raw("<key").attribute("id", id).attribute("for", element);
            xml.attribute("attr.name", name).attribute("attr.type", type).raw("/>\n");
        }

        void write(XmlOutput xml, String kindText, Map<String, Object> properties) throws IOException {
            xml.raw(opening(kind)).text(kindText).raw("</data>");
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                String name = property.getKey();
                xml.raw(openings.getOrDefault(name, name));
                xml.text(ValueText.of(property.getValue())).raw("</data>");
            }
        }

        /** @param id of an attribute; none of ours has a character that XML wants escaped */
        private static String opening(String id) {
            return "<data key=\"" + id + "\">";
        }

        List<String> notes() {
            return Attributes.notes(element, written);
        }

        private static String typeOf(AttributeType type) {
            if (type.list()) {
                return "string";
            }
            return switch (type.scalar()) {
                case BOOLEAN -> "boolean";
                case LONG -> "long";
                case DOUBLE -> "double";
                case NONE, DATE, DATETIME, STRING -> "string";
            };
        }
    }
}
