package org.citeatlas.export.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.citeatlas.export.picture.Piece;
import org.citeatlas.export.picture.Piece.Dot;
import org.citeatlas.export.picture.Piece.Ink;
import org.citeatlas.export.picture.Piece.Point;
import org.citeatlas.export.picture.Piece.Shape;

/**
 * How one of several series is told from the others: by colour, and without colours by the form of its points and by
 * whether its line is broken.
 *
 * @param number from 0, below {@link #MOST}
 */
record SeriesLook(int number) {
    /** So many can be told apart. */
    static final int MOST = 8;

    // Okabe and Ito's, without the yellow, which white drowns: https://jfly.uni-koeln.de/color/
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#6a3d9a", "#e69f00", "#56b4e9", "#1b1f24");
    private static final int FORMS = 4;
    private static final double SIZE = 4.5; // points from the middle

    Ink ink() {
        return new Ink(COLOURS.get(number));
    }

    List<Integer> dashes() {
        return number < FORMS ? List.of() : List.of(7, 4);
    }

    /** A point of the series. @param note what it says */
    Piece point(Point at, String note) {
        return switch (number % FORMS) {
            case 0 -> new Dot(at, SIZE, ink(), note);
            case 1 -> polygon(at, 4, 45, note); // a square
            case 2 -> polygon(at, 3, 0, note);
            default -> polygon(at, 4, 0, note);
        };
    }

    /** @param turned degrees from where a corner is on top */
    private Shape polygon(Point at, int corners, int turned, String note) {
        double size = SIZE * 1.25;
        return new Shape(
                IntStream.range(0, corners)
                        .mapToDouble(corner -> StrictMath.toRadians(turned + 360.0 * corner / corners))
                        .mapToObj(angle ->
                                new Point(at.x() + size * StrictMath.sin(angle), at.y() - size * StrictMath.cos(angle)))
                        .toList(),
                ink(),
                note);
    }
}
