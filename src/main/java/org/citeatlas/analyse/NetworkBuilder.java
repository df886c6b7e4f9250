package org.citeatlas.analyse;

import java.util.Arrays;
import org.citeatlas.analyse.Network.Parallel;

/**
 * Takes the edges of a {@link Network}, in any order, and builds it once. Self loops are dropped. An edge takes 8 bytes
 * until then, 16 with a weight of its own, and up to 50 while the network is built.
 */
public final class NetworkBuilder {
    private static final int MOST_EDGES = 1 << 29; // twice as many arcs, and room to grow, in an array
    private static final int[] NO_NODES = {};
    private static final double[] NO_WEIGHTS = {};

    private final boolean directed;
    private final int nodes;
    private int[] from = NO_NODES;
    private int[] to = NO_NODES;
    private double[] weights = NO_WEIGHTS; // shorter than the edges: the rest weigh 1
    private int edges;

    NetworkBuilder(boolean directed, int nodes) {
        if (nodes < 0) {
            throw new IllegalArgumentException("a network cannot have " + nodes + " nodes");
        }
        this.directed = directed;
        this.nodes = nodes;
    }

    /** Adds an edge of weight 1. */
    public NetworkBuilder edge(int source, int target) {
        return edge(source, target, 1);
    }

    /**
     * Adds an edge; one from a node to itself is dropped.
     *
     * @param source from 0, below the number of nodes
     * @param target from 0, below the number of nodes
     * @param weight above 0, finite
     * @throws IllegalArgumentException if a node is not in the network, the weight is not allowed, or there are more
     *     than 2^29 edges
     */
    public NetworkBuilder edge(int source, int target, double weight) {
        check(source, target, weight);
        if (source != target) {
            makeRoom(weight);
            boolean swap = !directed && source > target;
            from[edges] = swap ? target : source;
            to[edges] = swap ? source : target;
            if (edges < weights.length) {
                weights[edges] = weight;
            }
            edges++;
        }
        return this;
    }

    private void check(int source, int target, double weight) {
        if (source < 0 || target < 0 || source >= nodes || target >= nodes) {
            throw new IllegalArgumentException(
                    "an edge from " + source + " to " + target + " does not fit a network of " + nodes + " nodes");
        }
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the weight of the edge from " + source + " to " + target + " is "
                    + weight + ", and must be above 0 and finite");
        }
    }

    private void makeRoom(double weight) {
        if (edges == MOST_EDGES) {
            throw new IllegalArgumentException("a network holds at most " + MOST_EDGES + " edges");
        }
        if (edges == from.length) {
            int room = Math.min(MOST_EDGES, Math.max(16, edges + edges / 2));
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
        }
        if (weight != 1 && weights.length == 0 || weights.length > 0 && edges == weights.length) {
            int known = weights.length;
            weights = Arrays.copyOf(weights, from.length);
            Arrays.fill(weights, known, weights.length, 1);
        }
    }

    /**
     * The network of all edges so far. The builder is empty afterwards.
     *
     * @param parallel what becomes of edges between the same two nodes; sums are taken in the order of the edges
     */
    public Network build(Parallel parallel) {
        Network rows = merge(byTarget().reversed(), parallel);
        return directed ? rows : bothWays(rows.reversed(), rows);
    }

    /** Sorting by the second node, and then, as the network is turned, by the first leaves the rows in order. */
    private Network byTarget() {
        int[] offsets = Network.begins(nodes, to, edges);
        int[] next = Arrays.copyOf(offsets, nodes);
        int[] sources = new int[edges];
        double[] sorted = new double[edges];
        for (int i = 0; i < edges; i++) {
            int place = next[to[i]]++;
            sources[place] = from[i];
            sorted[place] = i < weights.length ? weights[i] : 1;
        }
        from = NO_NODES;
        to = NO_NODES;
        weights = NO_WEIGHTS;
        edges = 0;
        return new Network(true, offsets, sources, sorted);
    }

    private static Network merge(Network rows, Parallel parallel) {
        int[] offsets = new int[rows.nodes() + 1];
        int[] targets = new int[rows.arcs()];
        double[] weights = new double[rows.arcs()];
        int size = 0;
        for (int node = 0; node < rows.nodes(); node++) {
            for (int arc = rows.begin(node); arc < rows.end(node); arc++) {
                if (size > offsets[node] && targets[size - 1] == rows.target(arc)) {
                    weights[size - 1] = merge(weights[size - 1], rows.weight(arc), parallel);
                } else {
                    targets[size] = rows.target(arc);
                    weights[size++] = rows.weight(arc);
                }
            }
            offsets[node + 1] = size;
        }
        return size == rows.arcs()
                ? rows
                : new Network(true, offsets, Arrays.copyOf(targets, size), Arrays.copyOf(weights, size));
    }

    private static double merge(double weight, double other, Parallel parallel) {
        return switch (parallel) {
            case SUMMED -> weight + other;
            case ONCE -> Math.max(weight, other);
        };
    }

    /** Each row is that of the smaller neighbours and behind it that of the larger ones. */
    private static Network bothWays(Network smaller, Network larger) {
        int[] offsets = new int[larger.nodes() + 1];
        int[] targets = new int[2 * larger.arcs()];
        double[] weights = new double[2 * larger.arcs()];
        for (int node = 0; node < larger.nodes(); node++) {
            int middle = smaller.copyRow(node, targets, weights, offsets[node]);
            offsets[node + 1] = larger.copyRow(node, targets, weights, middle);
        }
        return new Network(false, offsets, targets, weights);
    }
}
