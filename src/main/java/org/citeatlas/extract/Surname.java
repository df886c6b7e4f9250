package org.citeatlas.extract;

import java.util.Locale;
import java.util.Set;

/** What a family name looks like in running text. */
final class Surname {
    private static final long NEVER = WordClasses.FUNCTION
            | WordClasses.NO_NAME
            | WordClasses.WE
            | WordClasses.NOUN
            | WordClasses.INTRODUCE
            | WordClasses.COMPUTING;
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "di", "da", "du", "del", "della", "dos", "la", "le", "el", "al", "ten",
            "ter", "bin", "ibn", "abu", "ben", "st");
    /** Family names that are function words too; capitalised among other authors they are names. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "he", "an", "so", "may", "or", "do", "over", "will", "can", "you", "such", "than", "more", "to", "no");
    /** What an inner capital may stand behind. */
    private static final Set<String> PREFIXES = Set.of(
            "mc", "mac", "de", "di", "da", "del", "della", "du", "la", "le", "lo", "al", "el", "o", "d", "l", "van",
            "von", "vander", "fitz", "ben", "st");

    private static final Set<String> ORGANISATIONS =
            Set.of("openai", "anthropic", "google", "deepmind", "meta", "microsoft", "nvidia");
    /** Countries and towns where conferences are held, and kinds of bodies and events. */
    private static final Set<String> NOT_PEOPLE = Set.of(
            ("argentina australia austria belgium brazil canada chile china colombia croatia cyprus czechia denmark"
                            + " dominican dubai egypt estonia finland france germany greece hungary iceland india"
                            + " indonesia iran ireland israel italy japan kenya korea latvia lithuania malaysia malta"
                            + " mexico morocco netherlands nigeria norway pakistan peru philippines poland portugal"
                            + " qatar romania russia scotland serbia singapore slovakia slovenia spain sweden"
                            + " switzerland taiwan thailand turkey tunisia ukraine vietnam wales england africa asia"
                            + " europe america"
                            + " amsterdam athens atlanta baltimore bangkok barcelona beijing berlin boston brussels"
                            + " budapest chicago copenhagen dublin edinburgh florence geneva helsinki istanbul kyoto"
                            + " lisbon ljubljana london madrid marseille melbourne miami montreal moscow munich osaka"
                            + " paris philadelphia prague reykjavik rome santa seattle seoul shanghai stockholm sydney"
                            + " taipei tokyo toronto uppsala utrecht valencia vancouver vienna warsaw york zurich"
                            + " university institute department ministry bank office agency committee commission"
                            + " parliament association society conference workshop symposium forum proceedings journal"
                            + " initiative consortium summit campus team"
                            + " version release part track phase edition volume figure table section appendix chapter"
                            + " equation study experiment survey census report regulation directive guideline"
                            + " olympics election elections brexit pandemic covid"
                            + " vision generation extraction processing publications publication activities states"
                            + " narrative contamination summarization summarisation semantics linguistics recognition"
                            + " identification understanding detection evaluation classification bakeoff")
                    .split(" "));

    private Surname() {}

    static boolean isParticle(Words words, int w) {
        byte shape = words.shape(w);
        return (shape == Words.LOWER || shape == Words.CAPITALISED)
                && words.end[w] - words.start[w] < 6
                && PARTICLES.contains(words.word(w).toLowerCase(Locale.ROOT));
    }

    /** Whether a name may be written so: capitalised, and no word of a sentence. */
    static boolean isName(Words words, int w) {
        byte shape = words.shape(w);
        if (shape != Words.CAPITALISED && shape != Words.NAME || words.is(w, NEVER)) {
            return false;
        }
        int length = words.end[w] - words.start[w];
        int upper = 0;
        for (int i = words.start[w]; i < words.end[w]; i++) {
            char c = words.chars[i];
            if (Letters.isDigit(c) || c == '@') {
                return false;
            }
            upper += Letters.isUpper(c) ? 1 : 0;
        }
        // McCann, DeYoung, but not BERT
        boolean few = upper < length && (upper <= 2 || upper < length / 2);
        return few && !NOT_PEOPLE.contains(words.word(w).toLowerCase(Locale.ROOT));
    }

    /** Whether it is a name that is a function word in lower case, as of He et al. */
    static boolean isFunctionWord(Words words, int w) {
        return words.shape(w) == Words.CAPITALISED
                && words.end[w] - words.start[w] < 5
                && FUNCTION_WORDS.contains(words.word(w).toLowerCase(Locale.ROOT));
    }

    /** Whether any word may be a name before "et al.": {@code prasad et al.}, {@code May et al.}. */
    static boolean isAnyWord(Words words, int w) {
        byte shape = words.shape(w);
        return shape == Words.CAPITALISED
                || shape == Words.NAME && !words.is(w, WordClasses.NO_NAME)
                || shape == Words.LOWER && words.end[w] - words.start[w] > 2 && words.classes[w] == 0;
    }

    static boolean isInitial(Words words, int w) {
        return words.shape(w) == Words.CAPITALISED && words.end[w] - words.start[w] == 1;
    }

    /** Whether a body that publishes under its own name stands here. */
    static boolean isOrganisation(Words words, int w) {
        byte shape = words.shape(w);
        return (shape == Words.CAPITALISED || shape == Words.NAME) && isOrganisation(words.word(w));
    }

    static boolean isOrganisation(String name) {
        return ORGANISATIONS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a person's rather than a thing's, as far as capitals say: McCallum, but not FigLang. */
    static boolean isPersonal(String name) {
        int from = 0;
        for (int i = 1; i < name.length(); i++) {
            char before = name.charAt(i - 1);
            if (!Character.isLetterOrDigit(before)) {
                from = i;
            } else if (Character.isUpperCase(name.charAt(i))
                    && !PREFIXES.contains(name.substring(from, i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !isRoman(name);
    }

    private static boolean isRoman(String name) {
        return name.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }
}
