package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Intent;
import org.jspecify.annotations.Nullable;

/** What follows for a thing, and for what stands beside it, once the paper claims it as its own. */
final class Claims {
    private final Reading reading;
    private final Passage passage;
    private final Words words;

    Claims(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
    }

    /** Whether what stands at the word may be the paper's own. */
    boolean mayClaim(int w) {
        Thing thing = reading.things.at(passage, w);
        return thing != null && thing.listed == null && !thing.isNoName() && !isCut(w);
    }

    /** The name at the word is the paper's own. @return whether it may be */
    boolean claim(int w, @Nullable EntityKind kind, boolean defined) {
        Thing thing = Names.compound(passage, w) ? null : reading.things.at(passage, w);
        int start = words.start[w];
        int end = words.end[w];
        if (thing == null) {
            Names.Span phrase = Names.phrase(passage, w);
            end = phrase == null ? end : phrase.end();
            thing = reading.things.named(passage.text.substring(start, end));
            reading.things.see(thing, passage, start, end);
        } else if (thing.listed != null ? thing.generic() : thing.isNoName()) {
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

    /** The paper claims the thing where it stands between these clean offsets. */
    void introduce(Thing thing, int start, int end, double weight) {
        if (thing.introduction == null) {
            thing.introduction = new Sighting(passage, start, end);
        }
        thing.support("introduction", weight);
        thing.intend(Intent.INTRODUCES);
    }

    /** The kind of a claimed name: the noun behind it, or in its apposition, or before it. */
    void voteFromContext(Thing thing, int w, @Nullable EntityKind before) {
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
        } else if (isApposition(next)) {
            EntityKind head = head(next + 2);
            if (head != null) {
                thing.vote(head, 2.5);
            }
        }
        if (before != null) {
            thing.vote(before, 1.5);
        }
    }

    /** "X, a …", "X - a …", "X: a …". */
    private boolean isApposition(int mark) {
        char c = words.punctuation(mark);
        return (c == ',' || c == '-' || c == ':') && words.is(mark + 1, WordClasses.DETERMINER);
    }

    /** The last kind noun before the noun phrase ends. */
    @Nullable
    EntityKind head(int from) {
        EntityKind head = null;
        for (int w = from; w < Math.min(words.size, from + 12); w++) {
            if (words.is(w, WordClasses.PREPOSITION | WordClasses.CLAUSE)
                    || words.shape[w] == Words.PUNCTUATION
                            && words.punctuation(w) != '/'
                            && (words.punctuation(w) != ',' || head != null)) {
                break;
            }
            EntityKind kind = Kinds.ofNoun(words, w);
            head = kind == null ? head : kind;
        }
        return head;
    }

    /** The bracket that closes the one at {@code open}; {@code open} itself where none does. */
    int closing(int open, int limit) {
        for (int w = open; w < limit; w++) {
            if (words.punctuation(w) == ')' || words.punctuation(w) == ']') {
                return w;
            }
        }
        return open;
    }

    /** Whether a lower-case part is tied to the word: {@code BERT-based}, {@code PHQ-9 based}. */
    boolean isCut(int w) {
        if (words.isWord(w + 1, "based") || words.isWord(w + 1, "style") || words.isWord(w + 1, "inspired")) {
            return true;
        }
        Sighting seen = w < passage.seen.length ? passage.seen[w] : null;
        if (seen != null && seen.end < words.end[w] && seen.end > words.start[w]) {
            return words.text.charAt(seen.end) == '-';
        }
        Names.Span shaped = Names.shaped(passage, w);
        return shaped != null && shaped.cut(words);
    }

    /** Whether the noun before the name says that it is another thing than the listed one: "our new dataset COMET". */
    boolean isOther(Thing thing, int w) {
        EntityKind noun = Kinds.ofNoun(words, w - 1);
        return noun != null
                && noun != EntityKind.TASK
                && !noun.label().equals(thing.kind().label());
    }
}
