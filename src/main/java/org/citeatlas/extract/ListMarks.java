package org.citeatlas.extract;

/** Says what counts and ties on the elements of a list: {@code 1) X, and 2) Y}, {@code namely X}. */
final class ListMarks {
    private final Words words;

    ListMarks(Words words) {
        this.words = words;
    }

    /** {@code 1)}, {@code (ii)}: what counts the elements of a list. */
    boolean isListMark(int w) {
        int item = words.punctuation(w) == '(' ? w + 1 : w;
        boolean mark = item >= 0 && words.punctuation(item + 1) == ')';
        return mark && (words.shape[item] == Words.NUMBER || isRoman(item));
    }

    private boolean isRoman(int w) {
        for (int i = words.start[w]; i < words.end[w]; i++) {
            char c = words.chars[i];
            if (c != 'i' && c != 'v' && c != 'x' && !(words.end[w] - words.start[w] == 1 && Letters.isLower(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma, colon, dash or the mark of a list's element stands before the word. */
    boolean isAppended(int w) {
        char before = words.punctuation(w - 1);
        return words.isWord(w - 1, "namely")
                || before == ','
                || before == ':'
                || before == '-'
                || before == ')' && (isListMark(w - 2) || isListMark(w - 3));
    }
}
