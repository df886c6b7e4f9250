package org.citeatlas.extract;

import java.util.Locale;
import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/** What sort of thing a word or the form of a name speaks for. */
final class Kinds {
    private Kinds() {}

    /** The kind that a noun beside a name speaks for; null where the word is no such noun. */
    static @Nullable EntityKind ofNoun(Words words, int w) {
        return words.is(w, WordClasses.NOUN) ? of(words.classes[w]) : null;
    }

    private static EntityKind of(long bits) {
        if ((bits & WordClasses.BENCHMARK) != 0) {
            return EntityKind.BENCHMARK;
        }
        if ((bits & WordClasses.DATASET) != 0) {
            return EntityKind.DATASET;
        }
        if ((bits & WordClasses.METRIC) != 0) {
            return EntityKind.METRIC;
        }
        if ((bits & WordClasses.MODEL) != 0) {
            return EntityKind.MODEL;
        }
        if ((bits & WordClasses.METHOD) != 0) {
            return EntityKind.METHOD;
        }
        return (bits & WordClasses.TOOL) != 0 ? EntityKind.TOOL : EntityKind.TASK;
    }

    /** The kind that the form of the name speaks for; null where it says nothing. */
    static @Nullable EntityKind ofForm(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (contains(lower, "bench")
                || lower.endsWith("eval")
                || lower.endsWith("arena")
                || lower.endsWith("suite")
                || lower.endsWith("glue")) {
            return EntityKind.BENCHMARK;
        }
        if (ends(
                lower, "qa", "bank", "corpus", "dataset", "data", "set", "wiki", "corpora", "net-db", "pedia", "nli")) {
            return EntityKind.DATASET;
        }
        if (contains(lower, "bert")
                || contains(lower, "gpt")
                || contains(lower, "llama")
                || ends(lower, "lm", "net", "former", "llm", "t5", "bart", "coder", "lstm", "gan", "vae", "vit")) {
            return EntityKind.MODEL;
        }
        return null;
    }

    /** The kind of the head noun of a long form: the noun before "of" or "for", or its last word that is such a noun. */
    static @Nullable EntityKind ofPhrase(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        int of = lower.indexOf(" of ");
        int preposition = of < 0 ? lower.indexOf(" for ") : of;
        EntityKind before = preposition < 0 ? null : ofHead(lower, wordStart(lower, preposition), preposition);
        if (before != null) {
            return before;
        }
        int end = wordEnd(lower, lower.length());
        int start = wordStart(lower, end);
        EntityKind last = ofHead(lower, start, end);
        if (last != null) {
            return last;
        }
        end = wordEnd(lower, start);
        return ofHead(lower, wordStart(lower, end), end);
    }

    /** Behind the last letter before {@code end}. */
    private static int wordEnd(String lower, int end) {
        int at = end;
        while (at > 0 && !isAsciiLetter(lower.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordStart(String lower, int end) {
        int at = end;
        while (at > 0 && isAsciiLetter(lower.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static @Nullable EntityKind ofHead(String lower, int start, int end) {
        long bits = WordClasses.of(lower, start, end) & WordClasses.NOUN;
        if (bits != 0) {
            EntityKind kind = of(bits);
            return kind == EntityKind.TASK ? null : kind;
        }
        return isMeasure(lower.substring(start, end)) ? EntityKind.METRIC : null;
    }

    private static boolean isMeasure(String word) {
        return word.equals("error") || word.equals("rate") || word.equals("distance");
    }

    private static boolean contains(String lower, String piece) {
        return lower.contains(piece);
    }

    private static boolean ends(String lower, String... endings) {
        for (String ending : endings) {
            if (lower.length() > ending.length() && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
