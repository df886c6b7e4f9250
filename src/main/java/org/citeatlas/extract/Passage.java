package org.citeatlas.extract;

import java.util.BitSet;
import org.citeatlas.domain.Span;
import org.citeatlas.domain.TextField;
import org.jspecify.annotations.Nullable;

/** One field of a paper, ready to be read: clean text, words, and the words that rules must leave alone. */
final class Passage {
    final CleanText clean;
    final String text;
    final Words words;
    /** Words inside links and citations. */
    final BitSet masked = new BitSet();
    /** What stands at each word; null for nothing. */
    final @Nullable Thing[] things;

    final @Nullable Sighting[] seen;
    /** Whether the field is written in headline case, so that capitals say nothing. */
    final boolean headline;

    Passage(TextField field, String raw) {
        this(CleanText.of(field, raw));
    }

    private Passage(CleanText clean) {
        this(clean, Words.of(clean.text, clean.chars));
    }

    private Passage(CleanText clean, Words words) {
        this.clean = clean;
        this.text = clean.text;
        this.words = words;
        this.things = new Thing[words.size];
        this.seen = new Sighting[words.size];
        this.headline = clean.field == TextField.TITLE && isHeadline(words);
    }

    /** The same field with nothing masked and nothing seen. */
    Passage unread() {
        return new Passage(clean, words);
    }

    TextField field() {
        return clean.field;
    }

    Span span(int start, int end) {
        return clean.span(start, end);
    }

    /** Takes the words between two clean offsets away from the rules that look for names. */
    void mask(int start, int end) {
        for (int w = words.at(start); w < words.size && words.start[w] < end; w++) {
            masked.set(w);
        }
    }

    /** Takes the words that stand for a piece of the raw text away from the rules that look for names. */
    void maskRaw(int rawStart, int rawEnd) {
        int low = 0;
        int high = words.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clean.rawStart(words.start[middle]) < rawStart) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int w = low; w < words.size && clean.rawStart(words.start[w]) < rawEnd; w++) {
            masked.set(w);
        }
    }

    private static boolean isHeadline(Words words) {
        int capital = 0;
        int lower = 0;
        for (int w = 0; w < words.size; w++) {
            if (words.is(w, WordClasses.FUNCTION | WordClasses.PREPOSITION)) {
                continue;
            }
            capital += words.shape[w] == Words.CAPITALISED ? 1 : 0;
            lower += words.shape[w] == Words.LOWER ? 1 : 0;
        }
        return capital > lower;
    }
}
