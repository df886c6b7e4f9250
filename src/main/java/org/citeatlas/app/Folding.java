package org.citeatlas.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/**
 * Makes a one-mode network of a subgraph: the nodes of one kind, two of them joined where both are joined to the same node
 * of another kind: methods by the papers that mention both, papers by what both mention or who wrote both, authors by the
 * papers that they wrote together. Edges between two nodes of the kind itself, such as citations between papers, are not of
 * that network.
 *
 * <p>Each edge has {@code count}, how many they share, and {@code weight}, that count normalised. Versions of a work that
 * two nodes share count once; folded to papers, each version is a node.
 *
 * @param kind what the nodes of the network are
 * @param normalization what {@code weight} is
 */
public record Folding(Kind kind, Normalization normalization) {
    private static final String TYPE = "CO_OCCURS_WITH";

    /** What may be the nodes. */
    public enum Kind {
        METHOD("Method"),
        DATASET("Dataset"),
        PAPER("Paper"),
        AUTHOR("Author"),
        INSTITUTION("Institution"),
        VENUE("Venue"),
        TOPIC("Topic");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** What the weight of an edge is, of a count c of n things in all that two nodes with a and b of them share. */
    public enum Normalization {
        /** The count itself. */
        NONE {
            @Override
            double weight(long together, long one, long other, long all) {
                return together;
            }
        },
        /**
         * The association strength, c n / (a b): what is shared by what chance would let expect. Van Eck and Waltman 2009,
         * doi:10.1002/asi.21075.
         */
        ASSOCIATION {
            @Override
            double weight(long together, long one, long other, long all) {
                return 1.0 * together * all / (1.0 * one * other);
            }
        },
        /** Salton's cosine, c / √(a b). */
        COSINE {
            @Override
            double weight(long together, long one, long other, long all) {
                return together / Math.sqrt(1.0 * one * other);
            }
        };

        abstract double weight(long together, long one, long other, long all);
    }

    /** Names of two nodes, the lesser first. */
    private record Pair(String one, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            int first = one.compareTo(pair.one);
            return first != 0 ? first : other.compareTo(pair.other);
        }
    }

    /**
     * The network: its nodes are those of the kind that the subgraph has, with or without edges.
     *
     * @throws CiteatlasException (usage) where the subgraph has no node of the kind
     */
    Subgraph of(Subgraph graph) {
        Map<String, GraphNode> nodes = new TreeMap<>();
        Map<String, String> shared = new HashMap<>(); // what may be shared, by node: a work for each of its versions
        graph.nodes().forEach(node -> {
            if (node.labels().contains(kind.label)) {
                nodes.put(node.id(), node);
            } else {
                Object work = node.properties().get("work");
                shared.put(node.id(), work == null ? node.id() : "work " + work);
            }
        });
        if (nodes.isEmpty()) {
            throw CiteatlasException.usage("There is no " + kind.name().toLowerCase(Locale.ROOT)
                    + " in what is to be exported, so that it cannot be folded to that.");
        }
        Map<String, Set<String>> ends = new TreeMap<>(); // the nodes at what is shared
        graph.edges().forEach(edge -> {
            join(edge.source(), edge.target(), nodes, shared, ends);
            join(edge.target(), edge.source(), nodes, shared, ends);
        });
        return new JoinedSubgraph(List.copyOf(nodes.values()), edges(ends));
    }

    private static void join(
            String node,
            String other,
            Map<String, GraphNode> nodes,
            Map<String, String> shared,
            Map<String, Set<String>> ends) {
        String thing = shared.get(other);
        if (thing != null && nodes.containsKey(node)) {
            ends.computeIfAbsent(thing, any -> new TreeSet<>()).add(node);
        }
    }

    private List<GraphEdge> edges(Map<String, Set<String>> ends) {
        Map<String, Long> own = new HashMap<>();
        Map<Pair, Long> together = new TreeMap<>();
        ends.values().forEach(some -> {
            List<String> sorted = List.copyOf(some);
            for (int i = 0; i < sorted.size(); i++) {
                own.merge(sorted.get(i), 1L, Long::sum);
                for (int j = i + 1; j < sorted.size(); j++) {
                    together.merge(new Pair(sorted.get(i), sorted.get(j)), 1L, Long::sum);
                }
            }
        });
        List<GraphEdge> edges = new ArrayList<>();
        together.forEach((pair, count) -> edges.add(edge(pair, count, own, ends.size())));
        return edges;
    }

    private GraphEdge edge(Pair pair, long count, Map<String, Long> own, long all) {
        double weight =
                normalization.weight(count, own.getOrDefault(pair.one(), 0L), own.getOrDefault(pair.other(), 0L), all);
        Map<String, Object> properties = new TreeMap<>();
        properties.put("count", count);
        properties.put("weight", weight);
        String id = pair.one() + " " + TYPE + " " + pair.other();
        return new GraphEdge(id, TYPE, pair.one(), pair.other(), properties);
    }
}
