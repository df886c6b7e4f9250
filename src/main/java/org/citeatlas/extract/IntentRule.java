package org.citeatlas.extract;

import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Intent;

/** Why a paper mentions a thing, from the words of its sentence. */
final class IntentRule {
    private static final int REACH = 9; // words

    private IntentRule() {}

    static void read(Thing thing) {
        if (thing.introduction != null) {
            thing.intend(Intent.INTRODUCES);
            return;
        }
        for (Sighting sighting : thing.sightings) {
            thing.intend(of(thing, sighting));
        }
    }

    private static Intent of(Thing thing, Sighting sighting) {
        Words words = sighting.passage.words;
        int at = sighting.word;
        int opens = words.sentenceStart(at);
        int from = Math.max(opens, at - REACH);
        Intent intent = Intent.BACKGROUND;
        for (int w = at - 1; w >= from; w--) {
            if (words.punctuation(w) == ';') {
                break;
            }
            if (words.is(w, WordClasses.OUTDO | WordClasses.THAN)) {
                return Intent.COMPARES;
            }
            if (at - w <= 5 && words.is(w, WordClasses.EXTEND) && isOwn(words, opens, at)) {
                return Intent.EXTENDS;
            }
            if (words.is(w, WordClasses.USE)) {
                intent = Intent.USES;
            }
        }
        EntityKind kind = thing.kind();
        boolean data = kind == EntityKind.DATASET || kind == EntityKind.BENCHMARK;
        if (data && (words.isWord(at - 1, "on") || isOwn(words, opens, at))) {
            return Intent.USES;
        }
        return intent == Intent.USES && !data && !isOwn(words, opens, at) ? Intent.BACKGROUND : intent;
    }

    /** Whether the words before it say "we" or "our". */
    private static boolean isOwn(Words words, int from, int at) {
        for (int w = from; w < at; w++) {
            if (words.is(w, WordClasses.WE | WordClasses.OUR)) {
                return true;
            }
        }
        return false;
    }
}
