package org.citeatlas.services.arxiv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.citeatlas.services.Answer;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An Atom feed, with what arXiv's API adds to it. Document types are refused: no answer needs one. */
record AtomFeed(Document document) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

    /** @throws ServiceException where it is no feed */
    static AtomFeed of(Answer answer) {
        try {
            Document document = builder().parse(new ByteArrayInputStream(answer.body()));
            Element root = document.getDocumentElement();
            if (ATOM.equals(root.getNamespaceURI()) && "feed".equals(root.getLocalName())) {
                return new AtomFeed(document);
            }
        } catch (SAXException | IOException e) {
            throw new ServiceException(
                    Trouble.UNREADABLE, "XML that is broken or cut off: " + answer.firstWords(), null, e);
        }
        throw new ServiceException(
                Trouble.CHANGED,
                "arXiv answered with XML that is no Atom feed, which its documentation has: " + answer.firstWords()
                        + ". It may have changed: see whether there is a newer Citeatlas. The answer is not kept.");
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // which else prints
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can parse so", e);
        }
    }

    List<Element> entries() {
        NodeList found = document.getElementsByTagNameNS(ATOM, "entry");
        List<Element> entries = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            entries.add((Element) found.item(i));
        }
        return entries;
    }

    OptionalLong total() {
        return number("totalResults");
    }

    OptionalLong start() {
        return number("startIndex");
    }

    private OptionalLong number(String name) {
        String text = text(document.getElementsByTagNameNS(OPEN_SEARCH, name));
        return text.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The text of an element of an entry; empty where there is none. */
    static String text(Element entry, String name) {
        return text(entry.getElementsByTagNameNS(ATOM, name));
    }

    private static String text(NodeList elements) {
        Node first = elements.item(0);
        return first == null ? "" : first.getTextContent().strip();
    }

    /** A feed of its own that holds one entry. */
    static String alone(Element entry) {
        return text(List.of(entry));
    }

    /** One feed with the entries of several, as {@link #alone} wrote them. */
    static String together(List<String> feeds) {
        List<Element> entries = new ArrayList<>();
        for (String feed : feeds) {
            try {
                Document document = builder().parse(new InputSource(new StringReader(feed)));
                entries.addAll(new AtomFeed(document).entries());
            } catch (SAXException | IOException e) {
                throw new IllegalStateException("what was written can be parsed", e);
            }
        }
        return text(entries);
    }

    private static String text(List<Element> entries) {
        Document document = builder().newDocument();
        Element feed = document.createElementNS(ATOM, "feed");
        document.appendChild(feed);
        entries.forEach(entry -> feed.appendChild(document.importNode(entry, true)));
        StringWriter text = new StringWriter();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("what was parsed can be written", e);
        }
        return text.toString();
    }
}
