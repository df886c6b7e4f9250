package org.citeatlas.export.vosviewer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.EdgeWeight;
import org.citeatlas.export.FolderWriter;
import org.citeatlas.export.NodeLook;
import org.citeatlas.export.NodeNumbers;
import org.citeatlas.export.TextOutput;

/**
 * A map file and a network file for VOSviewer, and the same as its JSON. Its links have no direction and no type: edges
 * between the same two nodes are added up. Manual of VOSviewer 1.6, sections 4 and 5: https://www.vosviewer.com/documentation
 */
public final class VosviewerWriter implements FolderWriter {
    @Override
    public String format() {
        return "vosviewer";
    }

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public List<String> write(Subgraph graph, Folder folder) throws IOException {
        NodeNumbers numbers = NodeNumbers.from(1, graph);
        Map<Long, Double> links = new TreeMap<>();
        boolean loops = false;
        for (GraphEdge edge : graph.edges()) {
            long one = numbers.of(edge.source());
            long other = numbers.of(edge.target());
            loops |= one == other;
            if (one != other) {
                links.merge(Math.min(one, other) << 32 | Math.max(one, other), EdgeWeight.of(edge), Double::sum);
            }
        }
        writeMap(graph, numbers, folder);
        writeNetwork(links, folder);
        VosviewerJson.write(graph, numbers, links, folder.file("network.json"));
        return loops ? List.of("Edges from a node to itself are left out: VOSviewer has none.") : List.of();
    }

    private static void writeMap(Subgraph graph, NodeNumbers numbers, Folder folder) throws IOException {
        try (Writer map = TextOutput.on(folder.file("map.txt"))) {
            map.write("id\tlabel\turl\tscore<year>\n");
            for (GraphNode node : graph.nodes()) {
                map.write(numbers.of(node.id()) + "\t" + label(node) + "\t" + url(node) + "\t"
                        + node.properties().getOrDefault("year", "") + "\n");
            }
        }
    }

    /** A text that begins with a quotation mark would be taken for a quoted one: it is quoted, and its marks are doubled. */
    private static String label(GraphNode node) {
        String caption = NodeLook.of(node).caption();
        return caption.startsWith("\"") ? "\"" + caption.replace("\"", "\"\"") + "\"" : caption;
    }

    private static void writeNetwork(Map<Long, Double> links, Folder folder) throws IOException {
        try (Writer network = TextOutput.on(folder.file("network.txt"))) {
            for (Map.Entry<Long, Double> link : links.entrySet()) {
                network.write(
                        (link.getKey() >> 32) + "\t" + (link.getKey() & 0xFFFFFFFFL) + "\t" + link.getValue() + "\n");
            }
        }
    }

    /** Where a click on the node leads; empty for nowhere. */
    static String url(GraphNode node) {
        Map<String, Object> properties = node.properties();
        if (properties.get("doi") instanceof String doi) {
            return "https://doi.org/" + doi;
        }
        if (properties.get("arxivId") instanceof String arxiv) {
            return "https://arxiv.org/abs/" + arxiv;
        }
        return properties.get("url") instanceof String url ? url : "";
    }
}
