package org.citeatlas.analyse;

import java.util.Arrays;

/**
 * How often somebody meets each node who follows the edges at random, by weight, and now and then jumps to any node.
 * Whoever comes to a node without outgoing edges jumps as well: its mass spreads evenly.
 *
 * @param scores by node number, at least 0, with the sum 1; handed over, not copied
 * @param rounds how often the mass was passed on
 * @param change of all scores together (L1) in the last round; above the tolerance where the rounds ran out
 * @see <a href="https://doi.org/10.1016/S0169-7552(98)00110-X">Brin and Page 1998</a>
 */
public record PageRank(double[] scores, int rounds, double change) {
    private static final double DAMPING = 0.85;
    private static final double TOLERANCE = 1e-10;
    private static final int MOST_ROUNDS = 200;

    /** Ranks with a damping of 0.85, a tolerance of 10^-10, and at most 200 rounds. */
    public static PageRank of(Network network) {
        return of(network, DAMPING, TOLERANCE, MOST_ROUNDS);
    }

    /**
     * Ranks the nodes by who points to them; in a citation network edges lead from the citing to the cited work.
     *
     * @param damping the share of mass that follows the edges, 0 to below 1; the rest jumps
     * @param tolerance the change of all scores together at which to stop, above 0
     * @param mostRounds when to stop in any case, 1 or more
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static PageRank of(Network network, double damping, double tolerance, int mostRounds) {
        if (!(damping >= 0 && damping < 1 && tolerance > 0) || mostRounds < 1) {
            throw new IllegalArgumentException("damping " + damping + ", tolerance " + tolerance + ", rounds "
                    + mostRounds + ": give a damping from 0 to below 1, a tolerance above 0, and 1 round or more");
        }
        double[] strengths = network.strengths();
        double[] scores = new double[network.nodes()];
        Arrays.fill(scores, 1.0 / network.nodes());
        double[] next = new double[network.nodes()];
        double change = Double.POSITIVE_INFINITY;
        int rounds = 0;
        while (change > tolerance && rounds < mostRounds) {
            pass(network, strengths, damping, scores, next);
            change = distance(scores, next);
            double[] spare = scores;
            scores = next;
            next = spare;
            rounds++;
        }
        return new PageRank(scores, rounds, change);
    }

    private static void pass(Network network, double[] strengths, double damping, double[] scores, double[] next) {
        double dangling = 0;
        for (int node = 0; node < scores.length; node++) {
            dangling += strengths[node] == 0 ? scores[node] : 0;
        }
        Arrays.fill(next, (1 - damping + damping * dangling) / scores.length);
        for (int node = 0; node < scores.length; node++) {
            double share = damping * scores[node] / strengths[node]; // unused where there are no edges
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                next[network.target(arc)] += share * network.weight(arc);
            }
        }
    }

    private static double distance(double[] scores, double[] others) {
        double distance = 0;
        for (int node = 0; node < scores.length; node++) {
            distance += Math.abs(scores[node] - others[node]);
        }
        return distance;
    }
}
