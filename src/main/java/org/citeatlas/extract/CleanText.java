package org.citeatlas.extract;

import org.citeatlas.domain.Span;
import org.citeatlas.domain.TextField;

/**
 * A field's text as read, and the same text without LaTeX debris, entities, ligatures and mojibake; every character
 * of the clean text knows the characters that it came from.
 */
final class CleanText {
    /** Stands in the clean text for a hyphen at the end of a line, which may or may not belong to the word. */
    static final char LINE_HYPHEN = '\u00AD';

    /** Offsets where raw and clean are the same. */
    static final int[] SAME = {};

    final TextField field;
    final String raw;
    final String text;
    final char[] chars; // of the text
    private final int[] starts; // raw offset of each clean character, or SAME
    private final int[] ends;

    CleanText(TextField field, String raw, String text, char[] chars, int[] starts, int[] ends) {
        this.field = field;
        this.raw = raw;
        this.text = text;
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
    }

    static CleanText of(TextField field, String raw) {
        char[] chars = raw.toCharArray();
        return isClean(chars)
                ? new CleanText(field, raw, raw, chars, SAME, SAME)
                : new TextCleaner(raw, chars).clean(field);
    }

    /** The raw offset of the clean character at {@code i}; the raw length behind the last. */
    int rawStart(int i) {
        if (starts.length == 0) {
            return i;
        }
        return i < starts.length ? starts[i] : raw.length();
    }

    /** The raw offset behind the clean character before {@code end}. */
    int rawEnd(int end) {
        return starts.length == 0 || end == 0 ? end : ends[end - 1];
    }

    /** The piece of the text as read that the clean characters from {@code start} to {@code end} stand for. */
    Span span(int start, int end) {
        return rawSpan(rawStart(start), rawEnd(end));
    }

    Span rawSpan(int start, int end) {
        return new Span(raw.substring(start, end), field, start, end);
    }

    /** A name for the eye: a hyphen that ended a line stays beside a capital or a digit, and goes between small letters. */
    static String shown(String name) {
        int hyphen = name.indexOf(LINE_HYPHEN);
        if (hyphen < 0) {
            return name;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean stays = i + 1 < name.length() && !Letters.isLower(name.charAt(i + 1))
                    || i > 0 && !Letters.isLower(name.charAt(i - 1));
            if (c != LINE_HYPHEN) {
                shown.append(c);
            } else if (stays) {
                shown.append('-');
            }
        }
        return shown.toString();
    }

    private static boolean isClean(char[] raw) {
        for (int i = 0; i < raw.length; i++) {
            if (!TextCleaner.isClean(raw, i)) {
                return false;
            }
        }
        return true;
    }
}
