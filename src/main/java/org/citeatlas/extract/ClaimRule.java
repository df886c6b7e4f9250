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
    private final CoinedPhraseRule coined;
    private int claimed = -1; // the last verb of which the paper is the subject

    ClaimRule(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
        this.coined = new CoinedPhraseRule(reading, passage, claims);
    }

    /** Claims what this verb introduces, where the paper is its subject. */
    void read(int verb) {
        int sentence = words.sentenceStart(verb);
        if (isClaim(verb) || claimed >= sentence && goesOn(verb)) {
            claimed = verb;
            object(verb);
            coined.read(verb);
        }
    }

    /** Whether "we", "this paper" or "our method" is the subject of the verb, or it is a gerund of means. */
    private boolean isClaim(int verb) {
        if (words.isWord(verb - 1, "by") || words.isWord(verb - 1, "to") && words.isWord(verb - 2, "is")) {
            return isGerund(verb) || words.isWord(verb - 1, "to");
        }
        if (isGerund(verb) && (words.isWord(verb + 2, "novel") || words.isWord(verb + 2, "new"))) {
            return true; // along with proposing a novel X
        }
        if (words.is(verb - 1, WordClasses.CONJUNCTION) && isOfWe(verb)) {
            return true;
        }
        if (words.is(verb - 1, WordClasses.DETERMINER) || words.is(verb - 1, WordClasses.OTHERS)) {
            return false;
        }
        int subject = verb - 1;
        while (words.is(subject, WordClasses.AUXILIARY)) {
            subject--;
        }
        for (int w = subject; w >= Math.max(0, subject - 6); w--) {
            if (words.is(w, WordClasses.WE) || words.is(w, WordClasses.OUR)) {
                return true;
            }
            char c = words.punctuation(w);
            if (c == '.' || c == '(' || c == ')' || words.is(w, WordClasses.CLAUSE) && !words.isWord(w, "then")) {
                return false;
            }
        }
        return false;
    }

    /** "We observe that …, and propose": the sentence begins with "we", and the verb has no other form. */
    private boolean isOfWe(int verb) {
        char last = words.chars[words.end[verb] - 1];
        if (last == 's' || last == 'd' || isGerund(verb)) {
            return false;
        }
        int start = words.sentenceStart(verb);
        for (int w = start; w < Math.min(start + 6, verb); w++) {
            if (words.isWord(w, "we")) {
                return true;
            }
        }
        return false;
    }

    /** "We propose X (…), and present Y": a verb of the same subject, in the same form. */
    private boolean goesOn(int verb) {
        if (!words.is(verb - 1, WordClasses.CONJUNCTION)) {
            return false;
        }
        for (int w = claimed + 1; w < verb; w++) {
            if (words.is(w, WordClasses.CLAUSE)) {
                return false;
            }
        }
        return words.chars[words.end[verb] - 1] == words.chars[words.end[claimed] - 1]
                || words.chars[words.end[verb] - 1] != 's' && words.chars[words.end[claimed] - 1] != 's';
    }

    private boolean isGerund(int verb) {
        return words.text.startsWith("ing", words.end[verb] - 3);
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
            if (isListMark(w)) {
                w = words.punctuation(w) == '(' ? w + 2 : w + 1;
                continue;
            }
            char c = words.punctuation(w);
            if (c == '(' || c == '[') {
                found |= !found && bracket(w, verb, preposition, kind);
                w = claims.closing(w, limit);
                continue;
            }
            boolean appended = isAppended(w);
            boolean joined = found && (appended || words.is(w - 1, WordClasses.CONJUNCTION));
            if (!onlyDefined
                    && (preposition < 0 && !found || appended && !found || joined)
                    && isOwnName(w, verb, appended)
                    && !isCalledOtherwise(w, limit)) {
                boolean claimed = joined && claims.isOtherForm(w) || claims.claim(w, kind, false);
                found |= claimed;
                if (claimed) {
                    w = lastOf(w, limit);
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
            return (preposition < 0 || longForm < preposition || isAppended(afterArticle(longForm)))
                    && claims.claim(words.at(definition.shortStart()), kind, true);
        }
        boolean alone = words.punctuation(open + 2) == ')';
        if (alone && preposition < 0 && open + 1 < words.size && Names.compound(passage, open + 1)) {
            return claims.claim(open + 1, kind, false);
        }
        Thing thing = reading.things.at(passage, open + 1);
        if (alone && preposition < 0 && isKnownByNow(thing, verb) && Kinds.ofNoun(words, open - 1) != null) {
            return claims.claim(open + 1, kind, false);
        }
        if (thing == null || !claims.mayClaim(open + 1) || thing.defined || thing.genericByDefinition) {
            return false;
        }
        return alone && (preposition < 0 || thing.introduction != null) && claims.claim(open + 1, kind, false);
    }

    /** Whether it is listed, and the verb says that this is the paper that brought it: "we release a corpus (X)". */
    private boolean isKnownByNow(@Nullable Thing thing, int verb) {
        String text = words.text;
        int start = words.start[verb];
        return thing != null
                && thing.listed != null
                && !thing.generic()
                && (text.startsWith("propos", start)
                        || text.startsWith("introduc", start)
                        || text.startsWith("present", start)
                        || text.startsWith("releas", start));
    }

    private int afterArticle(int w) {
        return words.isWord(w - 1, "the") || words.isWord(w - 1, "a") ? w - 1 : w;
    }

    private int lastOf(int w, int limit) {
        Thing thing = reading.things.at(passage, w);
        int last = w;
        while (last + 1 < limit && reading.things.at(passage, last + 1) == thing) {
            last++;
        }
        return last;
    }

    private boolean endsObject(int w, boolean found) {
        char c = words.punctuation(w);
        return c == ';'
                || c == '.'
                || words.is(w, WordClasses.CLAUSE)
                || words.isWord(w, "such") && words.isWord(w + 1, "as")
                || found && c == 0 && !words.is(w, WordClasses.CONJUNCTION | WordClasses.NOUN);
    }

    /** {@code 1)}, {@code (ii)}: what counts the elements of a list. */
    private boolean isListMark(int w) {
        int item = words.punctuation(w) == '(' ? w + 1 : w;
        boolean mark = item >= 0 && words.punctuation(item + 1) == ')';
        return mark && (words.shape[item] == Words.NUMBER || isRoman(item));
    }

    private boolean isRoman(int w) {
        for (int i = words.start[w]; i < words.end[w]; i++) {
            char c = words.chars[i];
            if (c != 'i' && c != 'v' && c != 'x' && !(words.end[w] - words.start[w] == 1 && Letters.isLower(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma, colon, dash or the mark of a list's element stands before the word. */
    private boolean isAppended(int w) {
        char before = words.punctuation(w - 1);
        return words.isWord(w - 1, "namely")
                || before == ','
                || before == ':'
                || before == '-'
                || before == ')' && (isListMark(w - 2) || isListMark(w - 3));
    }

    /** "a composite S2ST model named ComSpeech": what stands before the noun says what it is of, not how it is called. */
    private boolean isCalledOtherwise(int w, int limit) {
        int noun = lastOf(w, limit) + 1;
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

    /** Whether the word begins a name that the verb may introduce. */
    private boolean isOwnName(int w, int verb, boolean appended) {
        if (!passage.headline && Names.compound(passage, w) && !claims.isCut(w)) {
            return true; // Symbol-LLM
        }
        Thing thing = reading.things.at(passage, w);
        if (thing != null) {
            boolean spelledOut = thing.genericByDefinition && words.shape[w] == Words.LOWER;
            if (claims.isCut(w) || spelledOut || thing.generic() && thing.listed != null || isOfKnown(thing, w)) {
                return false;
            }
            if (appended && !nothingBetween(verb, w) && !isAlone(w) && !endsWell(lastOf(w, words.size) + 1)) {
                return false; // features such as fluency, MWE length
            }
            if (appended && isNumbered(w)) {
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

    /** "We build Entailment Graphs": several things of a sort, and no article. */
    private boolean isPluralMade(Names.Span phrase, int verb) {
        return phrase.from() == verb + 1
                && words.chars[phrase.end() - 1] == 's'
                && words.shape(phrase.to()) == Words.PUNCTUATION
                && words.punctuation(phrase.to()) != '(';
    }

    /** "five principles: Privacy": the noun before the colon is none that our things have. */
    private boolean isOfAnotherList(int w) {
        for (int i = w - 1; i > Math.max(0, w - REACH); i--) {
            if (words.punctuation(i) == ':') {
                EntityKind kind = Kinds.ofNoun(words, i - 1);
                return kind == null || kind == EntityKind.TASK;
            }
        }
        return false;
    }

    /** "an Irish Natural Language Generation system": capitals of a task, and what does it. */
    private boolean describes(Names.Span phrase) {
        return (words.isWord(phrase.from() - 1, "a") || words.isWord(phrase.from() - 1, "an"))
                && DefinitionRule.isCommonHead(words.word(phrase.to() - 1))
                && Kinds.ofNoun(words, phrase.to()) != null;
    }

    /** "for the shared Task 12: X". */
    private boolean isNumbered(int w) {
        return words.punctuation(w - 1) == ':'
                && (words.shape(w - 2) == Words.NUMBER
                        || words.shape(w - 2) == Words.CAPITALISED && words.is(w - 2, WordClasses.TASK));
    }

    /** "We develop a QUD parser", where the text has said before what QUD is. */
    private boolean isOfKnown(Thing thing, int w) {
        int next = lastOf(w, words.size) + 1;
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
