package org.citeatlas.extract;

import java.text.Normalizer;
import java.util.Set;
import org.citeatlas.domain.TextField;

/** Reads dirty text once, from left to right, and writes clean text with its offset map. */
final class TextCleaner {
    private static final boolean[] PLAIN = new boolean[127]; // characters that stay as they are wherever they stand
    private static final Compatibility FORMS = new Compatibility();
    /** Words before the second part of a pair that shares a word: "pre- and post-training". */
    private static final Set<String> HANGING = Set.of("nor", "vs", "versus", "und", "oder", "et", "ou", "y", "e");

    private static final long FUNCTION = WordClasses.FUNCTION
            | WordClasses.PREPOSITION
            | WordClasses.CLAUSE
            | WordClasses.CONJUNCTION
            | WordClasses.DETERMINER
            | WordClasses.EXAMPLE;

    private final String raw;
    private final char[] chars; // of the raw text
    private final MappedText out;
    private int at;
    private boolean linked; // within the first argument of a link

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "\\{}$~&<-".indexOf(c) < 0;
        }
    }

    TextCleaner(String raw, char[] chars) {
        this.raw = raw;
        this.chars = chars;
        this.out = new MappedText(raw);
    }

    /** Whether the character at {@code i} stays as it is. */
    static boolean isClean(char[] chars, int i) {
        return isPlain(chars[i]) || chars[i] == '-' && (i + 1 == chars.length || chars[i + 1] != ' ');
    }

    /** Whether the character stays as it is wherever it stands. */
    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    CleanText clean(TextField field) {
        while (at < chars.length) {
            int run = at;
            while (run < chars.length && isClean(chars, run)) {
                run++;
            }
            out.add(chars, at, run);
            at = run;
            if (run < chars.length) {
                step(chars[run]);
            }
        }
        return out.in(field);
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> command();
            case '{' -> open();
            case '}' -> close();
            case '$' -> dollar();
            case '~', '\t' -> out.add(' ', at++);
            case '\r', '\n' -> lineBreak();
            case '&' -> entity();
            case '<' -> tag();
            case '-' -> hyphen();
            default -> {
                if (c < 127) {
                    out.add(c < ' ' ? ' ' : c, at++);
                } else {
                    beyondAscii(c);
                }
            }
        }
    }

    private void command() {
        TexCommand command = TexCommand.at(raw, at);
        linked |= raw.startsWith("\\href", at);
        say(command.text(), command.end());
    }

    /** Writes what a command says; {@code ^\circ} is a degree sign, not a power. */
    private void say(String text, int end) {
        if (text.equals("°") && out.length() > 0 && out.charAt(out.length() - 1) == '^') {
            out.cut(out.length() - 1);
        }
        write(text, end);
    }

    private void tag() {
        int end = Markup.end(raw, at);
        if (end == at) {
            out.add('<', at++);
        } else {
            write(Markup.isBlock(raw, at) ? " " : "", end);
        }
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
        } else if (length > 0 && out.charAt(length - 1) != ' ') {
            out.add(" ", from, at);
        }
    }

    /** A hyphen before a blank ended a line once, unless another such word follows: "pre- and post-training". */
    private void hyphen() {
        int next = at + 2;
        int end = next;
        while (end < chars.length && end - next < 20 && Letters.isLetter(chars[end])) {
            end++;
        }
        boolean broken = at > 0
                && Letters.isLower(chars[at - 1])
                && end > next
                && Letters.isLower(chars[next])
                && (WordClasses.of(raw, next, end) & FUNCTION) == 0
                && !HANGING.contains(raw.substring(next, end));
        if (broken) {
            out.add(CleanText.LINE_HYPHEN, at, next);
            at = next;
        } else {
            out.add('-', at++);
        }
    }

    /** A brace around one letter's command is part of it; else it goes. */
    private void open() {
        if (at + 1 < chars.length && chars[at + 1] == '\\') {
            TexCommand command = TexCommand.at(raw, at + 1);
            if (command.text().length() == 1 && raw.startsWith("}", command.end())) {
                say(command.text(), command.end() + 1);
                return;
            }
        }
        brace();
    }

    /** A sign of mathematics, unless it is alone and stands for a letter: Turki$h. */
    private void dollar() {
        boolean letter = at > 0 && Letters.isLetter(chars[at - 1]) && Letters.isLetter(charAt(at + 1));
        if (letter && raw.indexOf('$') == at && raw.lastIndexOf('$') == at) {
            out.add('$', at++);
        } else {
            at++;
        }
    }

    /** Between the two arguments of a link stands a blank. */
    private void close() {
        if (linked && raw.startsWith("{", at + 1)) {
            out.add(' ', at);
            linked = false;
        }
        at++;
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
        if ("&".equals(known)) {
            doublyEncoded(semicolon);
        } else if (known == null) {
            out.add('&', at++);
        } else {
            write(plain(known), semicolon + 1);
        }
    }

    /** {@code &amp;lt;} was encoded twice. */
    private void doublyEncoded(int semicolon) {
        int second = Entities.semicolon(raw, semicolon);
        String known = second < 0 ? null : Entities.text(raw.substring(semicolon + 1, second));
        write(known == null ? "&" : plain(known), known == null ? semicolon + 1 : second + 1);
    }

    private void beyondAscii(char c) {
        String repaired = Mojibake.repair(raw, at);
        if (repaired != null) {
            write(plain(repaired), at + Mojibake.length(c));
            return;
        }
        char spacing = Accents.ofSpacing(c);
        if (spacing != 0 && Accents.compose(charAt(at + 1), spacing) != 0) {
            write(String.valueOf(Accents.compose(charAt(at + 1), spacing)), at + 2);
            return;
        }
        char simple = simple(c);
        int end = Character.isHighSurrogate(c) && at + 1 < chars.length ? at + 2 : at + 1;
        if (Accents.isMark(c) && out.length() > 0 && FORMS.isCompatible(c)) {
            mark(c);
        } else if (simple == 0) {
            at++;
        } else if (simple != c || end == at + 1 && FORMS.isCompatible(c)) {
            out.add(simple, at++);
        } else {
            write(plain(raw.substring(at, end)), end);
        }
    }

    private char charAt(int i) {
        return i < chars.length ? chars[i] : ' ';
    }

    /** A mark on the letter before it, or a blank away from its letter: {@code Ro ̈siger}, {@code Na ̈ıve}. */
    private void mark(char mark) {
        int length = out.length();
        char before = length > 1 && out.charAt(length - 1) == ' ' ? out.charAt(length - 2) : out.charAt(length - 1);
        boolean apart = out.charAt(length - 1) == ' ';
        char behind = charAt(at + 1);
        if (!apart) {
            combine(before, mark);
        } else if (Accents.isApostrophe(mark, behind, charAt(at + 2))) {
            out.cut(length - 1);
            out.add('\'', at++);
        } else if (Accents.belongsBehind(before, mark, behind)) {
            out.cut(Letters.isLetter(before) && Letters.isUpper(behind) ? length : length - 1);
            write(String.valueOf(Accents.compose(behind, mark)), at + 2);
        } else {
            out.cut(Accents.compose(before, mark) == 0 ? length : length - 1);
            combine(before, mark);
        }
    }

    private void combine(char letter, char mark) {
        char composed = Accents.compose(letter, mark);
        if (composed == 0) {
            out.add(mark, at++);
        } else {
            out.replaceLast(composed);
            out.extendLast(++at);
        }
    }

    /** Decoded characters in their NFKC forms, with the plainest quotes, dashes and blanks. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
            if (simple(c) != 0) {
                plain.append(simple(c));
            }
        }
        return plain.toString();
    }

    /** The plain character for one of many; 0 for one that nobody sees. */
    private static char simple(char c) {
        return switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\uFEFF', '\u2060' -> 0;
            case '\u00A0', '\u2009', '\u202F', '\u3000', '\u2028', '\u2029', '\u0085', '\u007F' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            default -> c;
        };
    }

    private void write(String text, int end) {
        out.add(text, at, end);
        at = end;
    }
}
