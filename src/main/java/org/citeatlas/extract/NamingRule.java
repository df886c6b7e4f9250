package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/** "A dataset called X", "dubbed X", "named "Hopfield layers"", "we call it X". */
final class NamingRule {
    private static final int CALL_REACH = 14; // words from "we call" to the name
    private static final int LONGEST_QUOTE = 12; // words and marks

    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Claims claims;

    NamingRule(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
    }

    /** "We call this scheme X", "we refer to it as X": what the sentence calls so is the paper's own. */
    void call(int w) {
        if (!words.is(w - 1, WordClasses.WE)) {
            return;
        }
        boolean refers = words.isWord(w, "refer");
        int limit = Math.min(words.sentenceEnd(w), w + CALL_REACH);
        for (int at = w + 1; at < limit; at++) {
            boolean mayName = !refers || words.isWord(at - 1, "as") || words.isWord(at - 2, "as");
            if (words.punctuation(at) == '"' && mayName) {
                quoted(at, true);
                return;
            }
            Thing thing = reading.things.at(passage, at);
            if (mayName && thing != null && isAtEnd(at) && claims.mayClaim(at)) {
                claims.claim(at, nounBefore(at), false);
                return;
            }
            if (mayName && thing == null && isPlainName(at)) {
                claims.claim(at, nounBefore(at), false);
                return;
            }
            if (words.is(at, WordClasses.CLAUSE) || words.punctuation(at) == '.') {
                return;
            }
        }
    }

    /** Whether the thing ends its clause, so that it is what something is called and not a part of that. */
    private boolean isAtEnd(int at) {
        int next = reading.things.lastOf(passage, at) + 1;
        return words.shape(next) == Words.PUNCTUATION || words.is(next, WordClasses.CLAUSE | WordClasses.CONJUNCTION);
    }

    /** A capitalised word or phrase behind which the clause ends. */
    private boolean isPlainName(int at) {
        if (words.shape(at) != Words.CAPITALISED
                || passage.masked.get(at)
                || words.is(at, WordClasses.FUNCTION | WordClasses.NO_NAME)) {
            return false;
        }
        Names.Span phrase = Names.phrase(passage, at);
        int next = phrase == null ? at + 1 : phrase.to();
        return words.shape(next) == Words.PUNCTUATION;
    }

    /** "a dataset called X", "dubbed X", "named "Hopfield layers"". */
    void read(int w) {
        int name = w + 1;
        if (words.shape[w] != Words.LOWER && !words.first[w]) {
            return; // a Named Entity
        }
        if (words.isWord(name, "as") || words.punctuation(name) == ':') {
            name++;
        }
        boolean own = isOurs(w);
        if (words.punctuation(name) == '"') {
            quoted(name, own);
            return;
        }
        Thing thing = reading.things.at(passage, name);
        Names.Span phrase = Names.phrase(passage, name);
        if (thing == null && phrase == null && words.shape(name) != Words.CAPITALISED
                || claims.isCut(Math.min(name, words.size - 1))) {
            return;
        }
        if (words.is(name, WordClasses.FUNCTION | WordClasses.NO_NAME) && thing == null) {
            return;
        }
        if (thing != null && thing.listed != null && !(own && !thing.generic() && isClaimed(w))) {
            return;
        }
        EntityKind before = nounBefore(w);
        if (own) {
            claims.claim(name, before, false);
        } else {
            Thing other = thing;
            if (other == null) {
                int end = phrase == null ? words.end[name] : phrase.end();
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
        while (end < words.size && end - quote < LONGEST_QUOTE && words.punctuation(end) != '"') {
            end++;
        }
        if (end == quote + 1 || words.punctuation(end) != '"' || words.shape[quote + 1] == Words.LOWER && !own) {
            return;
        }
        Definition definition = definitionIn(quote, end);
        if (definition != null) {
            if (own) {
                claims.claim(words.at(definition.shortStart()), nounBefore(quote), true);
            }
            return;
        }
        String name = words.phrase(quote + 1, end);
        Thing thing = reading.things.named(name);
        reading.things.see(thing, passage, words.start[quote + 1], words.end[end - 1]);
        thing.support("called", 0.6);
        EntityKind kind = nounBefore(quote);
        if (kind != null) {
            thing.vote(kind, 1.5);
        }
        if (own && thing.listed == null) {
            claims.introduce(thing, words.start[quote + 1], words.end[end - 1], 0.6);
        }
    }

    /** What the quoted words define: "we call it "Resource by Collaborative Contribution (RbCC)"". */
    private @Nullable Definition definitionIn(int quote, int end) {
        for (Definition definition : reading.definitions) {
            if (definition.passage() == passage
                    && definition.longStart() >= words.start[quote]
                    && definition.shortEnd() <= words.start[end]) {
                return definition;
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
        return (ours || isMade(w)) && !isUsed(w);
    }

    /** "we use a technique called X": the verb before says that it was there. */
    private boolean isUsed(int w) {
        for (int i = w - 1; i >= words.sentenceStart(w); i--) {
            if (words.is(i, WordClasses.INTRODUCE | WordClasses.NOVEL)) {
                return false;
            }
            if (words.isWord(i, "use")
                    || words.isWord(i, "using")
                    || words.isWord(i, "employ")
                    || words.isWord(i, "apply")
                    || words.isWord(i, "adopt")
                    || words.isWord(i, "leverage")) {
                return true;
            }
        }
        return false;
    }

    /** "we design a method called X", whatever others call so. */
    private boolean isClaimed(int w) {
        for (int i = w - 1; i > words.sentenceStart(w); i--) {
            if (words.is(i, WordClasses.INTRODUCE) && words.is(i - 1, WordClasses.WE)) {
                return true;
            }
        }
        return false;
    }

    /** "A dataset called X is built": made in this paper, where nobody else is named. */
    private boolean isMade(int w) {
        int limit = Math.min(words.sentenceEnd(w), w + 12);
        for (int i = w + 2; i < limit; i++) {
            if (words.is(i, WordClasses.INTRODUCE) && words.is(i - 1, WordClasses.BE)) {
                return !words.isWord(i + 1, "by");
            }
        }
        return false;
    }

    /** What kind of thing is called so: "a dataset for the task, named X" is a dataset. */
    private @Nullable EntityKind nounBefore(int w) {
        EntityKind task = null;
        for (int i = w - 1; i >= Math.max(0, w - 10) && !words.first[i + 1]; i--) {
            EntityKind kind = Kinds.ofNoun(words, i);
            if (kind != null && kind != EntityKind.TASK) {
                return kind;
            }
            task = kind == null || w - i > 3 ? task : kind;
        }
        return task;
    }
}
