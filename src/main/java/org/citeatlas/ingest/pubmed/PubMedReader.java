package org.citeatlas.ingest.pubmed;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.ingest.AuthorIds;
import org.citeatlas.ingest.Dois;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.PersonNames;
import org.citeatlas.ingest.Years;
import org.citeatlas.ingest.tagged.TaggedLines;
import org.citeatlas.ingest.tagged.TaggedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads PubMed's export {@code .nbib}, the
 * <a href="https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format">MEDLINE display format</a>. The record number is the
 * line of {@code PMID}.
 */
public final class PubMedReader implements PaperReader {
    private static final TaggedLines.Syntax SYNTAX = new TaggedLines.Syntax(
            Pattern.compile("([A-Z]{2,4}) {0,2}-(?: (.*))?", Pattern.DOTALL),
            "PMID",
            "",
            Pattern.compile("\\s{4,}(.*)", Pattern.DOTALL),
            " ");
    private static final Pattern FIRST = Pattern.compile("(?m)^PMID ?- ?\\d+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu MMM d", Locale.ENGLISH);

    @Override
    public String format() {
        return "pubmed";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return FIRST.matcher(head).find();
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        TaggedLines.read(in, SYNTAX, records, record -> paper(record, records));
    }

    private static void paper(TaggedRecord record, Records records) {
        String title = record.first("TI", "BTI", "TT");
        if (title == null || Markup.plain(title).isEmpty()) {
            records.reject(record.line(), "a record without a title; TI is expected", record.raw());
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(record.line(), Markup.plain(title));
        String number = record.first("PMID");
        IdScheme.PUBMED.parse("pmid:" + number).ifPresent(paper::id);
        record.all("LID", "AID").stream()
                .filter(id -> id.endsWith("[doi]"))
                .forEach(id -> Dois.in(id).ifPresent(paper::id));
        String text = record.first("AB");
        paper.abstractText(text == null ? null : Markup.plain(text));
        String date = record.first("DP");
        String electronic = record.first("DEP");
        Integer year = Years.of(date);
        paper.year(year != null || electronic == null ? year : Years.of(electronic.replaceFirst("(?<=^\\d{4}).*", "")))
                .publishedOn(day(date));
        authors(record).forEach(paper::author);
        String journal = record.first("JT", "TA");
        paper.venue(journal == null ? null : new VenueName(journal, "journal"));
        record.all("OT").forEach(word -> paper.topic(new TopicLabel(word.replaceFirst("^\\*", ""), "keyword", null)));
        record.all("MH").forEach(term -> paper.topic(new TopicLabel(heading(term), "mesh", null)));
        paper.retracted(record.all("PT").contains("Retracted Publication")
                || !record.all("RIN").isEmpty());
        record.all("AU", "TA", "JT");
        record.countRest(records);
        records.accept(paper.build());
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date, DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A heading without its qualifiers and the star of a major topic. */
    private static String heading(String term) {
        int slash = term.indexOf('/');
        return (slash < 0 ? term : term.substring(0, slash)).replace("*", "");
    }

    /** Full names where there are any; an author's ORCID iD and affiliations stand below the name. */
    private static List<AuthorName> authors(TaggedRecord record) {
        String tag = record.all("FAU").isEmpty() ? "AU" : "FAU";
        List<Person> people = new ArrayList<>();
        record.all("AD", "AUID", "CN");
        for (TaggedRecord.Field field : record.fields()) {
            if (field.tag().equals(tag)) {
                people.add(new Person(PersonNames.givenFirst(field.value())));
            } else if (field.tag().equals("CN")) {
                people.add(new Person(field.value()));
            } else if (!people.isEmpty()) {
                people.get(people.size() - 1).add(field);
            }
        }
        return people.stream().map(Person::named).toList();
    }

    /** An author with what stands below the name. */
    private static final class Person {
        private final String name;
        private final List<Affiliation> places = new ArrayList<>();
        private @Nullable String orcid;

        Person(String name) {
            this.name = name;
        }

        void add(TaggedRecord.Field field) {
            if (field.tag().equals("AUID")) {
                orcid = AuthorIds.orcid(field.value());
            } else if (field.tag().equals("AD")) {
                places.add(new Affiliation(field.value(), null, null));
            }
        }

        AuthorName named() {
            return new AuthorName(name, orcid, null, places);
        }
    }
}
