package org.citeatlas.domain;

/**
 * Nodes and the edges between them, each in an order that is the same every time, and iterable more than once.
 * Every edge's ends are among the nodes.
 */
public interface Subgraph {
    Iterable<GraphNode> nodes();

    Iterable<GraphEdge> edges();

    /** How many nodes there are. */
    default long nodeCount() {
        return count(nodes());
    }

    /** How many edges there are. */
    default long edgeCount() {
        return count(edges());
    }

    private static long count(Iterable<?> elements) {
        long count = 0;
        for (Object element : elements) {
            count += element == null ? 0 : 1;
        }
        return count;
    }
}
