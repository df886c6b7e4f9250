package org.citeatlas.export.bibliography;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in the two parts that reference managers sort by; {@code given} may be empty. The name of a group, which is
 * known by its "and", is one part.
 */
public record PersonName(String family, String given) {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "zu",
            "zur", "bin", "ibn", "al", "el");
    private static final Pattern GROUP = Pattern.compile("(?i).+ and .+");

    /**
     * The parts of a name as written: {@code Given von Family}, {@code Family, Given}, one word, or {@code Alliance for
     * Research and Innovation}.
     */
    public static PersonName of(String name) {
        String written = name.strip().replaceAll("\\s+", " ");
        if (GROUP.matcher(written).matches()) {
            return new PersonName(written, "");
        }
        int comma = written.indexOf(',');
        if (comma > 0) {
            return new PersonName(
                    written.substring(0, comma).strip(),
                    written.substring(comma + 1).strip());
        }
        int split = written.lastIndexOf(' ');
        int before = split < 0 ? -1 : written.lastIndexOf(' ', split - 1);
        while (before >= 0 && isParticle(written.substring(before + 1, split))) {
            split = before;
            before = written.lastIndexOf(' ', split - 1);
        }
        return split < 0
                ? new PersonName(written, "")
                : new PersonName(written.substring(split + 1), written.substring(0, split));
    }

    /** {@code Family, Given}. */
    public String sorted() {
        return given.isEmpty() ? family : family + ", " + given;
    }

    private static boolean isParticle(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) && PARTICLES.contains(word);
    }
}
