package org.citeatlas.ingest.acl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.Result;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.AuthorIds;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.Reject;
import org.citeatlas.ingest.Years;
import org.citeatlas.ingest.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/** One {@code <paper>} becomes one paper. */
final class AclPaper {
    private static final String OWN_DOIS = "10.18653/v1/"; // made of the Anthology id

    private final XmlNode element;
    private final Volume volume;
    private final Records records;

    AclPaper(XmlNode element, Volume volume, Records records) {
        this.element = element;
        this.volume = volume;
        this.records = records;
    }

    void read() {
        String title = element.text("title");
        if (title == null) {
            records.reject(
                    element.line(), "a paper without a title; <title> is expected", Reject.excerpt(element.raw()));
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(element.line(), title);
        String id = element.attribute("id");
        if (id != null) {
            volume.paperId(id).ifPresent(paper::id);
        }
        paper.year(volume.year()).venue(volume.venue());
        element.elements().forEach(field -> field(field, paper));
        records.accept(paper.build());
    }

    private void field(XmlNode field, PaperRecord.Builder paper) {
        switch (field.name()) {
            case "title" -> {}
            case "bibkey" -> paper.citationKey(field.text());
            case "abstract" -> paper.abstractText(field.text());
            case "author" -> author(field, paper);
            case "doi" -> doi(field.text(), paper);
            case "url" -> url(field.text(), paper);
            case "year" -> paper.year(Years.of(field.text()));
            case "pwccode" -> code(field, paper);
            case "pwcdataset" -> dataset(field.text(), paper);
            case "retracted", "removed" -> paper.retracted(true);
            default -> records.unread(field.name());
        }
    }

    private void author(XmlNode author, PaperRecord.Builder paper) {
        String name = name(author);
        if (name.isEmpty()) {
            records.reject(
                    element.line(),
                    "an author without a name; the paper is taken without it",
                    Reject.excerpt(element.raw()));
            return;
        }
        List<Affiliation> affiliations = author.elements("affiliation").stream()
                .map(XmlNode::text)
                .flatMap(Stream::ofNullable)
                .map(place -> new Affiliation(place, null, null))
                .toList();
        String id = author.attribute("id");
        paper.author(new AuthorName(
                name, AuthorIds.orcid(author.attribute("orcid")), id == null ? null : "acl:" + id, affiliations));
        author.elements("variant").forEach(variant -> records.unread("author.variant"));
    }

    private static String name(XmlNode author) {
        return Stream.of(author.text("first"), author.text("last"))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }

    private void doi(@Nullable String doi, PaperRecord.Builder paper) {
        if (doi == null) {
            return;
        }
        Optional<WorkId> parsed = IdScheme.DOI.parse(doi);
        String other = parsed.map(this::otherPaper).orElse(null);
        if (parsed.isEmpty()) {
            without(doi, "but should begin with 10.");
        } else if (other != null) {
            without(doi, "which names " + other);
        } else {
            paper.id(parsed.get());
        }
    }

    private void without(String doi, String why) {
        records.reject(
                element.line(),
                "doi is " + doi + ", " + why + "; the paper is taken without it",
                Reject.excerpt(element.raw()));
    }

    /** The paper that a DOI made of an Anthology id belongs to, where it is another than this one; else null. */
    private @Nullable String otherPaper(WorkId doi) {
        String number = element.attribute("id");
        WorkId own = number == null ? null : volume.paperId(number).orElse(null);
        if (own == null || !doi.value().startsWith(OWN_DOIS)) {
            return null;
        }
        WorkId named =
                IdScheme.ACL.parse(doi.value().substring(OWN_DOIS.length())).orElse(own);
        return named.equals(own) ? null : named.value();
    }

    private static void url(@Nullable String url, PaperRecord.Builder paper) {
        if (url != null && url.contains("://")) { // without, it repeats the id
            paper.urls(List.of(url));
        }
    }

    /** An empty address says that there is code, but none of the authors'. */
    private static void code(XmlNode code, PaperRecord.Builder paper) {
        String url = code.attribute("url");
        if (url != null) {
            paper.code(new CodeLink(url, !"true".equals(code.attribute("additional")), null));
        }
    }

    private static void dataset(@Nullable String name, PaperRecord.Builder paper) {
        if (name != null) {
            paper.result(new Result(name, null, null, null));
        }
    }
}
