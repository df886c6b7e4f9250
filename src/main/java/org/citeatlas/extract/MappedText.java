package org.citeatlas.extract;

import java.util.Arrays;
import org.citeatlas.domain.TextField;

/** Clean text while it is written; each character knows the piece of the raw text that it stands for. */
final class MappedText {
    private final String raw;
    private char[] chars;
    private int length;
    /** Whether each character so far stands for the one at the same place, so that the offsets need not be kept. */
    private boolean same = true;

    private int[] starts = CleanText.SAME;
    private int[] ends = CleanText.SAME;

    MappedText(String raw) {
        this.raw = raw;
        this.chars = new char[raw.length() + 16];
    }

    int length() {
        return length;
    }

    char charAt(int i) {
        return chars[i];
    }

    String substring(int from) {
        return new String(chars, from, length - from);
    }

    /** Takes the characters from {@code newLength} on back. */
    void cut(int newLength) {
        length = newLength;
    }

    /** Writes another character in the place of the last. */
    void replaceLast(char c) {
        chars[length - 1] = c;
    }

    /** The last character stands for the raw text up to {@code end} from now on. */
    void extendLast(int end) {
        keepOffsets();
        ends[length - 1] = end;
    }

    /** Adds a character that stands for the raw one at {@code at}. */
    void add(char c, int at) {
        if (same && at == length) {
            chars[length++] = c; // no more than the raw text has
        } else {
            add(c, at, at + 1);
        }
    }

    /** Adds the raw characters from {@code at} to {@code end}, each of which stands for itself. */
    void add(char[] rawChars, int at, int end) {
        int more = end - at;
        if (same && at != length) {
            keepOffsets();
        }
        while (length + more > chars.length) {
            grow();
        }
        System.arraycopy(rawChars, at, chars, length, more);
        for (int i = same ? more : 0; i < more; i++) {
            starts[length + i] = at + i;
            ends[length + i] = at + i + 1;
        }
        length += more;
    }

    /** Adds characters that stand, each of them, for all of the raw text from {@code at} to {@code end}. */
    void add(String text, int at, int end) {
        if (text.length() == 1 && end == at + 1) {
            add(text.charAt(0), at);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), at, end);
        }
    }

    void add(char c, int at, int end) {
        keepOffsets();
        if (length == chars.length) {
            grow();
        }
        chars[length] = c;
        starts[length] = at;
        ends[length] = end;
        length++;
    }

    private void grow() {
        chars = Arrays.copyOf(chars, chars.length * 2);
        starts = Arrays.copyOf(starts, same ? 0 : chars.length);
        ends = Arrays.copyOf(ends, same ? 0 : chars.length);
    }

    private void keepOffsets() {
        if (!same) {
            return;
        }
        same = false;
        starts = new int[chars.length];
        ends = new int[chars.length];
        for (int i = 0; i < length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
    }

    CleanText in(TextField field) {
        if (length != raw.length()) {
            keepOffsets();
        }
        char[] kept = Arrays.copyOf(chars, length);
        return new CleanText(
                field,
                raw,
                new String(kept),
                kept,
                Arrays.copyOf(starts, same ? 0 : length),
                Arrays.copyOf(ends, same ? 0 : length));
    }
}
