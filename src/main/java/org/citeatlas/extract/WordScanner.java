package org.citeatlas.extract;

/** Cuts a text into words and marks, in one scan. */
final class WordScanner {
    private static final boolean[] ENDS = ends(); // by ASCII character

    private final Words words;
    private final char[] chars;

    WordScanner(Words words) {
        this.words = words;
        this.chars = words.chars;
    }

    /** Adds the words of the text to those that it has, and hands them on. */
    Words scan() {
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
        return words;
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
        if (words.size == 0) {
            return false;
        }
        int from = words.start[words.size - 1];
        int length = words.end[words.size - 1] - from;
        return length == 2 && words.text.startsWith("al", from)
                || length == 2 && words.text.startsWith("vs", from)
                || length == 3 && (words.text.startsWith("e.g", from) || words.text.startsWith("i.e", from))
                || length == 3 && words.text.startsWith("Fig", from)
                || length == 1 && Letters.isUpper(chars[from]);
    }

    private int mark(char c, int i) {
        if (c == '\'' && i > 0 && Letters.isLetterOrDigit(chars[i - 1])) {
            boolean possessive = i + 1 < chars.length && chars[i + 1] == 's' && !letterAt(i + 2);
            return possessive ? i + 2 : i + 1;
        }
        words.add(i, i + 1, Words.PUNCTUATION, 0, Openings.NONE, false);
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
        words.add(
                from,
                i,
                capital ? Words.CAPITALISED : Words.LOWER,
                WordClasses.of(hash),
                Openings.of(hash, capital),
                opens);
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
        int plus = i;
        while (i < chars.length && chars[i] == '+' && (i + 1 >= chars.length || !letterAt(i + 1))) {
            i++;
        }
        long code = plain ? Openings.of(hash, Letters.isUpper(chars[from])) : Openings.UNKNOWN;
        long classes = i > plus ? 0 : WordClasses.of(hash); // NLU++ is not NLU
        words.add(from, i, shape(uppers, lowers, digits, inner), classes, code, opens);
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
            return Words.NUMBER;
        }
        if (inner || digits > 0 && uppers > 0) {
            return Words.NAME;
        }
        return uppers > 0 ? Words.CAPITALISED : Words.LOWER;
    }

    private boolean letterAt(int i) {
        return i < chars.length && Letters.isLetterOrDigit(chars[i]);
    }
}
