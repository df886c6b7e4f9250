package org.citeatlas.export.drawing;

import org.citeatlas.domain.GraphNode;
import org.citeatlas.export.NodeLook;

/** A few words for a node, short enough to stand among many. */
public final class ShortCaption {
    private static final int LENGTH = 30; // UTF-16 units

    private ShortCaption() {}

    /** A work by what its title begins with and its year, {@code BERT (2018)}; other things by their name. */
    public static String of(GraphNode node) {
        String caption = NodeLook.of(node).caption();
        if (!node.labels().contains("Work")) {
            return shortened(caption);
        }
        int colon = caption.indexOf(": ");
        String title = shortened(colon > 0 && colon <= LENGTH ? caption.substring(0, colon) : caption);
        Object year = node.properties().get("year");
        return year == null ? title : title + " (" + year + ")";
    }

    private static String shortened(String text) {
        return text.length() <= LENGTH ? text : NodeLook.begin(text, LENGTH).replaceAll("[…,;:.\\s]+$", "") + "…";
    }
}
