package org.citeatlas.ingest.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.AuthorIds;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.Reject;
import org.citeatlas.ingest.Years;
import org.citeatlas.ingest.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/** A header and its references become one paper. */
final class TeiPaper {
    private static final int MOST_REFERENCES = 20_000;

    private final XmlNode header;
    private final Records records;
    private final List<Reference> references = new ArrayList<>();
    private final List<String> keys = new ArrayList<>(); // of the references, as the running text points to them
    private final CitingText citing;

    TeiPaper(XmlNode header, Records records) {
        this.header = header;
        this.records = records;
        this.citing = new CitingText(records);
    }

    /** A part of the running text. */
    void text(XmlNode element) {
        citing.read(element);
    }

    void reference(XmlNode element) {
        String title = title(element);
        List<WorkId> ids = ids(element).distinct().toList();
        String printed = element.all("note")
                .filter(note -> "raw_reference".equals(note.attribute("type")))
                .map(XmlNode::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean says = title != null || !ids.isEmpty() || printed != null;
        if (says && references.size() < MOST_REFERENCES) {
            List<AuthorName> authors = authors(element);
            references.add(new Reference(
                    ids,
                    title,
                    year(element),
                    authors.isEmpty() ? null : authors.get(0).name(),
                    container(element),
                    printed,
                    null));
            keys.add(Objects.requireNonNullElse(element.attribute("id"), ""));
        }
    }

    void read() {
        XmlNode source = header.first("fileDesc", "sourceDesc", "biblStruct");
        String title = header.text("fileDesc", "titleStmt", "title");
        String shown = title == null && source != null ? title(source) : title;
        PaperRecord.Builder paper = PaperRecord.builder(header.line(), shown == null ? "" : shown);
        paper.abstractText(header.text("profileDesc", "abstract"));
        if (source != null) {
            ids(source).forEach(paper::id);
            authors(source).forEach(paper::author);
            paper.year(year(source)).publishedOn(Years.day(when(source)));
            String container = container(source);
            paper.venue(container == null ? null : new VenueName(container, null));
        }
        header.all("keywords").forEach(keywords -> keywords(keywords, paper));
        for (int i = 0; i < references.size(); i++) {
            paper.reference(references.get(i).citedIn(citing.sentences(keys.get(i))));
        }
        if (paper.isComplete()) {
            records.accept(paper.build());
        } else {
            records.reject(
                    header.line(),
                    "a header without a title; <titleStmt><title> is expected",
                    Reject.excerpt(header.raw()));
        }
    }

    private static void keywords(XmlNode keywords, PaperRecord.Builder paper) {
        keywords.all("term")
                .map(XmlNode::text)
                .filter(Objects::nonNull)
                .forEach(word -> paper.topic(new TopicLabel(word, "keyword", null)));
    }

    private static @Nullable String title(XmlNode bibl) {
        String article = bibl.text("analytic", "title");
        return article == null ? bibl.text("monogr", "title") : article;
    }

    private static @Nullable String container(XmlNode bibl) {
        return bibl.text("analytic", "title") == null ? null : bibl.text("monogr", "title");
    }

    private static @Nullable String when(XmlNode bibl) {
        XmlNode date = bibl.first("monogr", "imprint", "date");
        return date == null ? null : date.attribute("when") == null ? date.text() : date.attribute("when");
    }

    private static @Nullable Integer year(XmlNode bibl) {
        return Years.of(when(bibl));
    }

    private static Stream<WorkId> ids(XmlNode bibl) {
        return bibl.all("idno").flatMap(idno -> id(idno).stream());
    }

    private static Optional<WorkId> id(XmlNode idno) {
        String type = Objects.requireNonNullElse(idno.attribute("type"), "");
        String text = Objects.requireNonNullElse(idno.text(), "");
        return switch (type) {
            case "DOI" -> IdScheme.DOI.parse(text);
            case "arXiv" -> IdScheme.ARXIV.parse(text.replaceFirst("\\s*\\[.*", ""));
            case "PMID" -> IdScheme.PUBMED.parse("pmid:" + text);
            default -> Optional.empty();
        };
    }

    private static List<AuthorName> authors(XmlNode bibl) {
        XmlNode article = bibl.first("analytic");
        XmlNode from = article == null || article.elements("author").isEmpty() ? bibl.first("monogr") : article;
        return from == null
                ? List.of()
                : from.elements("author").stream()
                        .flatMap(author -> author(author).stream())
                        .toList();
    }

    private static Optional<AuthorName> author(XmlNode author) {
        XmlNode person = author.first("persName");
        String name = person == null
                ? ""
                : person.elements().stream()
                        .filter(part ->
                                part.name().equals("forename") || part.name().equals("surname"))
                        .map(XmlNode::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        if (name.isBlank()) {
            return Optional.empty();
        }
        List<Affiliation> affiliations = author.elements("affiliation").stream()
                .flatMap(place ->
                        place.elements("orgName").stream().filter(part -> "institution".equals(part.attribute("type"))))
                .map(XmlNode::text)
                .filter(Objects::nonNull)
                .map(place -> new Affiliation(place, null, null))
                .toList();
        String orcid = author.all("idno")
                .filter(idno -> "ORCID".equals(idno.attribute("type")))
                .map(idno -> AuthorIds.orcid(idno.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Optional.of(new AuthorName(name, orcid, null, affiliations));
    }
}
