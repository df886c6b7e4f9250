package org.citeatlas.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Builds the tree of one record, and stops before a record fills the memory. */
final class JsonTree {
    /** Values in one record beyond which it is rejected: a million take about 100 MB. */
    static final int MOST_VALUES = 1_000_000;

    /** Characters of one record beyond which it is rejected. */
    static final long LONGEST = 32L << 20;

    static final int DEEPEST = 200;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength((int) LONGEST)
                    .maxNameLength(1 << 16)
                    .maxNumberLength(1000)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES) // names are words in some formats
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private int values;
    private long length;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** A record that is larger than the limits; the parser stands somewhere inside it. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private final String why;

        TooLarge(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    /** The value that the parser stands at, up to its end. */
    static JsonNode read(JsonParser parser) throws IOException {
        return new JsonTree(parser).value();
    }

    /** For an object whose fields are read one by one: what they hold together is limited as one record is. */
    static JsonTree fieldsOf(JsonParser parser) {
        return new JsonTree(parser);
    }

    /** The value of this field, which the parser stands at, up to its end. */
    JsonNode next(String name) throws IOException {
        length += name.length();
        return value();
    }

    private JsonNode value() throws IOException {
        if (++values > MOST_VALUES) {
            throw new TooLarge("more than " + MOST_VALUES + " values in one record");
        }
        length += parser.currentToken() == JsonToken.VALUE_STRING ? parser.getTextLength() : 1;
        if (length > LONGEST) {
            throw new TooLarge("a record of more than " + (LONGEST >> 20) + " MiB");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.textNode(JsonText.whole(parser.getText()));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode object() throws IOException {
        ObjectNode node = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            node.set(JsonText.whole(name), next(name));
        }
        return node;
    }

    private JsonNode array() throws IOException {
        ArrayNode node = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            node.add(value());
        }
        return node;
    }

    private JsonNode integer() throws IOException {
        return switch (parser.getNumberType()) {
            case INT, LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.textNode(parser.getText());
        };
    }
}
