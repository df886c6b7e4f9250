package org.citeatlas.ingest.semanticscholar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.ingest.Dois;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonIds;

/**
 * A line of the Open Research Corpus, which Semantic Scholar gave out up to 2021; see
 * <a href="https://aclanthology.org/N18-3011/">Ammar et al. 2018</a>.
 */
final class OpenCorpusPaper {
    private OpenCorpusPaper() {}

    static void read(JsonFields paper, Records records) {
        String title = Markup.plain(Objects.requireNonNullElse(paper.text("title"), ""));
        PaperRecord.Builder built = PaperRecord.builder(paper.number(), title);
        JsonIds.add(paper, "id", IdScheme.S2, built);
        Dois.all(paper.text("doi")).forEach(built::id);
        JsonIds.of(paper, "pmid", IdScheme.PUBMED).ifPresent(built::id);
        String text = paper.text("paperAbstract");
        built.abstractText(text == null ? null : Markup.plain(text)).year(paper.year("year"));
        paper.objects("authors").forEach(author -> author(author, built));
        String venue = paper.text("venue");
        String journal = paper.text("journalName");
        String shown = venue == null ? journal : venue;
        built.venue(shown == null ? null : new VenueName(shown, shown.equals(journal) ? "journal" : null));
        Stream.concat(paper.list("fieldsOfStudy").stream(), paper.list("entities").stream())
                .map(JsonNode::asText)
                .filter(label -> !label.isBlank())
                .distinct()
                .forEach(label -> built.topic(new TopicLabel(label, "s2", null)));
        paper.texts("outCitations").stream()
                .flatMap(id -> IdScheme.S2.parse(id).stream())
                .forEach(id -> built.reference(Reference.of(id)));
        List<JsonNode> citing = paper.list("inCitations"); // the lines of those papers name this one
        built.citationCount(citing.isEmpty() ? null : citing.size());
        built.urls(paper.texts("pdfUrls"));
        if (!built.isComplete()) {
            records.reject(paper.number(), "a paper without a title; \"title\" is expected", paper.raw());
            return;
        }
        paper.pass("s2Url", "s2PdfUrl", "doiUrl", "sources").countRest();
        records.accept(built.build());
    }

    private static void author(JsonFields author, PaperRecord.Builder built) {
        String name = author.text("name");
        List<String> ids = author.texts("ids");
        if (name != null) {
            built.author(new AuthorName(name, null, ids.isEmpty() ? null : "s2:" + ids.get(0), List.of()));
        }
        author.pass("structuredName").countRest();
    }
}
