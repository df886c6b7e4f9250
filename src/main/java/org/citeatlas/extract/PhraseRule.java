package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;

/** Capitalised phrases that the word beside them makes names of. */
final class PhraseRule {
    private final Reading reading;
    private final Passage passage;
    private final Words words;

    PhraseRule(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
    }

    /** Reads the phrase that begins with this capitalised word. */
    void read(int w) {
        typedPhrase(w);
        eponym(w);
    }

    /** {@code Fredman's trick}: what somebody is known for. */
    private void eponym(int w) {
        if (isPossessive(w)
                && isKnownFor(w + 1)
                && words.shape[w + 1] == Words.LOWER
                && !words.is(w, WordClasses.FUNCTION | WordClasses.NO_NAME | WordClasses.NOUN | WordClasses.WE)
                && reading.things.at(passage, w) == null) {
            Thing thing = reading.things.named(words.phrase(w, w + 2));
            thing.support("eponym", 0.6);
            reading.things.see(thing, passage, words.start[w], words.end[w + 1]);
        }
    }

    private boolean isPossessive(int w) {
        int end = words.end[w];
        return end + 2 < words.chars.length && words.chars[end] == '\'' && words.chars[end + 1] == 's';
    }

    private boolean isKnownFor(int w) {
        return words.is(w, WordClasses.METHOD)
                || words.isWord(w, "trick")
                || words.isWord(w, "test")
                || words.isWord(w, "rule")
                || words.isWord(w, "coefficient");
    }

    /** A capitalised phrase with a noun that says what it is: "the Penn Discourse Treebank corpus". */
    private void typedPhrase(int w) {
        if (passage.headline
                || words.shape[w] != Words.CAPITALISED
                || words.first[w]
                || passage.masked.get(w)
                || words.is(w, WordClasses.FUNCTION)
                || words.shape(w - 1) == Words.CAPITALISED) {
            return;
        }
        Names.Span phrase = Names.phrase(passage, w);
        if (phrase == null) {
            typedWord(w);
            return;
        }
        boolean inside = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            inside |= reading.things.at(passage, i) != null;
        }
        long data = WordClasses.DATASET | WordClasses.BENCHMARK;
        boolean lastIsNoun = words.is(phrase.to() - 1, data);
        boolean nextIsNoun = words.is(phrase.to(), data)
                && !words.isWord(phrase.to(), "data")
                && !words.isWord(phrase.to(), "challenge");
        if (inside || !lastIsNoun && !nextIsNoun || lastIsNoun && phrase.to() - phrase.from() < 2) {
            return;
        }
        Thing thing = reading.things.named(passage.text.substring(words.start[w], phrase.end()));
        thing.support("typed neighbour", 0.6);
        thing.vote(EntityKind.DATASET, 1);
        reading.things.see(thing, passage, words.start[w], phrase.end());
    }

    /** "on the Recipes dataset": one word, where it is no language and no nationality. */
    private void typedWord(int w) {
        boolean typed = words.isWord(w - 1, "the")
                && (words.isWord(w + 1, "dataset") || words.isWord(w + 1, "corpus") || words.isWord(w + 1, "benchmark"))
                && words.end[w] - words.start[w] >= 4;
        if (typed && !words.is(w, WordClasses.NO_NAME | WordClasses.NOUN) && !Names.isDemonym(words, w)) {
            Thing thing = reading.things.named(words.word(w));
            thing.support("typed neighbour", 0.5);
            thing.vote(EntityKind.DATASET, 1);
            reading.things.see(thing, passage, words.start[w], words.end[w]);
        }
    }
}
