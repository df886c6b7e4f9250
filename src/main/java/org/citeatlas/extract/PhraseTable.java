package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.citeatlas.domain.EntityKind;

/**
 * Finds phrases by whole words, in one pass and with a look or two a word: words come with their hashes, and a table
 * knows which rows of hashes begin, go on and end a phrase. Hyphens and blanks are the same, a plural s may follow the
 * last word, and case is as {@link NamePattern} has it.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTable<T> {
    // A cell: the upper bits of the key, the number of the first ending + 1, and what needs no look there.
    private static final int VALUE = 24; // bits
    private static final int GOES_ON = 1;
    private static final int ANY_CASE = 2;
    private static final int NUMBER = 2; // the bit that it begins at

    private final WordFilter beginnings = new WordFilter(16); // most words begin no phrase
    private final WordFilter alone = new WordFilter(16); // and few are one
    private final WordFilter pairs = new WordFilter(17); // first and second words
    private final long[] cells; // open addressing, 0 is free
    private final List<Ending> endings = new ArrayList<>();
    private final List<T> meanings = new ArrayList<>(); // by number of ending

    /** @param row a number that it shares with those that have the same words in another case */
    private record Ending(NamePattern pattern, boolean plural, int row) {
        boolean fits(char[] chars, int start, int end) {
            return pattern.fits(chars, start, plural ? end - 1 : end);
        }
    }

    private static final class Row<T> {
        final List<NamePattern> patterns = new ArrayList<>();
        final List<Boolean> plurals = new ArrayList<>();
        final List<T> meanings = new ArrayList<>();
        boolean goesOn;

        void add(NamePattern pattern, boolean plural, T meaning) {
            patterns.add(pattern);
            plurals.add(plural);
            meanings.add(meaning);
        }
    }

    PhraseTable(Map<String, T> phrases) {
        Map<Long, Row<T>> rows = new HashMap<>();
        phrases.forEach((phrase, meaning) -> add(phrase, meaning, rows));
        cells = new long[Integer.highestOneBit(rows.size() * 3 / 2 + 1) * 2]; // two thirds full at most
        rows.forEach((key, row) -> cells[slot(key)] = key >>> VALUE << VALUE | value(row));
    }

    private void add(String phrase, T meaning, Map<Long, Row<T>> rows) {
        char[] chars = phrase.toCharArray();
        NamePattern pattern = NamePattern.of(
                new Listed(phrase, null, EntityKind.TASK, true, List.of(phrase), List.of(), false, null), phrase);
        WordCode word = new WordCode(Words.of(phrase, chars));
        word.next();
        beginnings.add(word.code);
        long before = 0;
        long code = word.code;
        long plural = word.plural();
        boolean single = true;
        while (word.next()) {
            if (single) {
                pairs.add(pair(code, word.code));
                pairs.add(pair(code, word.plural()));
            }
            before = join(before, code);
            row(rows, before).goesOn = true;
            code = word.code;
            plural = word.plural();
            single = false;
        }
        row(rows, join(before, code)).add(pattern, false, meaning);
        row(rows, join(before, plural)).add(pattern, true, meaning);
        if (single) {
            beginnings.add(plural);
            alone.add(code);
            alone.add(plural);
        }
    }

    private static <T> Row<T> row(Map<Long, Row<T>> rows, long key) {
        return rows.computeIfAbsent(key, any -> new Row<>());
    }

    private int value(Row<T> row) {
        int first = endings.size();
        for (int i = 0; i < row.patterns.size(); i++) {
            endings.add(new Ending(row.patterns.get(i), row.plurals.get(i), first));
        }
        meanings.addAll(row.meanings);
        int value = row.goesOn ? GOES_ON : 0;
        if (!row.patterns.isEmpty()) {
            value |= row.patterns.get(0).cases() == NamePattern.Case.ANY ? ANY_CASE : 0;
            value |= first + 1 << NUMBER;
        }
        return value;
    }

    /** The key of some words and one more. */
    private static long join(long key, long code) {
        long joined = (Long.rotateLeft(key, 23) ^ code) * 0x9E3779B97F4A7C15L;
        return joined ^ joined >>> 32;
    }

    private int slot(long key) {
        int slot = (int) key & cells.length - 1;
        while (cells[slot] != 0 && (cells[slot] ^ key) >>> VALUE != 0) {
            slot = slot + 1 & cells.length - 1;
        }
        return slot;
    }

    /**
     * Hands on the phrases of the text, left to right, the longest from each word and without overlaps.
     *
     * @param sink takes what the phrase stands for, and the number of the word that it begins with
     */
    void find(Words text, ObjIntConsumer<T> sink) {
        WordCode first = new WordCode(text);
        WordCode last = new WordCode(text);
        int w = 0;
        while (w < text.size) {
            w = mayBegin(text, w) ? find(w, first, last, sink) : w + 1;
        }
    }

    /** Whether a phrase may begin in this word. */
    private boolean mayBegin(Words text, int w) {
        return text.opening[w] == Openings.UNKNOWN || beginnings.has(WordCode.of(text.opening[w]));
    }

    /** Hands on the phrases that begin in this word. @return the first word that they leave */
    private int find(int w, WordCode first, WordCode last, ObjIntConsumer<T> sink) {
        first.before(w);
        boolean within = true;
        while (within && first.next()) {
            if (beginnings.has(first.code)) {
                longest(first, last, sink);
            }
            within = first.isWithinWord();
        }
        return first.word + 1;
    }

    private static long pair(long first, long second) {
        return Long.rotateLeft(first, 23) ^ second;
    }

    /** Looks for phrases that begin with {@code first}, and moves it to the last word of the longest. */
    private void longest(WordCode first, WordCode last, ObjIntConsumer<T> sink) {
        char[] chars = first.words.chars;
        int best = -1;
        int word = first.word;
        int start = first.start;
        long key = 0;
        int value = GOES_ON;
        last.set(first);
        if (!alone.has(first.code)) {
            last.next();
            if (!pairs.has(pair(first.code, last.code))) {
                return;
            }
            key = join(key, first.code);
        }
        while ((value & GOES_ON) != 0) {
            key = join(key, last.code);
            value = (int) cells[slot(key)] & (1 << VALUE) - 1;
            int ending = (value >>> NUMBER) - 1;
            int number = (value & ANY_CASE) != 0 || ending < 0 ? ending : fitting(ending, chars, start, last.end);
            if (number >= 0) {
                best = number;
                first.set(last);
            }
            last.next();
        }
        if (best >= 0) {
            sink.accept(meanings.get(best), word);
        }
    }

    /** The first of the endings of some words that their case fits, or -1. */
    private int fitting(int first, char[] chars, int start, int end) {
        for (int number = first; number < endings.size() && endings.get(number).row() == first; number++) {
            if (endings.get(number).fits(chars, start, end)) {
                return number;
            }
        }
        return -1;
    }
}
