package org.citeatlas.ingest.scopus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.ingest.Dois;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.PersonNames;
import org.citeatlas.ingest.Years;
import org.citeatlas.ingest.csv.Row;
import org.citeatlas.ingest.csv.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the CSV export of Scopus, with the columns of
 * <a href="https://service.elsevier.com/app/answers/detail/a_id/14805/supporthub/scopus/">its export dialogue</a>, old
 * and new. The record number is the line.
 */
public final class ScopusReader implements PaperReader {
    private static final Pattern NAME_WITH_ID = Pattern.compile("(.*)\\((\\d{5,})\\)");
    private static final Pattern OLD_NAMES = Pattern.compile("(?<=\\.),\\s+");

    @Override
    public String format() {
        return "scopus";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        String header = head.lines().findFirst().orElse("");
        return header.contains("Source title")
                && header.contains("Authors")
                && (header.contains("EID") || header.contains("Author(s) ID") || header.contains("Cited by"));
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        Table.read(in, ',', '"', records, row -> paper(row, records));
    }

    private static void paper(Row row, Records records) {
        String title = row.text("Title");
        if (title == null) {
            records.reject(row.line(), "a row without a title; column \"Title\" is expected to hold it", row.raw());
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(row.line(), Markup.plain(title));
        Dois.in(row.text("DOI")).ifPresent(paper::id);
        IdScheme.PUBMED.parse("pmid:" + row.text("PubMed ID")).ifPresent(paper::id);
        String text = row.text("Abstract");
        paper.abstractText(text == null || text.equals("[No abstract available]") ? null : Markup.plain(text));
        paper.year(Years.of(row.text("Year")));
        authors(row).forEach(paper::author);
        String source = row.text("Source title");
        paper.venue(source == null ? null : new VenueName(source, kind(row.text("Document Type"))));
        Stream.of("Author Keywords", "Index Keywords")
                .flatMap(column -> split(row.text(column), "(?<!\\s)\\s+;\\s*|;\\s*"))
                .distinct()
                .forEach(word -> paper.topic(new TopicLabel(word, "keyword", null)));
        split(row.text("References"), "(?<!\\s)\\s+;\\s+|;\\s+")
                .forEach(reference -> paper.reference(reference(reference)));
        String cited = row.text("Cited by");
        paper.citationCount(cited != null && cited.matches("\\d{1,9}") ? Integer.valueOf(cited) : null);
        paper.retracted("Retracted".equals(row.text("Document Type")));
        paper.citationKey(row.text("EID"));
        row.countRest();
        records.accept(paper.build());
    }

    private static Stream<String> split(@Nullable String text, String separator) {
        return text == null ? Stream.empty() : Stream.of(text.split(separator)).filter(part -> !part.isBlank());
    }

    /** Full names with their ids, where the export has them. */
    private static List<AuthorName> authors(Row row) {
        List<AuthorName> authors = new ArrayList<>();
        String full = row.text("Author full names");
        String names = row.text("Authors");
        String ids = row.text(row.text("Author(s) ID") == null ? "Author(s) IDs" : "Author(s) ID");
        if (full != null) {
            for (String name : full.split("(?<!\\s)\\s+;\\s*|;\\s*")) {
                Matcher matcher = NAME_WITH_ID.matcher(name);
                boolean known = matcher.matches();
                String shown = PersonNames.givenFirst(known ? matcher.group(1) : name);
                authors.add(new AuthorName(shown, null, known ? "scopus:" + matcher.group(2) : null, List.of()));
            }
            return authors;
        }
        String[] shorts = names == null
                ? new String[0]
                : names.contains(";") ? names.split("(?<!\\s)\\s+;\\s*|;\\s*") : OLD_NAMES.split(names);
        String[] numbers = ids == null ? new String[0] : ids.split("(?<!\\s)\\s+;\\s*|;\\s*");
        for (int i = 0; i < shorts.length; i++) {
            boolean known = numbers.length >= shorts.length && numbers[i].matches("\\d+");
            authors.add(new AuthorName(shortName(shorts[i]), null, known ? "scopus:" + numbers[i] : null, List.of()));
        }
        return authors;
    }

    /** {@code S. Federico} for {@code Federico S.} and {@code Federico, S.} */
    private static String shortName(String name) {
        int blank = name.lastIndexOf(' ');
        boolean initials = name.indexOf(',') < 0 && blank > 0 && name.endsWith(".");
        return initials ? name.substring(blank + 1) + " " + name.substring(0, blank) : PersonNames.givenFirst(name);
    }

    private static @Nullable String kind(@Nullable String type) {
        return switch (type == null ? "" : type) {
            case "Article", "Review", "Letter", "Editorial" -> "journal";
            case "Conference Paper" -> "conference";
            case "Book Chapter" -> "book";
            default -> null;
        };
    }

    /** As printed: Scopus does not say which part is the title. */
    private static Reference reference(String text) {
        return new Reference(Dois.in(text).stream().toList(), null, null, null, null, text, null);
    }
}
