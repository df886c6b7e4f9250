package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Intent;
import org.jspecify.annotations.Nullable;

/** What follows for a thing, and for what stands beside it, once the paper claims it as its own. */
final class Claims {
    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final OtherForm forms;

    Claims(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.forms = new OtherForm(reading, passage);
    }

    /** Whether the name only says in other letters what the paper claimed before the comma. */
    boolean isOtherForm(int w) {
        return forms.behindComma(w);
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
        forms.inBrackets(thing, words.at(end - 1) + 1);
        voteFromContext(thing, w, kind);
        return true;
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
        int next = reading.things.lastOf(passage, w) + 1;
        if (words.punctuation(next) == '"') {
            next++;
        }
        if (words.punctuation(next) == '(') {
            next = words.closing(next, Math.min(words.size, next + 20)) + 1;
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

    /** Whether a lower-case part is tied to the word: {@code BERT-based}, {@code PHQ-9 based}. */
    boolean isCut(int w) {
        if (words.isWord(w + 1, "based") || words.isWord(w + 1, "style") || words.isWord(w + 1, "inspired")) {
            return true;
        }
        Sighting seen = w < passage.seen.length ? passage.seen[w] : null;
        if (seen != null && seen.end < words.end[w] && seen.end > words.start[w]) {
            return isTied(seen.end);
        }
        Names.Span shaped = Names.shaped(passage, w);
        return shaped != null && shaped.cut(words) && isTied(shaped.end());
    }

    /** A lower-case part behind a hyphen: {@code -based}, and not the size of {@code GSA-7B}. */
    private boolean isTied(int end) {
        return words.text.charAt(end) == '-' && end + 1 < words.chars.length && !Letters.isDigit(words.chars[end + 1]);
    }

    /** Whether the noun before the name says that it is another thing than the listed one: "our new dataset COMET". */
    boolean isOther(Thing thing, int w) {
        EntityKind noun = Kinds.ofNoun(words, w - 1);
        return noun != null
                && noun != EntityKind.TASK
                && !noun.label().equals(thing.kind().label());
    }
}
