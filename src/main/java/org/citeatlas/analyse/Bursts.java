package org.citeatlas.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When something was talked of more than usual: Kleinberg's automaton of two states for documents that come in batches,
 * such as the papers of a year.
 *
 * @see <a href="https://doi.org/10.1023/A:1024940629314">Kleinberg 2003</a>, section 4
 */
public final class Bursts {
    private static final double SCALE = 2;
    private static final double GAMMA = 1;
    private static final double MOST = 0.99999; // a burst may hold a document that is not on it

    private Bursts() {}

    /**
     * A stretch of batches in the state of a burst.
     *
     * @param start its first batch, from 0
     * @param end its last batch, inclusive
     * @param weight how much better the burst explains its batches than the usual rate, as a natural logarithm; above 0
     */
    public record Burst(int start, int end, double weight) {}

    /** The bursts at twice the usual rate, with a gamma of 1: Kleinberg's own setting. */
    public static List<Burst> of(int[] relevant, int[] all) {
        return of(relevant, all, SCALE, GAMMA);
    }

    /**
     * The bursts of the most likely sequence of states, which begins in the usual one. Where a burst explains as much as
     * none, there is none.
     *
     * @param relevant documents on the matter, by batch; 0 to all of the batch
     * @param all documents by batch; 0 or more. An empty batch says nothing, and may lie within a burst
     * @param scale how many times its usual share the matter has in a burst; above 1. A share that would reach 1 is set to
     *     0.99999
     * @param gamma what beginning a burst costs, in units of the logarithm of the number of batches; 0 or more. A larger
     *     one gives fewer bursts
     * @return in order of time
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static List<Burst> of(int[] relevant, int[] all, double scale, double gamma) {
        check(relevant, all, scale, gamma);
        long documents = Arrays.stream(all).asLongStream().sum();
        long onIt = Arrays.stream(relevant).asLongStream().sum();
        if (onIt == 0 || onIt == documents) {
            return List.of();
        }
        double usual = (double) onIt / documents;
        double burst = Math.max(usual, Math.min(scale * usual, MOST));
        double[] gains = new double[all.length];
        for (int batch = 0; batch < all.length; batch++) {
            gains[batch] = relevant[batch] * Math.log(burst / usual)
                    + (all[batch] - relevant[batch]) * Math.log((1 - burst) / (1 - usual));
        }
        return stretches(states(gains, gamma * Math.log(all.length)), gains);
    }

    private static void check(int[] relevant, int[] all, double scale, double gamma) {
        if (relevant.length != all.length) {
            throw new IllegalArgumentException(
                    relevant.length + " batches of relevant documents do not fit " + all.length + " batches of all");
        }
        for (int batch = 0; batch < all.length; batch++) {
            if (relevant[batch] < 0 || relevant[batch] > all[batch]) {
                throw new IllegalArgumentException("batch " + batch + " has " + relevant[batch]
                        + " relevant documents of " + all[batch] + "; there must be from 0 to all");
            }
        }
        if (!(scale > 1 && scale < Double.POSITIVE_INFINITY && gamma >= 0 && gamma < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "scale " + scale + ", gamma " + gamma + ": give a scale above 1 and a gamma of 0 or more");
        }
    }

    /**
     * Viterbi's search for the largest sum of gains in bursts, less the cost of beginning each.
     *
     * @param gains what each batch is better explained by a burst; the costs of the paper's two states, one less the other
     * @return by batch, whether it is in a burst
     */
    private static boolean[] states(double[] gains, double cost) {
        boolean[] burstBeforeUsual = new boolean[gains.length]; // how the best sequence to either state came there
        boolean[] burstBeforeBurst = new boolean[gains.length];
        double usual = 0;
        double burst = Double.NEGATIVE_INFINITY;
        for (int batch = 0; batch < gains.length; batch++) {
            burstBeforeUsual[batch] = burst > usual;
            burstBeforeBurst[batch] = burst > usual - cost;
            double best = Math.max(usual, burst);
            burst = Math.max(burst, usual - cost) + gains[batch];
            usual = best;
        }
        boolean[] states = new boolean[gains.length];
        boolean state = burst > usual;
        for (int batch = gains.length - 1; batch >= 0; batch--) {
            states[batch] = state;
            state = state ? burstBeforeBurst[batch] : burstBeforeUsual[batch];
        }
        return states;
    }

    private static List<Burst> stretches(boolean[] states, double[] gains) {
        List<Burst> bursts = new ArrayList<>();
        int batch = 0;
        while (batch < states.length) {
            int start = batch;
            double weight = 0;
            while (batch < states.length && states[batch]) {
                weight += gains[batch++];
            }
            if (batch > start) {
                bursts.add(new Burst(start, batch - 1, weight));
            } else {
                batch++;
            }
        }
        return bursts;
    }
}
