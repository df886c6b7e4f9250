package org.citeatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people as records spell them. */
public final class PersonNames {
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\s)\\s+(?:;\\s*|and\\s+)|;\\s*");
    private static final Pattern COMMA = Pattern.compile("(?<!\\s)\\s+,\\s*|,\\s*");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private PersonNames() {}

    /** The names in a text that separates them by {@code ;} or {@code and}, given names first. */
    public static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        for (String name : SEPARATOR.split(text.strip())) {
            String shown = givenFirst(name);
            if (!shown.isEmpty()) {
                names.add(shown);
            }
        }
        return names;
    }

    /** {@code Ada Lovelace} for {@code Lovelace, Ada}; a name without a comma as it is. */
    public static String givenFirst(String name) {
        String[] parts = COMMA.split(name.strip(), -1);
        if (parts.length == 2 && !parts[0].isEmpty() && !suffix(parts[1])) {
            return (parts[1] + " " + parts[0]).strip();
        }
        if (parts.length == 3 && (suffix(parts[1]) || suffix(parts[2]))) {
            boolean suffixLast = suffix(parts[2]);
            String given = suffixLast ? parts[1] : parts[2];
            return (given + " " + parts[0] + " " + (suffixLast ? parts[2] : parts[1])).strip();
        }
        return name.strip();
    }

    private static boolean suffix(String part) {
        return SUFFIXES.contains(part.toLowerCase(Locale.ROOT));
    }
}
