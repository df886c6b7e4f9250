package org.citeatlas.extract;

import org.jspecify.annotations.Nullable;

/** Where a name may begin and end among the words of a passage, by its form alone. */
final class Names {
    private static final String[] DEMONYMS = {"an", "ish", "ese", "ic", "ch", "ek", "ti", "li", "di", "ni", "ali", "gu"
    };

    private Names() {}

    /** A name's words, and the clean offset behind the part of its last word that belongs to it. */
    record Span(int from, int to, int end) {
        /** Whether a lower-case part was cut off: {@code BERT} of {@code BERT-based}. */
        boolean cut(Words words) {
            return end < words.end[to - 1];
        }
    }

    /** The name that the word alone makes, without {@code -based} and a plural s; null where its form is no name's. */
    static @Nullable Span shaped(Passage passage, int w) {
        Words words = passage.words;
        if (words.shape(w) != Words.NAME
                || passage.masked.get(w)
                || words.is(w, WordClasses.NO_NAME)
                || isPluralOfNone(words, w)
                || isNumbered(words, w)
                || isChange(words.text, words.start[w], words.end[w])) {
            return null;
        }
        int end = trimmedEnd(words, w);
        if (end <= words.start[w] + 1
                || !looksNamed(words.text, words.start[w], end)
                || isCompound(words.text, words.start[w], end)
                || isFootnoted(words.text, words.start[w], end)) {
            return null;
        }
        return new Span(w, w + 1, end);
    }

    /** {@code Task-8}, {@code SubtaskA}: a part of something, with its number or letter. */
    private static boolean isNumbered(Words words, int w) {
        int from = words.start[w];
        int to = words.end[w] - 1;
        char before = to > from ? words.chars[to - 1] : 0;
        if (before != '-' && !Letters.isLower(before) || Letters.isLower(words.chars[to])) {
            return false;
        }
        int noun = words.chars[to - 1] == '-' ? to - 1 : to;
        return (WordClasses.of(words.text, from, noun) & WordClasses.NUMBERED) != 0;
    }

    /** {@code PCs}, {@code KGs}. */
    private static boolean isPluralOfNone(Words words, int w) {
        int last = words.end[w] - 1;
        return words.text.charAt(last) == 's'
                && Letters.isUpper(words.text.charAt(last - 1))
                && (WordClasses.of(words.text, words.start[w], last) & WordClasses.NO_NAME) != 0;
    }

    /** {@code Symbol-LLM}: a name where the text presents it as one, and elsewhere an LLM of some sort. */
    static boolean compound(Passage passage, int w) {
        Words words = passage.words;
        return words.shape(w) == Words.NAME
                && !passage.masked.get(w)
                && (passage.seen[w] == null || passage.seen[w].start > words.start[w])
                && Letters.isUpper(words.chars[words.start[w]])
                && trimmedEnd(words, w) == words.end[w]
                && isCompound(words.text, words.start[w], words.end[w]);
    }

    /** {@code zero-shot-ICL}, {@code text-to-QA}: lower-case parts before an abbreviation that names nothing. */
    private static boolean isCompound(String text, int start, int end) {
        int hyphen = lastHyphen(text, start, end);
        int first = firstOf('-', text, start, end);
        boolean describes = hyphen > start
                && first < hyphen
                && (WordClasses.of(text, start, first) & WordClasses.NO_NAME) != 0
                && isPlain(text, first + 1, hyphen); // LM-based-KB
        return describes
                || hyphen > start
                        && (Letters.isLower(text.charAt(start))
                                || hyphen - start > 2 && isPlain(text, start + 1, hyphen))
                        && (WordClasses.of(text, hyphen + 1, end) & WordClasses.NO_NAME) != 0;
    }

    /** {@code AMR-to-text}. */
    private static boolean isChange(String text, int start, int end) {
        int first = firstOf('-', text, start, end);
        return first > start && first + 4 < end && text.startsWith("-to-", first);
    }

