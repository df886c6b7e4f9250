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

    Words(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        int guess = chars.length / 6 + 16; // blank included
        start = new int[guess];
        end = new int[guess];
        shape = new byte[guess];
        classes = new long[guess];
        opening = new long[guess];
        first = new boolean[guess];
    }

    /** @param chars of the text */
    static Words of(String text, char[] chars) {
        return new WordScanner(new Words(text, chars)).scan();
    }

    /** Adds a word or mark behind the others. */
    void add(int from, int to, byte kind, long bits, long code, boolean opens) {
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

    /** The bracket that closes the one at {@code open}; {@code open} itself where none does. */
    int closing(int open, int limit) {
        for (int w = open; w < limit; w++) {
            if (punctuation(w) == ')' || punctuation(w) == ']') {
                return w;
            }
        }
        return open;
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
