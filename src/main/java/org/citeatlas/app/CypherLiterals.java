package org.citeatlas.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.explore.Asked;
import org.jspecify.annotations.Nullable;

/** Statements with their parameters written into them, for places that take no parameters. */
final class CypherLiterals {
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|//[^\n]*|/\\*.*?\\*/|\\$(\\w+)", Pattern.DOTALL);

    private CypherLiterals() {}

    /** The statement with each {@code $name} outside strings and comments replaced by its value. */
    static String fillIn(String cypher, Map<String, Object> values) {
        Map<String, Object> sorted = new TreeMap<>(values);
        Matcher matcher = TOKEN.matcher(cypher);
        return matcher.replaceAll(token -> Matcher.quoteReplacement(
                token.group(1) == null || !sorted.containsKey(token.group(1))
                        ? token.group()
                        : literal(sorted.get(token.group(1)))));
    }

    /** The statement that draws the answer, with its values, for Neo4j Browser's editor. */
    static String drawing(Asked asked) {
        return fillIn(tidied(asked.graphCypher().orElseThrow()), asked.values());
    }

    /** The statement without the {@code true} that stands where nothing narrows it: for people to read. */
    static String tidied(String cypher) {
        return cypher.replaceAll("(?m)^ *AND true\\n", "")
                .replaceAll("WHERE true\\n *AND ", "WHERE ")
                .replaceAll("(?m)^ *WHERE true\\n(?! *(?:AND|OR) )", "");
    }

    /** Those values that the statement speaks of outside strings and comments, sorted by name. */
    static Map<String, Object> of(String cypher, Map<String, Object> values) {
        Map<String, Object> used = new TreeMap<>(values);
        Set<String> names = TOKEN.matcher(cypher)
                .results()
                .flatMap(token -> Stream.ofNullable(token.group(1)))
                .collect(Collectors.toSet());
        used.keySet().retainAll(names);
        return used;
    }

    /** A value as Cypher writes it. */
    static String literal(@Nullable Object value) {
        if (value instanceof String text) {
            return "'"
                    + text.replace("\\", "\\\\")
                            .replace("'", "\\'")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r") + "'";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CypherLiterals::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry ->
                            '`' + String.valueOf(entry.getKey()).replace("`", "``") + "`: " + literal(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }
}
