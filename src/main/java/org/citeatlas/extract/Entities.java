package org.citeatlas.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that HTML entities in a text stand for, as plain as a reader of names wants them. */
final class Entities {
    private static final int LONGEST = 8; // characters, with the ampersand
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "—"),
            Map.entry("rsquo", "'"),
            Map.entry("lsquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""));

    private Entities() {}

    /** The offset of the semicolon that ends what may be an entity at {@code ampersand}; -1 where none does. */
    static int semicolon(String raw, int ampersand) {
        int last = Math.min(raw.length() - 1, ampersand + LONGEST + 1);
        for (int i = ampersand + 1; i <= last; i++) {
            if (raw.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    /** What the entity of this name, {@code amp} or {@code #38}, stands for; null where it is not one of the usual ones. */
    static @Nullable String text(String name) {
        return name.startsWith("#") ? numeric(name) : NAMED.get(name);
    }

    private static @Nullable String numeric(String name) {
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
