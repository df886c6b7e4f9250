package org.citeatlas.export.dot;

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
import org.citeatlas.export.NodeLook;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.export.TextOutput;
import org.citeatlas.export.ValueText;

/** The DOT language of Graphviz, ready to draw, with every property as an attribute. https://graphviz.org/doc/info/lang.html */
public final class DotWriter implements SubgraphWriter {
    /** Names that mean something to Graphviz, as far as properties may have them. */
    private static final Set<String> RESERVED = Set.of(
            "label",
            "labels",
            "tooltip",
            "color",
            "fillcolor",
            "fontcolor",
            "style",
            "shape",
            "id",
            "class",
            "URL",
            "href",
            "target",
            "weight",
            "width",
            "height",
            "pos",
            "image",
            "group",
            "comment",
            "dir",
            "len",
            "size",
            "rank",
            "ordering",
            "layer",
            "area",
            "key",
            "root",
            "type",
            "k",
            "pin",
            "sides",
            "skew",
            "texlbl");

    @Override
    public String format() {
        return "dot";
    }

    @Override
    public String extension() {
        return "dot";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        Attributes.OfGraph attributes = Attributes.of(graph);
        Map<String, String> nodeNames = attributes.nodes().avoiding(RESERVED);
        Map<String, String> edgeNames = attributes.edges().avoiding(RESERVED);
        Quotes quotes = new Quotes();
        Writer dot = TextOutput.on(out);
        dot.write("digraph citeatlas {\ngraph [charset=\"UTF-8\", overlap=false]\n");
        dot.write("node [shape=box, style=\"rounded,filled\", fillcolor=white]\nedge [fontsize=9]\n");
        for (GraphNode node : graph.nodes()) {
            NodeLook look = NodeLook.of(node);
            dot.write(quotes.of(node.id()) + " [label=" + quotes.label(look.caption()) + ", color=\"" + look.hex()
                    + "\", labels=" + quotes.of(String.join(":", node.labels())));
            properties(dot, node.properties(), nodeNames, quotes);
        }
        for (GraphEdge edge : graph.edges()) {
            dot.write(quotes.of(edge.source()) + " -> " + quotes.of(edge.target()) + " [label="
                    + quotes.label(edge.type()) + ", type=" + quotes.of(edge.type()));
            properties(dot, edge.properties(), edgeNames, quotes);
        }
        dot.write("}\n");
        dot.flush();
        List<String> notes = new ArrayList<>(Attributes.notes("node", nodeNames));
        notes.addAll(Attributes.notes("edge", edgeNames));
        notes.addAll(quotes.notes());
        return notes;
    }

    private static void properties(Writer dot, Map<String, Object> properties, Map<String, String> names, Quotes quotes)
            throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            String name = names.getOrDefault(property.getKey(), property.getKey());
            dot.write(", " + quotes.of(name) + "=" + quotes.of(ValueText.of(property.getValue())));
        }
        dot.write("]\n");
    }

    /**
     * Quoted strings. In DOT a backslash can be written, but not before a quote and not at the end, so such ones become
     * slashes, and are counted.
     */
    private static final class Quotes {
        private long replaced;

        String of(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean trouble = c == '\\' && (at + 1 == text.length() || "\"\\\n".indexOf(text.charAt(at + 1)) >= 0);
                if (trouble || c == '\0') {
                    replaced++;
                }
                quoted.append(c == '"' ? "\\\"" : trouble ? "/" : c == '\0' ? "\uFFFD" : String.valueOf(c));
            }
            return quoted.append('"').toString();
        }

        /** Text that is drawn, where a backslash starts an escape. */
        String label(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }

        List<String> notes() {
            return replaced == 0
                    ? List.of()
                    : List.of(replaced
                            + " backslashes before a quote or at an end became slashes: DOT cannot hold them.");
        }
    }
}
