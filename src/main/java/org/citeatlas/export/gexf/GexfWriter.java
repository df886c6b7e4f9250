package org.citeatlas.export.gexf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.AttributeType;
import org.citeatlas.export.Attributes;
import org.citeatlas.export.Degrees;
import org.citeatlas.export.EdgeWeight;
import org.citeatlas.export.NodeLook;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.export.ValueText;
import org.citeatlas.export.XmlOutput;
import org.jspecify.annotations.Nullable;

/**
 * GEXF 1.3 for Gephi: colours by kind, sizes by number of edges, and papers that begin at their date, for the timeline.
 * Lists are JSON text. https://gexf.net/schema.html
 */
public final class GexfWriter implements SubgraphWriter {
    @Override
    public String format() {
        return "gexf";
    }

    @Override
    public String extension() {
        return "gexf";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.raw("<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n");
        xml.raw("<meta><creator>citeatlas</creator></meta>\n");
        xml.raw("<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\">\n");
        Attributes.OfGraph attributes = Attributes.of(graph);
        Columns nodes = new Columns("node", attributes.nodes());
        Columns edges = new Columns("edge", attributes.edges());
        nodes.declare(xml, "labels");
        edges.declare(xml, null);
        Degrees degrees = Degrees.of(graph);
        xml.raw("<nodes>\n");
        for (GraphNode node : graph.nodes()) {
            write(xml, node, nodes, degrees.of(node.id()));
        }
        xml.raw("</nodes>\n<edges>\n");
        for (GraphEdge edge : graph.edges()) {
            write(xml, edge, edges);
        }
        xml.raw("</edges>\n</graph>\n</gexf>\n").flush();
        return xml.notes();
    }

    private static void write(XmlOutput xml, GraphNode node, Columns columns, int degree) throws IOException {
        NodeLook look = NodeLook.of(node);
        xml.raw("<node").attribute("id", node.id()).attribute("label", look.caption());
        begin(xml, node.properties());
        xml.raw("><attvalues>");
        Columns.value(xml, "labels", String.join(";", node.labels()));
        columns.values(xml, node.properties());
        xml.raw("</attvalues><viz:size").attribute("value", String.valueOf(4 + 4 * Math.sqrt(degree)));
        xml.raw("/><viz:color").attribute("hex", look.hex());
        xml.attribute("r", String.valueOf(look.colour() >> 16))
                .attribute("g", String.valueOf(look.colour() >> 8 & 255))
                .attribute("b", String.valueOf(look.colour() & 255))
                .raw("/></node>\n");
    }

    /** A paper is there from the day of its publication on, or from the first day of its year. */
    private static void begin(XmlOutput xml, Map<String, Object> properties) throws IOException {
        Object day = properties.get("publishedOn");
        Object year = properties.get("year");
        if (day != null) {
            xml.attribute("start", String.valueOf(day));
        } else if (year instanceof Long number && number > 0 && number <= 9999) {
            xml.attribute("start", "%04d-01-01".formatted(number));
        }
    }

    private static void write(XmlOutput xml, GraphEdge edge, Columns columns) throws IOException {
        xml.raw("<edge").attribute("id", edge.id());
        xml.attribute("source", edge.source()).attribute("target", edge.target());
        xml.attribute("kind", edge.type()).attribute("label", edge.type());
        xml.attribute("weight", String.valueOf(EdgeWeight.of(edge)));
        if (edge.properties().isEmpty()) {
            xml.raw("/>\n");
            return;
        }
        xml.raw("><attvalues>");
        columns.values(xml, edge.properties());
        xml.raw("</attvalues></edge>\n");
    }

    /** The declared attributes of all nodes or all edges. */
    private static final class Columns {
        private final String element;
        private final Attributes attributes;
        private final Map<String, String> ids = new HashMap<>();

        Columns(String element, Attributes attributes) {
            this.element = element;
            this.attributes = attributes;
            for (String name : attributes.names()) {
                ids.put(name, String.valueOf(ids.size()));
            }
        }

        /** @param first the attribute for labels, or null for none */
        void declare(XmlOutput xml, @Nullable String first) throws IOException {
            if (first == null && attributes.names().isEmpty()) {
                return;
            }
            xml.raw("<attributes").attribute("class", element).raw(">\n");
            if (first != null) {
                declare(xml, first, first, "string");
            }
            Map<String, String> written = attributes.avoiding(first == null ? Set.of() : Set.of(first));
            for (Map.Entry<String, String> attribute : written.entrySet()) {
                String name = attribute.getKey();
                declare(xml, ids.getOrDefault(name, name), attribute.getValue(), typeOf(attributes.type(name)));
            }
            xml.raw("</attributes>\n");
        }

        private static void declare(XmlOutput xml, String id, String title, String type) throws IOException {
            xml.raw("<attribute").attribute("id", id).attribute("title", title);
            xml.attribute("type", type).raw("/>\n");
        }

        void values(XmlOutput xml, Map<String, Object> properties) throws IOException {
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                value(xml, ids.getOrDefault(property.getKey(), property.getKey()), ValueText.of(property.getValue()));
            }
        }

        static void value(XmlOutput xml, String id, String value) throws IOException {
            xml.raw("<attvalue").attribute("for", id).attribute("value", value).raw("/>");
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
