package org.citeatlas.analyse;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which nodes join communities.
 *
 * @param outside the weight of each node's edges into other communities than its own, by node number. Handed over, not
 *     copied
 * @param participation how evenly each node's weight spreads over all communities, by node number: 0 where all of it goes
 *     to one or there is none, towards 1 the more communities share it. Handed over, not copied
 * @see <a href="https://doi.org/10.1038/nature03288">Guimerà and Amaral 2005</a>, for the participation coefficient
 */
public record Bridges(double[] outside, double[] participation) {

    /**
     * Measures every node.
     *
     * @param network undirected
     * @param communities of that network
     * @throws IllegalArgumentException if the network is directed, or the communities are not those of its nodes
     */
    public static Bridges of(Network network, Communities communities) {
        network.checkUndirected("A bridge");
        network.checkLength(communities.communityOf().length, "communities");
        double[] outside = new double[network.nodes()];
        double[] participation = new double[network.nodes()];
        double[] shared = new double[communities.count()]; // the weight of the node at hand, by community
        for (int node = 0; node < network.nodes(); node++) {
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                int community = communities.communityOf()[network.target(arc)];
                shared[community] += network.weight(arc);
                outside[node] += community == communities.communityOf()[node] ? 0 : network.weight(arc);
            }
            participation[node] = 1 - squares(network, communities, node, shared);
        }
        return new Bridges(outside, participation);
    }

    /** The squares of the shares of all communities together; they are taken out on the way. 1 where there are none. */
    private static double squares(Network network, Communities communities, int node, double[] shared) {
        double strength = network.strength(node);
        double squares = strength == 0 ? 1 : 0;
        for (int arc = network.begin(node); arc < network.end(node); arc++) {
            int community = communities.communityOf()[network.target(arc)];
            squares += shared[community] / strength * (shared[community] / strength);
            shared[community] = 0;
        }
        return squares;
    }

    /**
     * The nodes with most weight of edges into other communities, first; among equals those that spread more evenly, and
     * then the smaller numbers. Nodes without such edges are never among them.
     *
     * @param most how many at most; 0 or more
     */
    public int[] strongest(int most) {
        return IntStream.range(0, outside.length)
                .filter(node -> outside[node] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(node -> -outside[node])
                        .thenComparingDouble(node -> -participation[node]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
