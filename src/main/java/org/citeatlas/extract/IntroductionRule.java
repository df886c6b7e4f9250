package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Intent;
import org.jspecify.annotations.Nullable;

/** Finds what a paper claims as its own: "we propose X", "a benchmark called X", "X, a novel …", "our X". */
final class IntroductionRule {
    private static final int REACH = 34; // words from the verb to the name

    private final Reading reading;
    private final Passage passage;
    private final Words words;

    private IntroductionRule(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
    }

    static void read(Reading reading, Passage passage) {
        IntroductionRule rule = new IntroductionRule(reading, passage);
        for (int w = 0; w < rule.words.size; w++) {
            if (rule.words.is(w, WordClasses.CALLED)) {
                rule.called(w);
            }
            if (rule.words.is(w, WordClasses.INTRODUCE) && rule.isClaim(w)) {
                rule.object(w);
            }
            rule.aside(w);
            rule.afterwards(w);
            rule.concept(w);
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
                    found |= claim(words.at(definition.shortStart()), kind, true);
                }
                w = closing(w, limit);
                continue;
            }
            boolean appended = words.punctuation(w - 1) == ','
                    || words.punctuation(w - 1) == ':'
                    || words.punctuation(w - 1) == '-';
            boolean joined = found && (appended || words.is(w - 1, WordClasses.CONJUNCTION));
            if ((preposition < 0 && !found || appended && !found || joined) && isOwnName(w, verb, appended)) {
                boolean claimed = claim(w, kind, false);
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

    private int closing(int open, int limit) {
        for (int w = open; w < limit; w++) {
            if (words.punctuation(w) == ')' || words.punctuation(w) == ']') {
                return w;
            }
        }
        return open;
    }

    /** Whether the word begins a name that the verb may introduce. */
    private boolean isOwnName(int w, int verb, boolean appended) {
        Thing thing = reading.things.at(passage, w);
        if (thing != null) {
            if (isCut(w) || thing.generic() && thing.listed != null) {
                return false;
            }
            return thing.listed == null
                    || isOther(thing, w)
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

    /** Whether a lower-case part is tied to the word: {@code BERT-based}. */
    private boolean isCut(int w) {
        Sighting seen = w < passage.seen.length ? passage.seen[w] : null;
        if (seen != null && seen.end < words.end[w] && seen.end > words.start[w]) {
            return words.text.charAt(seen.end) == '-';
        }
        Names.Span shaped = Names.shaped(passage, w);
        return shaped != null && shaped.cut(words);
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

    /** Whether the noun before the name says that it is another thing than the listed one: "our new dataset COMET". */
    private boolean isOther(Thing thing, int w) {
        EntityKind noun = Kinds.ofNoun(words, w - 1);
        return noun != null
                && noun != EntityKind.TASK
                && !noun.label().equals(thing.kind().label());
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

    private boolean claim(int w, @Nullable EntityKind kind, boolean defined) {
        Thing thing = reading.things.at(passage, w);
        int start = words.start[w];
        int end = words.end[w];
        if (thing == null) {
            Names.Span phrase = Names.phrase(passage, w);
            end = phrase == null ? end : phrase.end();
            thing = reading.things.named(passage.text.substring(start, end));
            reading.things.see(thing, passage, start, end);
        } else if (thing.listed != null && thing.generic()) {
            return false;
        } else if (thing.listed != null && isOther(thing, w)) {
            thing.unlist();
        }
        introduce(thing, start, end, 0.7);
        otherForm(thing, words.at(end - 1) + 1);
        voteFromContext(thing, w, kind);
        return true;
    }

    /**
     * A claimed name with another in brackets: {@code Continuous Semantic Augmentation (CsaNMT)},
     * {@code Rainier (Reinforced Knowledge Introspector)}. Both are one thing, whatever their letters.
     */
    private void otherForm(Thing thing, int open) {
        if (words.punctuation(open) != '(' || thing.defined || thing.listed != null) {
            return;
        }
        int close = closing(open, Math.min(words.size, open + 9));
        if (close == open + 2 && words.shape[open + 1] == Words.NAME && thing.name.indexOf(' ') > 0) {
            Thing shorter = reading.things.at(passage, open + 1);
            if (shorter != null && shorter.listed == null && shorter != thing) {
                thing.longName = thing.name;
                thing.name = shorter.name;
                thing.defined = true;
                reading.things.alias(shorter.name, thing);
            }
            return;
        }
        Names.Span phrase = Names.phrase(passage, open + 1);
        if (phrase != null && phrase.to() == close && thing.name.indexOf(' ') < 0) {
            thing.longName = words.phrase(open + 1, close);
            thing.defined = true;
            reading.things.alias(thing.longName, thing);
            reading.things.see(thing, passage, words.start[open + 1], words.end[close - 1]);
        }
    }

    private void introduce(Thing thing, int start, int end, double weight) {
        if (thing.introduction == null) {
            thing.introduction = new Sighting(passage, start, end);
        }
        thing.support("introduction", weight);
        thing.intend(Intent.INTRODUCES);
    }

    /** The kind of a claimed name: the noun behind it, or in its apposition, or before it. */
    private void voteFromContext(Thing thing, int w, @Nullable EntityKind before) {
        int next = w + 1;
        while (reading.things.at(passage, next) == thing) {
            next++;
        }
        if (words.punctuation(next) == '"') {
            next++;
        }
        if (words.punctuation(next) == '(') {
            next = closing(next, Math.min(words.size, next + 20)) + 1;
        }
        EntityKind behind = Kinds.ofNoun(words, next);
        if (behind != null) {
            thing.vote(behind, 2);
        } else if (words.punctuation(next) == ',' && words.is(next + 1, WordClasses.DETERMINER)) {
            EntityKind head = head(next + 2);
            if (head != null) {
                thing.vote(head, 2.5);
            }
        }
        if (before != null) {
            thing.vote(before, 1.5);
        }
    }

    /** The last kind noun before the noun phrase ends. */
    private @Nullable EntityKind head(int from) {
        EntityKind head = null;
        for (int w = from; w < Math.min(words.size, from + 12); w++) {
            if (words.is(w, WordClasses.PREPOSITION | WordClasses.CLAUSE) || words.shape[w] == Words.PUNCTUATION) {
                break;
            }
            EntityKind kind = Kinds.ofNoun(words, w);
            head = kind == null ? head : kind;
        }
        return head;
    }

    /** "a dataset called X", "dubbed X", "named "Hopfield layers"". */
    private void called(int w) {
        int name = w + 1;
        if (words.isWord(name, "as") || words.punctuation(name) == ':') {
            name++;
        }
        boolean own = isOurs(w);
        if (words.punctuation(name) == '"') {
            quoted(name, own);
            return;
        }
        Thing thing = reading.things.at(passage, name);
        boolean phrase = Names.phrase(passage, name) != null;
        if (thing == null && !phrase && words.shape(name) != Words.CAPITALISED
                || isCut(Math.min(name, words.size - 1))) {
            return;
        }
        if (words.is(name, WordClasses.FUNCTION | WordClasses.NO_NAME) && thing == null) {
            return;
        }
        if (thing != null && thing.listed != null) {
            return;
        }
        EntityKind before = nounBefore(w);
        if (own) {
            claim(name, before, false);
        } else {
            Thing other = thing;
            if (other == null) {
                int end = phrase
                        ? java.util.Objects.requireNonNull(Names.phrase(passage, name))
                                .end()
                        : words.end[name];
                other = reading.things.named(passage.text.substring(words.start[name], end));
                reading.things.see(other, passage, words.start[name], end);
            }
            other.support("called", 0.6);
            if (before != null) {
                other.vote(before, 1.5);
            }
        }
    }

    private void quoted(int quote, boolean own) {
        int end = quote + 1;
        while (end < words.size && end - quote < 7 && words.punctuation(end) != '"') {
            end++;
        }
        if (end == quote + 1 || words.punctuation(end) != '"' || words.shape[quote + 1] == Words.LOWER && !own) {
            return;
        }
        String name = words.phrase(quote + 1, end);
        Thing thing = reading.things.named(name);
        reading.things.see(thing, passage, words.start[quote + 1], words.end[end - 1]);
        thing.support("called", 0.6);
        if (own && thing.listed == null) {
            introduce(thing, words.start[quote + 1], words.end[end - 1], 0.6);
        }
    }

    /** "the functional equivalence caching technique, which we also present". */
    private void afterwards(int w) {
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
    private void concept(int w) {
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
        introduce(thing, words.start[from], words.end[to - 1], 0.6);
        thing.vote(kind, 2);
    }

    private @Nullable EntityKind nounBefore(int w) {
        for (int i = w - 1; i >= Math.max(0, w - 8); i--) {
            EntityKind kind = Kinds.ofNoun(words, i);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** Whether the sentence up to here claims: "we", "our", "novel", and nothing of others' work. */
    private boolean isOurs(int w) {
        boolean ours = false;
        for (int i = words.sentenceStart(w); i < w; i++) {
            ours |= words.is(i, WordClasses.WE | WordClasses.OUR) || words.isWord(i, "novel") || words.isWord(i, "new");
            if (words.is(i, WordClasses.OTHERS) && w - i < 10) {
                return false;
            }
        }
        return ours;
    }

    /** "X, a novel …", "X is a new …", "our X", "the proposed X". */
    private void aside(int w) {
        Thing thing = reading.things.at(passage, w);
        if (thing == null
                || thing.listed != null
                || thing.genericByDefinition
                || isCut(w)
                || reading.things.at(passage, w - 1) == thing) {
            return;
        }
        int next = w + 1;
        while (reading.things.at(passage, next) == thing) {
            next++;
        }
        if (words.punctuation(next) == '(') {
            next = closing(next, Math.min(words.size, next + 20)) + 1;
        }
        if ((words.punctuation(next) == ',' || words.isWord(next, "is"))
                && words.is(next + 1, WordClasses.DETERMINER)) {
            boolean novel =
                    words.isWord(next + 2, "novel") || words.isWord(next + 2, "new") || words.isWord(next + 2, "first");
            if (novel && !words.is(w - 1, WordClasses.PREPOSITION)) {
                introduce(thing, words.start[w], words.end[w], 0.6);
                voteFromContext(thing, w, head(next + 2));
            }
        }
        boolean proposed = words.isWord(w - 1, "proposed")
                && !words.is(w - 2, WordClasses.OTHERS)
                && !words.isWord(w - 2, "recently");
        if (words.is(w - 1, WordClasses.OUR) || proposed) {
            introduce(thing, words.start[w], words.end[w], 0.5);
        }
    }
}
