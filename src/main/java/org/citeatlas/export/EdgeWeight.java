package org.citeatlas.export;

import org.citeatlas.domain.GraphEdge;

/**
 * How strong an edge is, for formats that draw it: its {@code weight} in a one-mode network, else how often a paper mentions
 * a thing, 1 for other edges.
 */
public final class EdgeWeight {
    private EdgeWeight() {}

    public static double of(GraphEdge edge) {
        if (edge.properties().get("weight") instanceof Number weight) {
            return weight.doubleValue();
        }
        return edge.properties().get("count") instanceof Number count ? Math.max(1, count.doubleValue()) : 1;
    }
}
