package org.citeatlas.analyse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * A partition of an undirected network into communities: each node is in one.
 *
 * @param communityOf the number of each node's community, by node number. Communities are numbered from 0, the largest
 *     first, and among equals the one with the smallest node. Handed over, not copied
 * @param sizes how many nodes each community has, by its number; above 0
 */
public record Communities(int[] communityOf, int[] sizes) {
    private static final double RANDOMNESS = 0.01; // of the refinement, as its authors set it
    private static final int MOST_ROUNDS = 10; // more of them change the third digit of the modularity at most

    /** What a good partition is. */
    public enum Quality {
        /**
         * Edges within communities against what a random network of the same strengths would have; at a resolution of 1
         * as usual. Overlooks communities that are small against the network.
         *
         * @see <a href="https://doi.org/10.1103/PhysRevE.74.016110">Reichardt and Bornholdt 2006</a>
         */
        MODULARITY,
        /**
         * The constant Potts model: nodes of a community are joined by edges of more weight a pair than the resolution,
         * and nodes of different ones by less. Knows no limit of size.
         *
         * @see <a href="https://doi.org/10.1103/PhysRevE.84.016114">Traag, Van Dooren and Nesterov 2011</a>
         */
        CPM
    }

    /**
     * Communities that are well connected, by the Leiden algorithm, in ten rounds at most.
     *
     * @param network undirected; weights are how close two nodes are
     * @param resolution above 0, finite; a larger one gives more and smaller communities. For modularity 1 is usual, for
     *     CPM it is a weight of edges
     * @param seed the same one gives the same communities
     * @throws IllegalArgumentException if the network is directed, or the resolution is out of its range
     * @see <a href="https://doi.org/10.1038/s41598-019-41695-z">Traag, Waltman and van Eck 2019</a>
     */
    public static Communities leiden(Network network, Quality quality, double resolution, long seed) {
        network.checkUndirected("A community");
        checkResolution(resolution);
        Clustering clustering = new Clustering(network.nodes());
        if (network.edges() > 0) {
            double perPair = switch (quality) {
                case MODULARITY -> resolution / (2 * network.totalWeight());
                case CPM -> resolution;
            };
            LeidenAlgorithm leiden = new LeidenAlgorithm(perPair, 1, RANDOMNESS, new Random(seed));
            nl.cwts.networkanalysis.Network theirs = theirs(network, quality);
            int rounds = 1;
            while (leiden.improveClustering(theirs, clustering) && rounds < MOST_ROUNDS) {
                rounds++;
            }
        }
        return of(clustering.getClusters());
    }

    private static void checkResolution(double resolution) {
        if (!(resolution > 0 && resolution < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a resolution of " + resolution + " is not possible; give one above 0, such as 1 for modularity");
        }
    }

    /** Modularity is CPM with the strength of each node as its weight. */
    private static nl.cwts.networkanalysis.Network theirs(Network network, Quality quality) {
        double[] nodeWeights = network.strengths();
        if (quality == Quality.CPM) {
            Arrays.fill(nodeWeights, 1);
        }
        long[] begins = IntStream.rangeClosed(0, network.nodes())
                .mapToLong(node -> node < network.nodes() ? network.begin(node) : network.arcs())
                .toArray();
        LargeIntArray neighbours = new LargeIntArray(network.arcs());
        LargeDoubleArray weights = new LargeDoubleArray(network.arcs());
        for (int arc = 0; arc < network.arcs(); arc++) {
            neighbours.set(arc, network.target(arc));
            weights.set(arc, network.weight(arc));
        }
        return new nl.cwts.networkanalysis.Network(nodeWeights, begins, neighbours, weights, false);
    }

    /**
     * Any partition, with its communities numbered as here.
     *
     * @param groups the same number for nodes of the same community, by node number
     */
    public static Communities of(int[] groups) {
        Map<Integer, Integer> numbers = new HashMap<>(); // in the order of their smallest nodes
        int[] met = Arrays.stream(groups)
                .map(group -> numbers.computeIfAbsent(group, any -> numbers.size()))
                .toArray();
        int[] sizes = new int[numbers.size()];
        Arrays.stream(met).forEach(number -> sizes[number]++);
        int[] order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparing(number -> -sizes[number])) // stable
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[sizes.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return new Communities(
                Arrays.stream(met).map(number -> places[number]).toArray(),
                Arrays.stream(order).map(number -> sizes[number]).toArray());
    }

    public int count() {
        return sizes.length;
    }

    /**
     * How much more of the weight lies within communities than a random network of the same strengths would have there.
     *
     * @param network undirected, with these communities
     * @param resolution 1 as usual
     * @return below 1; 0 for a network without edges
     * @see <a href="https://doi.org/10.1103/PhysRevE.69.026113">Newman and Girvan 2004</a>
     */
    public double modularity(Network network, double resolution) {
        network.checkUndirected("Modularity");
        network.checkLength(communityOf.length, "communities");
        double[] strengths = new double[count()];
        double within = 0; // both arcs of each edge
        for (int node = 0; node < network.nodes(); node++) {
            strengths[communityOf[node]] += network.strength(node);
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                within += communityOf[network.target(arc)] == communityOf[node] ? network.weight(arc) : 0;
            }
        }
        double all = 2 * network.totalWeight();
        double expected =
                Arrays.stream(strengths).map(strength -> strength * strength).sum() / all;
        return all == 0 ? 0 : (within - resolution * expected) / all;
    }
}
