package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paper while it is read: its passages, what they define, and the things seen so far. */
final class Reading {
    private static final int FEW_WORDS = 40; // too few to tell
    private static final int MOST_PLACES = 20;
    private static final int ENOUGH_OF = 50; // one word of computing among so many

    final List<Passage> passages;
    final List<Definition> definitions = new ArrayList<>();
    final Things things = new Things();

    /** Whether the paper is on computing, so that the form of a word may speak for a name of ours. */
    final boolean computing;

    Reading(List<Passage> passages) {
        this.passages = passages;
        this.computing = isComputing(passages);
    }

    /** The thing that the title opens with and explains behind a colon: {@code BERTScore: Evaluating Text …}; null for none. */
    @Nullable
    Thing titleOpener() {
        Passage title = passages.get(0);
        Thing thing = things.at(title, 0);
        return title.words.punctuation(things.lastOf(title, 0) + 1) == ':' ? thing : null;
    }

    /** Notes where the fields have the phrase as it is written, up to twenty places in each. */
    void seeAll(Thing thing, String phrase) {
        for (Passage passage : passages) {
            String text = passage.text;
            int at = text.indexOf(phrase);
            for (int seen = 0; at >= 0 && seen < MOST_PLACES; at = text.indexOf(phrase, at + phrase.length()), seen++) {
                things.see(thing, passage, at, at + phrase.length());
            }
        }
    }

    private static boolean isComputing(List<Passage> passages) {
        int words = 0;
        int computing = 0;
        for (Passage passage : passages) {
            words += passage.words.size;
            for (int w = 0; w < passage.words.size; w++) {
                computing += passage.words.is(w, WordClasses.COMPUTING) ? 1 : 0;
            }
        }
        return words < FEW_WORDS || computing * ENOUGH_OF >= words && computing >= 3;
    }
}
