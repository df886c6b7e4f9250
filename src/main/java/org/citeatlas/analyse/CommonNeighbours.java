package org.citeatlas.analyse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** Pairs of nodes that have neighbours in common and are not neighbours themselves: links that could be and are not. */
public final class CommonNeighbours {
    private static final Comparator<Pair> WORST_FIRST = Comparator.comparingDouble(Pair::strength)
            .thenComparingInt(Pair::common)
            .thenComparing(Comparator.comparingInt(Pair::a).reversed())
            .thenComparing(Comparator.comparingInt(Pair::b).reversed());

    private final Network network;
    private final int mostNeighbours;
    private final int leastCommon;

    /**
     * Two nodes.
     *
     * @param a the smaller number
     * @param b the larger number
     * @param common how many neighbours they share, of those that were counted
     * @param strength the sum over these of 1 / ln(number of its neighbours): those with few say more
     */
    public record Pair(int a, int b, int common, double strength) {}

    /**
     * What to look for.
     *
     * @param network undirected; weights have no part in it
     * @param mostNeighbours a node with more neighbours than this is not counted as a common one: it would join all of
     *     them, with a number of pairs that grows with its square, and says little. 2 or more
     * @param leastCommon pairs with fewer common neighbours are left out; 1 or more
     */
    public CommonNeighbours(Network network, int mostNeighbours, int leastCommon) {
        network.checkUndirected("A common neighbour");
        if (mostNeighbours < 2 || leastCommon < 1) {
            throw new IllegalArgumentException(
                    "a common neighbour has 2 neighbours or more, and a pair 1 or more of them;" + " " + mostNeighbours
                            + " and " + leastCommon + " were given");
        }
        this.network = network;
        this.mostNeighbours = mostNeighbours;
        this.leastCommon = leastCommon;
    }

    /**
     * The strongest pairs, the strongest first; among equals those with more common neighbours, then the smaller numbers.
     *
     * @param most how many at most; 0 or more
     * @param wanted one of both nodes has to be one of these
     * @see <a href="https://doi.org/10.1016/S0378-8733(03)00009-1">Adamic and Adar 2003</a>, for the measure
     * @see <a href="https://doi.org/10.1002/asi.20591">Liben-Nowell and Kleinberg 2007</a>, for links that will be
     */
    public List<Pair> strongest(int most, IntPredicate wanted) {
        PriorityQueue<Pair> best = new PriorityQueue<>(WORST_FIRST);
        int[] common = new int[network.nodes()];
        double[] strength = new double[network.nodes()];
        for (int node = 0; node < network.nodes(); node++) {
            if (!wanted.test(node)) {
                continue;
            }
            int[] met = meet(node, common, strength);
            forgetNeighbours(node, common);
            for (int other : met) {
                boolean once = other > node || !wanted.test(other);
                if (once && other != node && common[other] >= leastCommon) {
                    best.add(new Pair(Math.min(node, other), Math.max(node, other), common[other], strength[other]));
                    if (best.size() > most) {
                        best.remove();
                    }
                }
                common[other] = 0;
                strength[other] = 0;
            }
        }
        return best.stream().sorted(WORST_FIRST.reversed()).toList();
    }

    /** Counts what the node's neighbours lead to, in ascending order so that sums are the same for both ends. */
    private int[] meet(int node, int[] common, double[] strength) {
        int[] met = new int[16];
        int size = 0;
        for (int arc = network.begin(node); arc < network.end(node); arc++) {
            int neighbour = network.target(arc);
            int degree = network.degree(neighbour);
            if (degree < 2 || degree > mostNeighbours) {
                continue;
            }
            double weight = 1 / Math.log(degree);
            for (int next = network.begin(neighbour); next < network.end(neighbour); next++) {
                int other = network.target(next);
                if (common[other]++ == 0) {
                    met = size == met.length ? Arrays.copyOf(met, 2 * size) : met;
                    met[size++] = other;
                }
                strength[other] += weight;
            }
        }
        return Arrays.copyOf(met, size);
    }

    private void forgetNeighbours(int node, int[] common) {
        for (int arc = network.begin(node); arc < network.end(node); arc++) {
            common[network.target(arc)] = 0;
        }
    }
}
