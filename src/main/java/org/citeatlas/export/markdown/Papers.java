package org.citeatlas.export.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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

/** The papers by year, the latest first; those of a year by title. */
final class Papers {
    private static final Comparator<BibliographyEntry> ORDER = Comparator.comparing(
                    (BibliographyEntry entry) -> entry.year().orElse(Long.MIN_VALUE), Comparator.reverseOrder())
            .thenComparing(BibliographyEntry::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(entry -> entry.paper().id());

    private static final Map<IdScheme, String> WRITTEN =
            new EnumMap<>(Map.of(IdScheme.DOI, "doi:", IdScheme.ARXIV, "arXiv:", IdScheme.ACL, "ACL:"));

    private final Map<String, BibliographyEntry> entries = new LinkedHashMap<>(); // by the node's id

    private Papers(List<BibliographyEntry> sorted) {
        sorted.forEach(entry -> entries.put(entry.paper().id(), entry));
    }

    /** @param notes takes what is not among them */
    static Papers of(Subgraph graph, List<String> notes) throws IOException {
        List<BibliographyEntry> entries = new ArrayList<>();
        notes.addAll(new Bibliography(graph).forEach(entries::add));
        entries.sort(ORDER);
        return new Papers(entries);
    }

    int count() {
        return entries.size();
    }

    Optional<GraphNode> node(String id) {
        return Optional.ofNullable(entries.get(id)).map(BibliographyEntry::paper);
    }

    /** The titles of these papers in the order of the report, in italics and with commas between. */
    String titles(Collection<String> ids) {
        return entries.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(entry -> title(entry.getKey()))
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
