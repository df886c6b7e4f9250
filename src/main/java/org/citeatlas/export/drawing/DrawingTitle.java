package org.citeatlas.export.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked, in one line. */
public final class DrawingTitle {
    private DrawingTitle() {}

    /** @param about as in the manifest: an exploration with its parameters, a query, or around what and how far */
    public static String of(Map<String, ?> about) {
        Object exploration = about.get("exploration");
        if (exploration != null) {
            return exploration + parameters(about.get("parameters"));
        }
        if (about.get("query") instanceof String query) {
            return query.strip().replaceAll("\\s+", " ");
        }
        Object around = about.get("around");
        return around == null ? "A graph" : "Around " + around + ", " + hops(about.get("hops"));
    }

    private static String parameters(@Nullable Object parameters) {
        if (!(parameters instanceof Map<?, ?> map) || map.isEmpty()) {
            return "";
        }
        List<String> given = new ArrayList<>();
        map.forEach((name, value) -> given.add(name + " " + value));
        return ": " + String.join(", ", given);
    }

    private static String hops(@Nullable Object hops) {
        return "1".equals(String.valueOf(hops)) ? "1 hop" : hops + " hops";
    }
}
