package org.citeatlas.extract;

import java.util.Locale;
import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/** Sees every word that has the form of a name, such as {@code RealInstruct}, {@code SGDM} or {@code GPT-4}. */
final class ShapeRule {
    /** What the form of a name is worth in a paper on something else than computing: substances look like names too. */
    static final double ELSEWHERE = 0.4;

    private static final int LONGEST = 40; // characters of a word that may be two

    private ShapeRule() {}

    static void read(Reading reading, Passage passage) {
        Words words = passage.words;
        for (int w = 0; w < words.size; w++) {
            if (words.shape[w] != Words.NAME) {
                continue;
            }
            Names.Span name = Names.shaped(passage, w);
            if (name == null) {
                continue;
            }
            Thing there = reading.things.at(passage, w);
            String surface = passage.text.substring(words.start[w], name.end());
            if (isCovered(passage, w, name.end())) {
                if (there != null && there.taught != null && there == reading.things.find(surface)) {
                    count(reading, there, surface); // so that the paper's own text bears it with or without
                }
                continue;
            }
            Thing thing = reading.things.named(surface);
            if (!thing.shaped && there != null && there.listed != null) {
                thing.vote(there.kind(), 0.6); // DP-SGD is what SGD is
            }
            count(reading, thing, surface);
            reading.things.see(thing, passage, words.start[w], name.end());
        }
    }

    private static void count(Reading reading, Thing thing, String surface) {
        if (!thing.shaped) {
            thing.shaped = true;
            thing.support("shape", strength(surface) * (reading.computing ? 1 : ELSEWHERE));
        }
    }

    /** Whether what stands at the word already covers its name. */
    private static boolean isCovered(Passage passage, int w, int end) {
        Sighting seen = passage.seen[w];
        Thing thing = passage.things[w];
        if (seen == null || thing == null || seen.start > passage.words.start[w]) {
            return false;
        }
        return seen.end >= end
                || thing.taught == null
                        && !hasCapital(passage.text, seen.end, end)
                        && !isVersion(thing.kind(), passage.text, seen.end, end);
    }

    /** What a listed name leaves of the word says nothing new without a capital or a plus: a plural s, a size, a suffix. */
    private static boolean hasCapital(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Letters.isUpper(text.charAt(i)) && !isSize(text, i) || text.charAt(i) == '+') {
                return true;
            }
        }
        return false;
    }

    /** {@code RetroMAE-2}, {@code FooBench-2403}: a thing of its own; a year, a size or the 4 of {@code BLEU-4} makes none. */
    private static boolean isVersion(EntityKind kind, String text, int from, int end) {
        if (text.charAt(from) != '-') {
            return false;
        }
        for (int i = from + 1; i < end; i++) {
            if (!Letters.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        int digits = end - from - 1;
        boolean release = digits == 4 && !text.startsWith("19", from + 1) && !text.startsWith("20", from + 1);
        boolean made = kind == EntityKind.MODEL || kind == EntityKind.METHOD || kind == EntityKind.TOOL;
        boolean metric = kind == EntityKind.METRIC && digits == 2; // MetricX-23
        return release || made && digits <= 3 || metric;
    }

    private static boolean isSize(String text, int i) {
        return (text.charAt(i) == 'B' || text.charAt(i) == 'M') && Letters.isDigit(text.charAt(i - 1));
    }

    /**
     * Gives words that a lost blank glued to a name back to it: {@code MultiTQis}, {@code proposeLILA}, where the paper
     * also writes the name alone.
     */
    static void unglue(Reading reading, Thing thing) {
        for (Sighting sighting : thing.sightings) {
            Words words = sighting.passage.words;
            int w = sighting.word;
            Thing other = w < words.size && words.end[w] == sighting.end ? glued(reading, thing, words.word(w)) : null;
            if (other != null && other != thing) {
                int at = words.text.indexOf(other.name, sighting.start);
                sighting.dropped = true;
                reading.things.see(other, sighting.passage, at, at + other.name.length());
            }
        }
    }

    /** {@code FooLM-7B} is {@code FooLM} where the paper also writes the name without its size. */
    static void unsize(Reading reading, Thing thing) {
        String plain = Names.withoutSize(thing.name);
        Thing family = plain.equals(thing.name) ? null : reading.things.find(plain);
        if (family != null && family != thing) {
            reading.things.alias(thing.name, family);
        }
    }

    private static @Nullable Thing glued(Reading reading, Thing thing, String word) {
        for (int cut = 3; cut <= word.length() - 2 && word.length() <= LONGEST; cut++) {
            boolean turn = Letters.isLower(word.charAt(cut - 1)) && Letters.isUpper(word.charAt(cut));
            String head = word.substring(0, cut);
            String tail = word.substring(cut);
            if (turn && isCommon(head)) {
                Thing found = reading.things.find(tail);
                if (found != null && found.name.equals(tail)) {
                    return found;
                }
            }
            if (Letters.isLower(word.charAt(cut)) && isCommon(tail)) {
                Thing found = reading.things.find(head);
                if (found != null && found != thing && found.name.equals(head)) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isCommon(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) && (WordClasses.of(word) & ~WordClasses.NO_NAME) != 0;
    }

    /** How much the form alone speaks for a name: more for mixed case than for capitals, which any abbreviation has. */
    static double strength(String surface) {
        int lowers = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            lowers += Letters.isLower(c) ? 1 : 0;
            capitals += Letters.isUpper(c) ? 1 : 0;
            digits += Letters.isDigit(c) ? 1 : 0;
        }
        boolean plural = lowers == 1 && surface.endsWith("s");
        if (lowers >= 2 && capitals >= 1 || lowers == 1 && !plural && capitals >= 2) {
            return 0.55;
        }
        if (digits > 0) {
            return capitals >= 2 ? 0.4 : 0.3;
        }
        return capitals >= 4 ? 0.35 : 0.25;
    }
}
