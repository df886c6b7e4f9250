package org.citeatlas.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked, in one line, as the title of what answers it. */
public final class AskedTitle {
    private AskedTitle() {}

    /**
     * @param about as in the manifest: an exploration with its parameters, a query, or around what and how far; that by its
     *     name, where it was asked for by its key
     */
    public static String of(Map<String, ?> about) {
        Object exploration = about.get("exploration");
        if (exploration != null) {
            return exploration + parameters(about.get("parameters"));
        }
        if (about.get("query") instanceof String query) {
            return query.strip().replaceAll("\\s+", " ");
        }
        Object around = about.containsKey("named") ? about.get("named") : about.get("around");
        return around == null ? "A graph" : "Around " + around + ", " + hops(about.get("hops"));
    }

    private static String parameters(@Nullable Object parameters) {
        if (!(parameters instanceof Map<?, ?> map) || map.isEmpty()) {
            return "";
        }
        List<String> given = new ArrayList<>();
        map.forEach((name, value) -> given.add(name + " " + value));
        given.sort(Comparator.naturalOrder());
        return ": " + String.join(", ", given);
    }

    private static String hops(@Nullable Object hops) {
        return "1".equals(String.valueOf(hops)) ? "1 hop" : hops + " hops";
    }
}
