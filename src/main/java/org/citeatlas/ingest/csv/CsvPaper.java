package org.citeatlas.ingest.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.Dois;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.PersonNames;
import org.citeatlas.ingest.Years;
import org.jspecify.annotations.Nullable;

/** One row becomes one paper. */
final class CsvPaper {
    private final Row row;
    private final Map<String, String> columns;

    private CsvPaper(Row row, Map<String, String> columns) {
        this.row = row;
        this.columns = columns;
    }

    /** The column of each field that the header has one for. */
    static Map<String, String> columns(Columns columns, List<String> header) {
        Map<String, String> found = new HashMap<>();
        for (String field : Columns.NAMES.keySet()) {
            String column = columns.of(field, header);
            if (column != null) {
                found.put(field, column);
            }
        }
        return found;
    }

    static void read(Row row, Map<String, String> columns, Records records) {
        new CsvPaper(row, columns).read(records);
    }

    private void read(Records records) {
        String title = text("title");
        if (title == null) {
            String column = columns.getOrDefault("title", "title");
            records.reject(
                    row.line(), "a row without a title; column \"" + column + "\" is expected to hold it", row.raw());
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(row.line(), title);
        ids(paper);
        paper.abstractText(text("abstract"));
        LocalDate day = Years.day(text("publishedOn"));
        paper.year(Years.of(text("year"))).publishedOn(day);
        authors().forEach(name -> paper.author(new AuthorName(name)));
        String venue = text("venue");
        paper.venue(venue == null ? null : new VenueName(venue, null));
        parts("keywords", "(?<!\\s)\\s+[;|,]\\s*|[;|,]\\s*")
                .forEach(word -> paper.topic(new TopicLabel(word, "keyword", null)));
        parts("code", "[\\s;|]+").forEach(url -> paper.code(new CodeLink(url, null, null)));
        parts("references", "(?<!\\s)\\s+[;|]\\s*|[;|]\\s*")
                .forEach(reference -> paper.reference(reference(reference)));
        String count = text("citationCount");
        String digits = count == null ? "" : count.replaceFirst("\\.0+$", "").replace(",", "");
        paper.citationCount(digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null);
        row.countRest();
        records.accept(paper.build());
    }

    private @Nullable String text(String field) {
        String column = columns.get(field);
        return column == null ? null : row.text(column);
    }

    private Stream<String> parts(String field, String separator) {
        String text = text(field);
        Stream<String> parts = text == null
                ? Stream.empty()
                : ListCell.of(text).map(List::stream).orElseGet(() -> Stream.of(text.split(separator)));
        return parts.filter(part -> !part.isBlank());
    }

    private void ids(PaperRecord.Builder paper) {
        Dois.all(text("doi")).forEach(paper::id);
        id("arxivId", IdScheme.ARXIV).ifPresent(paper::id);
        id("pubMedId", IdScheme.PUBMED).ifPresent(paper::id);
        String own = text("id");
        Optional<WorkId> known = own == null ? Optional.empty() : WorkId.parse(own);
        known.ifPresentOrElse(paper::id, () -> paper.citationKey(own));
        parts("url", "[\\s;|]+")
                .forEach(url -> WorkId.parse(url).ifPresentOrElse(paper::id, () -> paper.urls(List.of(url))));
    }

    private Optional<WorkId> id(String field, IdScheme scheme) {
        String text = text(field);
        return text == null
                ? Optional.empty()
                : scheme.parse(text).or(() -> scheme.parse(scheme.prefix() + ":" + text));
    }

    private List<String> authors() {
        String text = text("authors");
        return text == null
                ? List.of()
                : ListCell.of(text)
                        .map(names -> names.stream()
                                .flatMap(name -> PersonNames.split(name).stream())
                                .toList())
                        .orElseGet(() -> names(text));
    }

    /** Names behind {@code ;} or {@code and}; behind commas only where that leaves given and family names together. */
    private static List<String> names(String text) {
        if (text.indexOf('|') >= 0) {
            return PersonNames.split(text.replace('|', ';'));
        }
        String named = PersonNames.withoutOthers(text);
        boolean several = named.length() < text.strip().length() || named.indexOf(',') != named.lastIndexOf(',');
        boolean commas = several
                && text.indexOf(';') < 0
                && !text.contains(" and ")
                && Stream.of(named.split(",")).allMatch(name -> name.strip().contains(" "));
        return PersonNames.split(commas ? named.replace(",", ";") : text);
    }

    private static Reference reference(String text) {
        return WorkId.parse(text)
                .or(() -> Dois.in(text))
                .map(Reference::of)
                .orElseGet(() -> new Reference(List.of(), null, null, null, null, text, null));
    }
}
