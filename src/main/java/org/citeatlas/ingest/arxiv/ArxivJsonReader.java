package org.citeatlas.ingest.arxiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.TexText;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonHead;
import org.citeatlas.ingest.json.JsonIds;
import org.citeatlas.ingest.json.JsonRecords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of arXiv as JSON, one paper a line: the
 * <a href="https://www.kaggle.com/datasets/Cornell-University/arxiv">snapshot on Kaggle</a>; and what the arxiv package of Python gives. Lines that were broken to
 * fit a page are put together again, and TeX accents of names and titles become letters.
 */
public final class ArxivJsonReader implements PaperReader {
    private static final Pattern AUTHORS = Pattern.compile("\\s*,\\s+(?:and\\s+)?|\\s+and\\s+");

    @Override
    public String format() {
        return "arxiv-json";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        JsonHead json = JsonHead.of(head);
        boolean snapshot = json.hasAll("id", "title", "categories")
                && json.count("submitter", "authors_parsed", "versions.created", "journal-ref", "update_date") > 0;
        return snapshot || json.hasAll("entry_id", "title", "summary");
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        JsonRecords.read(in, Set.of(), records, (number, object) -> paper(number, object, records));
    }

    private static void paper(long number, ObjectNode object, Records records) {
        JsonFields fields = new JsonFields(number, object, records);
        String title = fields.text("title");
        if (title == null) {
            records.reject(number, "a paper without a title; \"title\" is expected", fields.raw());
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(number, TexText.accents(Markup.spaced(title)));
        JsonIds.add(fields, fields.has("id") ? "id" : "entry_id", IdScheme.ARXIV, paper);
        String doi = fields.text("doi");
        for (String one : doi == null ? new String[0] : doi.strip().split("[\\s,;]+")) {
            IdScheme.DOI.parse(one).ifPresent(paper::id);
        }
        String text = fields.text(fields.has("abstract") ? "abstract" : "summary");
        paper.abstractText(text == null ? null : Markup.spaced(text));
        LocalDate day = fields.has("published") ? fields.day("published") : firstVersion(fields);
        paper.publishedOn(day).year(day == null ? null : Integer.valueOf(day.getYear()));
        authors(fields).forEach(name -> paper.author(new AuthorName(TexText.accents(Markup.spaced(name)))));
        List<String> categories = fields.list("categories").stream()
                .flatMap(labels -> Stream.of(labels.asText("").strip().split("\\s+")))
                .filter(label -> !label.isEmpty())
                .toList();
        ArxivFields.finish(paper, categories, fields.text(fields.has("comments") ? "comments" : "comment"));
        fields.pass("authors", "primary_category", "pdf_url", "links").countRest();
        records.accept(paper.build());
    }

    private static @Nullable LocalDate firstVersion(JsonFields fields) {
        for (JsonFields version : fields.objects("versions")) {
            String created = version.text("created");
            try {
                return created == null ? null : LocalDate.parse(created, DateTimeFormatter.RFC_1123_DATE_TIME);
            } catch (DateTimeException e) {
                return null;
            }
        }
        return null;
    }

    private static List<String> authors(JsonFields fields) {
        List<String> names = new ArrayList<>();
        for (JsonNode parts : fields.list("authors_parsed")) { // family, given, suffix
            String name = (parts.path(1).asText("") + " " + parts.path(0).asText("") + " "
                            + parts.path(2).asText(""))
                    .strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        JsonNode given = fields.value("authors");
        if (names.isEmpty() && given != null && given.isArray()) {
            given.forEach(author -> names.add(author.path("name").asText(author.asText(""))));
            return names.stream().filter(name -> !name.isBlank()).toList();
        }
        String written = fields.text("authors");
        return names.isEmpty() && written != null
                ? List.of(AUTHORS.split(Markup.spaced(written).replaceAll("\\s*\\([^()]*\\)", "")))
                : names;
    }
}
