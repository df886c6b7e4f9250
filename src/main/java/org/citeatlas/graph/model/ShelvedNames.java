package org.citeatlas.graph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.domain.WorkId;

/**
 * The names by which a shelf knows what stands on it, so that it finds the work again when its node was gone, or has
 * another id.
 *
 * @param names ids as written, fingerprints and {@code cite:} keys; sorted, at least one
 */
public record ShelvedNames(SortedSet<String> names) {
    private static final String FINGERPRINT = "fp:";

    public ShelvedNames {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a shelf cannot find what has no name");
        }
        names = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /** All names of a work. */
    public static ShelvedNames of(KnownWork work) {
        SortedSet<String> names = new TreeSet<>(work.ids());
        names.addAll(work.fingerprints());
        names.add(work.id());
        return new ShelvedNames(names);
    }

    /** These and those. */
    public ShelvedNames and(Collection<String> more) {
        SortedSet<String> all = new TreeSet<>(names);
        all.addAll(more);
        return new ShelvedNames(all);
    }

    /** The strongest of the names, which stands for the work while it is not there. */
    public String strongest() {
        return names.stream()
                .map(WorkId::parse)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(WorkId::toString)
                .orElseGet(names::first);
    }

    /**
     * The works that these names lead to, by id, each with its share of the names: those that lead to it or are its own,
     * and those that are of none of them. An id leads to the work that has it; a fingerprint to the work without id that it
     * stands for, and, where there is nothing else to go by, to the one work that has it.
     *
     * @param works all works of the graph that have any of the names
     */
    public SortedMap<String, ShelvedNames> among(Collection<KnownWork> works) {
        List<KnownWork> led = works.stream()
                .filter(work -> names.stream().anyMatch(name -> leads(name, work, works)))
                .toList();
        SortedSet<String> ofNone = new TreeSet<>(names);
        led.forEach(work -> ofNone.removeAll(of(work).names()));
        SortedMap<String, ShelvedNames> shares = new TreeMap<>();
        for (KnownWork work : led) {
            SortedSet<String> share = new TreeSet<>(of(work).names());
            share.retainAll(names);
            share.addAll(ofNone);
            shares.put(work.id(), new ShelvedNames(share));
        }
        return shares;
    }

    private boolean leads(String name, KnownWork work, Collection<KnownWork> works) {
        if (!name.startsWith(FINGERPRINT)) {
            return work.ids().contains(name) || work.id().equals(name);
        }
        if (work.id().equals(name)) {
            return true;
        }
        boolean nothingElse = names.stream().allMatch(other -> other.startsWith(FINGERPRINT));
        return nothingElse
                && work.fingerprints().contains(name)
                && works.stream()
                                .filter(other -> other.fingerprints().contains(name))
                                .count()
                        == 1;
    }
}
