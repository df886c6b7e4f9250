package org.citeatlas.extract;

import java.util.Locale;

/** A claimed name and its other form beside it, which are one thing whatever their letters. */
final class OtherForm {
    private final Reading reading;
    private final Passage passage;
    private final Words words;

    OtherForm(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
    }

    /** {@code Continuous Semantic Augmentation (CsaNMT)}, {@code Rainier (Reinforced Knowledge Introspector)}. */
    void inBrackets(Thing thing, int open) {
        if (words.punctuation(open) != '(' || thing.defined || thing.listed != null) {
            return;
        }
        int close = words.closing(open, Math.min(words.size, open + 9));
        if (close == open + 2 && thing.name.indexOf(' ') > 0) {
            shorterForm(thing, open + 1);
            return;
        }
        Names.Span phrase = Names.phrase(passage, open + 1);
        if (phrase != null && phrase.to() == close && thing.name.indexOf(' ') < 0) {
            join(thing, thing.name, words.phrase(open + 1, close));
            reading.things.see(thing, passage, words.start[open + 1], words.end[close - 1]);
        }
    }

    private void shorterForm(Thing thing, int w) {
        Thing shorter = reading.things.at(passage, w);
        if (shorter != null && shorter != thing && shorter.listed == null && words.shape[w] == Words.NAME) {
            join(thing, shorter.name, thing.name);
        } else if (shorter == null
                && words.shape[w] == Words.CAPITALISED
                && words.chars[words.start[w]] == thing.name.charAt(0)) { // Perplexity Selection (Perplection)
            join(thing, words.word(w), thing.name);
            reading.things.see(thing, passage, words.start[w], words.end[w]);
        }
    }

    /**
     * {@code MRE-Score, Regression Encoder Score}, {@code Angle-optimized Embedding model, AoE}, where the first is
     * claimed and the letters fit.
     *
     * @return whether the name at the word is another form of the one before the comma
     */
    boolean behindComma(int w) {
        int before = words.punctuation(w - 1) == ',' ? w - 2 : -1;
        while (words.is(before, WordClasses.NOUN) && reading.things.at(passage, before) == null) {
            before--;
        }
        Thing first = reading.things.at(passage, before);
        int end = endOfName(w);
        if (first == null || first.introduction == null || first.defined || end < 0) {
            return false;
        }
        String other = passage.text.substring(words.start[w], end);
        if (abbreviates(first.name, other)) {
            join(first, first.name, other);
        } else if (abbreviates(other, first.name)) {
            join(first, other, first.name);
        } else {
            return false;
        }
        reading.things.see(first, passage, words.start[w], end);
        return true;
    }

    private void join(Thing thing, String name, String longName) {
        thing.name = name;
        thing.longName = longName;
        thing.defined = true;
        reading.things.alias(name, thing);
        reading.things.alias(longName, thing);
    }

    /** The clean offset behind the name that begins at the word; negative where none does. */
    private int endOfName(int w) {
        Thing thing = reading.things.at(passage, w);
        if (thing == null) {
            Names.Span phrase = Names.phrase(passage, w);
            return phrase == null ? -1 : phrase.end();
        }
        return words.end[reading.things.lastOf(passage, w)];
    }

    /** Whether the words of the phrase, all but one at most, begin with letters of the short form, in this order. */
    private static boolean abbreviates(String shortForm, String phrase) {
        if (phrase.indexOf(' ') < 0 || shortForm.indexOf(' ') >= 0) {
            return false;
        }
        String lower = shortForm.toLowerCase(Locale.ROOT);
        String lowerPhrase = phrase.toLowerCase(Locale.ROOT);
        String[] parts = lowerPhrase.split("[ -]+");
        int at = -1;
        int found = 0;
        for (String part : parts) {
            int next = part.isEmpty() ? -1 : lower.indexOf(part.charAt(0), at + 1);
            if (next >= 0) {
                at = next;
                found++;
            }
        }
        boolean sameBeginning = lower.charAt(0) == lowerPhrase.charAt(0);
        return found + 1 >= parts.length && (found >= 3 || found == 2 && sameBeginning);
    }
}
