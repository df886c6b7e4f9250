package org.citeatlas.export.drawing;

import java.util.ArrayList;
import java.util.List;

/** How much a drawing can hold. */
public final class Readable {
    private static final int MOST_NODES = 2_000;

    private Readable() {}

    /**
     * These notes, and one where there are too many nodes to read.
     *
     * @param drawing what has so many nodes: {@code The picture}
     * @param trouble what becomes of it: {@code is hard to read}
     */
    public static List<String> notes(List<String> notes, int nodes, String drawing, String trouble) {
        List<String> all = new ArrayList<>();
        if (nodes > MOST_NODES) {
            all.add(drawing + " draws " + nodes + " nodes: above " + MOST_NODES + " it " + trouble
                    + ". Ask for less, for example with --limit " + MOST_NODES + ".");
        }
        all.addAll(notes);
        return List.copyOf(all);
    }
}
