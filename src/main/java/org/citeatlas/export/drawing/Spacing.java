package org.citeatlas.export.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves circles apart until none covers another, as little as it can. */
final class Spacing {
    private static final double GAP = 4;
    private static final int MOST_PASSES = 80;

    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final double cell;

    private Spacing(double[] x, double[] y, double[] radius) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        double largest = 0;
        for (double one : radius) {
            largest = Math.max(largest, one);
        }
        cell = 2 * largest + GAP;
    }

    static void apply(double[] x, double[] y, double[] radius) {
        Spacing spacing = new Spacing(x, y, radius);
        for (int pass = 0; pass < MOST_PASSES && spacing.moves(); pass++) {
            // each pass moves what the one before pushed together
        }
    }

    private boolean moves() {
        boolean moved = false;
        Map<Long, List<Integer>> cells = new HashMap<>();
        for (int node = 0; node < x.length; node++) {
            cells.computeIfAbsent(cellOf(node, 0, 0), key -> new ArrayList<>()).add(node);
        }
        for (int node = 0; node < x.length; node++) {
            for (int right = -1; right <= 1; right++) {
                for (int down = -1; down <= 1; down++) {
                    for (int other : cells.getOrDefault(cellOf(node, right, down), List.of())) {
                        moved |= other > node && moveApart(node, other);
                    }
                }
            }
        }
        return moved;
    }

    private long cellOf(int node, int right, int down) {
        long column = (long) Math.floor(x[node] / cell) + right;
        long row = (long) Math.floor(y[node] / cell) + down;
        return column << 32 ^ row & 0xFFFFFFFFL;
    }

    private boolean moveApart(int one, int other) {
        double dx = x[other] - x[one];
        double dy = y[other] - y[one];
        double distance = Math.sqrt(dx * dx + dy * dy);
        double wanted = radius[one] + radius[other] + GAP;
        if (distance >= wanted - 0.01) {
            return false;
        }
        double towardsX = distance > 0 ? dx / distance : 1;
        double towardsY = distance > 0 ? dy / distance : 0;
        double step = (wanted - distance) / 2;
        x[one] -= towardsX * step;
        y[one] -= towardsY * step;
        x[other] += towardsX * step;
        y[other] += towardsY * step;
        return true;
    }
}
