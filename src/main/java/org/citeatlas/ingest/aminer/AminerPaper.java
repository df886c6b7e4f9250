package org.citeatlas.ingest.aminer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.citeatlas.ingest.json.InvertedIndex;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonIds;
import org.jspecify.annotations.Nullable;

/** One element of the array becomes one paper. */
final class AminerPaper {
    private final JsonFields fields;
    private final Records records;

    AminerPaper(long number, ObjectNode paper, Records records) {
        this.fields = new JsonFields(number, paper, records);
        this.records = records;
    }

    void read() {
        String title = fields.text("title");
        if (title == null || Markup.plain(title).isEmpty()) {
            records.reject(fields.number(), "a paper without a title; \"title\" is expected", fields.raw());
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(fields.number(), Markup.plain(title));
        JsonIds.add(fields, fields.has("id") ? "id" : "_id", IdScheme.AMINER, paper);
        JsonIds.of(fields, "doi", IdScheme.DOI).ifPresent(paper::id);
        paper.abstractText(abstractText());
        Integer year = fields.integer("year"); // 0 stands for an unknown one
        paper.year(year == null || year == 0 ? null : fields.year("year"));
        fields.objects("authors").forEach(author -> author(author, paper));
        paper.venue(venue());
        urls(paper);
        fields.list("references").forEach(reference -> reference(reference).ifPresent(paper::reference));
        fields.texts("keywords").forEach(word -> paper.topic(new TopicLabel(word, "keyword", null)));
        fields.list("fos").forEach(field -> field(field, paper));
        Integer citations = fields.integer("n_citation");
        paper.citationCount(citations == null || citations < 0 ? null : citations);
        fields.countRest();
        records.accept(paper.build());
    }

    private @Nullable String abstractText() {
        String plain = fields.text("abstract");
        JsonNode index = fields.value("indexed_abstract");
        if (plain != null || index == null) {
            return plain == null ? null : Markup.plain(plain);
        }
        String text = InvertedIndex.text(index);
        if (text == null) {
            fields.reject("indexed_abstract", index, "an object of words with their positions");
        }
        return text;
    }

    private static void author(JsonFields author, PaperRecord.Builder paper) {
        String name = author.text("name");
        if (name == null) {
            return;
        }
        String id = author.text(author.has("id") ? "id" : "_id");
        String place = author.text("org");
        paper.author(new AuthorName(
                Markup.plain(name),
                AuthorIds.orcid(author.text("orcid")),
                id == null ? null : "aminer:" + id,
                place == null ? List.of() : List.of(new Affiliation(Markup.plain(place), null, null))));
        author.countRest();
    }

    private @Nullable VenueName venue() {
        JsonNode venue = fields.value("venue");
        if (venue == null || venue.isTextual()) {
            return venue == null ? null : new VenueName(venue.textValue(), kind());
        }
        JsonFields inside = fields.object("venue");
        String name =
                Objects.requireNonNullElse(inside.text("raw"), Objects.requireNonNullElse(inside.text("name"), ""));
        return name.isEmpty() ? null : new VenueName(name, kind());
    }

    private @Nullable String kind() {
        String type = fields.text("doc_type");
        return type == null
                ? null
                : switch (type.toLowerCase(Locale.ROOT)) {
                    case "journal", "conference", "book", "repository" -> type.toLowerCase(Locale.ROOT);
                    default -> null;
                };
    }

    /** An address that is an id becomes one. */
    private void urls(PaperRecord.Builder paper) {
        for (String url : fields.texts(fields.has("url") ? "url" : "urls")) {
            WorkId.parse(url).ifPresentOrElse(paper::id, () -> paper.urls(List.of(url)));
        }
    }

    private static Optional<Reference> reference(JsonNode reference) {
        return IdScheme.AMINER.parse("aminer:" + reference.asText()).map(Reference::of);
    }

    private void field(JsonNode field, PaperRecord.Builder paper) {
        String label = field.isObject() ? field.path("name").asText("") : field.asText("");
        if (!label.isBlank()) {
            double weight = field.path("w").asDouble(-1);
            paper.topic(new TopicLabel(label, "mag", weight < 0 || weight > 1 ? null : Double.valueOf(weight)));
        }
    }
}
