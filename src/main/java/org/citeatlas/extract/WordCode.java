package org.citeatlas.extract;

/** Walks through the words of a text, hyphened ones part by part, and gives each a number whatever its case. */
final class WordCode {
    /** Stands for a mark between words, and for the end of the text. */
    static final long MARK = 0;

    private final Words words;
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

    /** Goes to the next one that the filter has. @return whether there is any */
    boolean next(WordFilter filter) {
        while (next()) {
            if (filter.has(code)) {
                return true;
            }
            int w = word + 1;
            while (end == words.end[word] && w < words.size && isPassedBy(words.opening[w], filter)) {
                word = w;
                end = words.end[w++];
            }
        }
        return false;
    }

    private static boolean isPassedBy(long opening, WordFilter filter) {
        return opening != Openings.UNKNOWN && !filter.has(opening >>> 1);
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
            code = opening >>> 1;
        }
        return true;
    }

    /** The first part of the word that begins at this offset or behind; an empty one where none does. */
    private void part(int from) {
        int last = words.end[word];
        start = from;
        while (start < last && !NamePattern.kept(words.chars, start)) {
            start++;
        }
        long hash = WordClasses.HASH_START;
        for (end = start; end < last; end++) {
            char c = NamePattern.folded(words.chars, end);
            if (c != 0) {
                hash = WordClasses.mix(hash, c);
            } else if (words.chars[end] != CleanText.LINE_HYPHEN) {
                break;
            }
        }
        code = start == end ? MARK : code(hash);
    }

    private static long code(long hash) {
        return Openings.of(hash, false) >>> 1;
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
