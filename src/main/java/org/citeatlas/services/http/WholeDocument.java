package org.citeatlas.services.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether an answer is there to its end. */
public final class WholeDocument {
    private static final JsonFactory JSON = new JsonFactory();

    private WholeDocument() {}

    /**
     * Reads it through.
     *
     * @param contentType one of JSON or of XML; others pass
     * @throws IOException where it is broken or ends too early; the message says how
     */
    public static void check(byte[] body, String contentType) throws IOException {
        if (contentType.endsWith("json")) {
            json(body);
        } else if (contentType.endsWith("xml")) {
            xml(body);
        }
    }

    private static void json(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() == null || !parser.currentToken().isStructStart()) {
                throw new IOException("no JSON object or list");
            }
            parser.skipChildren();
            if (!parser.currentToken().isStructEnd()) {
                throw new IOException("JSON that ends too early");
            }
            if (parser.nextToken() != null) {
                throw new IOException("JSON with something behind it");
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IOException("JSON that is broken or cut off: " + e.getOriginalMessage(), e);
        }
    }

    private static void xml(byte[] body) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(body));
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException("XML that is broken or cut off", e);
        }
    }
}
