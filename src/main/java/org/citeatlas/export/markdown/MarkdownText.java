package org.citeatlas.export.markdown;

import org.citeatlas.domain.Excerpt;
import org.citeatlas.export.PercentEncoding;

/** Text that stays text in Markdown: https://spec.commonmark.org/0.31.2/#backslash-escapes */
final class MarkdownText {
    // = and ^ for those that have ==marks== and ^superscripts^, $ for formulas, {} for templates
    private static final String ESCAPED = "\\`*_{}[]|~^$#=";
    // not brackets, blanks and quotes, which would end the address
    private static final String KEPT_IN_LINKS = "-._~!$&'*+,;=:@/?#%";

    private MarkdownText() {}

    /** The text on one line, to stand within a line; what steers a terminal or turns the direction is left out. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        line(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;"); // some wikis know no backslash before these three
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default ->
                    escaped.append(ESCAPED.indexOf(character) >= 0 ? "\\" : "").appendCodePoint(character);
            }
        });
        return escaped.toString().replace("://", "\\://").replace("www.", "www\\."); // no link of its own
    }

    /** The excerpt with the part that it is shown for in bold. */
    static String of(Excerpt excerpt) {
        String part = excerpt.part().strip();
        String bold = part.isEmpty() ? "" : "**";
        return of(excerpt.before()) + bold + of(part) + bold + of(excerpt.behind());
    }

    /** A link, or the text alone where the address is none that a browser should follow. */
    static String link(String text, String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web ? "[" + of(text) + "](" + PercentEncoding.of(address, KEPT_IN_LINKS) + ")" : of(text);
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "");
    }
}
