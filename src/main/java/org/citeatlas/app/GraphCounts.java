package org.citeatlas.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.graph.Graph;

/** How many nodes and edges of each kind a graph holds. */
public final class GraphCounts {
    private static final List<String> LABELS = List.of(
            "Paper",
            "Stub",
            "Method",
            "Dataset",
            "Tool",
            "Metric",
            "Task",
            "Repository",
            "ProjectPage",
            "Topic",
            "Author",
            "Venue",
            "Institution",
            "Source",
            "Collection");
    private static final List<String> EDGES = List.of(
            "MENTIONS",
            "INTRODUCES",
            "HAS_REPOSITORY",
            "USES_REPOSITORY",
            "HAS_PAGE",
            "IMPLEMENTS",
            "CITES",
            "ABOUT",
            "WROTE",
            "AFFILIATED_WITH",
            "PUBLISHED_IN",
            "EVALUATED_ON",
            "FROM",
            "SAME_AS",
            "HOLDS");

    private final Graph graph;

    public GraphCounts(Graph graph) {
        this.graph = graph;
    }

    /** Papers, stubs not counted. */
    long papers() {
        return (Long) nodes().getOrDefault("Paper", 0L);
    }

    /** Works that the papers are: a preprint and what was published of it are one. */
    long works() {
        return papers() - (Long) edges().getOrDefault("SAME_AS", 0L);
    }

    /** One entry per label. */
    public Map<String, Object> nodes() {
        StringBuilder cypher = new StringBuilder("RETURN ");
        LABELS.forEach(label -> cypher.append("COUNT { (:%s) } AS %1$s, ".formatted(label)));
        return one(cypher);
    }

    /** One entry per type of edge. */
    public Map<String, Object> edges() {
        StringBuilder cypher = new StringBuilder("RETURN ");
        EDGES.forEach(type -> cypher.append("COUNT { ()-[:%s]->() } AS %1$s, ".formatted(type)));
        return one(cypher);
    }

    private Map<String, Object> one(StringBuilder cypher) {
        cypher.setLength(cypher.length() - 2);
        return new LinkedHashMap<>(graph.read(cypher.toString(), Map.of()).get(0));
    }
}
