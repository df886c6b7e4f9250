package org.citeatlas.extract;

/** "X, a novel …", "X is a new …", "our X", "the proposed X", "a new X dataset", "our metric, X". */
final class AsideRule {
    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Claims claims;

    AsideRule(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
    }

    void read(int w) {
        Thing thing = reading.things.at(passage, w);
        if (thing == null
                || thing.listed != null && thing != reading.titleOpener()
                || thing.genericByDefinition
                || claims.isCut(w)
                || reading.things.at(passage, w - 1) == thing) {
            return;
        }
        int next = reading.things.lastOf(passage, w) + 1;
        if (words.punctuation(next) == '(') {
            next = words.closing(next, Math.min(words.size, next + 20)) + 1;
        }
        if ((words.punctuation(next) == ',' || words.isWord(next, "is"))
                && words.is(next + 1, WordClasses.DETERMINER)) {
            boolean novel =
                    words.isWord(next + 2, "novel") || words.isWord(next + 2, "new") || words.isWord(next + 2, "first");
            if (novel && !words.is(w - 1, WordClasses.PREPOSITION)) {
                claims.introduce(thing, words.start[w], words.end[w], 0.6);
                claims.voteFromContext(thing, w, claims.head(next + 2));
            }
        }
        boolean proposed = words.isWord(w - 1, "proposed")
                && !words.is(w - 2, WordClasses.OTHERS)
                && !words.isWord(w - 2, "recently");
        if (words.is(w - 1, WordClasses.OUR) || proposed || isNew(w, next) || isNamedOurs(w, next)) {
            claims.introduce(thing, words.start[w], words.end[w], 0.5);
        }
    }

    /** "a new X dataset": nobody else's, where the sentence does not say so. */
    private boolean isNew(int w, int next) {
        return (words.isWord(w - 1, "new") || words.isWord(w - 1, "novel"))
                && (words.isWord(w - 2, "a") || words.isWord(w - 2, "our"))
                && Kinds.ofNoun(words, next) != null
                && !words.is(next + 1, WordClasses.CALLED);
    }

    /** "our proposed metric, X, correlates", "our framework X": the noun says what of ours it is. */
    private boolean isNamedOurs(int w, int next) {
        boolean apart = words.punctuation(w - 1) == ',';
        int noun = apart ? w - 2 : w - 1;
        if (Kinds.ofNoun(words, noun) == null || apart && words.shape(next) != Words.PUNCTUATION) {
            return false;
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            if (words.is(i, WordClasses.OTHERS | WordClasses.USE) || words.shape[i] == Words.PUNCTUATION) {
                return false;
            }
            if (words.is(i, WordClasses.OUR)) {
                return true;
            }
        }
        return false;
    }
}
