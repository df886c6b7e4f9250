package org.citeatlas.graph;

import java.util.List;

/**
 * Something that holds papers for a user: a collection, or one of the marks.
 *
 * @param label of its node
 * @param name key of its node
 */
public record Shelf(String label, String name) {
    /** The marks that a paper can bear, one at a time. */
    public static final List<String> MARKS = List.of("read", "keep", "drop");

    private static final String COLLECTION = "Collection";
    private static final String MARK = "Mark";

    public static Shelf collection(String name) {
        return new Shelf(COLLECTION, name);
    }

    /** @param name one of {@link #MARKS} */
    public static Shelf mark(String name) {
        if (!MARKS.contains(name)) {
            throw new IllegalArgumentException(name + " is no mark");
        }
        return new Shelf(MARK, name);
    }

    /** A pattern for its node, whose name is to be given as {@code $shelf}; labels are ours, not a user's. */
    String pattern() {
        return "(s:" + label + " {name: $shelf})";
    }
}
