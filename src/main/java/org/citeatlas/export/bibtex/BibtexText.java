package org.citeatlas.export.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as LaTeX takes it. */
final class BibtexText {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\S\\S*\\p{Lu}.*|\\p{Lu}\\d+.*");

    private static final Pattern SEVERAL = Pattern.compile("(?i).*\\sand\\s.*|and\\s.*|.*\\sand|and|others");

    private BibtexText() {}

    /** With every character that means something to LaTeX made a plain one. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                // BibTeX counts braces, whether a backslash stands before them or not
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '$', '&', '%', '#', '_' -> escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Words such as LoRA in braces, or styles that set titles in small letters would make them lora. */
    static String title(String title) {
        return WORD.matcher(title)
                .replaceAll(word -> Matcher.quoteReplacement(
                        INNER_CAPITAL.matcher(word.group()).matches()
                                ? "{" + escaped(word.group()) + "}"
                                : escaped(word.group())));
    }

    /** A name, in braces where BibTeX would take it for two, or for "et al.". https://ctan.org/pkg/bibtex (btxdoc) */
    static String name(String name) {
        return SEVERAL.matcher(name).matches() ? "{" + escaped(name) + "}" : escaped(name);
    }

    /** Ids and addresses stay as they are, but for what would end the field. */
    static String verbatim(String text) {
        return text.replace("{", "%7B").replace("}", "%7D");
    }
}
