package org.citeatlas.extract;

import java.util.Arrays;

/**
 * A clean text as words and punctuation marks, in one scan. A word keeps its inner hyphens, dots and apostrophes
 * ({@code ALP-GMM}, {@code GPT-3.5}) and its trailing plus signs; a possessive {@code 's} belongs to no word.
 */
final class Words {
    static final byte PUNCTUATION = 0;
    static final byte LOWER = 1;
    static final byte CAPITALISED = 2; // Hopular
    static final byte NUMBER = 3;
    static final byte NAME = 4; // LoRA, BERT, GPT-4, T5: a shape that ordinary words do not have

    /** Words to look around at most, so that a text without sentences costs no more than one with. */
    private static final int LONGEST_SENTENCE = 120;

    private static final boolean[] ENDS = ends(); // by ASCII character

    final String text;
    final char[] chars; // of the text
    int size;
    int[] start;
    int[] end;
    byte[] shape;
    long[] classes;
    /** How a name that begins with the word would begin, for {@link Openings}. */
    long[] opening;
    /** Whether a sentence begins with this word. */
    boolean[] first;

    private Words(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        int guess = chars.length / 5 + 8;
        start = new int[guess];
        end = new int[guess];
        shape = new byte[guess];
        classes = new long[guess];
        opening = new long[guess];
        first = new boolean[guess];
    }

    /** @param chars of the text */
    static Words of(String text, char[] chars) {
        Words words = new Words(text, chars);
        words.scan();
        return words;
    }

    private void scan() {
        int i = 0;
        boolean opens = true;
        while (i < chars.length) {
            char c = chars[i];
            if (c <= ' ') {
                i++;
            } else if (Letters.isLetterOrDigit(c)) {
                i = word(i, opens);
                opens = false;
            } else {
                opens |= endsSentence(c, i);
                i = mark(c, i);
            }
        }
    }

    /** A full stop, question or exclamation mark before a blank and no lower-case letter, or before the end. */
    private boolean endsSentence(char c, int i) {
        if (c != '.' && c != '?' && c != '!' || isShortened()) {
            return false;
        }
        int next = i + 1;
        while (next < chars.length && chars[next] <= ' ') {
            next++;
        }
        return next >= chars.length || !Letters.isLower(chars[next]);
    }

    /** Whether the last word is one that carries a full stop itself: "et al.", "e.g.", "vs.". */
    private boolean isShortened() {
        if (size == 0) {
            return false;
        }
        int from = start[size - 1];
        int length = end[size - 1] - from;
        return length == 2 && text.startsWith("al", from)
                || length == 2 && text.startsWith("vs", from)
                || length == 3 && (text.startsWith("e.g", from) || text.startsWith("i.e", from))
                || length == 3 && text.startsWith("Fig", from)
                || length == 1 && Letters.isUpper(chars[from]);
    }

    private int mark(char c, int i) {
        if (c == '\'' && i > 0 && Letters.isLetterOrDigit(chars[i - 1])) {
            boolean possessive = i + 1 < chars.length && chars[i + 1] == 's' && !letterAt(i + 2);
            return possessive ? i + 2 : i + 1;
        }
        add(i, i + 1, PUNCTUATION, 0, Openings.NONE, false);
        return i + 1;
    }

    /** Most words are lower-case ASCII letters behind at most one capital. */
    private int word(int from, boolean opens) {
        boolean capital = chars[from] >= 'A' && chars[from] <= 'Z';
        long hash = capital
                ? WordClasses.mix(WordClasses.HASH_START, Letters.toLower(chars[from]))
                : WordClasses.HASH_START;
        int i = capital ? from + 1 : from;
        while (i < chars.length && chars[i] >= 'a' && chars[i] <= 'z') {
            hash = WordClasses.mix(hash, chars[i]);
            i++;
        }
        if (i == from || !endsAt(i)) {
            return oddWord(from, opens);
        }
        add(from, i, capital ? CAPITALISED : LOWER, WordClasses.of(hash), Openings.of(hash, capital), opens);
        return i;
    }

    /** Whether words and listed names end before this character, whatever stands there. */
    private boolean endsAt(int i) {
        if (i == chars.length) {
            return true;
        }
        char c = chars[i];
        return c < ENDS.length && ENDS[c] || c == '.' && (i + 1 == chars.length || chars[i + 1] <= ' ');
    }

    private static boolean[] ends() {
        boolean[] ends = new boolean[128];
        for (char c = 0; c < ends.length; c++) {
            ends[c] = !Letters.isLetterOrDigit(c) && "-_@+^#*&'.".indexOf(c) < 0;
        }
        return ends;
    }

