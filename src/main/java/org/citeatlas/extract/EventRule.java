package org.citeatlas.extract;

import org.citeatlas.domain.TextField;

/** "Wubbles at SemEval-2023 Task 4", "the ArXEval 2023 shared task": who took part in what is no thing of ours. */
final class EventRule {
    private final Reading reading;
    private final Passage passage;
    private final Words words;

    EventRule(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
    }

    /** Before the claims are read: nobody introduces what is followed by "shared task". */
    void events() {
        for (int w = 0; w < words.size; w++) {
            Thing thing = passage.things[w];
            if (thing != null && thing.listed == null && reading.things.at(passage, w + 1) != thing && isEvent(w + 1)) {
                thing.nobodysName = true;
            }
        }
    }

    /** After the claims are read: the name before "at" in a title, which some papers give to their system, too. */
    void team() {
        boolean title = passage.field() == TextField.TITLE;
        Thing thing = !title || words.size < 3 ? null : passage.things[0];
        if (thing == null || thing.listed != null) {
            return;
        }
        int next = reading.things.lastOf(passage, 0) + 1;
        if (thing.introduction == null && (words.isWord(next, "at") || words.punctuation(next) == '@')) {
            thing.nobodysName = true;
        }
    }

    /** Whether a year, "shared task", "task 4" or "workshop" follows, the year only with one of the others. */
    private boolean isEvent(int next) {
        int at = words.shape(next) == Words.NUMBER ? next + 1 : next;
        return words.isWord(at, "shared") && words.is(at + 1, WordClasses.TASK)
                || words.isWord(at, "task") && words.shape(at + 1) == Words.NUMBER
                || words.isWord(at, "workshop")
                || words.isWord(at, "competition");
    }
}
