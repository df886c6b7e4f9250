package org.citeatlas.ingest.openalex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.ingest.AuthorIds;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.PersonNames;
import org.citeatlas.ingest.json.InvertedIndex;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonIds;
import org.jspecify.annotations.Nullable;

/** One work becomes one paper. */
final class OpenAlexWork {
    private static final String SCHEME = "openalex";

    private final JsonFields work;
    private final Records records;

    OpenAlexWork(long number, ObjectNode work, Records records) {
        this.work = new JsonFields(number, work, records);
        this.records = records;
    }

    void read() {
        String title = Objects.requireNonNullElse(
                work.text("title"), Objects.requireNonNullElse(work.text("display_name"), ""));
        work.pass("display_name");
        PaperRecord.Builder paper = PaperRecord.builder(work.number(), Markup.plain(title));
        ids(paper);
        paper.abstractText(abstractText());
        paper.year(work.year("publication_year")).publishedOn(work.day("publication_date"));
        work.objects("authorships").forEach(authorship -> author(authorship, paper));
        locations(paper);
        topics(paper);
        work.texts("referenced_works").forEach(id -> reference(id, paper));
        paper.citationCount(work.count("cited_by_count"));
        paper.retracted(Boolean.TRUE.equals(work.flag("is_retracted")));
        if (!paper.isComplete()) {
            records.reject(
                    work.number(), "a work without a title; \"title\" or \"display_name\" is expected", work.raw());
            return;
        }
        work.countRest();
        records.accept(paper.build());
    }

    private void ids(PaperRecord.Builder paper) {
        JsonIds.add(work, "id", IdScheme.OPENALEX, paper);
        JsonIds.add(work, "doi", IdScheme.DOI, paper);
        JsonFields ids = work.object("ids").pass("openalex", "doi");
        JsonIds.add(ids, "pmid", IdScheme.PUBMED, paper);
        ids.countRest();
    }

    private @Nullable String abstractText() {
        JsonNode index = work.value("abstract_inverted_index");
        if (index == null) {
            String plain = work.text("abstract");
            return plain == null ? null : Markup.plain(plain);
        }
        String text = InvertedIndex.text(index);
        if (text == null) {
            work.reject("abstract_inverted_index", index, "an object of words with their positions");
        }
        return text;
    }

    private void author(JsonFields authorship, PaperRecord.Builder paper) {
        JsonFields author = authorship.object("author");
        String name = author.text("display_name");
        String raw = authorship.text("raw_author_name");
        String shown = name == null ? raw : name;
        if (shown == null) {
            records.unread("authorships without a name");
            return;
        }
        String id = author.text("id");
        paper.author(new AuthorName(
                PersonNames.givenFirst(shown),
                AuthorIds.orcid(author.text("orcid")),
                id == null ? null : SCHEME + ":" + id.substring(id.lastIndexOf('/') + 1),
                institutions(authorship)));
        author.countRest();
        authorship.pass("author_position").countRest();
    }

    private static List<Affiliation> institutions(JsonFields authorship) {
        List<Affiliation> affiliations = new ArrayList<>();
        for (JsonFields institution : authorship.objects("institutions")) {
            String name = institution.text("display_name");
            if (name != null) {
                affiliations.add(new Affiliation(
                        name, AuthorIds.ror(institution.text("ror")), institution.text("country_code")));
            }
        }
        return affiliations;
    }

    private void locations(PaperRecord.Builder paper) {
        JsonFields source = work.object("primary_location").object("source");
        JsonFields host = work.object("host_venue");
        VenueName venue = venue(source);
        paper.venue(venue == null ? venue(host) : venue);
        JsonFields primary = work.object("primary_location");
        Stream.concat(Stream.of(primary, work.object("best_oa_location")), work.objects("locations").stream())
                .flatMap(location -> Stream.of(location.text("landing_page_url"), location.text("pdf_url")))
                .forEach(page -> arxivId(page, paper));
        Stream.concat(Stream.of(host), work.objects("alternate_host_venues").stream())
                .forEach(place -> arxivId(place.text("url"), paper));
        String open = work.object("open_access").text("oa_url");
        if (open != null) {
            paper.urls(List.of(open));
        }
    }

    private static @Nullable VenueName venue(JsonFields source) {
        String name = source.text("display_name");
        return name == null ? null : new VenueName(Markup.plain(name), type(source.text("type")));
    }

    private static @Nullable String type(@Nullable String type) {
        return type != null && (type.startsWith("book") || type.startsWith("ebook")) ? "book" : type;
    }

    /** A place where the work can be read tells its arXiv id, which OpenAlex does not give otherwise. */
    private static void arxivId(@Nullable String page, PaperRecord.Builder paper) {
        if (page != null && page.contains("arxiv.org/")) {
            IdScheme.ARXIV.parse(page).ifPresent(paper::id);
        }
    }

    /** Topics took the place of concepts in 2024; where a work has both, the concepts only say less. */
    private void topics(PaperRecord.Builder paper) {
        List<JsonFields> topics = work.objects("topics");
        for (JsonFields topic : topics) {
            label(topic, SCHEME, topic.object("subfield").text("display_name"), paper);
        }
        if (topics.isEmpty()) {
            work.objects("concepts").forEach(concept -> label(concept, SCHEME, null, paper));
        }
        for (JsonNode keyword : work.list("keywords")) {
            if (keyword instanceof ObjectNode object) {
                label(work.inside("keywords", object), "keyword", null, paper);
            } else if (!keyword.asText("").isBlank()) {
                paper.topic(new TopicLabel(keyword.asText(), "keyword", null));
            }
        }
        work.objects("mesh").forEach(term -> {
            String name = term.text("descriptor_name");
            if (name != null) {
                paper.topic(new TopicLabel(name, "mesh", null));
            }
        });
        work.pass("primary_topic"); // the first of the topics
    }

    private static void label(JsonFields topic, String scheme, @Nullable String broader, PaperRecord.Builder paper) {
        String name = Objects.requireNonNullElse(
                topic.text("display_name"), Objects.requireNonNullElse(topic.text("keyword"), ""));
        if (!name.isEmpty()) {
            paper.topic(new TopicLabel(name, scheme, topic.decimal("score"), broader));
        }
    }

    private void reference(String id, PaperRecord.Builder paper) {
        IdScheme.OPENALEX
                .parse(id)
                .ifPresentOrElse(
                        cited -> paper.reference(Reference.of(cited)),
                        () -> records.reject(
                                work.number(),
                                "referenced_works holds " + id + ", which is no OpenAlex id such as W2125158795;"
                                        + " the work is taken without it",
                                work.raw()));
    }
}
