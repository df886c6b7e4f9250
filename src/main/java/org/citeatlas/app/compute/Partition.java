package org.citeatlas.app.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeatlas.analyse.Bridges;
import org.citeatlas.analyse.Communities;
import org.citeatlas.analyse.Communities.Quality;
import org.citeatlas.analyse.Network;

/**
 * A network in its communities.
 *
 * @param projection undirected
 * @param communities of its network; those of one node have no edges
 * @param inside the weight of each node's edges into its own community, by node number
 * @param members nodes by community, those with most weight inside first
 * @param leastSize smaller communities are not shown
 */
record Partition(Projection projection, Communities communities, double[] inside, List<int[]> members, int leastSize) {
    /** How many nodes of a community are handed on; they are enough to name it. */
    private static final int CORE = 100;
    /** How many of them, where a row names two communities. */
    private static final int NAMING = 30;

    /** By Leiden's algorithm, for the largest modularity of {@link Projection#similarities}. */
    static Partition of(Projection read, Settings settings) {
        Projection undirected = read.undirected();
        double resolution = settings.between("resolution", 1, 0, Double.POSITIVE_INFINITY);
        Communities communities =
                Communities.leiden(undirected.similarities(), Quality.MODULARITY, resolution, settings.seed());
        return of(undirected, communities, settings.number("minSize", 3, 1));
    }

    static Partition of(Projection projection, Communities communities, int leastSize) {
        double[] inside = inside(projection.network(), communities);
        int[] next = new int[communities.count()];
        List<int[]> members = new ArrayList<>();
        Arrays.stream(communities.sizes()).forEach(size -> members.add(new int[size]));
        IntStream.range(0, projection.network().nodes())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> -inside[node])
                        .thenComparingInt(node -> node))
                .forEach(node -> {
                    int community = communities.communityOf()[node];
                    members.get(community)[next[community]++] = node;
                });
        return new Partition(projection, communities, inside, members, leastSize);
    }

    private static double[] inside(Network network, Communities communities) {
        double[] inside = new double[network.nodes()];
        int[] communityOf = communities.communityOf();
        network.forEachArc((from, to, weight) -> inside[from] += communityOf[from] == communityOf[to] ? weight : 0);
        return inside;
    }

    Computed shown() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int community = 0; community < large(); community++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("community", (long) (community + 1));
            row.put("size", (long) communities.sizes()[community]);
            row.put("inside", shareInside(community));
            row.put("core", core(community, CORE));
            rows.add(row);
        }
        return new Computed(rows, Read.links(projection), remark());
    }

    Computed bridges(Settings settings) {
        Bridges bridges = Bridges.of(projection.network(), communities);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int node : bridges.strongest(settings.limit())) {
            int home = communities.communityOf()[node];
            int other = strongestOther(node);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("node", projection.name(node));
            row.put("home", (long) (home + 1));
            row.put("to", (long) (other + 1));
            row.put("outside", bridges.outside()[node] / projection.network().strength(node));
            row.put("participation", bridges.participation()[node]);
            row.put("homeCore", core(home, NAMING));
            row.put("toCore", core(other, NAMING));
            rows.add(row);
        }
        return new Computed(rows, Read.links(projection), remark());
    }

    /** The community, other than its own, that most of the node's weight goes to. */
    private int strongestOther(int node) {
        Network network = projection.network();
        double[] weights = new double[communities.count()];
        for (int arc = network.begin(node); arc < network.end(node); arc++) {
            weights[communities.communityOf()[network.target(arc)]] += network.weight(arc);
        }
        weights[communities.communityOf()[node]] = -1;
        return IntStream.range(0, weights.length)
                .boxed()
                .max(Comparator.comparingDouble((Integer c) -> weights[c]).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    List<String> core(int community, int most) {
        int[] nodes = members.get(community);
        return projection.names(Arrays.copyOf(nodes, Math.min(most, nodes.length)));
    }

    /** How many communities are large enough; they are the first ones. */
    private int large() {
        return (int) Arrays.stream(communities.sizes())
                .filter(size -> size >= leastSize)
                .count();
    }

    private double shareInside(int community) {
        int[] nodes = members.get(community);
        double total =
                Arrays.stream(nodes).mapToDouble(projection.network()::strength).sum();
        return total == 0
                ? 0
                : Arrays.stream(nodes).mapToDouble(node -> inside[node]).sum() / total;
    }

    String remark() {
        long alone = Arrays.stream(communities.sizes())
                .filter(size -> size > 1 && size < leastSize)
                .sum();
        String small = alone == 0 ? "" : alone + " of them in groups of fewer than " + leastSize;
        return projection.remark().isEmpty() || small.isEmpty()
                ? projection.remark() + small
                : projection.remark() + " · " + small;
    }
}
