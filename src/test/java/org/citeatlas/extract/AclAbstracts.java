package org.citeatlas.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Titles and abstracts of ACL Anthology files, as text with single blanks. */
final class AclAbstracts {
    private AclAbstracts() {}

    /** The papers with these ids, such as {@code 2023.acl-long.487}. */
    static List<ExtractionPrinter.Paper> of(Collection<String> ids) throws Exception {
        List<ExtractionPrinter.Paper> papers = new ArrayList<>();
        for (String file : ids.stream()
                .map(id -> id.substring(0, id.indexOf('-')))
                .collect(Collectors.toCollection(TreeSet::new))) {
            papers(SharedFolder.file("corpus/acl-anthology/" + file + ".xml")).stream()
                    .filter(paper -> ids.contains(paper.id()))
                    .forEach(papers::add);
        }
        return papers;
    }

    /** The first papers with an abstract, in the order of file names. */
    static List<ExtractionPrinter.Paper> first(int count) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(SharedFolder.file("corpus/acl-anthology"))) {
            files = all.sorted().toList();
        }
        List<ExtractionPrinter.Paper> papers = new ArrayList<>();
        for (int i = 0; i < files.size() && papers.size() < count; i++) {
            papers(files.get(i)).stream()
                    .filter(paper -> paper.text() != null)
                    .limit(count - papers.size())
                    .forEach(papers::add);
        }
        return papers;
    }

    private static List<ExtractionPrinter.Paper> papers(Path file) throws Exception {
        String name = file.getFileName().toString();
        String collection = name.substring(0, name.length() - ".xml".length());
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("paper");
        List<ExtractionPrinter.Paper> papers = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element paper = (Element) nodes.item(i);
            String volume = ((Element) paper.getParentNode()).getAttribute("id");
            String id = collection + "-" + volume + "." + paper.getAttribute("id");
            papers.add(new ExtractionPrinter.Paper(id, text(paper, "title"), text(paper, "abstract")));
        }
        return papers;
    }

    private static @Nullable String text(Element paper, String tag) {
        Node node = paper.getElementsByTagName(tag).item(0);
        return node == null
                ? null
                : node.getTextContent().replaceAll("\\s+", " ").strip();
    }
}
