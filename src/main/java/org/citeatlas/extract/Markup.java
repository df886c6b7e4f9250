package org.citeatlas.extract;

import java.util.Locale;
import java.util.Set;

/** The tags of HTML and JATS that abstracts are delivered with. */
final class Markup {
    private static final int LONGEST = 200; // characters
    private static final Set<String> INLINE = Set.of(
            "b",
            "i",
            "u",
            "em",
            "strong",
            "sub",
            "sup",
            "tt",
            "code",
            "span",
            "a",
            "italic",
            "bold",
            "sc",
            "inf",
            "font",
            "small",
            "fixed-case",
            "jats:italic",
            "jats:bold",
            "jats:sub",
            "jats:sup",
            "jats:sc");
    private static final Set<String> BLOCK =
            Set.of("p", "br", "div", "title", "sec", "li", "ul", "ol", "jats:p", "jats:title", "jats:sec");

    private Markup() {}

    /** The offset behind the tag that begins at {@code at}; {@code at} where none does. */
    static int end(String raw, int at) {
        int name = nameStart(raw, at);
        int close = close(raw, name);
        return close > 0 && (INLINE.contains(name(raw, name)) || BLOCK.contains(name(raw, name))) ? close + 1 : at;
    }

    /** Whether the tag at {@code at} sets what it holds apart from what stands before it. */
    static boolean isBlock(String raw, int at) {
        return BLOCK.contains(name(raw, nameStart(raw, at)));
    }

    private static int nameStart(String raw, int at) {
        return raw.startsWith("/", at + 1) ? at + 2 : at + 1;
    }

    private static String name(String raw, int from) {
        int end = from;
        while (end < raw.length()
                && end - from < 16
                && (Letters.isLetter(raw.charAt(end)) || raw.charAt(end) == ':' || raw.charAt(end) == '-')) {
            end++;
        }
        return raw.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static int close(String raw, int from) {
        int last = Math.min(raw.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = raw.charAt(i);
            if (c == '>') {
                return i;
            }
            boolean letter = Letters.isLetterOrDigit(c) || c == ':' || c == '-' || c == '/';
            if (c == '<' || !letter && i == from) {
                return -1;
            }
        }
        return -1;
    }
}
