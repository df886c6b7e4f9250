package org.citeatlas.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * A Cypher file taken apart into comments and statements, which end at a {@code ;} outside of strings, comments and
 * backticks.
 */
final class CypherText {
    private final String text;
    private final char[] code; // the text with strings, comments and quoted names blanked, so that offsets agree
    private final char[] named; // the same with quoted names left in, but for their quotes
    private final List<Comment> comments = new ArrayList<>();

    /** A {@code //} comment with nothing before it on its line; {@code line} counts from 1. */
    record Comment(int offset, int line, String text) {}

    /**
     * One statement, without comments before it and without its semicolon.
     *
     * @param start offset of its first character in the file
     * @param line line of its first character, from 1
     * @param code the statement, with strings, comments and quoted names blanked
     */
    record Statement(int start, int line, String text, String code) {}

    CypherText(String text) {
        this.text = text;
        this.code = text.toCharArray();
        this.named = text.toCharArray();
        blankWhatIsNoCode();
    }

    /** {@link #code} of a text. */
    static String codeOf(String text) {
        return new CypherText(text).code();
    }

    /** The text with strings, comments and quoted names blanked, so that offsets agree. */
    String code() {
        return new String(code);
    }

    /** The same with quoted names left in, but for their quotes. */
    String named() {
        return new String(named);
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= code.length; at++) {
            if (at == code.length || code[at] == ';') {
                add(statements, from, at);
                from = at + 1;
            }
        }
        return statements;
    }

    int lineOf(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private void add(List<Statement> statements, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(code[start])) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(code[end - 1])) {
            end--;
        }
        if (start < end) {
            // a quoted name or a string is blank in the code and may end the statement; a comment may not
            String statement = text.substring(start, to).strip();
            statements.add(new Statement(start, lineOf(start), statement, new String(code, start, to - start)));
        }
    }

    private void blankWhatIsNoCode() {
        int at = 0;
        while (at < text.length()) {
            int end = endOfWhatStartsAt(at);
            if (end > at && text.startsWith("//", at) && startsItsLine(at)) {
                comments.add(
                        new Comment(at, lineOf(at), text.substring(at + 2, end).stripTrailing()));
            }
            for (int i = at; i < end; i++) {
                code[i] = code[i] == '\n' ? '\n' : ' ';
                if (text.charAt(at) != '`' || text.charAt(i) == '`') {
                    named[i] = code[i];
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The offset behind the string, comment or quoted name that starts here; the offset itself where none does. */
    private int endOfWhatStartsAt(int at) {
        return switch (text.charAt(at)) {
            case '\'', '"' -> behindString(at);
            case '`' -> behind("`", at + 1);
            case '/' ->
                text.startsWith("//", at) ? endOfLine(at) : text.startsWith("/*", at) ? behind("*/", at + 2) : at;
            default -> at;
        };
    }

    private int behindString(int start) {
        for (int at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == text.charAt(start)) {
                return at + 1;
            }
        }
        return text.length();
    }

    private int behind(String closing, int from) {
        int end = text.indexOf(closing, from);
        return end < 0 ? text.length() : end + closing.length();
    }

    /** Neo4j ends a comment at a carriage return too. */
    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private boolean startsItsLine(int offset) {
        int lineStart = text.lastIndexOf('\n', offset) + 1;
        return text.substring(lineStart, offset).isBlank();
    }
}
