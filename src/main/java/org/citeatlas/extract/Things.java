package org.citeatlas.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.NameFold;
import org.jspecify.annotations.Nullable;

/** The things that one paper may be mentioning: spellings of one thing meet here. */
final class Things {
    private final Map<String, Thing> byKey = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    Thing named(String name) {
        return named(NameFold.fold(name), name);
    }

    /** @param folded see {@link NameFold#fold} */
    Thing named(String folded, String name) {
        String key = aliased(folded);
        Thing thing = byKey.get(key);
        if (thing == null) {
            thing = new Thing(key, name);
            byKey.put(key, thing);
        }
        return thing;
    }

    @Nullable
    Thing find(String name) {
        return byKey.get(aliased(NameFold.fold(name)));
    }

    private String aliased(String key) {
        return aliases.isEmpty() ? key : aliases.getOrDefault(key, key);
    }

    /** From now on the other name means the thing too; what was gathered under it goes to the thing. */
    void alias(String other, Thing thing) {
        String key = NameFold.fold(other);
        if (key.equals(thing.key) || key.isEmpty()) {
            return;
        }
        Thing there = byKey.get(key);
        if (there != null && there.listed != null) {
            return; // the catalogue knows it as something else
        }
        if (there != null) {
            byKey.remove(key);
            thing.absorb(there);
            there.sightings.forEach(sighting -> mark(thing, sighting));
            aliases.replaceAll((from, to) -> to.equals(key) ? thing.key : to);
        }
        aliases.put(key, thing.key);
    }

    /** Where a thing was seen under the other name, another thing stands: the paper says what it means by it. */
    void part(Thing from, String name, Thing to) {
        String key = NameFold.fold(name);
        List<Sighting> moved = from.sightings.stream()
                .filter(sighting -> NameFold.fold(sighting.span().text()).equals(key))
                .toList();
        from.sightings.removeAll(moved);
        to.sightings.addAll(moved);
        moved.forEach(sighting -> mark(to, sighting));
    }

    /** Notes where a thing stands, and marks the words as taken. */
    void see(Thing thing, Passage passage, int start, int end) {
        Words words = passage.words;
        Sighting sighting = new Sighting(passage, start, end);
        for (int w = sighting.word; w < words.size && words.start[w] < end; w++) {
            Sighting there = passage.seen[w];
            if (there == null || !overlaps(there, sighting)) {
                continue;
            }
            if (passage.things[w] == thing) {
                return;
            }
            if (sighting.contains(there)) {
                sighting.covered = there;
            }
        }
        thing.sightings.add(sighting);
        mark(thing, sighting);
    }

    private static boolean overlaps(Sighting a, Sighting b) {
        return a.start < b.end && b.start < a.end;
    }

    private static void mark(Thing thing, Sighting sighting) {
        Passage passage = sighting.passage;
        Words words = passage.words;
        for (int w = sighting.word; w < words.size && words.start[w] < sighting.end; w++) {
            passage.things[w] = thing;
            passage.seen[w] = sighting;
        }
    }

    /** The thing that stands at a word; null for none. */
    @Nullable
    Thing at(Passage passage, int w) {
        return w < 0 || w >= passage.things.length ? null : passage.things[w];
    }

    /** The last word of the thing that stands at {@code w}, or of the words there without one. */
    int lastOf(Passage passage, int w) {
        Thing thing = at(passage, w);
        int last = w;
        while (thing != null && at(passage, last + 1) == thing) {
            last++;
        }
        return last;
    }

    Collection<Thing> all() {
        return byKey.values();
    }
}
