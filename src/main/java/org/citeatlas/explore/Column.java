package org.citeatlas.explore;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column that an exploration returns.
 *
 * @param name as the statement's {@code RETURN} names it
 * @param type one of {@link #TYPES}, or one and {@code LIST} for a list of such; for people, and looked at by {@link
 *     HeaderCheck} only
 * @param hidden whether a table for people leaves it out; json, jsonl, csv and {@code @drill} have it all the same
 */
public record Column(String name, String type, boolean hidden) {
    /** The column whose map {@code {text, field, start, end}} is shown as the sentence around those characters. */
    public static final String SENTENCE = "sentence";

    /** Names of types as <a href="https://neo4j.com/docs/cypher-manual/5/values-and-types/">Cypher</a> has them. */
    static final List<String> TYPES = List.of(
            "STRING",
            "INTEGER",
            "FLOAT",
            "BOOLEAN",
            "DATE",
            "LOCAL DATETIME",
            "ZONED DATETIME",
            "LOCAL TIME",
            "ZONED TIME",
            "DURATION",
            "POINT",
            "MAP",
            "ANY",
            "LIST");

    private static final Pattern LIST_OF = Pattern.compile("(.+?)\\s+LIST|LIST\\s*<\\s*(.+?)\\s*>");

    /** Whether the type is one that there is, or a list of those. */
    boolean isOfKnownType() {
        return TYPES.contains(innermost());
    }

    /** The type, or that of what a list holds. */
    String innermost() {
        Matcher list = LIST_OF.matcher(type);
        return list.matches() ? list.group(1) == null ? list.group(2) : list.group(1) : type;
    }
}
