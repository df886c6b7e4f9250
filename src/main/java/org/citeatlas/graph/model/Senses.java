package org.citeatlas.graph.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.domain.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart things that share a name: "PIE" is a data set in one paper, an encoding in another.
 *
 * <p>A sense is a long name, with its variants, that papers define for the name. One that the catalogue lists, else the
 * one that is introduced without a long name, else the one that most papers define (of equals the first by the
 * alphabet) has the name alone for its key; the others have their long name behind {@code ~}. A paper that only uses the
 * name means the sense with the key alone.
 */
public final class Senses {
    private final String name;
    private final Map<String, Long> times = new TreeMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private @Nullable String catalogue;
    private boolean introducedWithout;
    private boolean introducedWith;
    private boolean told = true;

    /** @param name folded */
    public Senses(String name) {
        this.name = name;
    }

    /**
     * Takes note of papers that mention the name.
     *
     * @param longName that they define for it; null where they define none
     * @param introduces whether they claim it as their own
     * @param papers how many
     */
    public void add(@Nullable String longName, boolean introduces, long papers) {
        if (longName != null) {
            times.merge(longName, papers, Long::sum);
            introducedWith |= introduces;
            told = false;
        } else {
            introducedWithout |= introduces;
        }
    }

    /** Takes note that the catalogue lists the name. @param longName there; null where it has none */
    public void catalogue(@Nullable String longName) {
        String listed = longName == null ? "" : longName;
        catalogue = catalogue == null || listed.compareTo(catalogue) < 0 ? listed : catalogue;
    }

    /** The key of the thing that a paper means which defines this long name, or none. Asked when all are noted. */
    public String key(@Nullable String longName) {
        if (!told) {
            tellApart();
            told = true;
        }
        return longName == null ? name : keys.getOrDefault(longName, name);
    }

    private void tellApart() {
        List<Set<String>> senses = clusters(times.keySet());
        Set<String> alone = alone(senses);
        for (Set<String> sense : senses) {
            String key = sense.equals(alone) ? name : name + "~" + NameFold.fold(best(sense));
            sense.forEach(longName -> keys.put(longName, key));
        }
    }

    /** The sense whose key is the name alone; empty where that is the one without a long name. */
    private Set<String> alone(List<Set<String>> senses) {
        String listed = catalogue;
        if (listed != null) {
            return senses.stream()
                    .filter(sense -> listed.isEmpty() || sense.stream().anyMatch(longName -> same(longName, listed)))
                    .findFirst()
                    .orElse(Set.of());
        }
        if (introducedWithout && introducedWith) {
            return Set.of();
        }
        return senses.stream()
                .max(Comparator.<Set<String>>comparingLong(sense -> sense.stream()
                                .mapToLong(longName -> times.getOrDefault(longName, 0L))
                                .sum())
                        .thenComparing(this::best, Comparator.reverseOrder()))
                .orElse(Set.of());
    }

    /** Long names that say the same, together; what is together does not depend on their order. */
    private static List<Set<String>> clusters(Set<String> longNames) {
        List<Set<String>> clusters = new ArrayList<>();
        for (String longName : longNames) {
            Set<String> joined = new TreeSet<>(Set.of(longName));
            clusters.removeIf(cluster -> {
                boolean same = cluster.stream().anyMatch(other -> same(other, longName));
                if (same) {
                    joined.addAll(cluster);
                }
                return same;
            });
            clusters.add(joined);
        }
        return clusters;
    }

    private String best(Set<String> sense) {
        return sense.stream()
                .max(Comparator.<String>comparingLong(longName -> times.getOrDefault(longName, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    /** Whether most words of the two begin alike: "Low-Rank Adaptation" and "low rank adapters". */
    private static boolean same(String one, String other) {
        if (NameFold.fold(one).equals(NameFold.fold(other))) {
            return true;
        }
        Set<String> mine = beginnings(one);
        Set<String> theirs = beginnings(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        int all = mine.size() + theirs.size() - shared.size();
        return all > 0 && shared.size() * 5 >= all * 3;
    }

    private static Set<String> beginnings(String longName) {
        Set<String> beginnings = new HashSet<>();
        for (String word : longName.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                beginnings.add(word.substring(0, Math.min(4, word.length())));
            }
        }
        return beginnings;
    }
}
