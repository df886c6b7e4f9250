package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.TextField;
import org.jspecify.annotations.Nullable;

/** The title form: {@code RealInstruct: A Benchmark …}. */
final class TitleRule {
    private final Reading reading;
    private final Passage passage;
    private final Words words;

    TitleRule(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
    }

    void read() {
        boolean isTitle = passage.field() == TextField.TITLE;
        int colon = 0;
        while (colon < words.size && colon < 4 && words.punctuation(colon) != ':') {
            colon++;
        }
        if (!isTitle || colon == 0 || words.punctuation(colon) != ':') {
            return;
        }
        Thing thing = Names.compound(passage, 0) ? null : reading.things.at(passage, 0);
        if (colon > 1 && (thing == null || thing.listed == null) && isRepeated(colon)) {
            titlePhrase(colon);
            return;
        }
        if (thing == null
                && colon == 1
                && (words.shape[0] == Words.CAPITALISED || Names.compound(passage, 0))
                && !words.is(0, WordClasses.FUNCTION | WordClasses.NOUN | WordClasses.NO_NAME)) {
            thing = reading.things.named(words.word(0));
            reading.things.see(thing, passage, words.start[0], words.end[0]);
            thing.support("title", 0.3);
        }
        if (thing != null && thing.listed == null && reading.things.at(passage, colon - 1) == thing) {
            thing.genericByDefinition = false;
            thing.support(
                    "title", thing.name.chars().filter(Character::isUpperCase).count() > 1 ? 0.7 : 0.2);
            if (thing.introduction == null) {
                thing.introduction = new Sighting(passage, words.start[0], words.end[colon - 1]);
            }
            EntityKind kind = Kinds.ofPhrase(passage.text.substring(words.end[colon]));
            EntityKind head = headAfter(colon);
            if (head != null) {
                thing.vote(head, 1);
            } else if (kind != null) {
                thing.vote(kind, 0.5);
            }
        }
    }

    /** Whether the abstract repeats the words before the colon as they are, so that they are a name. */
    private boolean isRepeated(int colon) {
        String phrase = words.phrase(0, colon);
        boolean named = words.shape[0] == Words.CAPITALISED || words.shape[0] == Words.NAME;
        return named
                && words.shape[colon - 1] != Words.LOWER
                && reading.passages.stream().anyMatch(p -> p != passage && p.text.contains(phrase));
    }

    private void titlePhrase(int colon) {
        String phrase = words.phrase(0, colon);
        Thing thing = reading.things.named(phrase);
        if (thing.listed != null) {
            return;
        }
        thing.support("title", 0.7);
        EntityKind head = headAfter(colon);
        if (head != null) {
            thing.vote(head, 1);
        }
        reading.seeAll(thing, phrase);
        if (thing.introduction == null && !thing.sightings.isEmpty()) {
            thing.introduction = thing.sightings.get(0);
        }
    }

    private @Nullable EntityKind headAfter(int colon) {
        EntityKind head = null;
        for (int w = colon + 1;
                w < Math.min(words.size, colon + 12) && !words.is(w, WordClasses.PREPOSITION | WordClasses.CLAUSE);
                w++) {
            EntityKind kind = Kinds.ofNoun(words, w);
            head = kind == null ? head : kind;
        }
        return head;
    }
}
