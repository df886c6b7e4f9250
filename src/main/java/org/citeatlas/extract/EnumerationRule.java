package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/** "such as A, B and C", "(e.g., A)", "four datasets: A and B": the names of the list are of the kind before it. */
final class EnumerationRule {
    private final Reading reading;
    private final Passage passage;
    private final Words words;

    EnumerationRule(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
    }

    void read(int w) {
        EntityKind kind = kindBefore(w);
        boolean creates = kind != null && kind != EntityKind.TASK && kind != EntityKind.METRIC && !passage.headline;
        int at = w + 1;
        while (at < words.size && at - w < 40) {
            Thing thing = reading.things.at(passage, at);
            if (thing == null && creates) {
                thing = element(at);
            }
            if (thing != null) {
                if (reading.things.at(passage, at - 1) != thing) {
                    thing.support("enumeration", 0.3);
                    if (kind != null) {
                        thing.vote(kind, kind == EntityKind.TASK ? 0.2 : 0.8);
                    }
                }
            } else if (!continues(at, w)) {
                return;
            }
            at++;
        }
    }

    /** "on the CoGenSumm, FactCC, Frank and SummEval datasets": the names of the list are what the noun behind it says. */
    void readBefore(int noun) {
        EntityKind kind = Kinds.ofNoun(words, noun);
        if (kind == null || kind == EntityKind.TASK || kind == EntityKind.METRIC || passage.headline) {
            return;
        }
        int at = noun - 1;
        int elements = 0;
        while (at > 0 && noun - at < 40) {
            Thing thing = reading.things.at(passage, at);
            if (thing == null && elements > 0 && isElementAlone(at)) {
                thing = reading.things.named(words.word(at));
                thing.support("enumeration", 0.3);
                reading.things.see(thing, passage, words.start[at], words.end[at]);
            }
            if (thing == null || elements == 0 && thing.generic()) {
                return;
            }
            if (elements > 0) {
                thing.support("enumeration", 0.3);
                thing.vote(kind, 0.8);
            }
            elements++;
            while (at > 0 && reading.things.at(passage, at) == thing) {
                at--;
            }
            if (!words.joins(at)) {
                return;
            }
            while (words.joins(at)) {
                at--;
            }
        }
    }

    /** A capitalised word between the marks of a list. */
    private boolean isElementAlone(int at) {
        return words.shape(at) == Words.CAPITALISED
                && words.joins(at + 1)
                && words.end[at] - words.start[at] >= 3
                && !passage.masked.get(at)
                && !words.is(at, WordClasses.FUNCTION | WordClasses.NO_NAME | WordClasses.NOUN);
    }

    private @Nullable EntityKind kindBefore(int w) {
        EntityKind kind = null;
        for (int i = w - 1; i >= Math.max(0, w - 4) && kind == null; i--) {
            kind = Kinds.ofNoun(words, i);
        }
        return kind;
    }

    private boolean continues(int at, int w) {
        char c = words.punctuation(at);
        if (c != 0) {
            return c != ';' && (c != '.' || at == w + 1) && c != ')';
        }
        return words.is(at, WordClasses.CONJUNCTION) || words.isWord(at, "as") || words.isWord(at, "the");
    }

    /** A capitalised word or phrase that is a whole element of a list; null where none stands. */
    private @Nullable Thing element(int at) {
        boolean opens = words.joins(at - 1)
                || words.punctuation(at - 1) == ':'
                || words.is(at - 1, WordClasses.EXAMPLE)
                || words.isWord(at - 1, "as");
        if (words.shape[at] != Words.CAPITALISED
                || !opens
                || words.end[at] - words.start[at] < 3
                || words.is(at, WordClasses.FUNCTION | WordClasses.NO_NAME | WordClasses.NOUN)) {
            return null;
        }
        Names.Span phrase = Names.phrase(passage, at);
        int to = phrase == null ? at + 1 : phrase.to();
        boolean version = words.shape(to) == Words.NUMBER; // Translatotron 2
        to += version ? 1 : 0;
        char c = words.punctuation(to);
        boolean closes = c == ','
                || c == '.'
                || c == ')'
                || c == '('
                || c == ';'
                || words.is(to, WordClasses.CONJUNCTION)
                || version && words.is(to, WordClasses.PREPOSITION | WordClasses.CLAUSE);
        for (int i = at; i < to; i++) {
            closes &= reading.things.at(passage, i) == null && !words.is(i, WordClasses.CONJUNCTION);
        }
        if (!closes) {
            return null;
        }
        Thing thing = reading.things.named(words.phrase(at, to));
        thing.support("enumeration", 0.25);
        reading.things.see(thing, passage, words.start[at], words.end[to - 1]);
        return thing;
    }
}
