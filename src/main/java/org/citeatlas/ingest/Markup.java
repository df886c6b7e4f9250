package org.citeatlas.ingest;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text out of titles and abstracts that came with a little HTML, JATS or MathML. */
public final class Markup {
    private static final Pattern HEADING =
            Pattern.compile("<(?:jats:)?title>\\s*Abstract\\s*</(?:jats:)?title>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:jats:)?(?:p|title|sec|list|list-item|br|div|li|ul|ol|h\\d)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:(?:jats|mml):[a-z-]+|i|b|u|em|strong|sub|sup|sc|scp|span|tt|a|inf|bold|italic|formula|tex-math"
                    + "|inline-formula|math|mi|mo|mn|mrow|msub|msup|msubsup|mtext|mfrac|font)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("deg", "°"),
            Map.entry("micro", "µ"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("mu", "μ"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("szlig", "ß"),
            Map.entry("ccedil", "ç"),
            Map.entry("ntilde", "ñ"));

    private Markup() {}

    /** The text without tags, with characters for entities, and with runs of white space made one blank. */
    public static String plain(String text) {
        String plain = text;
        if (plain.indexOf('<') >= 0) {
            plain = HEADING.matcher(plain).replaceAll(" ");
            plain = BLOCK.matcher(plain).replaceAll(" ");
            plain = INLINE.matcher(plain).replaceAll("");
        }
        return spaced(entities(entities(plain))); // some were escaped twice
    }

    private static String entities(String text) {
        return text.indexOf('&') >= 0 ? ENTITY.matcher(text).replaceAll(Markup::character) : text;
    }

    /** The text with runs of white space made one blank, and none around it. */
    public static String spaced(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /** The character that HTML calls so, {@code nbsp} without its marks; null where it is not one of the usual ones. */
    public static @Nullable String character(String name) {
        return NAMED.get(name);
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            return Matcher.quoteReplacement(NAMED.getOrDefault(name, entity.group()));
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean sound = Character.isValidCodePoint(point) && point >= ' ' && (point < 0xD800 || point > 0xDFFF);
        return Matcher.quoteReplacement(sound ? Character.toString(point) : entity.group());
    }
}
