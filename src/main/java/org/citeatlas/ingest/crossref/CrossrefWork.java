package org.citeatlas.ingest.crossref;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.Years;
import org.citeatlas.ingest.json.DateParts;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonIds;
import org.jspecify.annotations.Nullable;

/** One work becomes one paper. */
final class CrossrefWork {
    private final JsonFields work;
    private final Records records;

    CrossrefWork(long number, ObjectNode work, Records records) {
        this.work = new JsonFields(number, work, records);
        this.records = records;
    }

    void read() {
        String title = first("title");
        PaperRecord.Builder paper = PaperRecord.builder(work.number(), title == null ? "" : title);
        JsonIds.add(work, "DOI", IdScheme.DOI, paper);
        String text = work.text("abstract");
        paper.abstractText(text == null ? null : Markup.plain(text));
        DateParts issued = issued();
        paper.year(issued.year()).publishedOn(issued.day());
        work.objects("author").forEach(author -> author(author, paper));
        paper.venue(venue());
        work.objects("reference").forEach(reference -> reference(reference).ifPresent(paper::reference));
        work.texts("subject").forEach(subject -> paper.topic(new TopicLabel(subject, "keyword", null)));
        paper.citationCount(work.count("is-referenced-by-count"));
        paper.retracted(retracted());
        work.pass(
                "published",
                "published-print",
                "published-online",
                "posted",
                "URL",
                "reference-count",
                "references-count");
        if (!paper.isComplete()) {
            records.reject(work.number(), "a work without a title; \"title\" is expected", work.raw());
            return;
        }
        work.countRest();
        records.accept(paper.build());
    }

    /** The earliest date; where Crossref knows none, any that it has. */
    private DateParts issued() {
        return Stream.of("issued", "published", "published-online", "published-print", "posted")
                .map(name -> DateParts.of(work, name))
                .filter(date -> date.year() != null)
                .findFirst()
                .orElse(new DateParts(null, null));
    }

    /** The first text of a list that has one, as plain text. */
    private @Nullable String first(String name) {
        return work.texts(name).stream()
                .map(Markup::plain)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void author(JsonFields author, PaperRecord.Builder paper) {
        String whole = author.text("name");
        String name = whole != null
                ? whole
                : Stream.of(author.text("given"), author.text("family"), author.text("suffix"))
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" "));
        List<Affiliation> affiliations = author.objects("affiliation").stream()
                .flatMap(place -> affiliation(place).stream())
                .toList();
        if (!name.isBlank()) {
            paper.author(new AuthorName(Markup.plain(name), AuthorIds.orcid(author.text("ORCID")), null, affiliations));
        }
        author.pass("sequence", "authenticated-orcid").countRest();
    }

    private static Optional<Affiliation> affiliation(JsonFields place) {
        String name = place.text("name");
        String ror = place.objects("id").stream()
                .map(id -> AuthorIds.ror(id.text("id")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return name == null ? Optional.empty() : Optional.of(new Affiliation(Markup.plain(name), ror, null));
    }

    private @Nullable VenueName venue() {
        String whole = first("container-title");
        String container = whole == null ? first("short-container-title") : whole;
        work.pass("short-container-title");
        String type = work.text("type");
        if (container == null) {
            String institution = Objects.equals(type, "posted-content") ? repository() : null;
            return institution == null ? null : new VenueName(institution, "repository");
        }
        return new VenueName(container, type == null ? null : kind(type));
    }

    /** {@code bioRxiv}; where the work does not name it, who runs it. */
    private @Nullable String repository() {
        return work.objects("institution").stream()
                .map(place -> place.text("name"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> work.text("publisher"));
    }

    private static @Nullable String kind(String type) {
        return switch (type) {
            case "journal-article" -> "journal";
            case "proceedings-article" -> "conference";
            case "posted-content" -> "repository";
            case "book-chapter", "book-section", "book-part" -> "book";
            default -> null;
        };
    }

    private static Optional<Reference> reference(JsonFields cited) {
        List<WorkId> ids = JsonIds.of(cited, "DOI", IdScheme.DOI).stream().toList();
        String title = either(cited, "article-title", either(cited, "volume-title", null));
        String series = cited.text("series-title");
        String venue = either(cited, "journal-title", title == null ? null : series);
        Reference reference = new Reference(
                ids,
                title == null ? series : title,
                Years.of(cited.text("year")),
                cited.text("author"),
                venue,
                cited.text("unstructured"),
                null);
        cited.pass("key", "doi-asserted-by", "year", "volume-title").countRest();
        boolean says = !ids.isEmpty() || reference.title() != null || reference.text() != null;
        return says || reference.firstAuthor() != null ? Optional.of(reference) : Optional.empty();
    }

    private static @Nullable String either(JsonFields fields, String name, @Nullable String otherwise) {
        String text = fields.text(name);
        return text == null ? otherwise : Markup.plain(text);
    }

    /** Said by the notice that retracts it, which Crossref copies to the work. */
    private boolean retracted() {
        return work.objects("updated-by").stream()
                .map(update -> update.text("type"))
                .anyMatch(type -> "retraction".equals(type) || "removal".equals(type) || "withdrawal".equals(type));
    }
}
