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
    private static final Pattern ET_AL = Pattern.compile(
            "(?:^|(?<![,\\s])[,\\s]+)(?:et\\.?\\s*al\\b\\.?|…|\\.\\.\\.)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private PersonNames() {}

    /**
     * The names in a text that separates them by {@code ;} or {@code and}, given names first; {@code others} and
     * {@code et al.} are nobody's.
     */
    public static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(text.strip())) {
            for (String name : listed(withoutOthers(part))) {
                String shown = givenFirst(name);
                if (!shown.isEmpty() && !shown.equalsIgnoreCase("others")) {
                    names.add(shown);
                }
            }
        }
        return names;
    }

    /** The names in {@code Ada One, Bob Two, Cy Three}; a comma in one name stands behind its family name. */
    private static List<String> listed(String part) {
        String whole = part.strip();
        boolean goesOn = whole.endsWith(",");
        String bare = goesOn ? whole.substring(0, whole.length() - 1).stripTrailing() : whole;
        List<String> pieces = List.of(COMMA.split(bare));
        int least = goesOn ? 2 : 3; // a comma before "and" ends a list
        return pieces.size() >= least && pieces.stream().allMatch(piece -> piece.contains(" "))
                ? pieces
                : List.of(bare);
    }

    /** The text without {@code et al.} or dots behind the last name. */
    public static String withoutOthers(String names) {
        return ET_AL.matcher(names.strip()).replaceFirst("");
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
