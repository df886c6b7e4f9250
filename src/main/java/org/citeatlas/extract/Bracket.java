package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in a bracket, cut at commas, semicolons and the like. */
final class Bracket {
    private static final Set<String> INTRODUCERS = Set.of(("abbreviated abbreviation abbrev abbr "
                    + "acronym aka a.k.a henceforth hereafter hereinafter hence short shortened shorthand for as by to "
                    + "or the also known now formerly simply referred ie eg in of stands stand standing denotes denoting meaning which an a our")
            .split(" "));

    private final Words words;
    private final int end;
    private final boolean semicolon;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * The words from {@code first} to {@code last}, exclusive.
     *
     * @param isValue whether a number is given for it: {@code F1 = 0.5}
     */
    record Piece(int first, int last, boolean isValue) {}

    /**
     * @param open the word that opens it
     * @param longest in words; a longer bracket ends at the last comma or the like before that
     */
    Bracket(Words words, int open, int longest) {
        this.words = words;
        int close = open + 1;
        int separator = -1;
        boolean found = false;
        while (close < words.size && close - open <= longest && !isBracket(close)) {
            found |= words.punctuation(close) == ';';
            separator = separates(close) ? close : separator;
            close++;
        }
        this.semicolon = found;
        this.end = close < words.size && isBracket(close) ? close : separator;
        cut(open + 1);
    }

    /** The pieces, without the words that introduce them and without marks around them. */
    List<Piece> pieces() {
        return pieces;
    }

    /** The word that closes it, or opens another one in it. */
    int end() {
        return end;
    }

    /** Whether the pieces are of one rank. */
    boolean isList() {
        return !semicolon;
    }

    private void cut(int from) {
        int first = from;
        for (int w = from; w <= end; w++) {
            if (w == end || separates(w)) {
                add(first, w);
                first = w + 1;
            }
        }
    }

    private boolean separates(int w) {
        return switch (words.punctuation(w)) {
            case ',', ';', ':', '=' -> true;
            default -> words.shape[w] == Words.LOWER && (words.isWord(w, "and") || words.isWord(w, "or"));
        };
    }

    private void add(int from, int to) {
        int first = from;
        while (first < to && (isIntroducer(words, first) || isEdge(first))) {
            first++;
        }
        int last = to;
        while (last > first && isEdge(last - 1)) {
            last--;
        }
        if (last > first) {
            boolean given = words.punctuation(to) == '=' || words.punctuation(to) == ':';
            pieces.add(new Piece(first, last, given && words.shape(to + 1) == Words.NUMBER));
        }
    }

    private boolean isEdge(int w) {
        return switch (words.punctuation(w)) {
            case '"', '\'', '`', '*', '_', '.', '-', '\u00A9', '\u00AE' -> true;
            default -> false;
        };
    }

    /** {@code abbreviated as}, {@code i.e.}, {@code henceforth}; OR and AS are no such words. */
    static boolean isIntroducer(Words words, int w) {
        if (words.shape(w) == Words.PUNCTUATION || !Letters.isLower(words.chars[words.start[w]])) {
            return false;
        }
        return words.is(w, WordClasses.EXAMPLE | WordClasses.CALLED) || INTRODUCERS.contains(words.word(w));
    }

    private boolean isBracket(int w) {
        char c = words.punctuation(w);
        return c == ')' || c == ']' || c == '(' || c == '[';
    }
}
