package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;

/** What the words beside a name say of it: "the X dataset", "outperforms X", "evaluated on X", "BERT and X". */
final class NeighbourRule {
    private final Reading reading;
    private final Passage passage;
    private final Words words;

    NeighbourRule(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
    }

    void read(Thing thing, int w) {
        int next = reading.things.lastOf(passage, w) + 1;
        int noun = next;
        EntityKind kind = Kinds.ofNoun(words, noun);
        if (kind == null
                && words.shape(noun) == Words.LOWER
                && !words.is(noun, WordClasses.FUNCTION | WordClasses.PREPOSITION | WordClasses.CLAUSE)) {
            kind = Kinds.ofNoun(words, noun + 1);
            kind = kind == EntityKind.TASK ? null : kind;
        }
        if (kind != null) {
            thing.vote(kind, kind == EntityKind.TASK ? 0.4 : 1.2);
            thing.support("typed neighbour", kind == EntityKind.TASK || kind == EntityKind.METRIC ? -0.1 : 0.3);
        }
        EntityKind before = Kinds.ofNoun(words, w - 1);
        if (before != null && before != EntityKind.TASK && !words.is(w - 1, WordClasses.TASK)) {
            thing.vote(before, 0.8);
            thing.support("typed neighbour", 0.2);
        }
        EntityKind head = words.punctuation(w - 1) == ',' && endsApposition(next) ? Kinds.ofNoun(words, w - 2) : null;
        if (head != null && head != EntityKind.TASK && thing.listed == null) {
            thing.vote(head, 1);
            thing.support("typed neighbour", 0.25);
        }
        if (words.is(w - 1, WordClasses.OUTDO | WordClasses.THAN)
                || words.isWord(w - 1, "with") && words.is(w - 2, WordClasses.OUTDO)
                || words.isWord(w - 1, "to") && words.is(w - 2, WordClasses.OUTDO)
                || words.is(next, WordClasses.OUTDO) && !words.isWord(next, "compared")) {
            thing.support("comparison", 0.3);
        }
        if (follows(w, "on")) {
            thing.vote(EntityKind.DATASET, 0.7);
            if (isTested(w)) {
                thing.support("tested on", 0.2);
            }
        }
        joined(thing, w, next);
    }

    /** "a keyphrase benchmark, OpenKP, and": the name says which. */
    private boolean endsApposition(int next) {
        char c = words.punctuation(next);
        return c == ',' || c == '.' || c == ';' || c == '(' || words.is(next, WordClasses.CONJUNCTION);
    }

    /** Whether the list of names that the word stands in follows this preposition. */
    private boolean follows(int w, String preposition) {
        int at = w - 1;
        while (at > 0
                && w - at < 20
                && (words.joins(at)
                        || reading.things.at(passage, at) != null
                        || words.is(at, WordClasses.DETERMINER))) {
            at--;
        }
        return words.isWord(at, preposition);
    }

    private boolean isTested(int w) {
        for (int i = w - 1; i >= Math.max(0, w - 12); i--) {
            if (words.is(i, WordClasses.USE)) {
                return true;
            }
        }
        return false;
    }

    /** A name beside a listed one is likely a name: "BERT and FooBar". */
    private void joined(Thing thing, int w, int next) {
        if (thing.listed != null) {
            return;
        }
        Thing after = words.joins(next)
                ? reading.things.at(passage, words.is(next + 1, WordClasses.CONJUNCTION) ? next + 2 : next + 1)
                : null;
        int before = w - 1;
        Thing previous = words.joins(before)
                ? reading.things.at(passage, words.punctuation(before - 1) == ',' ? before - 2 : before - 1)
                : null;
        for (Thing other : new Thing[] {after, previous}) {
            if (other != null && other != thing && isSure(other)) {
                thing.support("enumeration", 0.25);
                thing.vote(other.kind(), 0.5);
            }
        }
    }

    private static boolean isSure(Thing thing) {
        return thing.listed != null ? !thing.listed.generic() : thing.weight >= 0.5 && !thing.genericByDefinition;
    }
}
