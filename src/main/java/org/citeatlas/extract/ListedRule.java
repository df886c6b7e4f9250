package org.citeatlas.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citeatlas.extract.NameAutomaton.Hit;
import org.jspecify.annotations.Nullable;

/** Sees the names that the catalogue or another paper of the corpus taught us. */
final class ListedRule {
    private static final int SHORT = 3; // letters

    private final Reading reading;
    private final Map<Listed, Boolean> evident = new IdentityHashMap<>();
    private String lowerText = "";

    ListedRule(Reading reading) {
        this.reading = reading;
    }

    /** @param corpus the names that other papers taught; null for none */
    void read(NameAutomaton catalogue, @Nullable NameAutomaton corpus) {
        for (Passage passage : reading.passages) {
            for (Hit hit : catalogue.find(passage.words, hit -> accepts(passage, hit))) {
                see(passage, hit);
            }
            if (corpus != null) {
                learn(passage, corpus);
            }
        }
    }

    private void learn(Passage passage, NameAutomaton corpus) {
        for (Hit hit : corpus.find(passage.words, hit -> accepts(passage, hit))) {
            if (reading.things.at(passage, hit.word()) == null) {
                learn(passage, hit);
            }
        }
    }

    private boolean accepts(Passage passage, Hit hit) {
        if (passage.masked.get(hit.word())) {
            return false;
        }
        if (!reading.computing
                && hit.pattern().folded().length() <= SHORT
                && hit.pattern().thing().paper() == null) {
            return false; // means something else in every other field
        }
        return !hit.pattern().asks() || isEvident(passage, hit, hit.pattern().thing());
    }

    private boolean isEvident(Passage passage, Hit hit, Listed thing) {
        Words words = passage.words;
        int next = words.at(hit.end());
        if (Kinds.ofNoun(words, next) == thing.kind() || isCompared(words, hit.word())) {
            return true;
        }
        if (lowerText.isEmpty()) {
            StringBuilder all = new StringBuilder();
            reading.passages.forEach(p -> all.append(' ').append(p.text));
            lowerText = all.toString().toLowerCase(Locale.ROOT);
        }
        return evident.computeIfAbsent(thing, any -> hasOneOf(thing.evidence()));
    }

    /** "outperforms Adam": only a thing of ours is outperformed. */
    private static boolean isCompared(Words words, int w) {
        return words.is(w - 1, WordClasses.OUTDO)
                && (words.text.startsWith("outperform", words.start[w - 1])
                        || words.text.startsWith("surpass", words.start[w - 1]));
    }

    private boolean hasOneOf(List<String> evidence) {
        for (String word : evidence) {
            if (lowerText.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void learn(Passage passage, Hit hit) {
        Listed listed = hit.pattern().thing();
        Thing thing = reading.things.named(hit.pattern().key(), listed.name());
        if (thing.taught == null) {
            thing.taught = listed;
        }
        reading.things.see(thing, passage, hit.start(), hit.end());
    }

    private void see(Passage passage, Hit hit) {
        Listed listed = hit.pattern().thing();
        Thing thing = reading.things.named(hit.pattern().key(), listed.name());
        if (thing.listed == null) {
            thing.listed = listed;
            thing.support("catalogue", 1);
        }
        reading.things.see(thing, passage, hit.start(), hit.end());
    }
}
