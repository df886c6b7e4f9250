package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citeatlas.domain.EntityKind;

/**
 * Lower-case techniques that a paper claims without an article, and speaks of again: "we propose coordinate-wise clipping
 * as a solution".
 */
final class CoinedPhraseRule {
    private static final int LONGEST = 5; // words
    private static final int MOST_PLACES = 20;
    private static final int MOST_PHRASES = 20; // looked for in a passage; nobody coins more

    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Claims claims;
    private int tried;

    CoinedPhraseRule(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
    }

    /** Reads the object of a verb whose subject is the paper. */
    void read(int verb) {
        int from = words.isWord(verb + 1, "to") && words.isWord(verb + 2, "use") ? verb + 3 : verb + 1;
        int to = from;
        while (to < words.size && to - from <= LONGEST && isOfPhrase(to)) {
            to++;
        }
        boolean ends = isTechnique(to - 1) && endsWell(to);
        if (to - from >= 2 && to - from <= LONGEST && ends && !isListed(from, to) && tried++ < MOST_PHRASES) {
            coin(from, to);
        }
    }

    private boolean isOfPhrase(int w) {
        return words.shape[w] == Words.LOWER
                && !passage.masked.get(w)
                && !words.is(
                        w,
                        WordClasses.FUNCTION
                                | WordClasses.PREPOSITION
                                | WordClasses.CLAUSE
                                | WordClasses.CONJUNCTION
                                | WordClasses.DETERMINER
                                | WordClasses.NOUN
                                | WordClasses.OTHERS);
    }

    /** Whether the word says what is done: clipping, regularization. */
    private boolean isTechnique(int w) {
        return words.text.startsWith("ing", words.end[w] - 3)
                || words.text.startsWith("tion", words.end[w] - 4)
                || words.isWord(w, "search");
    }

    private boolean endsWell(int w) {
        return words.shape(w) == Words.PUNCTUATION || words.is(w, WordClasses.PREPOSITION | WordClasses.CLAUSE);
    }

    /** Whether it is what the catalogue knows, and nothing more. */
    private boolean isListed(int from, int to) {
        Thing thing = reading.things.at(passage, from);
        return thing != null && thing.listed != null && reading.things.at(passage, to - 1) == thing;
    }

    /** Takes the phrase for a name where the paper writes it twice. */
    private void coin(int from, int to) {
        String name = words.phrase(from, to);
        List<Sighting> places = places(name.toLowerCase(Locale.ROOT));
        Thing thing = places.size() < 2 ? null : reading.things.named(name);
        if (thing == null || thing.listed != null) {
            return;
        }
        reading.things.see(thing, passage, words.start[from], words.end[to - 1]);
        claims.introduce(thing, words.start[from], words.end[to - 1], 0.6);
        thing.vote(EntityKind.METHOD, 2);
        places.forEach(place -> reading.things.see(thing, place.passage, place.start, place.end));
    }

    /** Where the paper writes the phrase, in whatever case. */
    private List<Sighting> places(String lower) {
        List<Sighting> places = new ArrayList<>();
        for (Passage other : reading.passages) {
            String text = other.text.toLowerCase(Locale.ROOT);
            if (text.length() != other.text.length()) {
                continue; // a letter of another script that has no lower case of its own length
            }
            int at = text.indexOf(lower);
            while (at >= 0 && places.size() < MOST_PLACES) {
                places.add(new Sighting(other, at, at + lower.length()));
                at = text.indexOf(lower, at + lower.length());
            }
        }
        return places;
    }
}
