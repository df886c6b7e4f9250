package org.citeatlas.export.drawing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Nodes push each other away and edges pull their ends together until little moves: ForceAtlas2, Jacomy and others 2014,
 * https://doi.org/10.1371/journal.pone.0098679. It begins from a spiral instead of chance, so that it ends the same.
 */
final class ForceLayout {
    private static final double PUSH = 10;
    private static final double GRAVITY = 1;
    private static final double TOLERANCE = 1; // how much swinging is borne
    private static final int MOST_STEPS = 600;
    private static final int FEWEST_STEPS = 100;
    private static final int WORK = 2_000_000; // nodes times steps
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - Math.sqrt(5));

    private final int[] from;
    private final int[] to;
    private final double[] mass;
    final double[] x;
    final double[] y;
    private double speed = 1;
    private double efficiency = 1;

    /** Lays out so many nodes. @param from number of the node where each edge begins @param to and ends */
    ForceLayout(int nodes, int[] from, int[] to) {
        this.from = from;
        this.to = to;
        mass = new double[nodes];
        x = new double[nodes];
        y = new double[nodes];
        Arrays.fill(mass, 1);
        for (int edge = 0; edge < from.length; edge++) {
            mass[from[edge]]++;
            mass[to[edge]]++;
        }
        layOnASpiral();
        int steps = Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, WORK / Math.max(1, nodes)));
        run(steps);
    }

    /** From the node with most edges outwards, neighbours near each other; StrictMath is the same on every machine. */
    private void layOnASpiral() {
        int place = 0;
        for (int node : neighboursInARow()) {
            double radius = 10 * Math.sqrt(place + 0.5);
            x[node] = radius * StrictMath.cos(place * GOLDEN_ANGLE);
            y[node] = radius * StrictMath.sin(place * GOLDEN_ANGLE);
            place++;
        }
    }

    private int[] neighboursInARow() {
        int[][] neighbours = neighbours();
        boolean[] seen = new boolean[mass.length];
        int[] row = new int[mass.length];
        int placed = 0;
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        for (int start : byDegree()) {
            waiting.add(start);
            while (!waiting.isEmpty()) {
                int node = waiting.remove();
                if (!seen[node]) {
                    seen[node] = true;
                    row[placed++] = node;
                    Arrays.stream(neighbours[node]).forEach(waiting::add);
                }
            }
        }
        return row;
    }

    private int[] byDegree() {
        return IntStream.range(0, mass.length)
                .boxed()
                .sorted(Comparator.comparingDouble(node -> -mass[node]))
                .mapToInt(node -> node)
                .toArray();
    }

    private int[][] neighbours() {
        int[][] neighbours = new int[mass.length][];
        int[] filled = new int[mass.length];
        for (int node = 0; node < mass.length; node++) {
            neighbours[node] = new int[(int) mass[node] - 1];
        }
        for (int edge = 0; edge < from.length; edge++) {
            neighbours[from[edge]][filled[from[edge]]++] = to[edge];
            neighbours[to[edge]][filled[to[edge]]++] = from[edge];
        }
        return neighbours;
    }

    private void run(int steps) {
        double[] forceX = new double[x.length];
        double[] forceY = new double[x.length];
        double[] lastX = new double[x.length];
        double[] lastY = new double[x.length];
        for (int step = 0; step < steps; step++) {
            System.arraycopy(forceX, 0, lastX, 0, x.length);
            System.arraycopy(forceY, 0, lastY, 0, x.length);
            Arrays.fill(forceX, 0);
            Arrays.fill(forceY, 0);
            addForces(forceX, forceY);
            adaptSpeed(forceX, forceY, lastX, lastY);
            move(forceX, forceY, lastX, lastY);
        }
    }

    private void addForces(double[] forceX, double[] forceY) {
        QuadTree tree = new QuadTree(x, y, mass);
        for (int node = 0; node < x.length; node++) {
            tree.push(node, PUSH, forceX, forceY);
            double distance = Math.sqrt(x[node] * x[node] + y[node] * y[node]);
            if (distance > 0) {
                forceX[node] -= GRAVITY * mass[node] * x[node] / distance;
                forceY[node] -= GRAVITY * mass[node] * y[node] / distance;
            }
        }
        for (int edge = 0; edge < from.length; edge++) {
            double dx = x[to[edge]] - x[from[edge]];
            double dy = y[to[edge]] - y[from[edge]];
            forceX[from[edge]] += dx;
            forceY[from[edge]] += dy;
            forceX[to[edge]] -= dx;
            forceY[to[edge]] -= dy;
        }
    }

    // the constants are those of the article's appendix and of Gephi
    private void adaptSpeed(double[] forceX, double[] forceY, double[] lastX, double[] lastY) {
        double swinging = 1e-9;
        double traction = 1e-9;
        for (int node = 0; node < x.length; node++) {
            swinging += mass[node] * length(lastX[node] - forceX[node], lastY[node] - forceY[node]);
            traction += mass[node] * length(lastX[node] + forceX[node], lastY[node] + forceY[node]) / 2;
        }
        double best = 0.05 * Math.sqrt(x.length);
        double tolerated =
                TOLERANCE * Math.max(Math.sqrt(best), Math.min(10, best * traction / ((double) x.length * x.length)));
        if (swinging / traction > 2) {
            efficiency = Math.max(0.05, efficiency * 0.5);
            tolerated = Math.max(tolerated, TOLERANCE);
        }
        double wanted = tolerated * efficiency * traction / swinging;
        if (swinging > tolerated * traction) {
            efficiency = Math.max(0.05, efficiency * 0.7);
        } else if (speed < 1000) {
            efficiency *= 1.3;
        }
        speed += Math.min(wanted - speed, 0.5 * speed);
    }

    private void move(double[] forceX, double[] forceY, double[] lastX, double[] lastY) {
        for (int node = 0; node < x.length; node++) {
            double swinging = mass[node] * length(lastX[node] - forceX[node], lastY[node] - forceY[node]);
            double factor = speed / (1 + Math.sqrt(speed * swinging));
            x[node] += forceX[node] * factor;
            y[node] += forceY[node] * factor;
        }
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
