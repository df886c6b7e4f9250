package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/** "We propose X", "this paper presents a new dataset, X": walks from the verb to the name. */
final class ClaimRule {
    private static final int REACH = 34; // words from the verb to the name

    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Claims claims;

    ClaimRule(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
    }

    /** Claims what this verb introduces, where the paper is its subject. */
    void read(int verb) {
        if (isClaim(verb)) {
            object(verb);
        }
    }

    /** Whether "we", "this paper" or "our method" is the subject of the verb, or it is a gerund of means. */
    private boolean isClaim(int verb) {
        if (words.isWord(verb - 1, "by") || words.isWord(verb - 1, "to") && words.isWord(verb - 2, "is")) {
            return isGerund(verb) || words.isWord(verb - 1, "to");
        }
        if (words.is(verb - 1, WordClasses.DETERMINER) || words.is(verb - 1, WordClasses.OTHERS)) {
            return false;
        }
        for (int w = verb - 1; w >= Math.max(0, verb - 7); w--) {
            if (words.is(w, WordClasses.WE) || words.is(w, WordClasses.OUR)) {
                return true;
            }
            char c = words.punctuation(w);
            if (c == '.'
                    || c == '('
                    || c == ')'
                    || words.is(w, WordClasses.CLAUSE) && !words.isWord(w, "have") && !words.isWord(w, "then")) {
                return false;
            }
        }
        return false;
    }

    private boolean isGerund(int verb) {
        return words.text.startsWith("ing", words.end[verb] - 3);
    }

    /** Walks the object of the verb up to its name. */
    private void object(int verb) {
        int limit = Math.min(words.sentenceEnd(verb), verb + REACH);
        int preposition = -1;
        boolean found = false;
        @Nullable EntityKind kind = null;
        for (int w = verb + 1; w < limit; w++) {
            char c = words.punctuation(w);
            if (c == '(' || c == '[') {
                Definition definition = definitionIn(w);
                if (definition != null
                        && !found
                        && (preposition < 0 || definition.longStart() < words.start[preposition])) {
                    found |= claims.claim(words.at(definition.shortStart()), kind, true);
                }
                w = claims.closing(w, limit);
                continue;
            }
            boolean appended = words.punctuation(w - 1) == ','
                    || words.punctuation(w - 1) == ':'
                    || words.punctuation(w - 1) == '-';
            boolean joined = found && (appended || words.is(w - 1, WordClasses.CONJUNCTION));
            if ((preposition < 0 && !found || appended && !found || joined) && isOwnName(w, verb, appended)) {
                boolean claimed = claims.claim(w, kind, false);
                found |= claimed;
                if (claimed) {
                    Thing thing = reading.things.at(passage, w);
                    while (w + 1 < limit && reading.things.at(passage, w + 1) == thing) {
                        w++;
                    }
                    continue;
                }
            }
            if (c == ';'
                    || c == '.'
                    || words.is(w, WordClasses.CLAUSE)
                    || found && c == 0 && !words.is(w, WordClasses.CONJUNCTION | WordClasses.NOUN)) {
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

    /** Whether the word begins a name that the verb may introduce. */
    private boolean isOwnName(int w, int verb, boolean appended) {
        Thing thing = reading.things.at(passage, w);
        if (thing != null) {
            if (claims.isCut(w) || thing.generic() && thing.listed != null) {
                return false;
            }
            return thing.listed == null
                    || claims.isOther(thing, w)
                    || isAlone(w) && (nothingBetween(verb, w) || appended && isTyped(verb, w - 2));
        }
        if (passage.headline) {
            return false;
        }
        Names.Span phrase = Names.phrase(passage, w);
        if (phrase != null && !words.is(w, WordClasses.FUNCTION | WordClasses.NO_NAME) && endsWell(phrase.to())) {
            return true;
        }
        return words.shape[w] == Words.CAPITALISED
                && words.end[w] - words.start[w] >= 3
                && !words.is(w, WordClasses.FUNCTION | WordClasses.NO_NAME | WordClasses.NOUN)
                && (isAlone(w) || words.punctuation(w - 1) == '"');
    }

    /** Whether a phrase may end before this word: a mark, a preposition, a clause, a noun that says what it is. */
    private boolean endsWell(int next) {
        return words.shape(next) == Words.PUNCTUATION
                || words.is(
                        next,
                        WordClasses.PREPOSITION
                                | WordClasses.CLAUSE
                                | WordClasses.NOUN
                                | WordClasses.CONJUNCTION
                                | WordClasses.DETERMINER);
    }

    private boolean isAlone(int w) {
        Thing thing = reading.things.at(passage, w);
        int next = w + 1;
        while (thing != null && reading.things.at(passage, next) == thing) {
            next++;
        }
        char c = words.punctuation(next);
        return c == ','
                || c == '('
                || c == '.'
                || c == ':'
                || c == '"'
                || next >= words.size
                || words.isWord(next, "that")
                || words.isWord(next, "which")
                || words.isWord(next, "a")
                || words.isWord(next, "to")
                || words.isWord(next, "and");
    }

    /** Whether the object before the comma says what the name is, and nothing else: "a simple algorithm, Lion". */
    private boolean isTyped(int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            if (words.is(i, WordClasses.PREPOSITION) || words.shape[i] == Words.PUNCTUATION) {
                return false;
            }
        }
        return Kinds.ofNoun(words, noun) != null;
    }

    private boolean nothingBetween(int verb, int w) {
        for (int i = verb + 1; i < w; i++) {
            if (!words.is(i, WordClasses.DETERMINER | WordClasses.NOVEL)) {
                return false;
            }
        }
        return true;
    }
}
