package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;

/** Lower-case phrases that the text itself presents as names. */
final class AnnouncedPhraseRule {
    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Claims claims;

    AnnouncedPhraseRule(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
    }

    /** "the functional equivalence caching technique, which we also present". */
    void afterwards(int w) {
        if (!words.isWord(w, "which") || words.punctuation(w - 1) != ',' || !words.isWord(w + 1, "we")) {
            return;
        }
        int verb = words.is(w + 2, WordClasses.INTRODUCE) ? w + 2 : w + 3;
        EntityKind kind = Kinds.ofNoun(words, w - 2);
        if (!words.is(verb, WordClasses.INTRODUCE) || kind == null) {
            return;
        }
        int from = w - 2;
        while (from > 0
                && w - from < 7
                && !words.is(from - 1, WordClasses.DETERMINER | WordClasses.PREPOSITION)
                && words.shape[from - 1] != Words.PUNCTUATION) {
            from--;
        }
        if (w - 2 - from >= 2 && words.is(from - 1, WordClasses.DETERMINER)) {
            phrase(from, w - 2, kind);
        }
    }

    /** "a new concept directional sharpness": two words behind a noun that announces a name. */
    void concept(int w) {
        boolean announced = (words.isWord(w, "concept") || words.isWord(w, "notion"))
                && (words.isWord(w - 1, "new") || words.isWord(w - 1, "novel"));
        if (!announced) {
            return;
        }
        int from = words.isWord(w + 1, "of") ? w + 2 : w + 1;
        boolean phrase = words.shape(from) == Words.LOWER
                && words.shape(from + 1) == Words.LOWER
                && words.shape(from + 2) == Words.PUNCTUATION
                && (words.classes[from] | words.classes[from + 1]) == 0;
        if (phrase) {
            phrase(from, from + 2, EntityKind.METRIC);
        }
    }

    /** A lower-case phrase that the text itself presents as a name. */
    private void phrase(int from, int to, EntityKind kind) {
        Thing thing = reading.things.named(words.phrase(from, to));
        reading.things.see(thing, passage, words.start[from], words.end[to - 1]);
        claims.introduce(thing, words.start[from], words.end[to - 1], 0.6);
        thing.vote(kind, 2);
    }
}
