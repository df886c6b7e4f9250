package org.citeatlas.export.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.bibliography.Bibliography;
import org.citeatlas.export.bibliography.BibliographyEntry;
import org.citeatlas.export.bibliography.PersonName;

/** The latest papers by year, the latest first; those of a year by title. Of the others it knows that they are papers. */
final class Papers {
    private static final Comparator<BibliographyEntry> ORDER = Comparator.comparing(
                    (BibliographyEntry entry) -> entry.year().orElse(Long.MIN_VALUE), Comparator.reverseOrder())
            .thenComparing(BibliographyEntry::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(entry -> entry.paper().id());

    private static final int MOST = 5_000; // that anybody would read

    private static final Map<IdScheme, String> WRITTEN =
            new EnumMap<>(Map.of(IdScheme.DOI, "doi:", IdScheme.ARXIV, "arXiv:", IdScheme.ACL, "ACL:"));

    private final Map<String, BibliographyEntry> entries = new LinkedHashMap<>(); // those listed, by the node's id
    private final Map<String, Integer> ranks = new HashMap<>(); // places in the list
    private final Map<String, Integer> numbers; // of all papers, by the node's id

    private Papers(List<BibliographyEntry> listed, Map<String, Integer> numbers) {
        for (BibliographyEntry entry : listed) {
            ranks.put(entry.paper().id(), ranks.size());
            entries.put(entry.paper().id(), entry);
        }
        this.numbers = numbers;
    }

    /** @param notes takes what is not among them */
    static Papers of(Subgraph graph, List<String> notes) throws IOException {
        Foremost<BibliographyEntry> latest = new Foremost<>(MOST, ORDER);
        Map<String, Integer> numbers = new HashMap<>();
        notes.addAll(new Bibliography(graph).forEach(entry -> {
            numbers.put(entry.paper().id(), numbers.size());
            latest.add(entry);
        }));
        return new Papers(latest.inOrder(), numbers);
    }

    /** How many papers there are, listed or not. */
    int count() {
        return numbers.size();
    }

    /** A number of its own for each paper, listed or not. */
    Optional<Integer> number(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /** What of the papers is not told; empty where all is. */
    Optional<String> shortened() {
        return count() == entries.size()
                ? Optional.empty()
                : Optional.of("Of " + count() + " papers the latest " + entries.size()
                        + " are listed; titles, sentences, code and citations further down are of these.");
    }

    /** The paper of this id if it is listed. */
    Optional<GraphNode> node(String id) {
        return Optional.ofNullable(entries.get(id)).map(BibliographyEntry::paper);
    }

    /** The titles of these papers, as far as they are listed, in the order of the report, in italics and with commas between. */
    String titles(Collection<String> ids) {
        return ids.stream()
                .filter(ranks::containsKey)
                .sorted(Comparator.comparing(ranks::get))
                .map(this::title)
                .collect(Collectors.joining(", "));
    }

    /** The title in italics, with the year. */
    String title(String id) {
        BibliographyEntry entry = entries.get(id);
        return entry == null
                ? MarkdownText.of(id)
                : "*" + name(entry) + "*"
                        + entry.year().map(year -> " (" + year + ")").orElse("");
    }

    /** The ids in the order of the report. */
    Collection<String> ids() {
        return entries.keySet();
    }

    void write(Writer report) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        report.write("## Papers\n\n");
        if (shortened().isPresent()) {
            report.write(shortened().get() + "\n\n");
        }
        Map<Optional<Long>, List<BibliographyEntry>> years = entries.values().stream()
                .collect(Collectors.groupingBy(BibliographyEntry::year, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Optional<Long>, List<BibliographyEntry>> year : years.entrySet()) {
            report.write("### " + year.getKey().map(String::valueOf).orElse("Without a year") + "\n\n");
            for (BibliographyEntry entry : year.getValue()) {
                report.write("- " + line(entry) + "\n");
            }
            report.write("\n");
        }
    }

    private static String line(BibliographyEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add("**" + name(entry) + "**");
        if (!entry.authors().isEmpty()) {
            parts.add(entry.authors().stream().map(Papers::name).collect(Collectors.joining(", ")));
        }
        entry.venue()
                .filter(venue -> !venue.isBlank())
                .ifPresent(venue -> parts.add("*" + MarkdownText.of(venue.strip()) + "*"));
        List<String> links = new ArrayList<>();
        WRITTEN.forEach((scheme, name) -> scheme.pages()
                .flatMap(pages ->
                        entry.text(scheme.property()).map(id -> MarkdownText.link(name + id, pages + escaped(id))))
                .ifPresent(links::add));
        if (!links.isEmpty()) {
            parts.add(String.join(", ", links));
        }
        return String.join(" · ", parts);
    }

    // a DOI may hold what ends the path of an address
    private static String escaped(String doi) {
        return doi.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }

    private static String name(BibliographyEntry entry) {
        String title = MarkdownText.of(entry.title()).strip();
        return title.isEmpty() ? MarkdownText.of(entry.paper().id()) : title;
    }

    private static String name(PersonName author) {
        return MarkdownText.of(author.given().isEmpty() ? author.family() : author.given() + " " + author.family());
    }
}
