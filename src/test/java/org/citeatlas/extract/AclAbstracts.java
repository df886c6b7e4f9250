package org.citeatlas.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Titles and abstracts of ACL Anthology files, as text with single blanks. */
final class AclAbstracts {
    private AclAbstracts() {}

    /**
     * A paper beside what Papers with Code said of it.
     *
     * @param datasets names of data sets that it uses
     * @param repositories addresses of its code
     */
    record Linked(ExtractionPrinter.Paper paper, List<String> datasets, List<String> repositories) {}

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

    /** The papers of the files of a year. */
    static List<ExtractionPrinter.Paper> ofYear(int year) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(SharedFolder.file("corpus/acl-anthology"))) {
            files = all.filter(file -> file.getFileName().toString().startsWith(year + "."))
                    .sorted()
                    .toList();
        }
        List<ExtractionPrinter.Paper> papers = new ArrayList<>();
        for (Path file : files) {
            papers(file).stream().filter(paper -> paper.text() != null).forEach(papers::add);
        }
        return papers;
    }

    /** The papers of these years, the last one included, of which Papers with Code said something. */
    static List<Linked> linked(int firstYear, int lastYear) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(SharedFolder.file("corpus/acl-anthology"))) {
            files = all.sorted().toList();
        }
        List<Linked> papers = new ArrayList<>();
        for (Path file : files) {
            String year = file.getFileName().toString().split("\\.")[0];
            if (year.matches("\\d{4}")
                    && Integer.parseInt(year) >= firstYear
                    && Integer.parseInt(year) <= lastYear
                    && Files.readString(file).contains("<pwc")) {
                linked(file).stream()
                        .filter(paper -> !paper.datasets().isEmpty()
                                || !paper.repositories().isEmpty())
                        .forEach(papers::add);
            }
        }
        return papers;
    }

    private static List<ExtractionPrinter.Paper> papers(Path file) throws Exception {
        return linked(file).stream().map(Linked::paper).toList();
    }

    private static List<Linked> linked(Path file) throws Exception {
        String name = file.getFileName().toString();
        String collection = name.substring(0, name.length() - ".xml".length());
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("paper");
        List<Linked> papers = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element paper = (Element) nodes.item(i);
            String volume = ((Element) paper.getParentNode()).getAttribute("id");
            String id = collection + "-" + volume + "." + paper.getAttribute("id");
            papers.add(new Linked(
                    new ExtractionPrinter.Paper(id, text(paper, "title"), text(paper, "abstract")),
                    all(paper, "pwcdataset", Element::getTextContent),
                    all(paper, "pwccode", code -> code.getAttribute("url"))));
        }
        return papers;
    }

    private static List<String> all(Element paper, String tag, Function<Element, String> value) {
        NodeList nodes = paper.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> value.apply((Element) nodes.item(i)).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static @Nullable String text(Element paper, String tag) {
        Node node = paper.getElementsByTagName(tag).item(0);
        return node == null
                ? null
                : node.getTextContent().replaceAll("\\s+", " ").strip();
    }
}
