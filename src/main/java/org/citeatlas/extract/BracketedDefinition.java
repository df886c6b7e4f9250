package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citeatlas.extract.LongForm.Demand;
import org.jspecify.annotations.Nullable;

/** Reads a bracket as definitions: {@code long (SHORT)}, {@code SHORT (long)}, {@code long and long (A and B)}. */
final class BracketedDefinition {
    private static final int LONGEST = 24; // words
    private static final int MOST_PIECES = 5; // of a bracket, to look for a short form
    private static final double ENOUGH_FOR_A_WORD = 2.4; // where the short form looks like an ordinary word
    private static final double ENOUGH_FOR_THREE_LETTERS = 2.0; // where it is as short as Vop

    private final Passage passage;
    private final Words words;
    private final int open;
    private final Bracket bracket;

    private BracketedDefinition(Passage passage, int open) {
        this.passage = passage;
        this.words = passage.words;
        this.open = open;
        this.bracket = new Bracket(words, open, LONGEST);
    }

    /** What the bracket that opens at this word defines. */
    static List<Definition> at(Passage passage, int open) {
        return new BracketedDefinition(passage, open).read();
    }

    private List<Definition> read() {
        if (bracket.pieces().isEmpty()) {
            return List.of();
        }
        List<Definition> list = list();
        if (!list.isEmpty()) {
            return list;
        }
        Definition definition = null;
        for (int i = 0; i < bracket.pieces().size() && i < MOST_PIECES && definition == null; i++) {
            definition = longThenShort(bracket.pieces().get(i), i > 0);
        }
        if (definition == null) {
            definition = LongFormBehind.in(passage, open, bracket);
        }
        return definition == null ? List.of() : List.of(definition);
    }

