package org.citeatlas.export.drawing;

import java.util.Arrays;

/**
 * Bodies in squares within squares, so that those far away push as one: Barnes and Hut 1986,
 * https://doi.org/10.1038/324446a0.
 */
final class QuadTree {
    private static final double FAR = 1.2; // width of a square by its distance, below which it pushes as one
    private static final int DEEPEST = 40; // bodies that are closer than 2^-40 of the whole share a square
    private static final int NONE = -1;

    private final double[] x;
    private final double[] y;
    private final double[] mass;

    private int[] children; // four for each square, NONE where there is none
    private int[] body; // of a square without children
    private double[] weight;
    private double[] weightX; // sum of mass times x
    private double[] weightY;
    private int squares;
    private final double width;

    QuadTree(double[] x, double[] y, double[] mass) {
        this.x = x;
        this.y = y;
        this.mass = mass;
        int room = 2 * x.length + 16;
        children = new int[4 * room];
        body = new int[room];
        weight = new double[room];
        weightX = new double[room];
        weightY = new double[room];
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        double right = Arrays.stream(x).max().orElse(0);
        double bottom = Arrays.stream(y).max().orElse(0);
        width = Math.max(1e-9, Math.max(right - left, bottom - top));
        int root = newSquare();
        for (int i = 0; i < x.length; i++) {
            insert(root, i, left, top);
        }
    }

    /** Adds to {@code forceX} and {@code forceY} what pushes that body away from all others. */
    void push(int of, double strength, double[] forceX, double[] forceY) {
        push(0, width, of, strength, forceX, forceY);
    }

    private void push(int square, double size, int of, double strength, double[] forceX, double[] forceY) {
        double dx = x[of] - weightX[square] / weight[square];
        double dy = y[of] - weightY[square] / weight[square];
        double distance2 = dx * dx + dy * dy;
        if (body[square] != NONE || size * size < FAR * FAR * distance2) {
            if (body[square] != of && distance2 > 0) {
                double force = strength * mass[of] * weight[square] / distance2;
                forceX[of] += dx * force;
                forceY[of] += dy * force;
            }
            return;
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            int child = children[4 * square + quarter];
            if (child != NONE) {
                push(child, size / 2, of, strength, forceX, forceY);
            }
        }
    }

    private void insert(int root, int newcomer, double left, double top) {
        int square = root;
        double size = width;
        double fromX = left;
        double fromY = top;
        for (int depth = 0; ; depth++) {
            boolean empty = weight[square] == 0;
            int before = body[square];
            add(square, newcomer);
            if (empty) {
                body[square] = newcomer;
                return;
            }
            if (before != NONE && depth >= DEEPEST) {
                return;
            }
            size /= 2;
            if (before != NONE) {
                body[square] = NONE;
                int lower = child(square, quarter(before, fromX + size, fromY + size));
                add(lower, before);
                body[lower] = before;
            }
            int quarter = quarter(newcomer, fromX + size, fromY + size);
            square = child(square, quarter);
            fromX += (quarter & 1) * size;
            fromY += (quarter >> 1) * size;
        }
    }

    private void add(int square, int newcomer) {
        weight[square] += mass[newcomer];
        weightX[square] += mass[newcomer] * x[newcomer];
        weightY[square] += mass[newcomer] * y[newcomer];
    }

    private int quarter(int of, double middleX, double middleY) {
        return (x[of] >= middleX ? 1 : 0) + (y[of] >= middleY ? 2 : 0);
    }

    private int child(int square, int quarter) {
        int child = children[4 * square + quarter];
        if (child == NONE) {
            child = newSquare();
            children[4 * square + quarter] = child;
        }
        return child;
    }

    private int newSquare() {
        if (squares == body.length) {
            int room = 2 * squares;
            children = Arrays.copyOf(children, 4 * room);
            body = Arrays.copyOf(body, room);
            weight = Arrays.copyOf(weight, room);
            weightX = Arrays.copyOf(weightX, room);
            weightY = Arrays.copyOf(weightY, room);
        }
        Arrays.fill(children, 4 * squares, 4 * squares + 4, NONE);
        body[squares] = NONE;
        return squares++;
    }
}
