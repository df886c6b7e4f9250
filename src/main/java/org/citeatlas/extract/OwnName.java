package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/** Says where in the object of a claiming verb a name begins that the verb may introduce. */
final class OwnName {
    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Claims claims;

    OwnName(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
    }

    /** Whether the word begins a name that the verb may introduce. */
    boolean mayBeginAt(int w, int verb, boolean appended) {
        if (!passage.headline && Names.compound(passage, w) && !claims.isCut(w)) {
            return true; // Symbol-LLM
        }
        Thing thing = reading.things.at(passage, w);
        if (thing != null) {
            boolean spelledOut = thing.genericByDefinition && words.shape[w] == Words.LOWER;
            if (claims.isCut(w) || spelledOut || thing.generic() && thing.listed != null || isOfKnown(thing, w)) {
                return false;
            }
            if (appended
                    && !nothingBetween(verb, w)
                    && !isAlone(w)
                    && !endsWell(reading.things.lastOf(passage, w) + 1)) {
                return false; // features such as fluency, MWE length
            }
            if (appended && isBehindNumber(w)) {
                return false;
            }
            return (thing.listed == null || thing == reading.titleOpener()) && !thing.isNoName()
                    || isKnownByNow(thing, verb) && Kinds.ofNoun(words, w - 1) == thing.kind() && isAlone(w)
                    || claims.isOther(thing, w)
                    || words.shape[w] != Words.LOWER
                            && isAlone(w)
                            && (nothingBetween(verb, w) || appended && isTyped(verb, w - 2));
        }
        if (passage.headline) {
            return false;
        }
        Names.Span phrase = Names.phrase(passage, w);
        if (phrase != null && !words.is(w, WordClasses.FUNCTION | WordClasses.NO_NAME) && endsWell(phrase.to())) {
            boolean list = appended && isOfAnotherList(w) && words.punctuation(phrase.to()) != '(';
            return !describes(phrase) && !list && !isPluralMade(phrase, verb);
        }
        return words.shape[w] == Words.CAPITALISED
                && (words.shape(w - 1) != Words.CAPITALISED || w - 1 == verb)
                && words.end[w] - words.start[w] >= 3
                && !words.is(w, WordClasses.FUNCTION | WordClasses.NO_NAME | WordClasses.NOUN)
                && !Names.isDemonym(words, w)
                && (isAlone(w) && !(appended && isOfAnotherList(w)) || words.punctuation(w - 1) == '"');
    }

    /** "five principles: Privacy": the noun before the colon is none that our things have. */
    private boolean isOfAnotherList(int w) {
        for (int i = w - 1; i > Math.max(0, w - ClaimRule.REACH); i--) {
            if (words.punctuation(i) == ':') {
                EntityKind kind = Kinds.ofNoun(words, i - 1);
                return kind == null || kind == EntityKind.TASK;
            }
        }
        return false;
    }

    /** "We build Entailment Graphs": several things of a sort, and no article. */
    private boolean isPluralMade(Names.Span phrase, int verb) {
        return phrase.from() == verb + 1
                && words.chars[phrase.end() - 1] == 's'
                && words.shape(phrase.to()) == Words.PUNCTUATION
                && words.punctuation(phrase.to()) != '(';
    }

    /** "an Irish Natural Language Generation system": capitals of a task, and what does it. */
    private boolean describes(Names.Span phrase) {
        return (words.isWord(phrase.from() - 1, "a") || words.isWord(phrase.from() - 1, "an"))
                && DefinitionRule.isCommonHead(words.word(phrase.to() - 1))
                && Kinds.ofNoun(words, phrase.to()) != null;
    }

    /** "for the shared Task 12: X". */
    private boolean isBehindNumber(int w) {
        return words.punctuation(w - 1) == ':'
                && (words.shape(w - 2) == Words.NUMBER
                        || words.shape(w - 2) == Words.CAPITALISED && words.is(w - 2, WordClasses.TASK));
    }

    /** "We develop a QUD parser", where the text has said before what QUD is. */
    private boolean isOfKnown(Thing thing, int w) {
        int next = reading.things.lastOf(passage, w) + 1;
        if (!thing.defined || thing.introduction != null || Kinds.ofNoun(words, next) == null) {
            return false;
        }
        int sentence = words.start[words.sentenceStart(w)];
        return reading.definitions.stream()
                .anyMatch(definition -> definition.shortForm().equals(thing.name)
                        && definition.passage() == passage
                        && definition.shortEnd() < sentence);
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
        int next = reading.things.lastOf(passage, w) + 1;
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

    /** Whether it is listed, and the verb says that this is the paper that brought it: "we release a corpus (X)". */
    boolean isKnownByNow(@Nullable Thing thing, int verb) {
        return thing != null && thing.listed != null && !thing.generic() && words.is(verb, WordClasses.BRING);
    }
}
