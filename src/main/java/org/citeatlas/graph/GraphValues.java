package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Values of the driver as values of the JDK and the domain. */
final class GraphValues {
    private GraphValues() {}

    /** The value as {@link org.citeatlas.domain.Answer} promises; a path becomes the list of its nodes and edges. */
    static @Nullable Object of(Value value) {
        return of(value.asObject());
    }

    private static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship edge) {
            return edge(edge, edge.startNodeElementId(), edge.endNodeElementId());
        }
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            list.forEach(item -> values.add(of(item)));
            return values;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, item) -> values.put((String) key, of(item)));
            return values;
        }
        return value;
    }

    static GraphNode node(Node node) {
        Map<String, Object> properties = properties(node);

        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        labels.sort(null);
        return new GraphNode(NodeKind.stableId(labels, properties, node.elementId()), labels, properties);
    }

    static GraphEdge edge(Relationship edge, String source, String target) {
        return new GraphEdge(source + " " + edge.type() + " " + target, edge.type(), source, target, properties(edge));
    }

    private static List<Object> path(Path path) {
        List<Object> steps = new ArrayList<>();
        steps.add(node(path.start()));
        path.forEach(segment -> {
            Relationship edge = segment.relationship();
            boolean forward = edge.startNodeElementId().equals(segment.start().elementId());
            String from = node(segment.start()).id();
            String to = node(segment.end()).id();
            steps.add(forward ? edge(edge, from, to) : edge(edge, to, from));
            steps.add(node(segment.end()));
        });
        return steps;
    }

    /** Sorted by name. */
    private static Map<String, Object> properties(Entity element) {
        return new TreeMap<>(unsorted(element));
    }

    /** In the order in which they came. */
    static Map<String, Object> unsorted(Entity element) {
        return element.asMap(GraphValues::of);
    }
}
