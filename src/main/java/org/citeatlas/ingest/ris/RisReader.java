package org.citeatlas.ingest.ris;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.Dois;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.PersonNames;
import org.citeatlas.ingest.Years;
import org.citeatlas.ingest.tagged.TaggedLines;
import org.citeatlas.ingest.tagged.TaggedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads <a href="https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp">RIS</a>, as
 * publishers and reference managers write it. The record number is the line of {@code TY}; records that have lost
 * theirs are read, too.
 */
public final class RisReader implements PaperReader {
    /** Those of RIS, which are read behind one blank, too. */
    private static final String TAGS = "TY|ER|ID|T[123IT]|CT|BT|A[1-5BDNUV]|ED|E[PT]|Y[12]|PY|DA|N[12V]|KW|RP|J[12"
            + "AFO]|V[LO]|IS|S[ENPT]|C[1-8ANPY]|PB|PP|UR|L[1-4ABK]|D[BOPS]|M[1-3]|U[1-5]|RI|OP|W[PT]";

    private static final TaggedLines.Syntax SYNTAX = new TaggedLines.Syntax(
            Pattern.compile("\\s{0,3}([A-Z][A-Z0-9](?=  -)|(?:" + TAGS + ")(?= -)) {1,2}-\\s?(.*)", Pattern.DOTALL),
            "TY",
            "ER",
            Pattern.compile("(.*)", Pattern.DOTALL),
            "\n");
    private static final Pattern DOI_FIRST =
            Pattern.compile("(?:doi:?\\s*|https?://(?:dx\\.)?doi\\.org/)?10\\.\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_TAG = Pattern.compile("(?m)^\\s{0,3}TY  ?- ?[A-Z]{2,}");
    private static final Pattern SOME_TAGS = Pattern.compile(
            "(?m)^(?:T1|TI|AU|A1)  - [^\\r\\n]*(?:(?:\\r\\n?+|\\n)(?!ER  ?-)[^\\r\\n]*+){0,200}+(?:\\r\\n?+|\\n)ER  ?-");
    private static final Map<String, String> VENUES = Map.of(
            "JOUR",
            "journal",
            "CONF",
            "conference",
            "CPAPER",
            "conference",
            "CHAP",
            "book",
            "MGZN",
            "journal",
            "EJOUR",
            "journal");

    @Override
    public String format() {
        return "ris";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return FIRST_TAG.matcher(head).find() || SOME_TAGS.matcher(head).find();
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        TaggedLines.read(in, SYNTAX, records, record -> paper(record, records));
    }

    private static void paper(TaggedRecord record, Records records) {
        String title = record.first("TI", "T1", "CT", "BT");
        title = title == null ? null : Markup.plain(title);
        if (title == null || title.isEmpty()) {
            records.reject(record.line(), "a record without a title; TI or T1 is expected", record.raw());
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(record.line(), title);
        record.all("DO", "M3", "L3").forEach(text -> Dois.all(text).forEach(paper::id));
        record.all("N1", "C7").stream() // where exports without DO put it
                .filter(text -> DOI_FIRST.matcher(text).lookingAt())
                .forEach(text -> Dois.in(text).ifPresent(paper::id));
        urls(record, paper);
        String text = record.first("AB", "N2");
        paper.abstractText(text == null ? null : Markup.plain(text));
        String date = record.first("DA", "PY", "Y1");
        Integer year = Years.of(record.first("PY", "Y1"));
        paper.publishedOn(Years.day(date)).year(year == null ? Years.of(date) : year);
        record.all("AU", "A1").stream()
                .flatMap(names -> PersonNames.split(Markup.spaced(names)).stream())
                .forEach(name -> paper.author(new AuthorName(Markup.plain(name))));
        paper.venue(venue(record, title));
        record.all("KW").stream()
                .flatMap(words -> Stream.of(words.split("[\n;]")))
                .map(Markup::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .forEach(word -> paper.topic(new TopicLabel(word, "keyword", null)));
        paper.citationKey(record.first("LB", "ID"));
        if ("PubMed".equalsIgnoreCase(record.first("DB"))) {
            String number = record.first("AN");
            IdScheme.PUBMED.parse("pmid:" + number).ifPresent(paper::id);
        }
        record.countRest(records);
        records.accept(paper.build());
    }

    private static void urls(TaggedRecord record, PaperRecord.Builder paper) {
        List<String> urls = record.all("UR", "L1", "L2", "LK").stream()
                .flatMap(lines -> Stream.of(lines.split("(?<![\\s;])[\\s;]+(?=http)|\\s+")))
                .toList();
        for (String url : urls) {
            Dois.in(url).or(() -> WorkId.parse(url)).ifPresentOrElse(paper::id, () -> link(url, paper));
        }
    }

    private static void link(String url, PaperRecord.Builder paper) {
        if (url.startsWith("http")) {
            paper.urls(List.of(url));
        }
    }

    private static @Nullable VenueName venue(TaggedRecord record, String title) {
        String name = record.first("JF", "JO", "T2", "BT", "C3", "JA", "J2");
        String type = record.first("TY");
        String kind = type == null ? null : VENUES.get(type.toUpperCase(Locale.ROOT));
        return name == null || Markup.plain(name).equals(title) ? null : new VenueName(Markup.plain(name), kind);
    }
}
