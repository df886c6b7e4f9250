package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction.Abbreviation;
import org.citeatlas.domain.Extraction.InTextCitation;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.Intent;
import org.citeatlas.domain.Span;
import org.jspecify.annotations.Nullable;

/** Decides which things are mentioned, and says it. */
final class Outcome {
    private static final double ENOUGH = 0.5;

    private static final double ENOUGH_ELSEWHERE = 0.75; // in a paper on something else than computing

    private static final int LONGEST_NAME = 500; // characters; nobody calls a method so

    private final Reading reading;
    private final double enough;
    private final List<Thing> accepted = new ArrayList<>();

    Outcome(Reading reading) {
        this.reading = reading;
        this.enough = reading.computing ? ENOUGH : ENOUGH_ELSEWHERE;
        for (Thing thing : reading.things.all()) {
            if (thing.listed == null && isEnough(thing)) {
                dropCovered(thing);
            }
        }
        for (Thing thing : reading.things.all()) {
            thing.sightings.removeIf(sighting -> sighting.dropped);
            if (isEnough(thing) && (reading.computing || thing.listed != null || !thing.generic())) {
                accepted.add(thing);
            }
        }
        seeEverywhere();
        accepted.forEach(IntentRule::read);
    }

    /** A name within a longer name is not a mention of its own: {@code RepoBench} in {@code RepoBench-C-8k}. */
    private static void dropCovered(Thing longer) {
        for (Sighting sighting : longer.sightings) {
            if (sighting.covered != null && !sighting.dropped) {
                sighting.covered.dropped = true;
            }
        }
    }

    private boolean isEnough(Thing thing) {
        if (thing.sightings.isEmpty() || thing.name.length() > LONGEST_NAME) {
            return false;
        }
        return thing.listed != null
                || thing.taught != null
                || isEnoughAlone(thing)
                || thing.generic() && thing.defined && !thing.isNoName();
    }

    /** Whether the paper's own text makes it a mention, without what other papers teach. */
    private boolean isEnoughAlone(Thing thing) {
        return thing.weight + repeated(thing) >= enough && (thing.introduction != null || !thing.isNoName());
    }

    private static double repeated(Thing thing) {
        boolean both = false;
        for (Sighting sighting : thing.sightings) {
            both |= sighting.passage != thing.sightings.get(0).passage;
        }
        return (thing.sightings.size() >= 3 ? 0.15 : 0) + (both ? 0.1 : 0);
    }

    /** A name that is only capitalised, such as Hopular, stands in places where its form alone was no evidence. */
    private void seeEverywhere() {
        Map<String, Thing> plain = new HashMap<>();
        for (Thing thing : accepted) {
            if (thing.listed == null && thing.name.indexOf(' ') < 0) {
                plain.put(thing.name, thing);
            }
        }
        if (!plain.isEmpty()) {
            reading.passages.forEach(passage -> seeIn(passage, plain));
        }
    }

    private void seeIn(Passage passage, Map<String, Thing> plain) {
        Words words = passage.words;
        for (int w = 0; w < words.size; w++) {
            boolean formed = words.shape[w] == Words.CAPITALISED || words.shape[w] == Words.NAME;
            if (formed && !passage.masked.get(w) && passage.things[w] == null) {
                Thing thing = plain.get(words.word(w));
                if (thing != null) {
                    reading.things.see(thing, passage, words.start[w], words.end[w]);
                }
            }
        }
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(accepted.size());
        for (Thing thing : accepted) {
            mentions.add(mention(thing));
        }
        mentions.sort(Comparator.comparing(mention -> mention.surfaces().get(0)));
        return mentions;
    }

    private static List<Span> surfaces(Thing thing) {
        if (thing.sightings.size() == 1) {
            return List.of(thing.sightings.get(0).span());
        }
        Set<Span> surfaces = new TreeSet<>();
        for (Sighting sighting : thing.sightings) {
            surfaces.add(sighting.span());
        }
        return List.copyOf(surfaces);
    }

    private Mention mention(Thing thing) {
        Listed listed = thing.listed;
        Listed known = listed != null ? listed : thing.taught;
        String longName = thing.longName != null ? thing.longName : known == null ? null : known.longName();
        Listed teacher = listed == null && !isEnoughAlone(thing) ? thing.taught : null;
        Sighting introduction = thing.introduction;
        EntityKind form = listed == null ? Kinds.ofForm(thing.name) : null;
        if (form != null) {
            thing.vote(form, thing.defined ? 0.4 : 1.1); // the letters of an abbreviation say little
        }
        return new Mention(
                shown(thing),
                longName == null ? null : CleanText.shown(longName),
                thing.defined,
                thing.kind(),
                thing.generic(),
                introduction != null ? Intent.INTRODUCES : thing.intent,
                surfaces(thing),
                introduction == null ? null : introduction.span(),
                teacher == null ? thing.rule : "corpus",
                teacher == null ? confidence(thing) : 0.85,
                teacher == null ? null : teacher.paper());
    }

    private static double confidence(Thing thing) {
        double sure = thing.listed != null ? 0.97 : Math.min(0.97, 0.4 + 0.4 * thing.weight);
        return Math.round(sure * 100) / 100.0;
    }

    List<Abbreviation> abbreviations() {
        List<Abbreviation> abbreviations = new ArrayList<>();
        for (Definition definition : reading.definitions) {
            if (definition.stated()) {
                abbreviations.add(abbreviation(definition));
            }
        }
        return abbreviations;
    }

    private static Abbreviation abbreviation(Definition definition) {
        Passage passage = definition.passage();
        int start = Math.min(definition.shortStart(), definition.longStart());
        int end = Math.max(definition.shortEnd(), definition.longEnd());
        return new Abbreviation(
                passage.span(definition.shortStart(), definition.shortEnd()).text(),
                passage.span(definition.longStart(), definition.longEnd()).text(),
                passage.span(start, end));
    }

    /** The citations, each with the thing that it stands behind: "LoRA (Hu et al., 2021)". */
    List<InTextCitation> tied(List<Citations.Found> citations) {
        return citations.stream().map(this::tie).toList();
    }

    private InTextCitation tie(Citations.Found found) {
        InTextCitation c = found.citation();
        return new InTextCitation(c.authors(), c.year(), c.venue(), entity(found), c.span(), c.rule(), c.confidence());
    }

    private @Nullable String entity(Citations.Found found) {
        Words words = found.passage().words;
        int w = found.word() - 1;
        if (words.punctuation(w) != 0) {
            w--;
        }
        Thing thing = reading.things.at(found.passage(), w);
        if (thing == null || thing.generic() || !accepted.contains(thing)) {
            return null;
        }
        return shown(thing);
    }

    private static String shown(Thing thing) {
        return thing.listed == null ? CleanText.shown(thing.name) : thing.listed.name();
    }
}
