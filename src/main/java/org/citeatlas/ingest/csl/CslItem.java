package org.citeatlas.ingest.csl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.json.DateParts;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonIds;
import org.jspecify.annotations.Nullable;

/** One item becomes one paper. */
final class CslItem {
    private static final Pattern EXTRA = Pattern.compile("(?im)^\\h*(arxiv|pmid|doi):\\s*(\\S+)");
    private static final Pattern KEYWORDS = Pattern.compile("(?<!\\s)\\s+[,;]\\s*|[,;]\\s*");

    private final JsonFields item;
    private final Records records;

    CslItem(long number, ObjectNode item, Records records) {
        this.item = new JsonFields(number, item, records);
        this.records = records;
    }

    void read() {
        String title = item.firstText("title");
        if (title == null || Markup.plain(title).isEmpty()) {
            records.reject(item.number(), "an item without a title; \"title\" is expected", item.raw());
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(item.number(), Markup.plain(title));
        ids(paper);
        String text = item.text("abstract");
        paper.abstractText(text == null ? null : Markup.plain(text));
        DateParts issued = DateParts.of(item, "issued");
        paper.year(issued.year()).publishedOn(issued.day());
        item.objects("author").forEach(author -> author(author, paper));
        paper.venue(venue());
        String url = item.text("URL");
        if (url != null && WorkId.parse(url).isEmpty()) {
            paper.urls(List.of(url));
        }
        Stream.of("keyword", "keywords", "tags", "categories")
                .flatMap(name -> item.list(name).stream())
                .flatMap(words -> KEYWORDS.splitAsStream(words.asText("").strip()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .forEach(word -> paper.topic(new TopicLabel(word, "keyword", null)));
        String key = item.text("citation-key");
        paper.citationKey(key == null ? item.text("id") : key);
        item.pass("type").countRest();
        records.accept(paper.build());
    }

    private void ids(PaperRecord.Builder paper) {
        JsonIds.add(item, "DOI", IdScheme.DOI, paper);
        JsonIds.add(item, "PMID", IdScheme.PUBMED, paper);
        for (String name : List.of("id", "number", "URL")) {
            String text = item.text(name);
            Optional<WorkId> id = text == null ? Optional.empty() : WorkId.parse(text);
            id.ifPresent(paper::id);
        }
        String note = item.text("note");
        Matcher extra = EXTRA.matcher(note == null ? "" : note);
        while (extra.find()) {
            WorkId.parse(extra.group(1) + ":" + extra.group(2)).ifPresent(paper::id);
        }
    }

    private static void author(JsonFields author, PaperRecord.Builder paper) {
        String literal = author.text("literal");
        String name = literal != null
                ? literal
                : Stream.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
                        .map(author::text)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" "));
        if (!name.isBlank()) {
            paper.author(new AuthorName(Markup.spaced(name)));
        }
        author.countRest();
    }

    private @Nullable VenueName venue() {
        String container = item.firstText("container-title");
        String type = item.text("type");
        String kind = type == null ? "" : type;
        if (container == null) {
            String event = item.text(item.has("event-title") ? "event-title" : "event");
            return event == null ? null : new VenueName(Markup.plain(event), "conference");
        }
        return new VenueName(
                Markup.plain(container),
                switch (kind) {
                    case "article-journal" -> "journal";
                    case "paper-conference" -> "conference";
                    case "chapter" -> "book";
                    default -> null;
                });
    }
}
