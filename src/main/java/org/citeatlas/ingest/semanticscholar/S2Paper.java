package org.citeatlas.ingest.semanticscholar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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
import org.citeatlas.ingest.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** One paper, in the spelling of the Graph API, of the old API or of the bulk data set. */
final class S2Paper {
    private static final String SCHEME = "s2";

    /** What is read elsewhere, or counts what is there anyway. */
    private static final String[] KNOWN = {
        "url",
        "intent",
        "intents",
        "contexts",
        "contextsWithIntent",
        "isInfluential",
        "referenceCount",
        "referencecount",
        "numCiting"
    };

    private final JsonFields paper;
    private final Records records;
    private final List<WorkId> ids = new ArrayList<>();

    S2Paper(JsonFields paper, Records records) {
        this.paper = paper;
        this.records = records;
    }

    /** @param cited papers that this one cites besides those that it lists */
    void read(List<Reference> cited) {
        ids();
        String title = Markup.plain(Objects.requireNonNullElse(paper.text("title"), ""));
        PaperRecord.Builder built = PaperRecord.builder(paper.number(), title);
        ids.forEach(built::id);
        String text = paper.text("abstract");
        built.abstractText(text == null ? null : Markup.plain(text));
        built.year(paper.year("year")).publishedOn(paper.day(either("publicationDate", "publicationdate")));
        paper.objects("authors").forEach(author -> author(author, built));
        built.venue(venue());
        topics(built);
        String open = paper.object("openAccessPdf").text("url");
        built.urls(open == null ? List.of() : List.of(open));
        paper.objects("references").forEach(reference -> reference(reference).ifPresent(built::reference));
        cited.forEach(built::reference);
        built.citationCount(
                paper.count(paper.has("numCitedBy") ? "numCitedBy" : either("citationCount", "citationcount")));
        List<JsonFields> citations = paper.objects("citations");
        if (built.isComplete()) {
            paper.pass(KNOWN).countRest();
            records.accept(built.build());
        } else {
            records.reject(paper.number(), "a paper without a title; \"title\" is expected", paper.raw());
        }
        citations.forEach(this::citing);
    }

    private String either(String graph, String bulk) {
        return paper.has(graph) ? graph : bulk;
    }

    private void ids() {
        text("paperId", IdScheme.S2);
        Citation.corpusId(paper, either("corpusId", "corpusid")).ifPresent(ids::add);
        text("doi", IdScheme.DOI);
        text("arxivId", IdScheme.ARXIV);
        JsonFields external = paper.object(either("externalIds", "externalids"));
        for (IdScheme scheme : IdScheme.values()) {
            String name = nameOf(scheme);
            String value = name.isEmpty() ? null : external.text(name);
            if (value != null) {
                Optional<WorkId> id = scheme.parse(value);
                id.or(() -> scheme.parse(scheme.prefix() + ":" + value)).ifPresent(ids::add);
            }
        }
        Citation.corpusId(external, "CorpusId").ifPresent(ids::add);
        external.countRest();
    }

    private static String nameOf(IdScheme scheme) {
        return switch (scheme) {
            case DOI -> "DOI";
            case ARXIV -> "ArXiv";
            case ACL -> "ACL";
            case DBLP -> "DBLP";
            case PUBMED -> "PubMed";
            case OPENALEX, S2, AMINER -> "";
        };
    }

    private void text(String name, IdScheme scheme) {
        String value = paper.text(name);
        if (value != null) {
            scheme.parse(value).ifPresent(ids::add);
        }
    }

    private static void author(JsonFields author, PaperRecord.Builder built) {
        String name = author.text("name");
        if (name != null) {
            String id = author.text("authorId");
            String orcid = AuthorIds.orcid(author.object("externalIds").text("ORCID"));
            List<Affiliation> affiliations = author.texts("affiliations").stream()
                    .map(place -> new Affiliation(place, null, null))
                    .toList();
            built.author(new AuthorName(name, orcid, id == null ? null : SCHEME + ":" + id, affiliations));
        }
        author.pass("url").countRest();
    }

    private @Nullable VenueName venue() {
        JsonFields known = paper.object("publicationVenue");
        String name = known.text("name");
        String type = known.text("type");
        String written = paper.text("venue");
        String journal = paper.object("journal").text("name");
        if (name != null) {
            return new VenueName(name, type);
        }
        String shown = written == null ? journal : written;
        return shown == null ? null : new VenueName(shown, Objects.equals(shown, journal) ? "journal" : null);
    }

    private void topics(PaperRecord.Builder built) {
        List<String> labels = new ArrayList<>(paper.texts("fieldsOfStudy"));
        paper.objects(either("s2FieldsOfStudy", "s2fieldsofstudy"))
                .forEach(field -> add(field.text("category"), labels));
        paper.objects("topics").forEach(topic -> add(topic.text("topic"), labels));
        labels.stream().distinct().forEach(label -> built.topic(new TopicLabel(label, SCHEME, null)));
    }

    private static void add(@Nullable String label, List<String> labels) {
        if (label != null) {
            labels.add(label);
        }
    }

    private Optional<Reference> reference(JsonFields cited) {
        Optional<Reference> reference = new S2Paper(cited, records).cited(Citation.of(cited));
        cited.pass("url").countRest();
        return reference;
    }

    /** This paper as one that another cites; empty where nothing is said of it. */
    Optional<Reference> cited(Citation citation) {
        ids();
        String title = paper.text("title");
        return ids.isEmpty() && title == null
                ? Optional.empty()
                : Optional.of(citation.of(ids, title, paper.year("year"), firstAuthor(), paper.text("venue")));
    }

    private @Nullable String firstAuthor() {
        for (JsonNode author : paper.list("authors")) {
            return author.path("name").asText(null);
        }
        return null;
    }

    /** A paper in the list of those that cite this one. */
    private void citing(JsonFields citing) {
        if (!ids.isEmpty()) {
            Reference self = Citation.of(citing).of(ids, null, null, null, null);
            S2Paper work = new S2Paper(citing, records);
            work.ids();
            if (!work.ids.isEmpty() || citing.has("title")) {
                new S2Paper(citing, records).read(List.of(self));
            }
        }
    }
}
