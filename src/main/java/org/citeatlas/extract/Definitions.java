package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds the abbreviations that a passage defines: {@code long (SHORT)}, {@code SHORT (long)}, {@code SHORT: Long}. */
final class Definitions {
    private static final int MOST = 60; // definitions a passage; nobody gives more

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
                Definition definition = BracketedDefinition.at(passage, w);
                if (definition != null) {
                    found.add(definition);
                }
            } else if (c == ',' && words.shape(w + 1) == Words.NAME) {
                apposition(w);
            } else if (c == ':' && w <= 3 && words.first[0]) {
                titleForm(w);
            }
        }
    }

    /** {@code a dataset of Performance-Improving Edits, PIE.}: every word gives its initial. */
    private void apposition(int comma) {
        int s = comma + 1;
        char next = words.punctuation(s + 1);
        if (next != '.' && next != ',' || !ShortForm.stands(words, s, s + 1)) {
            return;
        }
        String letters = ShortForm.letters(words.word(s));
        int start = new LongFormBefore(words, words.word(s)).start(comma, letters.length() + 1, LongFormBefore.ENOUGH);
        if (start < 0 || words.shape[start] == Words.LOWER || letters.length() < 3) {
            return;
        }
        String initials = LongForm.parts(words.phrase(start, comma)).stream()
                .map(part -> part.substring(0, 1))
                .reduce("", String::concat);
        if (initials.equalsIgnoreCase(letters)) {
            found.add(new Definition(
                    passage,
                    words.word(s),
                    words.start[s],
                    words.end[s],
                    words.start[start],
                    words.end[comma - 1],
                    false));
        }
    }

    /** {@code MUSE: Machine Unlearning Six-Way Evaluation}: the long form is what follows, to its last used word. */
    private void titleForm(int colon) {
        int s = colon - 1;
        if (s != 0 || words.shape[s] != Words.NAME || !ShortForm.stands(words, s, s + 1)) {
            return;
        }
        String letters = ShortForm.letters(words.word(s));
        int first = colon + 1;
        while (words.is(first, WordClasses.DETERMINER)) {
            first++;
        }
        double bestScore = 1.9;
        int best = -1;
        for (int w = first; w < words.size && w - first < letters.length() * 2 + 2; w++) {
            if (words.shape[w] == Words.PUNCTUATION) {
                char c = words.punctuation(w);
                if (c != ',' && c != '&') {
                    break;
                }
                continue;
            }
            LongForm form = LongForm.of(letters, words, first, w + 1);
            double score = form.score(false);
            if (form.size() > 1 && score > bestScore) {
                bestScore = score;
                best = w;
            }
        }
        if (best >= 0) {
            found.add(new Definition(
                    passage, words.word(s), words.start[s], words.end[s], words.start[first], words.end[best], false));
        }
    }
}
