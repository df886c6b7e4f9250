package org.citeatlas.export.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/** How many nodes and edges of each kind there are. */
record Counts(SortedMap<String, Long> nodes, SortedMap<String, Long> edges) {
    private static final Set<String> WIDER = Set.of("Work", "Entity"); // beside a label that says more
    private static final Set<String> TOLD = Set.of(
            "Paper",
            "Stub",
            "Author",
            "Venue",
            "Method",
            "Dataset",
            "Tool",
            "Metric",
            "Task",
            "Repository",
            "ProjectPage");

    static Counts of(Subgraph graph) {
        SortedMap<String, Long> nodes = new TreeMap<>();
        SortedMap<String, Long> edges = new TreeMap<>();
        for (GraphNode node : graph.nodes()) {
            nodes.merge(kind(node), 1L, Long::sum);
        }
        for (GraphEdge edge : graph.edges()) {
            edges.merge(edge.type(), 1L, Long::sum);
        }
        return new Counts(nodes, edges);
    }

    void write(Writer report) throws IOException {
        if (nodes.isEmpty()) {
            return;
        }
        report.write("| what | how many |\n| --- | --: |\n");
        for (SortedMap<String, Long> counts : List.of(nodes, edges)) {
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                report.write("| " + MarkdownText.of(count.getKey()) + " | " + count.getValue() + " |\n");
            }
        }
        report.write("\n");
    }

    /** What is counted only. */
    List<String> notes() {
        String counted =
                nodes.keySet().stream().filter(kind -> !TOLD.contains(kind)).collect(Collectors.joining(", "));
        return counted.isEmpty() ? List.of() : List.of("The report counts these only: " + counted + ".");
    }

    private static String kind(GraphNode node) {
        String kind =
                node.labels().stream().filter(label -> !WIDER.contains(label)).collect(Collectors.joining(" "));
        return kind.isEmpty() ? node.labels().isEmpty() ? "node" : String.join(" ", node.labels()) : kind;
    }
}
