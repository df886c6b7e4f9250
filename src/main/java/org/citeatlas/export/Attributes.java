package org.citeatlas.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/** The attributes that elements of a graph have, with the types that all their values fit in, sorted by name. */
public final class Attributes {
    private final SortedMap<String, AttributeType> types = new TreeMap<>();

    private static Attributes ofNodes(Iterable<GraphNode> nodes) {
        Attributes attributes = new Attributes();
        nodes.forEach(node -> attributes.add(node.properties()));
        return attributes;
    }

    private static Attributes ofEdges(Iterable<GraphEdge> edges) {
        Attributes attributes = new Attributes();
        edges.forEach(edge -> attributes.add(edge.properties()));
        return attributes;
    }

    /** Those of the nodes and of the edges, each looked at by a thread of its own: it takes a look at every value. */
    public static OfGraph of(Subgraph graph) {
        CompletableFuture<Attributes> edges = CompletableFuture.supplyAsync(() -> ofEdges(graph.edges()));
        Attributes nodes = ofNodes(graph.nodes());
        return new OfGraph(nodes, edges.join());
    }

    /** The attributes of a graph. */
    public record OfGraph(Attributes nodes, Attributes edges) {}

    /** Takes the properties of one more element into account. */
    public void add(Map<String, Object> properties) {
        properties.forEach((name, value) -> types.merge(name, AttributeType.of(value), AttributeType::or));
    }

    public Set<String> names() {
        return types.keySet();
    }

    public AttributeType type(String name) {
        AttributeType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no element has an attribute " + name);
        }
        return type;
    }

    /** The names to write, by name, where the format keeps some names for itself: those get underscores behind. */
    public Map<String, String> avoiding(Set<String> reserved) {
        Set<String> taken = new HashSet<>(reserved);
        taken.addAll(names());
        Map<String, String> written = new TreeMap<>();
        for (String name : names()) {
            String free = name;
            while (reserved.contains(free) || !free.equals(name) && !taken.add(free)) {
                free += "_";
            }
            written.put(name, free);
        }
        return written;
    }

    /** What to say of names that {@link #avoiding} changed. @param what "node" or "edge" */
    public static List<String> notes(String what, Map<String, String> written) {
        List<String> notes = new ArrayList<>();
        written.forEach((name, free) -> {
            if (!name.equals(free)) {
                notes.add("The " + what + " property " + name + " is written " + free + ": the format keeps " + name
                        + " for itself.");
            }
        });
        return notes;
    }
}
