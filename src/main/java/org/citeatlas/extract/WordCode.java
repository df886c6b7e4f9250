package org.citeatlas.extract;

/** Walks through the words of a text, hyphened ones part by part, and gives each a number whatever its case. */
final class WordCode {
    /** Stands for a mark between words, and for the end of the text. */
    static final long MARK = 0;

    final Words words;
    int word = -1;
    int start;
    int end;
    long code = MARK;

    /** Before the first word. */
    WordCode(Words words) {
        this.words = words;
    }

    /** Goes where the other one is. */
    void set(WordCode other) {
        word = other.word;
        start = other.start;
        end = other.end;
        code = other.code;
    }

    /** Goes before this word. */
    void before(int w) {
        word = w - 1;
        end = w > 0 ? words.end[w - 1] : 0;
    }

    /** Whether something of the word is left. */
    boolean isWithinWord() {
        return word < words.size && end < words.end[word];
    }

    /** The code of a word of one part. */
    static long of(long opening) {
        return opening >>> 1;
    }

    /** Goes to the next word or part of one. @return whether there is any */
    boolean next() {
        if (word >= 0 && word < words.size && end < words.end[word]) {
            part(end);
            if (start < end) {
                return true;
            }
        }
        word++;
        if (word >= words.size) {
            code = MARK;
            return false;
        }
        long opening = words.opening[word];
        if (opening == Openings.UNKNOWN) {
            part(words.start[word]);
        } else {
            start = words.start[word];
            end = words.end[word];
            code = of(opening);
        }
        return true;
    }

    /** The first part of the word that begins at this offset or behind; an empty one where none does. */
    private void part(int from) {
        char[] chars = words.chars;
        int last = words.end[word];
        int first = from;
        while (first < last && !NamePattern.kept(chars, first)) {
            first++;
        }
        long hash = WordClasses.HASH_START;
        int i = first;
        for (; i < last; i++) {
            char c = NamePattern.folded(chars, i);
            if (c != 0) {
                hash = WordClasses.mix(hash, c);
            } else if (chars[i] != CleanText.LINE_HYPHEN) {
                break;
            }
        }
        start = first;
        end = i;
        code = first == i ? MARK : code(hash);
    }

    private static long code(long hash) {
        return of(Openings.of(hash, false));
    }

    /** The code of this word with an s behind it. */
    long plural() {
        long hash = WordClasses.HASH_START;
        for (int i = start; i < end; i++) {
            hash = WordClasses.mix(hash, NamePattern.folded(words.chars, i));
        }
        return code(WordClasses.mix(hash, 's'));
    }
}
