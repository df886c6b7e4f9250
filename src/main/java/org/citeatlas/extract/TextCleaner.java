package org.citeatlas.extract;

import java.text.Normalizer;
import org.citeatlas.domain.TextField;

/** Reads dirty text once, from left to right, and writes clean text with its offset map. */
final class TextCleaner {
    private static final boolean[] CLEAN = new boolean[127]; // characters that stay as they are wherever they stand
    private static final Compatibility FORMS = new Compatibility();

    private final String raw;
    private final char[] chars; // of the raw text
    private final MappedText out;
    private int at;

    static {
        for (char c = ' '; c < CLEAN.length; c++) {
            CLEAN[c] = "\\{}$~&".indexOf(c) < 0;
        }
    }

    TextCleaner(String raw, char[] chars) {
        this.raw = raw;
        this.chars = chars;
        this.out = new MappedText(raw);
    }

    static boolean isClean(char c) {
        return c < CLEAN.length && CLEAN[c];
    }

    CleanText clean(TextField field) {
        while (at < chars.length) {
            char c = chars[at];
            if (isClean(c)) {
                out.add(c, at++);
            } else {
                step(c);
            }
        }
        return out.in(field);
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> command();
            case '{' -> brace();
            case '}', '$', '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF', '\u2060' -> at++;
            case '~', '\t', '\u00A0', '\u2009', '\u202F', '\u3000' -> out.add(' ', at++);
            case '\r', '\n' -> lineBreak();
            case '&' -> entity();
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> out.add('-', at++);
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> out.add('\'', at++);
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> out.add('"', at++);
            default -> {
                if (c < 127) {
                    out.add(c, at++);
                } else {
                    beyondAscii(c);
                }
            }
        }
    }

    private void command() {
        TexCommand command = TexCommand.at(raw, at);
        write(command.text(), command.end());
    }

    /** A line broken behind a hyphen goes on without a blank; whether the hyphen belongs to the word is left open. */
    private void lineBreak() {
        int from = at;
        while (at < chars.length && Character.isWhitespace(chars[at])) {
            at++;
        }
        int length = out.length();
        boolean hyphenated = length > 1 && out.charAt(length - 1) == '-' && Letters.isLetter(out.charAt(length - 2));
        if (hyphenated) {
            out.replaceLast(CleanText.LINE_HYPHEN);
        } else {
            out.add(" ", from, at);
        }
    }

    /** The backslash may have been lost on the way: {@code mathcal{O}}. */
    private void brace() {
        int length = out.length();
        int word = length;
        while (word > 0 && word > length - 16 && Letters.isLetter(out.charAt(word - 1))) {
            word--;
        }
        if (length - word >= 4 && TexCommand.isFont(out.substring(word))) {
            out.cut(word);
        }
        at++;
    }

    private void entity() {
        int semicolon = Entities.semicolon(raw, at);
        String known = semicolon < 0 ? null : Entities.text(raw.substring(at + 1, semicolon));
        if (known == null) {
            out.add('&', at++);
        } else {
            write(known, semicolon + 1);
        }
    }

    private void beyondAscii(char c) {
        String repaired = Mojibake.repair(raw, at);
        if (repaired != null) {
            String plain = repaired.equals("\u2019") || repaired.equals("\u2018") ? "'" : repaired;
            write(plain, at + Mojibake.length(c));
            return;
        }
        int end = Character.isHighSurrogate(c) && at + 1 < chars.length ? at + 2 : at + 1;
        if (c >= '\u0300' && c <= '\u036F' && out.length() > 0 && FORMS.isCompatible(c)) {
            combine(c);
        } else if (end == at + 1 && FORMS.isCompatible(c)) {
            out.add(c, at++);
        } else {
            write(Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFKC), end);
        }
    }

    private void combine(char mark) {
        char last = out.charAt(out.length() - 1);
        String composed = Normalizer.normalize("" + last + mark, Normalizer.Form.NFC);
        if (composed.length() == 1) {
            out.replaceLast(composed.charAt(0));
            out.extendLast(++at);
        } else {
            out.add(mark, at++);
        }
    }

    private void write(String text, int end) {
        out.add(text, at, end);
        at = end;
    }
}
