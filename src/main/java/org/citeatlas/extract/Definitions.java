package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds the abbreviations that a passage defines: {@code long (SHORT)}, {@code SHORT (long)}, {@code SHORT: Long}. */
final class Definitions {
    private static final int MOST = 60; // definitions a passage; nobody gives more
    private static final double ENOUGH_IN_TITLE = 1.9;

    private final Passage passage;
    private final Words words;
    private final List<Definition> found = new ArrayList<>();

    private Definitions(Passage passage) {
        this.passage = passage;
        this.words = passage.words;
    }

    static List<Definition> in(Passage passage) {
        Definitions definitions = new Definitions(passage);
        definitions.scan();
        return definitions.found;
    }

    private void scan() {
        for (int w = 1; w < words.size && found.size() < MOST; w++) {
            char c = words.punctuation(w);
            if (c == '(' || c == '[') {
                found.addAll(BracketedDefinition.at(passage, w));
            } else if (c == ',' && words.shape(w + 1) == Words.NAME) {
                apposition(w);
            } else if (c == ':' && w <= 3 && words.first[0]) {
                titleForm(w);
            } else if (words.is(w, WordClasses.SHORTENED)) {
                Definition definition = StatedDefinition.at(passage, w);
                if (definition != null && !isKnown(definition)) {
                    found.add(definition);
                }
            }
        }
    }

    /** Whether the definition before it is of the same word. */
    private boolean isKnown(Definition definition) {
        return !found.isEmpty() && found.get(found.size() - 1).shortStart() == definition.shortStart();
    }

    /** {@code a dataset of Performance-Improving Edits, PIE.}: every word gives its initial. */
    private void apposition(int comma) {
        int s = comma + 1;
        char next = words.punctuation(s + 1);
        if (next != '.' && next != ',' || !ShortForm.stands(words, s, s + 1)) {
            return;
        }
        String letters = ShortForm.letters(words.word(s));
        String last = LongForm.initials(words.word(comma - 1));
        if (!letters.regionMatches(true, letters.length() - last.length(), last, 0, last.length())) {
            return;
        }
        LongFormBefore.Start start = new LongFormBefore(words, words.word(s)).before(comma, LongFormBefore.ENOUGH);
        if (start == null || words.shape[start.word()] == Words.LOWER || letters.length() < 3) {
            return;
        }
        if (LongForm.initials(words.phrase(start.word(), comma)).equalsIgnoreCase(letters)) {
            add(s, start.offset(), words.end[comma - 1]);
        }
    }

    /** {@code MUSE: Machine Unlearning Six-Way Evaluation}: the long form is what follows, to its last used word. */
    private void titleForm(int colon) {
        int s = colon - 1;
        if (s != 0 || words.shape[s] != Words.NAME || !ShortForm.stands(words, s, s + 1)) {
            return;
        }
        int first = colon + 1;
        while (words.is(first, WordClasses.DETERMINER)) {
            first++;
        }
        int last = new LongFormBehind(words, words.word(s)).last(first, ENOUGH_IN_TITLE);
        if (last >= 0) {
            add(s, words.start[first], words.end[last]);
        }
    }

    private void add(int s, int start, int end) {
        found.add(new Definition(passage, words.word(s), words.start[s], words.end[s], start, end, false));
    }
}
