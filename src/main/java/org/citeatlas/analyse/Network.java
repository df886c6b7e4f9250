package org.citeatlas.analyse;

import java.util.Arrays;

/**
 * A weighted network that never changes, in compressed rows: the arcs of node {@code n} are the numbers from
 * {@link #begin} to {@link #end}, in ascending order of their targets. A directed network has one arc an edge, in the
 * row of the node that it leaves; an undirected one has two, one in the row of each end. There are no self loops and no
 * parallel edges. An arc takes 12 bytes, a node 4.
 */
public final class Network {
    private final boolean directed;
    private final int[] offsets; // nodes + 1
    private final int[] targets;
    private final double[] weights;

    /** What becomes of edges between the same two nodes; in an undirected network both directions are the same. */
    public enum Parallel {
        /** One edge with the sum of their weights. */
        SUMMED,
        /** One edge with the largest of their weights. */
        ONCE
    }

    Network(boolean directed, int[] offsets, int[] targets, double[] weights) {
        this.directed = directed;
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
    }

    /** @param nodes how many there are, numbered from 0; 0 or more */
    public static NetworkBuilder directed(int nodes) {
        return new NetworkBuilder(true, nodes);
    }

    /** @param nodes how many there are, numbered from 0; 0 or more */
    public static NetworkBuilder undirected(int nodes) {
        return new NetworkBuilder(false, nodes);
    }

    public boolean isDirected() {
        return directed;
    }

    public int nodes() {
        return offsets.length - 1;
    }

    /** Each edge once, whatever its direction. */
    public int edges() {
        return directed ? arcs() : arcs() / 2;
    }

    /** The entries of all rows: as many as edges in a directed network, twice as many in an undirected one. */
    public int arcs() {
        return targets.length;
    }

    /** The first arc of the node's row. */
    public int begin(int node) {
        return offsets[node];
    }

    /** The number behind the last arc of the node's row. */
    public int end(int node) {
        return offsets[node + 1];
    }

    /** The node that the arc leads to. */
    public int target(int arc) {
        return targets[arc];
    }

    /** Above 0, finite. */
    public double weight(int arc) {
        return weights[arc];
    }

    /** How many neighbours the node has, or how many it points to in a directed network. */
    public int degree(int node) {
        return end(node) - begin(node);
    }

    /** The weights of the node's row together: its total link strength. 0 for a node without edges. */
    public double strength(int node) {
        double sum = 0;
        for (int arc = begin(node); arc < end(node); arc++) {
            sum += weights[arc];
        }
        return sum;
    }

    /** {@link #strength} of each node, by number. */
    public double[] strengths() {
        double[] strengths = new double[nodes()];
        Arrays.setAll(strengths, this::strength);
        return strengths;
    }

    /** {@link #degree} of each node, by number. */
    public int[] degrees() {
        int[] degrees = new int[nodes()];
        Arrays.setAll(degrees, this::degree);
        return degrees;
    }

    /** The weights of all edges together, each edge once. */
    public double totalWeight() {
        double sum = Arrays.stream(weights).sum();
        return directed ? sum : sum / 2;
    }

    /** The arc from one node to another, or -1 where there is none. */
    public int arc(int from, int to) {
        int arc = Arrays.binarySearch(targets, begin(from), end(from), to);
        return arc < 0 ? -1 : arc;
    }

    /** Takes in arcs, one by one. */
    @FunctionalInterface
    public interface ArcTaker {
        void take(int from, int to, double weight);
    }

    /** Hands on every arc, row by row, in ascending order of their targets. */
    public void forEachArc(ArcTaker taker) {
        for (int node = 0; node < nodes(); node++) {
            for (int arc = begin(node); arc < end(node); arc++) {
                taker.take(node, targets[arc], weights[arc]);
            }
        }
    }

    /** Every edge the other way round, in memory of its own; an undirected network gives itself. */
    public Network reversed() {
        if (!directed) {
            return this;
        }
        int[] begins = begins(nodes(), targets, arcs());
        int[] next = Arrays.copyOf(begins, nodes());
        int[] sources = new int[arcs()];
        double[] theirWeights = new double[arcs()];
        for (int node = 0; node < nodes(); node++) {
            for (int arc = begin(node); arc < end(node); arc++) {
                int place = next[targets[arc]]++;
                sources[place] = node;
                theirWeights[place] = weights[arc];
            }
        }
        return new Network(true, begins, sources, theirWeights);
    }

    /** Where each node's row begins, and behind the last one where it ends, if the first edges stand in these rows. */
    static int[] begins(int nodes, int[] rows, int edges) {
        int[] begins = new int[nodes + 1];
        for (int edge = 0; edge < edges; edge++) {
            begins[rows[edge] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            begins[node + 1] += begins[node];
        }
        return begins;
    }

    /** The same edges with other weights, one an arc; both arcs of an undirected edge must weigh the same. */
    Network withWeights(double[] others) {
        return new Network(directed, offsets, targets, others);
    }

    /** @return the place behind the row in the arrays that it was copied to */
    int copyRow(int node, int[] toTargets, double[] toWeights, int place) {
        System.arraycopy(targets, begin(node), toTargets, place, degree(node));
        System.arraycopy(weights, begin(node), toWeights, place, degree(node));
        return place + degree(node);
    }

    /** Refuses an array that has not one entry a node. */
    void checkLength(int length, String what) {
        if (length != nodes()) {
            throw new IllegalArgumentException(
                    length + " " + what + " were given for a network of " + nodes() + " nodes; give one a node");
        }
    }

    void checkUndirected(String what) {
        if (directed) {
            throw new IllegalArgumentException(what + " is defined for undirected networks; build an undirected one");
        }
    }

    void checkDirected(String what) {
        if (!directed) {
            throw new IllegalArgumentException(what + " is defined for directed networks; build a directed one");
        }
    }
}
