package org.citeatlas.app;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeatlas.export.NodeLook;

/**
 * How Neo4j Browser draws our nodes and edges: the colours of the exports, a caption that tells a node, and wide edges for
 * what says most. Neo4j Browser's style knows labels and types only, so that an edge is as wide as its type and not as its
 * count.
 */
final class BrowserStyle {
    private static final Map<String, String> CAPTIONS = Map.of(
            "Paper", "{title}",
            "Stub", "{title}",
            "Topic", "{label}",
            "ProjectPage", "{url}",
            "Repository", "{owner}/{name}");
    private static final Map<String, Integer> DIAMETERS = Map.of("Paper", 65, "Stub", 40, "Author", 50); // pixels
    private static final int OF_A_NAME = 80; // pixels: a method is what a reader looks for
    private static final Map<String, Integer> WIDTHS =
            Map.of("INTRODUCES", 5, "IMPLEMENTS", 4, "EVALUATED_ON", 3, "HAS_REPOSITORY", 3, "CITES", 2); // pixels

    private BrowserStyle() {}

    /** Properties by selector, as Neo4j Browser keeps them; sorted, the general before the special. */
    static SortedMap<String, Map<String, String>> selectors() {
        SortedMap<String, Map<String, String>> style = new TreeMap<>();
        NodeLook.colours().forEach((label, colour) -> style.put("node." + label, node(label, colour)));
        style.put("relationship", edge(1));
        WIDTHS.forEach((type, width) -> style.put("relationship." + type, edge(width)));
        return style;
    }

    /** The same as a file for {@code :style}. */
    static String grass() {
        StringBuilder grass = new StringBuilder();
        selectors().forEach((selector, properties) -> {
            grass.append(selector).append(" {\n");
            properties.forEach((name, value) -> grass.append("  ")
                    .append(name)
                    .append(": ")
                    .append(name.equals("caption") ? "'" + value + "'" : value)
                    .append(";\n"));
            grass.append("}\n\n");
        });
        return grass.toString();
    }

    private static Map<String, String> node(String label, String colour) {
        return new TreeMap<>(Map.of(
                "color",
                colour,
                "border-color",
                colour,
                "border-width",
                "2px",
                "text-color-internal",
                isLight(colour) ? "#000000" : "#ffffff",
                "font-size",
                "10px",
                "diameter",
                DIAMETERS.getOrDefault(label, OF_A_NAME) + "px",
                "caption",
                CAPTIONS.getOrDefault(label, "{name}")));
    }

    private static Map<String, String> edge(int width) {
        return new TreeMap<>(
                Map.of("color", "#a5abb6", "shaft-width", width + "px", "font-size", "8px", "caption", "<type>"));
    }

    /** Whether black reads better on it than white, by the relative luminance of WCAG 2.2, without its gamma. */
    private static boolean isLight(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance = 0.2126 * (rgb >> 16) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
        return luminance > 140;
    }
}