    /** Where the character stands first between two offsets, -1 for nowhere; a search beyond would cost a text's length. */
    private static int firstOf(char wanted, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int lastHyphen(String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (text.charAt(i) == '-') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Letters.isLower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code French1}: a word that names nothing, with the number of a footnote. */
    private static boolean isFootnoted(String text, int start, int end) {
        return Letters.isDigit(text.charAt(end - 1))
                && isPlain(text, start + 1, end - 1)
                && WordClasses.of(text, start, end - 1) != 0;
    }

    private static int trimmedEnd(Words words, int w) {
        String text = words.text;
        int end = words.end[w];
        for (int hyphen = lastHyphen(text, words.start[w], end);
                hyphen > words.start[w];
                hyphen = lastHyphen(text, words.start[w], end)) {
            if (!isSuffix(text, hyphen + 1, end)) {
                break;
            }
            end = hyphen;
        }
        return end;
    }

    /** A lower-case word behind a hyphen, or one that says what is done with the name. */
    private static boolean isSuffix(String text, int start, int end) {
        if (Letters.isLower(text.charAt(start))) {
            for (int i = start; i < end; i++) {
                if (Letters.isDigit(text.charAt(i)) || Letters.isUpper(text.charAt(i))) {
                    return false;
                }
            }
            return end - start > 2;
        }
        String word = text.substring(start, end);
        return word.length() > 4
                        && Letters.isLower(word.charAt(1))
                        && (word.endsWith("ed")
                                || word.endsWith("ing")
                                || word.endsWith("Aware")
                                || word.endsWith("Free")
                                || word.endsWith("Driven"))
                || word.equals("Based")
                || word.equals("Like")
                || word.equals("Style")
                || word.equals("Large")
                || word.equals("Base");
    }

    /** The name without a size such as {@code -7B}; the name itself where it has none. */
    static String withoutSize(String name) {
        int hyphen = name.lastIndexOf('-');
        char last = name.charAt(name.length() - 1);
        boolean size = hyphen > 0
                && hyphen + 2 < name.length()
                && Letters.isDigit(name.charAt(hyphen + 1))
                && Letters.isDigit(name.charAt(name.length() - 2))
                && (last == 'B' || last == 'M' || last == 'b');
        return size ? name.substring(0, hyphen) : name;
    }

    /** Two capitals, a capital within, or a capital and a digit; not an ordinal or a unit. */
    private static boolean looksNamed(String text, int start, int end) {
        int uppers = 0;
        int digits = 0;
        int lowers = 0;
        boolean inner = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean upper = Letters.isUpper(c);
            uppers += upper ? 1 : 0;
            digits += Letters.isDigit(c) ? 1 : 0;
            lowers += Letters.isLower(c) ? 1 : 0;
            inner |= upper && i > start && Letters.isLetterOrDigit(text.charAt(i - 1));
        }
        if (Letters.isDigit(text.charAt(start)) && uppers + lowers <= 1) {
            return false; // 7B, 3D, 10K
        }
        if (Letters.isDigit(text.charAt(start)) && isProduct(text, start, end)) {
            return false;
        }
        if (isFormula(text, start, end) || isHandle(text, start, end)) {
            return false;
        }
        boolean plural = lowers == 1 && text.charAt(end - 1) == 's';
        if (uppers + digits < 2 || plural && uppers < 2 || uppers == 0) {
            return false;
        }
        return inner || digits > 0;
    }

    /** {@code 8x7B}. */
    private static boolean isProduct(String text, int start, int end) {
        int x = firstOf('x', text, start, end);
        return x > start && x + 1 < end && Letters.isDigit(text.charAt(x - 1)) && Letters.isDigit(text.charAt(x + 1));
    }

    /** {@code P^3Sum}: a digit, and a word behind it. */
    private static boolean isPowerInName(String text, int from, int end) {
        return from + 2 < end
                && Letters.isDigit(text.charAt(from))
                && Letters.isUpper(text.charAt(from + 1))
                && Letters.isLower(text.charAt(from + 2));
    }

    /** {@code Team@WMT2023}: who, and where; {@code Hits@10} is a name. */
    private static boolean isHandle(String text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (text.charAt(i) == '@') {
                return Letters.isUpper(text.charAt(i + 1)) && i + 2 < end;
            }
        }
        return false;
    }

    /** {@code W_V}, {@code n_1}, {@code UV^top}: a part of one letter or number beside an underscore, or a power of one. */
    private static boolean isFormula(String text, int start, int end) {
        int part = start;
        for (int i = start; i <= end; i++) {
            char c = i == end ? '_' : text.charAt(i);
            if (c == '^' && isPowerInName(text, i + 1, end)) {
                return false;
            }
            if (c == '^' && (i - start < 2 || i + 1 < end && Letters.isLower(text.charAt(i + 1)))) {
                return true;
            }
            if (c == '_' && i + 1 < end && Letters.isDigit(text.charAt(i + 1)) && Letters.isLower(text.charAt(start))) {
                return true;
            }
            if (c == '_') {
                if (i - part < 2 && (part > start || i < end)) {
                    return true;
                }
                part = i + 1;
            }
        }
        return false;
    }

    /** The capitalised phrase of two words or more that begins at {@code from}: {@code Tree of Thoughts}; null for none. */
    static @Nullable Span phrase(Passage passage, int from) {
        Words words = passage.words;
        int at = from;
        int last = from;
        int capitals = 0;
        boolean listed = opensList(words, from);
        while (at < words.size && at - from < 7 && !(at > from && words.first[at])) {
            boolean capital =
                    (words.shape[at] == Words.CAPITALISED || words.shape[at] == Words.NAME) && !passage.masked.get(at);
            boolean small = at > from
                    && (words.isWord(at, "of")
                            || words.isWord(at, "for")
                            || words.isWord(at, "and") && !listed
                            || words.isWord(at, "the")
                            || words.isWord(at, "in")
                            || words.isWord(at, "to")
                            || words.isWord(at, "with"));
            if (capital) {
                capitals++;
                last = at + 1;
            } else if (!small || words.shape(at + 1) != Words.CAPITALISED) {
                break;
            }
            at++;
        }
        return capitals >= 2 ? new Span(from, last, words.end[last - 1]) : null;
    }

    /** "two methods, Staged Prompting and …": what follows is a list, and no name with "and" in it. */
    private static boolean opensList(Words words, int from) {
        char before = words.punctuation(from - 1);
        return (before == ',' || before == ':')
                && words.is(from - 2, WordClasses.NOUN)
                && words.chars[words.end[from - 2] - 1] == 's';
    }

    /** Whether the word ends as those of languages and peoples do: Bavarian, Emirati. */
    static boolean isDemonym(Words words, int w) {
        for (String ending : DEMONYMS) {
            if (words.text.startsWith(ending, words.end[w] - ending.length())) {
                return true;
            }
        }
        return false;
    }
}
