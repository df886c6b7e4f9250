package org.citeatlas.export;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeatlas.domain.GraphNode;

/**
 * How a node is drawn: the colour of its kind, and the text under it.
 *
 * @param colour red, green and blue, 0 to 255 each; to be drawn on white
 */
public record NodeLook(int colour, String caption) {
    private static final int CAPTION_LENGTH = 60; // UTF-16 units: two lines under a node
    /** The {@link #kind} of a node without a label that is known. */
    public static final String OTHER_KIND = "Other";

    // begun from Okabe and Ito's colours, told apart with every kind of colour vision,
    // https://jfly.uni-koeln.de/color/, and
    // made darker or lighter until each stands out from its ground: https://www.w3.org/TR/WCAG22/#non-text-contrast
    private static final Map<String, Shades> COLOURS = Map.ofEntries(
            Map.entry("Paper", new Shades(0x0072b2, 0x1f83c4)),
            Map.entry("Stub", new Shades(0x7d97ad, 0x9ecae1)),
            Map.entry("Method", new Shades(0xd55e00, 0xe06a10)),
            Map.entry("Dataset", new Shades(0x009e73, 0x009e73)),
            Map.entry("Tool", new Shades(0xcc79a7, 0xcc79a7)),
            Map.entry("Metric", new Shades(0xc78500, 0xe69f00)),
            Map.entry("Task", new Shades(0x6f6600, 0xf0e442)),
            Map.entry("Repository", new Shades(0x2a9cd3, 0x56b4e9)),
            Map.entry("ProjectPage", new Shades(0x7f5fff, 0x8a6dff)),
            Map.entry("Topic", new Shades(0x2f5410, 0xb2df8a)),
            Map.entry("Author", new Shades(0x6a3d9a, 0xb784f0)),
            Map.entry("Venue", new Shades(0x8c3b12, 0xb15928)),
            Map.entry("Institution", new Shades(0xe8175d, 0xf0306f)));
    private static final Shades OTHER = new Shades(0x7a7a7a, 0x8c8c8c);
    private static final List<String> NAMES = List.of("name", "title", "label", "url", "id");

    /** One colour, for what is drawn on white and for what is drawn on dark. */
    private record Shades(int onWhite, int onDark) {}

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

    /** The colour of a {@link #kind} on white as HTML has it, {@code #0072b2}; grey for any other word. */
    public static String hex(String kind) {
        return hex(colour(kind));
    }

    /** The same, for a dark ground. */
    public static String hexOnDark(String kind) {
        return hex(COLOURS.getOrDefault(kind, OTHER).onDark());
    }

    /** The colour as HTML has it: {@code #0072b2}. */
    public String hex() {
        return hex(colour);
    }

    private static int colour(String kind) {
        return COLOURS.getOrDefault(kind, OTHER).onWhite();
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
