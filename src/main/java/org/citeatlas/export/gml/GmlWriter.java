package org.citeatlas.export.gml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.Attributes;
import org.citeatlas.export.NodeNumbers;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.export.TextOutput;
import org.citeatlas.export.ValueText;

/**
 * GML as Gephi, Cytoscape, igraph and NetworkX read it: {@code label} is the id of a node in our graph. Booleans are 0
 * and 1, lists are JSON text, and what is not ASCII is written as {@code &#955;}.
 * https://web.archive.org/web/20190207140002/http://www.fim.uni-passau.de/index.php?id=17297&L=1
 */
public final class GmlWriter implements SubgraphWriter {
    private static final Set<String> NODE = Set.of("id", "label", "labels", "graphics");
    private static final Set<String> EDGE = Set.of("id", "source", "target", "label", "key", "graphics");

    @Override
    public String format() {
        return "gml";
    }

    @Override
    public String extension() {
        return "gml";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        Attributes.OfGraph attributes = Attributes.of(graph);
        Map<String, String> nodeNames = attributes.nodes().avoiding(NODE);
        Map<String, String> edgeNames = attributes.edges().avoiding(EDGE);
        NodeNumbers numbers = NodeNumbers.from(0, graph);
        Writer gml = TextOutput.on(out);
        gml.write("graph [\n  directed 1\n  multigraph 1\n");
        for (GraphNode node : graph.nodes()) {
            gml.write("  node [\n    id " + numbers.of(node.id()) + "\n");
            line(gml, "label", node.id());
            line(gml, "labels", String.join(":", node.labels()));
            properties(gml, node.properties(), nodeNames);
        }
        for (GraphEdge edge : graph.edges()) {
            gml.write("  edge [\n    source " + numbers.of(edge.source()) + "\n");
            gml.write("    target " + numbers.of(edge.target()) + "\n");
            line(gml, "key", edge.id());
            line(gml, "label", edge.type());
            properties(gml, edge.properties(), edgeNames);
        }
        gml.write("]\n");
        gml.flush();
        List<String> notes = new ArrayList<>(Attributes.notes("node", nodeNames));
        notes.addAll(Attributes.notes("edge", edgeNames));
        return notes;
    }

    private static void properties(Writer gml, Map<String, Object> properties, Map<String, String> names)
            throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            line(gml, key(names.getOrDefault(property.getKey(), property.getKey())), property.getValue());
        }
        gml.write("  ]\n");
    }

    /** Letters, digits and underscores only. */
    private static String key(String name) {
        String key = name.replaceAll("[^A-Za-z0-9_]", "_");
        return Character.isLetter(key.charAt(0)) ? key : "p" + key;
    }

    private static void line(Writer gml, String key, Object value) throws IOException {
        gml.write("    " + key + " " + text(value) + "\n");
    }

    private static String text(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        if (value instanceof Long number && number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
            return number.toString(); // readers take 32 bits
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return number.toString();
        }
        return quoted(ValueText.of(value));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '&' || c < ' ' || c > '~') {
                quoted.append("&#").append(c).append(';');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
