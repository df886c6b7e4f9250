package org.citeatlas.export;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeatlas.domain.GraphNode;

/**
 * How a node is drawn: the colour of its kind, and the text under it.
 *
 * @param colour red, green and blue, 0 to 255 each
 */
public record NodeLook(int colour, String caption) {
    private static final int CAPTION_LENGTH = 60; // UTF-16 units: two lines under a node
    private static final int OTHER = 0x8c8c8c;
    /** The {@link #kind} of a node without a label that is known. */
    public static final String OTHER_KIND = "Other";

    // Okabe and Ito's colours, told apart with every kind of colour vision, https://jfly.uni-koeln.de/color/, and more
    private static final Map<String, Integer> COLOURS = Map.ofEntries(
            Map.entry("Paper", 0x0072b2),
            Map.entry("Stub", 0x9ecae1),
            Map.entry("Method", 0xd55e00),
            Map.entry("Dataset", 0x009e73),
            Map.entry("Tool", 0xcc79a7),
            Map.entry("Metric", 0xe69f00),
            Map.entry("Task", 0xf0e442),
            Map.entry("Repository", 0x56b4e9),
            Map.entry("ProjectPage", 0x7f5fff),
            Map.entry("Topic", 0xb2df8a),
            Map.entry("Author", 0x6a3d9a),
            Map.entry("Venue", 0xb15928),
            Map.entry("Institution", 0xe8175d));
    private static final List<String> NAMES = List.of("name", "title", "label", "url", "id");

    public static NodeLook of(GraphNode node) {
        return new NodeLook(colour(kind(node)), shortened(name(node)));
    }

    /** The label that the colour stands for, {@code Method} of {@code :Entity:Method}; "Other" where none is known. */
    public static String kind(GraphNode node) {
        return node.labels().stream().filter(COLOURS::containsKey).findFirst().orElse(OTHER_KIND);
    }

    /** The kinds that have a colour of their own, by their labels, with that colour as HTML has it; sorted. */
    public static SortedMap<String, String> colours() {
        SortedMap<String, String> colours = new TreeMap<>();
        COLOURS.keySet().forEach(label -> colours.put(label, hex(label)));
        return colours;
    }

    /** The colour of a {@link #kind} as HTML has it, {@code #0072b2}; grey for any other word. */
    public static String hex(String kind) {
        return hex(colour(kind));
    }

    /** The colour as HTML has it: {@code #0072b2}. */
    public String hex() {
        return hex(colour);
    }

    private static int colour(String kind) {
        return COLOURS.getOrDefault(kind, OTHER);
    }

    private static String hex(int colour) {
        return "#%06x".formatted(colour);
    }

    private static String name(GraphNode node) {
        if (node.labels().contains("Repository") && node.properties().containsKey("owner")) {
            return node.properties().get("owner") + "/" + node.properties().get("name");
        }
        return NAMES.stream()
                .map(node.properties()::get)
                .filter(value -> value instanceof String text && !text.isBlank())
                .findFirst()
                .map(String::valueOf)
                .orElse(node.id());
    }

    private static String shortened(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        return line.length() <= CAPTION_LENGTH ? line : begin(line, CAPTION_LENGTH) + "…";
    }

    /**
     * What a longer text begins with, up to a blank where that leaves more than half.
     *
     * @param length UTF-16 units at the most, fewer than the text has
     */
    public static String begin(String text, int length) {
        int blank = text.lastIndexOf(' ', length);
        int cut = blank > length / 2 ? blank : length;
        return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut);
    }
}
