package org.citeatlas.ingest.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.Result;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.AuthorIds;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.PersonNames;
import org.citeatlas.ingest.Years;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.Shown;

/** One line of the plain format becomes one paper. */
final class PlainPaper {
    private final JsonFields fields;
    private final OwnIds ownIds;
    private final Records records;

    PlainPaper(long number, ObjectNode record, OwnIds ownIds, Records records) {
        this.fields = new JsonFields(number, record, records);
        this.ownIds = ownIds;
        this.records = records;
    }

    void read() {
        JsonNode title = fields.value("title");
        if (title != null && !title.isTextual()) {
            reject("title is " + Shown.of(title));
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(fields.number(), title == null ? "" : title.textValue());
        ids(paper);
        paper.abstractText(fields.text("abstract"));
        dates(paper);
        fields.list("authors").forEach(author -> author(author, paper));
        venue(paper);
        paper.urls(fields.texts("url")).urls(fields.texts("urls"));
        fields.list("code").forEach(code -> code(code, paper));
        References references = new References(fields, ownIds);
        fields.list("references")
                .forEach(reference -> references.read(reference).ifPresent(paper::reference));
        topics("topics", paper);
        topics("keywords", paper);
        fields.objects("results").forEach(result -> result(result, paper));
        paper.citationCount(fields.count("citationCount"));
        paper.retracted(Boolean.TRUE.equals(fields.flag("retracted")));
        if (!paper.isComplete()) {
            reject("no title");
            return;
        }
        fields.countRest();
        records.accept(paper.build());
    }

    private void reject(String found) {
        records.reject(fields.number(), found + "; a paper needs \"title\", a text that is not blank", fields.raw());
    }

    private void ids(PaperRecord.Builder paper) {
        String id = fields.text("id");
        if (id != null) {
            WorkId.parse(id).ifPresent(paper::id);
        }
        for (IdScheme scheme : IdScheme.values()) {
            JsonNode value = fields.value(scheme.property());
            if (value != null) {
                String right = "an id of the scheme " + scheme.prefix();
                scheme.parse(value.asText())
                        .ifPresentOrElse(paper::id, () -> fields.reject(scheme.property(), value, right));
            }
        }
    }

    private void dates(PaperRecord.Builder paper) {
        Integer year = fields.year("year");
        LocalDate day = fields.day("publishedOn");
        JsonNode date = fields.value("publishedOn");
        Integer dated = day == null ? Years.of(date == null ? null : date.asText()) : Integer.valueOf(day.getYear());
        paper.publishedOn(day).year(year == null ? dated : year);
    }

    private void author(JsonNode author, PaperRecord.Builder paper) {
        if (author.isTextual()) {
            PersonNames.split(author.textValue()).forEach(name -> paper.author(new AuthorName(name)));
        } else if (author instanceof ObjectNode object && author.path("name").isTextual()) {
            JsonFields person = fields.inside("authors", object);
            String name = PersonNames.givenFirst(author.path("name").textValue());
            List<Affiliation> affiliations = new ArrayList<>();
            person.pass("name").list("affiliations").forEach(place -> affiliation(place, person, affiliations));
            paper.author(new AuthorName(name, AuthorIds.orcid(person.text("orcid")), person.text("id"), affiliations));
            person.countRest();
        } else {
            fields.reject("authors", author, "a name, or an object with \"name\"");
        }
    }

    private static void affiliation(JsonNode place, JsonFields person, List<Affiliation> found) {
        if (place.isTextual() && !place.textValue().isBlank()) {
            found.add(new Affiliation(place.textValue(), null, null));
        } else if (place instanceof ObjectNode object && place.path("name").isTextual()) {
            JsonFields institution = person.inside("affiliations", object);
            found.add(new Affiliation(
                    place.path("name").textValue(),
                    AuthorIds.ror(institution.text("ror")),
                    institution.text("country")));
            institution.pass("name").countRest();
        } else {
            person.reject("affiliations", place, "a name, or an object with \"name\"");
        }
    }

    private void venue(PaperRecord.Builder paper) {
        JsonNode venue = fields.value("venue");
        if (venue == null) {
            return;
        }
        if (venue.isTextual()) {
            paper.venue(new VenueName(venue.textValue(), null));
        } else if (venue instanceof ObjectNode object && venue.path("name").isTextual()) {
            JsonFields inside = fields.inside("venue", object);
            paper.venue(new VenueName(venue.path("name").textValue(), inside.text("type")));
            inside.pass("name").countRest();
        } else {
            fields.reject("venue", venue, "a name, or an object with \"name\"");
        }
    }

    private void code(JsonNode code, PaperRecord.Builder paper) {
        if (code.isTextual()) {
            paper.code(new CodeLink(code.textValue(), null, null));
        } else if (code instanceof ObjectNode object && code.path("url").isTextual()) {
            JsonFields link = fields.inside("code", object);
            paper.code(new CodeLink(code.path("url").textValue(), link.flag("official"), link.text("framework")));
            link.pass("url").countRest();
        } else {
            fields.reject("code", code, "an address, or an object with \"url\"");
        }
    }

    private void topics(String name, PaperRecord.Builder paper) {
        for (JsonNode topic : fields.list(name)) {
            if (topic.isTextual()) {
                Stream.of(topic.textValue().split("\\s*;\\s*"))
                        .filter(label -> !label.isBlank())
                        .forEach(label -> paper.topic(new TopicLabel(label, "keyword", null)));
            } else if (topic instanceof ObjectNode object && topic.path("label").isTextual()) {
                JsonFields inside = fields.inside(name, object);
                String scheme = inside.text("scheme");
                paper.topic(new TopicLabel(
                        topic.path("label").textValue(),
                        scheme == null ? "keyword" : scheme,
                        inside.decimal("score"),
                        inside.text("broader")));
                inside.pass("label").countRest();
            } else {
                fields.reject(name, topic, "a label, or an object with \"label\"");
            }
        }
    }

    private void result(JsonFields result, PaperRecord.Builder paper) {
        String dataset = result.text("dataset");
        String metric = result.text("metric");
        String value = result.text("value");
        if (dataset == null || metric == null || value == null) {
            records.reject(
                    fields.number(), "a result without dataset, metric or value; it needs all three", result.raw());
        } else {
            paper.result(new Result(dataset, metric, value, result.text("task")));
        }
        result.countRest();
    }
}
