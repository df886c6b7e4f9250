package org.citeatlas.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.citeatlas.analyse.Coupling;
import org.citeatlas.analyse.Network;
import org.citeatlas.analyse.NetworkBuilder;
import org.citeatlas.analyse.Similarity;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/**
 * Makes a one-mode network of a subgraph: the nodes of one kind, two of them joined where both are joined to the same node
 * of another kind: methods by the papers that mention both, papers by what both mention or who wrote both, authors by the
 * papers that they wrote together. Papers are joined by the works that both cite, too, whether these are papers themselves or
 * known by reference only, and venues by the works that papers of both cite, and by nothing else, because a paper has one
 * venue: bibliographic coupling, Kessler 1963, doi:10.1002/asi.5090140103. Other edges between two nodes of the kind itself
 * are not of that network, nor does a citation join the two papers that it is between.
 *
 * <p>Each edge has {@code count}, how many they share, and {@code weight}, that count normalised. Versions of a work that
 * two nodes share count once; folded to papers, each version is a node.
 *
 * @param kind what the nodes of the network are
 * @param normalization what {@code weight} is
 */
public record Folding(Kind kind, Normalization normalization) {
    private static final String TYPE = "CO_OCCURS_WITH";
    private static final String CITES = "CITES";

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
        NONE,
        /**
         * The association strength, c n / (a b): what is shared by what chance would let expect. Van Eck and Waltman 2009,
         * doi:10.1002/asi.21075.
         */
        ASSOCIATION,
        /** Salton's cosine, c / √(a b). */
        COSINE
    }

    /**
     * The network: its nodes are those of the kind that the subgraph has, with or without edges.
     *
     * @throws CiteatlasException (usage) where the subgraph has no node of the kind
     */
    Subgraph of(Subgraph graph) {
        Map<String, GraphNode> nodes = new TreeMap<>();
        Map<String, String> things = new HashMap<>(); // by node: a work for each of its versions
        graph.nodes().forEach(node -> {
            if (node.labels().contains(kind.label)) {
                nodes.put(node.id(), node);
            }
            Object work = node.properties().get("work");
            things.put(node.id(), work == null ? node.id() : "work " + work);
        });
        if (nodes.isEmpty()) {
            throw CiteatlasException.usage("There is no " + kind.name().toLowerCase(Locale.ROOT)
                    + " in what is to be exported, so that it cannot be folded to that.");
        }
        Network ties = ties(nodes.keySet(), things, graph);
        return new FoldedSubgraph(List.copyOf(nodes.values()), edges(List.copyOf(nodes.keySet()), ties));
    }

    /** Types of edges of the works in a graph that the network is made of, and that the graph may lack. */
    List<String> edgesToBringAlong() {
        return kind == Kind.VENUE ? List.of(CITES) : List.of();
    }

    /** From each of the nodes, which are numbered first and in this order, to what it may share with others. */
    private Network ties(Set<String> nodes, Map<String, String> things, Subgraph graph) {
        Map<String, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        forEachTie(nodes, things, graph, (node, shared) -> numbers.putIfAbsent(shared, numbers.size()));
        NetworkBuilder ties = Network.directed(numbers.size());
        forEachTie(
                nodes,
                things,
                graph,
                (node, shared) -> ties.edge(numbers.getOrDefault(node, -1), numbers.getOrDefault(shared, -1)));
        return ties.build(Network.Parallel.ONCE);
    }

    /** @param tie takes a node, and what it may share with others, which is none of the nodes */
    private void forEachTie(
            Set<String> nodes, Map<String, String> things, Subgraph graph, BiConsumer<String, String> tie) {
        Map<String, List<String>> venues = kind == Kind.VENUE ? venues(graph) : Map.of();
        for (GraphEdge edge : graph.edges()) {
            String source = edge.source();
            String target = edge.target();
            if (edge.type().equals(CITES)) {
                String citing = things.getOrDefault(source, source);
                String cited = things.getOrDefault(target, target);
                List<String> from = nodes.contains(source) ? List.of(source) : venues.getOrDefault(source, List.of());
                if (!cited.equals(citing)) {
                    from.forEach(node -> tie.accept(node, "cited " + cited));
                }
            } else if (kind != Kind.VENUE && nodes.contains(source) != nodes.contains(target)) {
                boolean fromNode = nodes.contains(source);
                String shared = fromNode ? target : source;
                tie.accept(fromNode ? source : target, things.getOrDefault(shared, shared));
            }
        }
    }

    private static Map<String, List<String>> venues(Subgraph graph) {
        Map<String, List<String>> venues = new HashMap<>();
        for (GraphEdge edge : graph.edges()) {
            if (edge.type().equals("PUBLISHED_IN")) {
                venues.computeIfAbsent(edge.source(), paper -> new ArrayList<>())
                        .add(edge.target());
            }
        }
        return venues;
    }

    private List<GraphEdge> edges(List<String> names, Network ties) {
        Coupling coupling = Coupling.bibliographic(ties, Integer.MAX_VALUE);
        long all = Arrays.stream(ties.reversed().degrees())
                .filter(nodes -> nodes > 0)
                .count();
        double[] own = coupling.occurrences();
        List<GraphEdge> edges = new ArrayList<>();
        coupling.network().forEachArc((one, other, together) -> {
            if (other > one) { // each edge once
                double weight = weight(together, own[one], own[other], all);
                edges.add(edge(names.get(one), names.get(other), (long) together, weight));
            }
        });
        return edges;
    }

    private double weight(double together, double one, double other, long all) {
        return switch (normalization) {
            case NONE -> together;
            case ASSOCIATION -> Similarity.ASSOCIATION_STRENGTH.of(together * all, one, other);
            case COSINE -> Similarity.COSINE.of(together, one, other);
        };
    }

    private static GraphEdge edge(String one, String other, long count, double weight) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("count", count);
        properties.put("weight", weight);
        return new GraphEdge(one + " " + TYPE + " " + other, TYPE, one, other, properties);
    }
}
