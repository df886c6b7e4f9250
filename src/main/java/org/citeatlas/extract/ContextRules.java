package org.citeatlas.extract;

import org.citeatlas.domain.TextField;

/** What the words beside a name say of it, and of what may be one. */
final class ContextRules {
    private static final long SPEAKING = WordClasses.NOUN | WordClasses.EXAMPLE;

    private ContextRules() {}

    static void read(Reading reading, Passage passage) {
        new TitleRule(reading, passage).read();
        NeighbourRule neighbours = new NeighbourRule(reading, passage);
        PhraseRule phrases = new PhraseRule(reading, passage);
        EnumerationRule enumerations = new EnumerationRule(reading, passage);
        Words words = passage.words;
        for (int w = 0; w < words.size; w++) {
            Thing thing = passage.things[w];
            if (thing == null && words.shape[w] == Words.LOWER && (words.classes[w] & SPEAKING) == 0) {
                continue; // most words
            }
            if (thing == null) {
                if (words.shape[w] == Words.CAPITALISED) {
                    phrases.read(w);
                }
            } else if (reading.things.at(passage, w - 1) != thing) {
                neighbours.read(thing, w);
            }
            if (thing == null && isPlural(words, w) && reading.things.at(passage, w - 1) != null) {
                enumerations.readBefore(w);
            }
            if (opensList(passage, w)) {
                enumerations.read(w);
            }
        }
    }

    private static boolean isPlural(Words words, int w) {
        return words.is(w, WordClasses.NOUN) && words.chars[words.end[w] - 1] == 's';
    }

    private static boolean opensList(Passage passage, int w) {
        Words words = passage.words;
        if (words.shape[w] != Words.PUNCTUATION) {
            return words.is(w, WordClasses.EXAMPLE);
        }
        char c = words.punctuation(w);
        return c == ':' && passage.field() == TextField.ABSTRACT || c == '(' && Kinds.ofNoun(words, w - 1) != null;
    }
}
