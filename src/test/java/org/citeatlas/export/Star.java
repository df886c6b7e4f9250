package org.citeatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/** A method in the middle, and papers that mention it. */
record Star(String name, int papers) implements Subgraph {
    @Override
    public List<GraphNode> nodes() {
        List<GraphNode> nodes = new ArrayList<>();
        nodes.add(new GraphNode("entity:m", List.of("Entity", "Method"), Map.of("name", name)));
        for (int i = 10; i < 10 + papers; i++) {
            nodes.add(new GraphNode(
                    "work:" + i, List.of("Paper", "Work"), Map.of("title", "Paper " + i, "year", 2000L + i)));
        }
        return nodes;
    }

    @Override
    public List<GraphEdge> edges() {
        List<GraphEdge> edges = new ArrayList<>();
        for (int i = 10; i < 10 + papers; i++) {
            edges.add(new GraphEdge("e" + i, "MENTIONS", "work:" + i, "entity:m", Map.of("count", (long) i)));
        }
        return edges;
    }
}