    /** A word of any form. */
    private int oddWord(int from, boolean opens) {
        int uppers = 0;
        int lowers = 0;
        int digits = 0;
        boolean inner = false; // an upper-case letter right behind a letter or a digit
        boolean plain = true; // letters and digits in ASCII only
        long hash = WordClasses.HASH_START;
        char before = 0;
        int i = from;
        while (i < chars.length) {
            char c = chars[i];
            byte kind = Letters.kind(c);
            if (kind == Letters.LOWER) {
                lowers++;
            } else if (kind == Letters.UPPER) {
                uppers++;
                inner |= Letters.isLetterOrDigit(before);
            } else if (kind == Letters.DIGIT) {
                digits++;
            } else if (c == CleanText.LINE_HYPHEN) {
                plain = false;
                i++;
                continue;
            } else if (joins(c, i, from)) {
                plain = false;
            } else {
                break;
            }
            plain &= c < 128;
            hash = WordClasses.mix(hash, kind == Letters.UPPER ? Letters.toLower(c) : c);
            before = c;
            i++;
        }
        plain &= endsAt(i);
        while (i < chars.length && chars[i] == '+' && (i + 1 >= chars.length || !letterAt(i + 1))) {
            i++;
        }
        long code = plain ? Openings.of(hash, Letters.isUpper(chars[from])) : Openings.UNKNOWN;
        add(from, i, shape(uppers, lowers, digits, inner), WordClasses.of(hash), code, opens);
        return i;
    }

    private boolean joins(char c, int i, int from) {
        if (i + 1 >= chars.length || i == from) {
            return false;
        }
        char left = chars[i - 1];
        char right = chars[i + 1];
        if (!Letters.isLetterOrDigit(right) || !Letters.isLetterOrDigit(left)) {
            return false;
        }
        return switch (c) {
            case '-', '_', '@', '+', '^', '#', '*' -> true;
            case '&' -> Letters.isUpper(left) && Letters.isUpper(right);
            case '\'' -> !(right == 's' && !letterAt(i + 2));
            case '.' ->
                Letters.isDigit(left) && Letters.isDigit(right)
                        || Letters.isLower(right) && (i - from == 1 || Letters.isLower(left))
                        || Letters.isUpper(left) && Letters.isUpper(right) && i - from == 1;
            default -> false;
        };
    }

    private static byte shape(int uppers, int lowers, int digits, boolean inner) {
        int letters = uppers + lowers;
        if (letters == 0) {
            return NUMBER;
        }
        if (inner || digits > 0 && uppers > 0) {
            return NAME;
        }
        return uppers > 0 ? CAPITALISED : LOWER;
    }

    private void add(int from, int to, byte kind, long bits, long code, boolean opens) {
        if (size == start.length) {
            int more = size * 2;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            shape = Arrays.copyOf(shape, more);
            classes = Arrays.copyOf(classes, more);
            opening = Arrays.copyOf(opening, more);
            first = Arrays.copyOf(first, more);
        }
        start[size] = from;
        end[size] = to;
        shape[size] = kind;
        classes[size] = bits;
        opening[size] = code;
        first[size] = opens;
        size++;
    }

    private boolean letterAt(int i) {
        return i < chars.length && Letters.isLetterOrDigit(chars[i]);
    }

    String word(int i) {
        return text.substring(start[i], end[i]);
    }

    String phrase(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }

    /** The punctuation mark at {@code i}, or 0 where a word or nothing stands. */
    char punctuation(int i) {
        return i >= 0 && i < size && shape[i] == PUNCTUATION ? chars[start[i]] : 0;
    }

    boolean is(int i, long bits) {
        return i >= 0 && i < size && (classes[i] & bits) != 0;
    }

    /** Whether what stands at {@code i} joins the elements of a list. */
    boolean joins(int i) {
        return punctuation(i) == ',' || is(i, WordClasses.CONJUNCTION) || punctuation(i) == '/';
    }

    byte shape(int i) {
        return i >= 0 && i < size ? shape[i] : PUNCTUATION;
    }

    /** Whether this lower-case ASCII word stands at {@code i}, in whatever case. */
    boolean isWord(int i, String lower) {
        if (i < 0 || i >= size || end[i] - start[i] != lower.length()) {
            return false;
        }
        int from = start[i];
        for (int k = 0; k < lower.length(); k++) {
            char c = chars[from + k];
            if (c != lower.charAt(k) && Letters.toLower(c) != lower.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** The word that holds or follows the character at {@code offset}. */
    int at(int offset) {
        int found = Arrays.binarySearch(start, 0, size, offset);
        if (found >= 0) {
            return found;
        }
        int before = -found - 2;
        return before >= 0 && end[before] > offset ? before : before + 1;
    }

    /** The first word of the sentence that word {@code i} stands in. */
    int sentenceStart(int i) {
        int at = Math.min(i, size - 1);
        int furthest = Math.max(0, at - LONGEST_SENTENCE);
        while (at > furthest && !first[at]) {
            at--;
        }
        return Math.max(at, 0);
    }

    /** The index behind the last word of that sentence. */
    int sentenceEnd(int i) {
        int at = i + 1;
        int furthest = Math.min(size, at + LONGEST_SENTENCE);
        while (at < furthest && !first[at]) {
            at++;
        }
        return Math.min(at, size);
    }
}
