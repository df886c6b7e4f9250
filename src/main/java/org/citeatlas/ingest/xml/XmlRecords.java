package org.citeatlas.ingest.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citeatlas.ingest.LastRead;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.Reject;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an XML input that hold records, one at a time. Document types and external entities are not read,
 * and memory is bounded by one record of at most 32 Mi characters, a million elements and 200 levels.
 *
 * <p>XML that is not well-formed cannot be read further: what is behind is lost, and said to be.
 */
public final class XmlRecords {
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int LONGEST = 32 << 20;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int elements;
    private long length;

    private XmlRecords(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Takes what is met, in the order of the document. */
    public interface Sink {
        /** An element around records begins; the node has its attributes only. */
        default void open(XmlNode element) {}

        /** A record, or another element that was asked for, with all that is in it. */
        void take(XmlNode element);
    }

    /** Woodstox, the one provider on the class path; any other does not know these limits, and says so. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver) XmlRecords::entity);
        factory.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 20);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 1000);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 1000);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 1 << 15);
        return factory;
    }

    /** {@code &nbsp;} and the like, which belong to HTML and are met nevertheless; any other breaks the document. */
    private static @Nullable Object entity(
            @Nullable String publicId, @Nullable String systemId, @Nullable String base, String name) {
        String character = Markup.character(name);
        return character == null ? null : new ByteArrayInputStream(character.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hands on each element with one of these names that stands in no other of them.
     *
     * @param names local names of the elements to be taken whole
     */
    public static void read(InputStream in, Set<String> names, Records records, Sink sink) throws IOException {
        LastRead read = new LastRead(new NoControls(in));
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(read);
            try {
                new XmlRecords(xml).read(names, records, sink);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            broken(e, read, records);
        } catch (WstxLazyException e) { // from inside a text
            if (!(e.getCause() instanceof XMLStreamException cause)) {
                throw e;
            }
            broken(cause, read, records);
        }
    }

    private static void broken(XMLStreamException e, LastRead read, Records records) throws IOException {
        if (e.getNestedException() instanceof IOException io
                && !(io instanceof CharConversionException)
                && !(io instanceof UnsupportedEncodingException)) {
            throw io;
        }
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        String reason = "broken XML: " + message + "; the rest of the input cannot be read";
        records.reject(line, reason, read.around(line, column));
    }

    private void read(Set<String> names, Records records, Sink sink) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!names.contains(xml.getLocalName())) {
                sink.open(start(line()));
                continue;
            }
            record(records, sink);
        }
    }

    private void record(Records records, Sink sink) throws XMLStreamException {
        elements = 0;
        length = 0;
        XmlNode record = start(line());
        if (fill(record, 1)) {
            sink.take(record);
        } else {
            String reason = "a record of more than " + (LONGEST >> 20) + " Mi characters, " + MOST_ELEMENTS
                    + " elements or " + DEEPEST + " levels";
            records.reject(record.line(), reason, Reject.excerpt(record.raw()));
        }
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }

    private XmlNode start(long line) {
        XmlNode node = new XmlNode(xml.getLocalName(), line);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.set(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return node;
    }

    /** Reads up to the end of the element; false where it is too large, and what was beyond is left out. */
    private boolean fill(XmlNode node, int depth) throws XMLStreamException {
        boolean fits = depth <= DEEPEST;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> fits &= child(node, depth, fits);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    length += xml.getTextLength();
                    fits &= length <= LONGEST;
                    if (fits) {
                        node.add(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return fits;
                }
                default -> {
                    // comments and processing instructions say nothing of papers
                }
            }
        }
    }

    private boolean child(XmlNode parent, int depth, boolean fits) throws XMLStreamException {
        if (!fits || ++elements > MOST_ELEMENTS || depth == DEEPEST) {
            skip();
            return false;
        }
        XmlNode child = start(parent.line());
        parent.add(child);
        return fill(child, depth + 1);
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
