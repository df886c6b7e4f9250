package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/** "A dataset called X", "dubbed X", "named "Hopfield layers"". */
final class NamingRule {
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

    /** "a dataset called X", "dubbed X", "named "Hopfield layers"". */
    void read(int w) {
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
        Names.Span phrase = Names.phrase(passage, name);
        if (thing == null && phrase == null && words.shape(name) != Words.CAPITALISED
                || claims.isCut(Math.min(name, words.size - 1))) {
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
            claims.introduce(thing, words.start[quote + 1], words.end[end - 1], 0.6);
        }
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

    private @Nullable EntityKind nounBefore(int w) {
        for (int i = w - 1; i >= Math.max(0, w - 8); i--) {
            EntityKind kind = Kinds.ofNoun(words, i);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }
}
