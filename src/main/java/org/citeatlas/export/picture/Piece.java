package org.citeatlas.export.picture;

import java.util.List;

/** Something that is drawn. Lengths are in points, colours are written as HTML has them: {@code #0072b2}. */
public sealed interface Piece {

    /** A place; y grows downwards. */
    record Point(double x, double y) {}

    /** A straight line. */
    record Line(Point from, Point to, double width, Ink ink) implements Piece {}

    /** Lines from point to point, their corners rounded. @param dashes lengths of dashes and gaps; none for a whole line */
    record Curve(List<Point> points, double width, Ink ink, List<Integer> dashes) implements Piece {
        public Curve {
            points = List.copyOf(points);
            dashes = List.copyOf(dashes);
        }
    }

    /** A filled circle with a thin white border. @param note what it is, where a pointer rests on it; empty for nothing */
    record Dot(Point centre, double radius, Ink ink, String note) implements Piece {}

    /** A filled shape with a thin white border. @param note as of a dot */
    record Shape(List<Point> corners, Ink ink, String note) implements Piece {
        public Shape {
            corners = List.copyOf(corners);
        }
    }

    /** One line of text. @param at where its base line begins, or ends, or has its middle */
    record Words(Point at, String text, Lettering lettering) implements Piece {}

    /** @param opacity 0 to 1 */
    record Ink(String colour, double opacity) {
        public static final Ink DARK = new Ink("#1b1f24");

        public Ink(String colour) {
            this(colour, 1);
        }
    }

    /** How words are written. @param size of the letters @param halo whether they stand in white that covers what is below */
    record Lettering(int size, Anchor anchor, boolean bold, boolean halo) {
        public static final int USUAL = 12;

        public static Lettering at(Anchor anchor) {
            return new Lettering(USUAL, anchor, false, false);
        }
    }

    /** Which part of the words is where they are put. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
