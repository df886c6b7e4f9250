package org.citeatlas.ingest.tagged;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.ingest.Lines;
import org.citeatlas.ingest.LinesReader;
import org.citeatlas.ingest.PaperReader.Records;

/**
 * Cuts a text into tagged records. Memory is bounded by one record of at most 16 Mi characters; what is beyond is
 * rejected.
 */
public final class TaggedLines {
    private static final int LONGEST = 16 << 20;

    private final Syntax syntax;
    private final Records records;
    private final Consumer<TaggedRecord> sink;
    private TaggedRecord record = new TaggedRecord(0);
    private String tag = "";
    private final StringBuilder value = new StringBuilder();
    private int length;
    private boolean begun;

    /**
     * How a format writes its records.
     *
     * @param line a line with a tag: the tag is group 1, its value group 2
     * @param start tag that begins a record
     * @param end tag that ends one; empty where a blank line or the next record does
     * @param continued a line that goes on with the value above: the text is group 1
     * @param separator put between the lines of a value
     */
    public record Syntax(Pattern line, String start, String end, Pattern continued, String separator) {}

    private TaggedLines(Syntax syntax, Records records, Consumer<TaggedRecord> sink) {
        this.syntax = syntax;
        this.records = records;
        this.sink = sink;
    }

    /** Hands on every record of the input. */
    public static void read(InputStream in, Syntax syntax, Records records, Consumer<TaggedRecord> sink)
            throws IOException {
        Lines lines = new Lines(in);
        TaggedLines tagged = new TaggedLines(syntax, records, sink);
        while (lines.next()) {
            tagged.line(lines.number(), LinesReader.text(lines, records));
        }
        tagged.endRecord();
    }

    private void line(long number, String text) {
        Matcher matcher = syntax.line().matcher(text);
        if (!matcher.matches()) {
            goOn(number, text);
            return;
        }
        begun = true;
        endField();
        String next = matcher.group(1);
        if (next.equals(syntax.start())) {
            endRecord();
        }
        if (!syntax.end().isEmpty() && next.equals(syntax.end())) {
            endRecord();
            return;
        }
        if (record.line() == 0) {
            record = new TaggedRecord(number);
        }
        tag = next;
        append(matcher.group(2) == null ? "" : matcher.group(2));
    }

    private void goOn(long number, String text) {
        Matcher continued = syntax.continued().matcher(text);
        if (text.isBlank()) {
            if (syntax.end().isEmpty()) {
                endField();
                endRecord();
            }
        } else if (!tag.isEmpty() && continued.matches()) {
            append(syntax.separator());
            append(continued.group(1).strip());
        } else if (!begun) {
            records.unread("a line before the first record");
        } else {
            records.reject(
                    number,
                    "a line without a tag and outside a record; \"" + syntax.start() + "\" begins one",
                    text.substring(0, Math.min(text.length(), 1000)));
        }
    }

    private void append(String text) {
        length += text.length();
        if (length <= LONGEST) {
            value.append(text);
        }
    }

    private void endField() {
        if (!tag.isEmpty()) {
            record.add(tag, value.toString());
        }
        tag = "";
        value.setLength(0);
    }

    private void endRecord() {
        endField();
        if (length > LONGEST) {
            records.reject(record.line(), "a record of more than " + (LONGEST >> 20) + " Mi characters", record.raw());
        } else if (record.line() > 0) {
            sink.accept(record);
        }
        record = new TaggedRecord(0);
        length = 0;
    }
}
