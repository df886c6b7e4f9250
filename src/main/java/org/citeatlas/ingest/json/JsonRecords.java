package org.citeatlas.ingest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.citeatlas.ingest.LastRead;
import org.citeatlas.ingest.Lines;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.Reject;
import org.citeatlas.ingest.TextStreams;

/**
 * The objects of a JSON input, one at a time: one a line; the elements of an array; those of an array inside an answer,
 * such as {@code {"meta": …, "results": […]}}; or one object that is the whole input. Memory is bounded by one record
 * of at most 32 MiB, a million values and 200 levels; a larger one is rejected.
 *
 * <p>Where each object has its line, the record number is the line and a broken line costs only itself. Elsewhere the
 * record number counts from 1, and what is behind broken JSON is lost and said to be.
 */
public final class JsonRecords {
    private static final int HEAD = 64 << 10;
    private static final String NO_UTF8 = "broken JSON: no text in UTF-8";

    private final Set<String> wrappers;
    private final Records rejects;
    private final Sink sink;
    private long number;
    private boolean inRecord; // whether the record of that number is being read

    private JsonRecords(Set<String> wrappers, Records rejects, Sink sink) {
        this.wrappers = wrappers;
        this.rejects = rejects;
        this.sink = sink;
    }

    /** Takes one object. */
    @FunctionalInterface
    public interface Sink {
        void accept(long number, ObjectNode record) throws IOException;

        /**
         * Told what an answer says beside its records, before they come; of a document, only what stands before them.
         *
         * @param number line or record number of the answer
         */
        default void beside(long number, ObjectNode answer) {}
    }

    /**
     * Hands on every object of the input.
     *
     * @param wrappers fields of an answer whose elements are the records: {@code results}, {@code data}; where one
     *     holds an object, that is the record, or an answer again
     * @param rejects told of what is no object or no JSON
     */
    public static void read(InputStream in, Set<String> wrappers, Records rejects, Sink sink) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(TextStreams.utf8(in), HEAD);
        byte[] head = peeked.readNBytes(HEAD);
        peeked.unread(head);
        JsonRecords records = new JsonRecords(wrappers, rejects, sink);
        if (JsonHead.oneRecordPerLine(new String(head, StandardCharsets.UTF_8))) {
            records.lines(new Lines(peeked));
        } else {
            records.document(peeked);
        }
    }

    private void lines(Lines lines) throws IOException {
        while (lines.next()) {
            number = lines.number();
            if (lines.tooLong()) {
                rejects.reject(
                        number,
                        "a line of more than " + (Lines.LONGEST >> 20) + " MiB; one object a line is expected",
                        Reject.excerpt(lines.text()));
            } else if (!blank(lines)) {
                line(lines);
            }
        }
    }

    private static boolean blank(Lines lines) {
        for (int i = 0; i < lines.length(); i++) {
            if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private void line(Lines lines) throws IOException {
        boolean wellFormed = lines.wellFormed();
        String text = wellFormed ? "" : lines.text();
        if (!wellFormed) {
            rejects.notice(number, lines.repair());
        }
        try (JsonParser parser = wellFormed
                ? JsonTree.FACTORY.createParser(lines.bytes(), 0, lines.length())
                : JsonTree.FACTORY.createParser(text)) {
            parser.nextToken();
            JsonNode node = JsonTree.read(parser);
            if (parser.nextToken() == null) {
                unwrap(node);
            } else {
                rejects.reject(
                        number, "more than one value in a line; give each its own", Reject.excerpt(lines.text()));
            }
        } catch (JsonProcessingException e) {
            rejects.reject(number, JsonText.reason(e), Reject.excerpt(lines.text()));
        } catch (CharConversionException e) { // NULs at the beginning look like UTF-32
            rejects.reject(number, NO_UTF8, Reject.excerpt(lines.text()));
        } catch (JsonTree.TooLarge e) {
            rejects.reject(number, e.why() + "; one object a line is expected", Reject.excerpt(lines.text()));
        }
    }

    private void unwrap(JsonNode node) throws IOException {
        if (node instanceof ObjectNode object) {
            for (String wrapper : wrappers) {
                if (object.path(wrapper).isArray()) {
                    sink.beside(number, object.deepCopy().without(wrapper));
                    for (JsonNode element : object.path(wrapper)) {
                        unwrapped(element);
                        number++;
                    }
                    return;
                }
                if (object.path(wrapper).isObject()) {
                    unwrap(object.path(wrapper));
                    return;
                }
            }
        }
        unwrapped(node);
    }

    private void unwrapped(JsonNode node) throws IOException {
        if (node instanceof ObjectNode object) {
            sink.accept(number, object);
        } else if (node.isNull()) {
            rejects.unread("null in place of a record");
        } else {
            rejects.reject(number, "no JSON object, but " + Shown.of(node), Shown.of(node));
        }
    }

    private void document(InputStream in) throws IOException {
        LastRead read = new LastRead(in);
        try (JsonParser parser = JsonTree.FACTORY.createParser(read)) {
            while (parser.nextToken() != null) {
                switch (parser.currentToken()) {
                    case START_ARRAY -> elements(parser);
                    case START_OBJECT -> answer(parser);
                    default -> one(parser);
                }
            }
        } catch (JsonProcessingException e) {
            String rest = "; the rest of the input cannot be read";
            String around = e.getLocation() == null
                    ? ""
                    : read.around(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            rejects.reject(inRecord ? number : number + 1, JsonText.reason(e) + rest, around);
        } catch (CharConversionException e) {
            rejects.reject(inRecord ? number : number + 1, NO_UTF8 + "; the rest of the input cannot be read", "");
        }
    }

    private void elements(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            one(parser);
        }
    }

    /** One record: the parser is behind it afterwards, whatever it held. */
    private void one(JsonParser parser) throws IOException {
        number++;
        inRecord = true;
        int depth = depthOutside(parser);
        try {
            unwrapped(JsonTree.read(parser));
            inRecord = false;
        } catch (JsonTree.TooLarge e) {
            rejects.reject(number, e.why(), "");
            skipTo(depth, parser);
            inRecord = false;
        }
    }

    private static int depthOutside(JsonParser parser) {
        boolean inside = parser.currentToken().isStructStart();
        return parser.getParsingContext().getNestingDepth() - (inside ? 1 : 0);
    }

    private static void skipTo(int depth, JsonParser parser) throws IOException {
        while (parser.getParsingContext().getNestingDepth() > depth) {
            parser.nextToken();
        }
    }

    private void answer(JsonParser parser) throws IOException {
        ObjectNode seen = JsonNodeFactory.instance.objectNode();
        JsonTree fields = JsonTree.fieldsOf(parser);
        boolean unwrapped = false;
        int depth = depthOutside(parser);
        try {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken token = parser.nextToken();
                if (token == JsonToken.START_ARRAY && wrappers.contains(name)) {
                    sink.beside(number + 1, seen);
                    elements(parser);
                    unwrapped = true;
                } else if (token == JsonToken.START_OBJECT && wrappers.contains(name)) {
                    answer(parser);
                    unwrapped = true;
                } else {
                    seen.set(JsonText.whole(name), fields.next(name));
                }
            }
        } catch (JsonTree.TooLarge e) {
            number++;
            rejects.reject(number, e.why(), "");
            skipTo(depth, parser);
            return;
        }
        if (!unwrapped) {
            number++;
            sink.accept(number, seen);
        }
    }
}
