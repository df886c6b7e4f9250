package org.citeatlas.extract;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a TeX command in a text leaves of itself.
 *
 * @param text what a reader would say for it; empty for a change of font
 * @param end offset behind what it takes up
 */
record TexCommand(String text, int end) {
    private static final int LONGEST = 40; // characters of a name
    private static final Set<String> FONTS = Set.of(
            "mathcal",
            "mathbb",
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "textbf",
            "textit",
            "texttt",
            "textsc",
            "textsf",
            "textrm",
            "textsubscript",
            "textsuperscript",
            "emph",
            "operatorname",
            "text",
            "underline");
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("textgreater", ">"),
            Map.entry("textless", "<"),
            Map.entry("textasciitilde", " "),
            Map.entry("textendash", "-"),
            Map.entry("textemdash", " - "),
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("aa", "å"),
            Map.entry("i", "i"),
            Map.entry("times", "x"),
            Map.entry("ldots", "..."),
            Map.entry("textbackslash", " "),
            Map.entry("rightarrow", " "),
            Map.entry("leftrightarrow", " "),
            Map.entry("to", " "),
            Map.entry("leftarrow", " "),
            Map.entry("cdot", " "),
            Map.entry("quad", " "),
            Map.entry("pm", " "),
            Map.entry("sim", " "),
            Map.entry("approx", " "),
            Map.entry("leq", " "),
            Map.entry("geq", " "),
            Map.entry("newline", " "));
    private static final String ACCENTS = "'`^\"~.=cvHkur";
    private static final String COMBINING =
            "\u0301\u0300\u0302\u0308\u0303\u0307\u0304\u0327\u030C\u030B\u0328\u0306\u030A";

    /** Whether this is the name of a command that changes the font of what follows in braces. */
    static boolean isFont(String name) {
        return FONTS.contains(name);
    }

    /** The command whose backslash stands at {@code at}. */
    static TexCommand at(String raw, int at) {
        int next = at + 1;
        if (next >= raw.length()) {
            return new TexCommand("", next);
        }
        TexCommand accent = accent(raw, next);
        if (accent != null) {
            return accent;
        }
        return isAsciiLetter(raw.charAt(next)) ? named(raw, next) : new TexCommand(symbol(raw.charAt(next)), next + 1);
    }

    private static String symbol(char c) {
        return switch (c) {
            case '\\', ' ', ',', ';' -> " ";
            case '(', ')', '[', ']' -> "";
            default -> String.valueOf(c);
        };
    }

    private static TexCommand named(String raw, int next) {
        int end = next;
        while (end < raw.length() && isAsciiLetter(raw.charAt(end)) && end - next < LONGEST) {
            end++;
        }
        String name = raw.substring(next, end);
        String known = TEXTS.get(name);
        if (known != null) {
            boolean blank = end < raw.length() && raw.charAt(end) == ' ' && name.length() < 3;
            return new TexCommand(known, blank ? end + 1 : end);
        }
        boolean silent = isFont(name) || end < raw.length() && raw.charAt(end) == '{';
        return new TexCommand("", silent ? end : next); // \alpha: the name is what a reader would say
    }

    /** The letter with its accent; null where {@code next} begins no accent. */
    private static @Nullable TexCommand accent(String raw, int next) {
        char c = raw.charAt(next);
        int which = ACCENTS.indexOf(c);
        if (which < 0) {
            return null;
        }
        int letter = next + 1;
        boolean braced = letter < raw.length() && raw.charAt(letter) == '{';
        if (Character.isLetter(c) && !braced) {
            return null;
        }
        letter += braced ? 1 : 0;
        if (letter < raw.length() && raw.charAt(letter) == '\\') {
            letter++;
        }
        if (letter >= raw.length() || !Character.isLetter(raw.charAt(letter))) {
            return null;
        }
        String composed = Normalizer.normalize("" + raw.charAt(letter) + COMBINING.charAt(which), Normalizer.Form.NFC);
        boolean closed = braced && letter + 1 < raw.length() && raw.charAt(letter + 1) == '}';
        return new TexCommand(composed, letter + (closed ? 2 : 1));
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
