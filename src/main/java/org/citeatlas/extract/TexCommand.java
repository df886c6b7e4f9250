package org.citeatlas.extract;

import java.util.HashMap;
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
    private static final int LONGEST_ARGUMENT = 60; // characters
    private static final Set<String> FONTS = Set.of(
            "mathcal",
            "mathbb",
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathscr",
            "textbf",
            "textit",
            "texttt",
            "textsc",
            "textsf",
            "textsl",
            "textrm",
            "textsubscript",
            "textsuperscript",
            "boldsymbol",
            "emph",
            "operatorname",
            "text",
            "underline");
    /** Commands that change what follows them up to the end of their group, and the blank behind them is theirs. */
    private static final Set<String> SWITCHES = Set.of(
            "it",
            "bf",
            "em",
            "sc",
            "tt",
            "rm",
            "sf",
            "sl",
            "cal",
            "tiny",
            "small",
            "footnotesize",
            "large",
            "bfseries",
            "itshape",
            "scshape",
            "ttfamily",
            "sffamily",
            "left",
            "right",
            "big",
            "Big",
            "limits",
            "displaystyle");
    /** Commands whose first argument nobody reads. */
    private static final Set<String> SETTINGS =
            Set.of("textcolor", "color", "begin", "end", "vspace", "hspace", "label", "fontsize", "includegraphics");
    /** Marks of mathematics that stand for no word and part what stands beside them. */
    private static final Set<String> SIGNS = Set.of(
            "rightarrow",
            "leftrightarrow",
            "leftarrow",
            "Rightarrow",
            "Leftrightarrow",
            "longrightarrow",
            "mapsto",
            "uparrow",
            "downarrow",
            "to",
            "cdot",
            "cdots",
            "pm",
            "mp",
            "sim",
            "approx",
            "leq",
            "geq",
            "le",
            "ge",
            "ll",
            "gg",
            "neq",
            "ne",
            "in",
            "subset",
            "subseteq",
            "cup",
            "cap",
            "langle",
            "rangle",
            "mid",
            "propto",
            "oplus",
            "otimes",
            "quad",
            "qquad",
            "newline",
            "item",
            "textbackslash",
            "textasciitilde",
            "textbullet",
            "bullet",
            "textregistered",
            "texttrademark",
            "bigstar",
            "dag",
            "footnote",
            "hfill",
            "par");

    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        String[] pairs = ("textgreater > textless < textendash - textbar | textquoteright ' textquoteleft '"
                        + " textquotedblleft \" textquotedblright \" textunderscore _ textdegree ° circ ° S §"
                        + " textasciicircum ^ textdollar $ textpercent % times x ldots ... dots ... ss ß o ø O Ø l ł L Ł"
                        + " ae æ AE Æ oe œ OE Œ aa å AA Å i i j j dh ð DH Ð th þ TH Þ dj đ DJ Đ"
                        + " LaTeX LaTeX TeX TeX BibTeX BibTeX")
                .split(" ");
        Map<String, String> texts = new HashMap<>(Map.of("textemdash", " - ", "xspace", ""));
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        SIGNS.forEach(sign -> texts.put(sign, " "));
        return texts;
    }

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
            case '(', ')', '[', ']', '-', '!' -> "";
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
            return new TexCommand(
                    known,
                    name.length() < 3 || name.startsWith("textquote")
                            ? afterBlank(raw, end)
                            : afterEmptyGroup(raw, end));
        }
        if (SWITCHES.contains(name)) {
            return new TexCommand("", afterBlank(raw, end));
        }
        if (SETTINGS.contains(name)) {
            return new TexCommand("", afterArgument(raw, end));
        }
        if (isFont(name)) {
            return new TexCommand("", raw.startsWith(" ", end) ? end + 1 : end);
        }
        int sign = signEnd(name);
        if (sign > 0) {
            return new TexCommand(" ", next + sign);
        }
        boolean silent = raw.startsWith("{", end) && !raw.startsWith("{}", end);
        return new TexCommand("", silent ? end : next); // \alpha: the name is what a reader would say
    }

    /** The length of the sign that a word was glued to, as in {@code \rightarrowEn}; 0 where none begins the name. */
    private static int signEnd(String name) {
        for (int end = name.length() - 1; end > 1; end--) {
            boolean apart = Character.isUpperCase(name.charAt(end)) || end > 7;
            if (apart && SIGNS.contains(name.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    private static int afterBlank(String raw, int end) {
        return raw.startsWith(" ", end) ? end + 1 : afterEmptyGroup(raw, end);
    }

    private static int afterEmptyGroup(String raw, int end) {
        return raw.startsWith("{}", end) ? end + 2 : end;
    }

    private static int afterArgument(String raw, int end) {
        if (!raw.startsWith("{", end)) {
            return end;
        }
        int close = end + 1;
        while (close < raw.length() && close - end < LONGEST_ARGUMENT && raw.charAt(close) != '}') {
            close++;
        }
        return close < raw.length() && raw.charAt(close) == '}' ? close + 1 : end;
    }

    /** The letter with its accent; null where {@code next} begins no accent. */
    private static @Nullable TexCommand accent(String raw, int next) {
        char mark = Accents.ofCommand(raw.charAt(next));
        if (mark == 0) {
            return null;
        }
        int letter = next + 1;
        boolean braced = raw.startsWith("{", letter);
        boolean apart = raw.startsWith(" ", letter);
        if (Character.isLetter(raw.charAt(next)) && !braced && !apart) {
            return null;
        }
        letter += braced || apart ? 1 : 0;
        boolean dotless = raw.startsWith("\\", letter);
        letter += dotless ? 1 : 0;
        char composed = letter < raw.length() ? Accents.compose(raw.charAt(letter), mark) : 0;
        if (composed == 0) {
            return null;
        }
        int end = dotless && !braced ? afterBlank(raw, letter + 1) : letter + 1;
        return new TexCommand(String.valueOf(composed), braced && raw.startsWith("}", end) ? end + 1 : end);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
