package org.citeatlas.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * XML 1.0 in UTF-8, indented by the caller. Every character that XML can hold survives, line ends too; the others become
 * U+FFFD and are counted. https://www.w3.org/TR/xml/#charsets
 */
public final class XmlOutput {
    private static final String AS_IT_IS = "";
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char character = ' '; character < PLAIN.length; character++) {
            PLAIN[character] = "&<>\"".indexOf(character) < 0;
        }
    }

    private final Writer out;
    private long replaced;

    /** @param out stays open; {@link #flush} at the end */
    public XmlOutput(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Text that is XML already. */
    public XmlOutput raw(String xml) throws IOException {
        out.write(xml);
        return this;
    }

    public XmlOutput text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /** {@code name="value"} with a blank before it. */
    public XmlOutput attribute(String name, String value) throws IOException {
        raw(" ").raw(name).raw("=\"");
        escape(value, true);
        return raw("\"");
    }

    public void flush() throws IOException {
        out.flush();
    }

    /** What to say of the characters that were replaced. */
    public List<String> notes() {
        return replaced == 0
                ? List.of()
                : List.of(replaced + (replaced == 1 ? " character" : " characters")
                        + " that XML 1.0 cannot hold became U+FFFD.");
    }

    /** Writes what needs no escape in one piece: most texts need none. */
    private void escape(String text, boolean attribute) throws IOException {
        int plain = 0; // from here on, all up to the next is plain
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < 0x80 ? PLAIN[character] : character < 0xD800) {
                continue;
            }
            if (Character.isHighSurrogate(character)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
                continue;
            }
            String escape = escape(character, attribute);
            if (!escape.equals(AS_IT_IS)) {
                out.write(text, plain, at - plain);
                out.write(escape);
                plain = at + 1;
            }
        }
        out.write(text, plain, text.length() - plain);
    }

    /** What to write in place of a character, half a pair of surrogates among them. */
    private String escape(char character, boolean attribute) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : AS_IT_IS;
            case '\r' -> "&#13;"; // a parser would turn it into a line feed
            case '\n', '\t' -> attribute ? "&#" + (int) character + ";" : AS_IT_IS;
            default -> {
                boolean forbidden = character < 0x20 || Character.isSurrogate(character) || character >= 0xFFFE;
                replaced += forbidden ? 1 : 0;
                yield forbidden ? "\uFFFD" : AS_IT_IS;
            }
        };
    }
}
