package org.citeatlas.export.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeatlas.export.picture.Box;
import org.citeatlas.export.picture.Piece.Anchor;
import org.citeatlas.export.picture.Piece.Lettering;
import org.citeatlas.export.picture.Piece.Point;
import org.citeatlas.export.picture.Piece.Words;
import org.citeatlas.export.picture.TextWidth;

/**
 * Captions under, over or beside their nodes, none over another caption: those that come first have the room. Only the first
 * few may lie over nodes, and over smaller ones only.
 */
final class Captions {
    private static final Lettering LETTERING = new Lettering(Lettering.USUAL, Anchor.MIDDLE, false, true);
    private static final int HEIGHT = 15; // points
    private static final int OVER_NODES = 12; // captions

    private final List<Box> dots = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    Captions(Drawing drawing, int nodes) {
        for (int node = 0; node < nodes; node++) {
            dots.add(drawing.box(node));
        }
    }

    /** The caption of this node where there is room for it. */
    Optional<Words> of(int node, String caption) {
        List<Box> places = places(dots.get(node), TextWidth.of(caption, LETTERING) + 4);
        Optional<Box> place = places.stream()
                .filter(box ->
                        taken.stream().noneMatch(box::meets) && dots.stream().noneMatch(box::meets))
                .findFirst();
        if (place.isEmpty() && taken.size() < OVER_NODES) {
            place = places.stream()
                    .filter(box -> taken.stream().noneMatch(box::meets) && overSmallerOnly(box, dots.get(node)))
                    .findFirst();
        }
        place.ifPresent(taken::add);
        return place.map(box -> new Words(
                new Point(Math.round((box.left() + box.right()) / 2), Math.round(box.top() + 12)), caption, LETTERING));
    }

    private boolean overSmallerOnly(Box box, Box own) {
        return dots.stream().noneMatch(dot -> dot.width() >= own.width() && box.meets(dot));
    }

    /** Where the captions are that found room. */
    List<Box> taken() {
        return List.copyOf(taken);
    }

    private static List<Box> places(Box dot, double width) {
        double x = (dot.left() + dot.right() - width) / 2;
        double y = (dot.top() + dot.bottom() - HEIGHT) / 2;
        return List.of(
                place(x, dot.bottom() + 1, width),
                place(x, dot.top() - HEIGHT - 1, width),
                place(dot.right() + 2, y, width),
                place(dot.left() - width - 2, y, width));
    }

    private static Box place(double left, double top, double width) {
        return new Box(left, top, left + width, top + HEIGHT);
    }
}
