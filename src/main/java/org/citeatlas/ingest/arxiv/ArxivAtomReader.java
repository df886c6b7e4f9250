package org.citeatlas.ingest.arxiv;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.Reject;
import org.citeatlas.ingest.Years;
import org.citeatlas.ingest.xml.XmlNode;
import org.citeatlas.ingest.xml.XmlRecords;
import org.jspecify.annotations.Nullable;

/** Reads what the <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv API</a> answers: an Atom feed. */
public final class ArxivAtomReader implements PaperReader {
    private static final Set<String> READ =
            Set.of("id", "title", "summary", "published", "author", "doi", "category", "primary_category", "comment");

    @Override
    public String format() {
        return "arxiv-atom";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return head.stripLeading().startsWith("<")
                && head.contains("http://www.w3.org/2005/Atom")
                && head.contains("arxiv.org/");
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        XmlRecords.read(in, Set.of("entry"), records, entry -> paper(entry, records));
    }

    private static void paper(XmlNode entry, Records records) {
        String title = entry.text("title");
        String id = Objects.requireNonNullElse(entry.text("id"), "");
        if (title == null || id.contains("/api/errors")) {
            String found = title == null
                    ? "an entry without a title"
                    : "an error that arXiv answered: " + entry.text("summary");
            records.reject(entry.line(), found + "; an entry with <title> is expected", Reject.excerpt(entry.raw()));
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(entry.line(), title);
        Stream.of(id).flatMap(text -> IdScheme.ARXIV.parse(text).stream()).forEach(paper::id);
        doi(entry.text("doi"), paper);
        LocalDate day = Years.day(entry.text("published"));
        paper.abstractText(entry.text("summary"))
                .publishedOn(day)
                .year(day == null ? null : Integer.valueOf(day.getYear()));
        entry.elements("author").forEach(author -> author(author, paper));
        List<String> categories = entry.elements("category").stream()
                .map(category -> category.attribute("term"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        ArxivFields.finish(paper, categories, entry.text("comment"));
        entry.elements().stream()
                .map(XmlNode::name)
                .filter(name -> !READ.contains(name))
                .forEach(records::unread);
        records.accept(paper.build());
    }

    private static void doi(@Nullable String text, PaperRecord.Builder paper) {
        if (text != null) {
            IdScheme.DOI.parse(text).ifPresent(paper::id);
        }
    }

    private static void author(XmlNode author, PaperRecord.Builder paper) {
        String name = author.text("name");
        if (name != null) {
            List<Affiliation> affiliations = author.elements("affiliation").stream()
                    .map(XmlNode::text)
                    .filter(Objects::nonNull)
                    .map(place -> new Affiliation(place, null, null))
                    .toList();
            paper.author(new AuthorName(name, null, null, affiliations));
        }
    }
}