    /** {@code support vector machines and random forests (SVM and RF)}: each in its turn, from the last to the first. */
    private List<Definition> list() {
        List<Bracket.Piece> pieces = bracket.pieces();
        if (pieces.size() < 2 || pieces.size() > 6 || !bracket.isList()) {
            return List.of();
        }
        List<Definition> found = new ArrayList<>();
        int behind = open;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Bracket.Piece piece = pieces.get(i);
            if (!ShortForm.stands(words, piece.first(), piece.last()) || behind < 1) {
                return List.of();
            }
            LongFormBefore before = new LongFormBefore(words, words.phrase(piece.first(), piece.last()));
            LongFormBefore.Start start = before.before(behind, LongFormBefore.ENOUGH);
            if (start == null) {
                return List.of();
            }
            found.add(0, definition(piece, start, behind));
            behind = start.word();
            while (behind > 0 && words.joins(behind - 1)) {
                behind--;
            }
        }
        return found;
    }

    private @Nullable Definition longThenShort(Bracket.Piece piece, boolean later) {
        int first = piece.first();
        int last = piece.last();
        int behind = LongFormBorders.behind(words, open);
        if (last - first == 1 && !later && !ShortForm.stands(words, first, last)) {
            return ShortForm.isLowerCase(words, first) ? initials(piece, behind) : letter(piece, behind);
        }
        boolean sure = later || piece.isValue();
        if (last - first > 1 && words.shape[first] == Words.NAME && words.shape[first + 1] == Words.NUMBER) {
            Definition numbered = last - first == 2 ? numbered(piece, behind) : null;
            if (numbered != null) {
                return numbered; // Machine Translation Summit 2023 (MTS 2023)
            }
            sure |= last - first > 2 || !isYear(first + 1); // (WAT 2020), (OR 1.56)
            last = first + 1;
        }
        if (!ShortForm.stands(words, first, last) || later && words.shape[first] != Words.NAME) {
            return null;
        }
        Definition definition = abbreviated(new Bracket.Piece(first, last, false), behind, least(first, last, sure));
        if (sure) {
            return definition != null && isClear(definition) ? definition : later ? within(piece) : null;
        }
        return definition == null ? letter(piece, behind) : definition;
    }

    private static boolean isClear(Definition definition) {
        String s = definition.shortForm();
        return definition.longForm().indexOf(' ') > 0 || s.length() > 2 && s.equals(s.toUpperCase(Locale.ROOT));
    }

    private @Nullable Definition numbered(Bracket.Piece piece, int behind) {
        String shortForm = words.phrase(piece.first(), piece.last());
        LongFormBefore.Start start = new LongFormBefore(words, shortForm)
                .search(ShortForm.letters(shortForm), Demand.NONE, LongFormBefore.ENOUGH, behind);
        return start == null ? null : definition(piece, start, behind);
    }

    private @Nullable Definition abbreviated(Bracket.Piece piece, int behind, double least) {
        boolean name = words.shape[piece.first()] == Words.NAME;
        String shortForm = words.phrase(piece.first(), piece.last());
        LongFormBorders.Borders found = LongFormBorders.of(words, shortForm, name, behind, least);
        return found == null ? null : definition(piece, found.start(), found.behind());
    }

    /** {@code (Automatic Speech Recognition; ASR)}: the long form stands in the bracket, too. */
    private @Nullable Definition within(Bracket.Piece piece) {
        int behind = piece.first() - 1;
        while (behind > open && (words.joins(behind - 1) || words.punctuation(behind - 1) != 0)) {
            behind--;
        }
        boolean stands = behind > open + 1 && ShortForm.stands(words, piece.first(), piece.last());
        Definition found = stands ? abbreviated(piece, behind, LongFormBefore.ENOUGH_INITIALS) : null;
        if (found == null || found.longStart() < words.start[open]) {
            return null;
        }
        String longForm = found.longForm();
        return longForm.indexOf(' ') > 0 && longForm.indexOf(',') < 0 ? found : null;
    }

    private double least(int first, int last, boolean sure) {
        boolean word = last - first == 1 && words.shape[first] == Words.CAPITALISED;
        if (word) {
            return enoughForAWord(first);
        }
        return sure ? LongFormBefore.ENOUGH_INITIALS : LongFormBefore.ENOUGH;
    }

    private double enoughForAWord(int w) {
        return switch (words.end[w] - words.start[w]) {
            case 2 -> LongFormBefore.ENOUGH;
            case 3 -> ENOUGH_FOR_THREE_LETTERS;
            default -> ENOUGH_FOR_A_WORD;
        };
    }

    /** {@code parts per million (ppm)}: in small letters every letter has to be an initial. */
    private @Nullable Definition initials(Bracket.Piece piece, int behind) {
        String letters = words.word(piece.first());
        LongFormBefore before = new LongFormBefore(words, letters);
        LongFormBefore.Start start = before.search(letters, Demand.EVERY_WORD, LongFormBefore.ENOUGH, behind);
        if (start == null
                || LongForm.initials(words.phrase(start.word(), behind)).equalsIgnoreCase(letters)) {
            return start == null ? null : definition(piece, start, behind);
        }
        return null;
    }

    /** {@code testosterone (T)}, {@code estradiol (E2)}: one letter shortens the word before it. */
    private @Nullable Definition letter(Bracket.Piece piece, int behind) {
        int w = behind - 1;
        char next = words.punctuation(piece.last());
        boolean alone = piece.last() - piece.first() == 1 && (next == ')' || next == ']');
        int length = alone ? ShortForm.letterLength(words, piece.first()) : 0;
        boolean word = words.shape(w) == Words.LOWER || words.shape(w) == Words.CAPITALISED;
        if (length == 0 || !word || words.is(w, WordClasses.FUNCTION) || ShortForm.isCounted(words, w)) {
            return null;
        }
        char initial = Letters.toLower(words.chars[words.start[w]]);
        boolean shortened = words.end[w] - words.start[w] >= (length == 1 ? 4 : 4 + length)
                && initial == Letters.toLower(words.chars[words.start[piece.first()]]);
        return shortened ? definition(piece, new LongFormBefore.Start(w, words.start[w], 0), behind) : null;
    }

    private boolean isYear(int w) {
        return words.shape[w] == Words.NUMBER
                && words.end[w] - words.start[w] == 4
                && Letters.isDigit(words.chars[words.start[w] + 1]);
    }

    private Definition definition(Bracket.Piece piece, LongFormBefore.Start start, int behind) {
        return new Definition(
                passage,
                words.phrase(piece.first(), piece.last()),
                words.start[piece.first()],
                words.end[piece.last() - 1],
                start.offset(),
                words.end[behind - 1],
                true);
    }
}
