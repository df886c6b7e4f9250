package org.citeatlas.export.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeatlas.export.XmlOutput;
import org.citeatlas.export.drawing.Drawing;

/**
 * Captions under, over or beside their nodes, none over another caption: those that come first have the room. Only the first
 * few may lie over nodes.
 */
final class Captions {
    private static final double LETTER = 6.6; // points that a letter of 12 points takes on average
    private static final int HEIGHT = 15; // points
    private static final int OVER_NODES = 12; // captions

    private final Drawing drawing;
    private final List<Box> dots = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    Captions(Drawing drawing, int nodes) {
        this.drawing = drawing;
        for (int node = 0; node < nodes; node++) {
            double radius = drawing.radius(node);
            double x = drawing.x(node);
            double y = drawing.y(node);
            dots.add(new Box(x - radius, y - radius, x + radius, y + radius));
        }
    }

    /** Writes the caption of this node where there is room for it. */
    void write(XmlOutput xml, int node, String caption) throws IOException {
        List<Box> places = places(dots.get(node), caption.length() * LETTER + 4);
        Optional<Box> place = places.stream()
                .filter(box ->
                        taken.stream().noneMatch(box::meets) && dots.stream().noneMatch(box::meets))
                .findFirst();
        if (place.isEmpty() && taken.size() < OVER_NODES) {
            place = places.stream()
                    .filter(box -> taken.stream().noneMatch(box::meets))
                    .findFirst();
        }
        if (place.isPresent()) {
            Box box = place.get();
            taken.add(box);
            xml.raw("<text").attribute("x", String.valueOf(Math.round((box.left() + box.right()) / 2)));
            xml.attribute("y", String.valueOf(Math.round(box.top() + 12))).raw(">");
            xml.text(caption).raw("</text>\n");
        }
    }

    private static List<Box> places(Box dot, double width) {
        double x = (dot.left() + dot.right() - width) / 2;
        double y = (dot.top() + dot.bottom() - HEIGHT) / 2;
        return List.of(
                place(x, dot.bottom() + 1, width),
                place(x, dot.top() - HEIGHT - 1, width),
                place(dot.right() + 1, y, width),
                place(dot.left() - width - 1, y, width));
    }

    private static Box place(double left, double top, double width) {
        return new Box(left, top, left + width, top + HEIGHT);
    }
}
