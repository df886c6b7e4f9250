package org.citeatlas.export.drawing;

import org.citeatlas.export.picture.Box;

/** Nodes without an edge, in rows beneath the others, in the order that they have. */
final class Loners {
    private static final int COLUMN = 150; // points: room for a short caption
    private static final int ROW = 42;
    private static final double SHAPE = 1.6; // width by height, where there is nothing above

    private Loners() {}

    /** Sets where each of these nodes lies. @param others the box of the nodes with edges */
    static void lay(int[] loners, Box others, double[] x, double[] y) {
        int columns =
                (int) Math.max(1 + others.width() / COLUMN, Math.ceil(Math.sqrt(SHAPE * loners.length * ROW / COLUMN)));
        int inARow = Math.min(columns, loners.length);
        double middle = (others.left() + others.right()) / 2;
        for (int i = 0; i < loners.length; i++) {
            x[loners[i]] = middle + (i % inARow - (inARow - 1) / 2.0) * COLUMN;
            y[loners[i]] = others.bottom() + (1 + i / inARow) * ROW;
        }
    }
}
