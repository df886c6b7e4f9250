package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/** "We propose X", "this paper presents a new dataset, X": walks from the verb to the name. */
final class ClaimRule {
    static final int REACH = 34; // words from the verb to the name

    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Claims claims;
    private final CoinedPhraseRule coined;
    private final ClaimingVerb verbs;
    private final OwnName names;
    private final ListMarks marks;

    ClaimRule(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
        this.verbs = new ClaimingVerb(passage.words);
        this.names = new OwnName(reading, passage, claims);
        this.marks = new ListMarks(passage.words);
        this.coined = new CoinedPhraseRule(reading, passage, claims);
    }

    /** Claims what this verb introduces, where the paper is its subject. */
    void read(int verb) {
        if (verbs.claims(verb)) {
            object(verb);
            coined.read(verb);
        }
    }

    /** Walks the object of the verb up to its name. */
    private void object(int verb) {
        int limit = Math.min(words.sentenceEnd(verb), verb + REACH);
        int preposition = -1;
        boolean found = false;
        boolean onlyDefined = false; // the results of a system, but the Wide Open System (WOS)
        @Nullable EntityKind kind = null;
        for (int w = verb + 1; w < limit; w++) {
            if (found && opensNext(w)) { // a corpus (X) and a benchmark (Y)
                onlyDefined = words.isWord(w + 1, "the");
                found = false;
                preposition = -1;
                kind = null;
                continue;
            }
            if (marks.isListMark(w)) {
                w = words.punctuation(w) == '(' ? w + 2 : w + 1;
                continue;
            }
            char c = words.punctuation(w);
            if (c == '(' || c == '[') {
                found |= !found && bracket(w, verb, preposition, kind);
                w = words.closing(w, limit);
                continue;
            }
            boolean appended = marks.isAppended(w);
            boolean joined = found && (appended || words.is(w - 1, WordClasses.CONJUNCTION));
            if (!onlyDefined
                    && (preposition < 0 && !found || appended && !found || joined)
                    && names.mayBeginAt(w, verb, appended)
                    && !isCalledOtherwise(w, limit)) {
                boolean claimed = joined && claims.isOtherForm(w) || claims.claim(w, kind, false);
                found |= claimed;
                if (claimed) {
                    w = reading.things.lastOf(passage, w);
                    continue;
                }
            }
            if (endsObject(w, found)) {
                return;
            }
            if (words.is(w, WordClasses.PREPOSITION) && preposition < 0) {
                preposition = w;
            }
            if (preposition < 0 && Kinds.ofNoun(words, w) != null) {
                kind = Kinds.ofNoun(words, w);
            }
        }
    }

    /** "and a": the verb has another object. */
    private boolean opensNext(int w) {
        return words.is(w, WordClasses.CONJUNCTION)
                && (words.isWord(w + 1, "a") || words.isWord(w + 1, "an") || words.isWord(w + 1, "the"));
    }

    /**
     * Claims what the bracket abbreviates, or the name that stands alone in it: "a novel verbalizer (ProtoVerb)". Behind
     * a preposition it is of something else, unless it is appended or the title opens with it.
     */
    private boolean bracket(int open, int verb, int preposition, @Nullable EntityKind kind) {
        Definition definition = definitionIn(open);
        if (definition != null) {
            int longForm = words.at(definition.longStart());
            return (preposition < 0 || longForm < preposition || marks.isAppended(afterArticle(longForm)))
                    && claims.claim(words.at(definition.shortStart()), kind, true);
        }
        boolean alone = words.punctuation(open + 2) == ')';
        if (alone && preposition < 0 && open + 1 < words.size && Names.compound(passage, open + 1)) {
            return claims.claim(open + 1, kind, false);
        }
        Thing thing = reading.things.at(passage, open + 1);
        if (alone && preposition < 0 && names.isKnownByNow(thing, verb) && Kinds.ofNoun(words, open - 1) != null) {
            return claims.claim(open + 1, kind, false);
        }
        if (thing == null || !claims.mayClaim(open + 1) || thing.defined || thing.genericByDefinition) {
            return false;
        }
        return alone && (preposition < 0 || thing.introduction != null) && claims.claim(open + 1, kind, false);
    }

    private int afterArticle(int w) {
        return words.isWord(w - 1, "the") || words.isWord(w - 1, "a") ? w - 1 : w;
    }

    private boolean endsObject(int w, boolean found) {
        char c = words.punctuation(w);
        return c == ';'
                || c == '.'
                || words.is(w, WordClasses.CLAUSE)
                || words.isWord(w, "such") && words.isWord(w + 1, "as")
                || found && c == 0 && !words.is(w, WordClasses.CONJUNCTION | WordClasses.NOUN);
    }

    /** "a composite S2ST model named ComSpeech": what stands before the noun says what it is of, not how it is called. */
    private boolean isCalledOtherwise(int w, int limit) {
        int noun = reading.things.lastOf(passage, w) + 1;
        for (int next = noun; next < Math.min(limit, noun + 4); next++) {
            if (words.is(next, WordClasses.CALLED)) {
                return next > noun;
            }
            if (words.shape[next] == Words.PUNCTUATION && words.punctuation(next) != ',') {
                return false;
            }
        }
        return false;
    }

    private @Nullable Definition definitionIn(int open) {
        for (Definition definition : reading.definitions) {
            if (definition.passage() == passage
                    && definition.shortStart() > words.start[open]
                    && definition.shortStart() < words.start[open] + 60
                    && definition.longEnd() <= words.start[open]) {
                return definition;
            }
        }
        return null;
    }
}
