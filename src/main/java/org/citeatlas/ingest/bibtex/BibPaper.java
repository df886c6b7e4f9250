package org.citeatlas.ingest.bibtex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.Dois;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.TexText;
import org.citeatlas.ingest.Years;
import org.jspecify.annotations.Nullable;

/** One entry becomes one paper. */
final class BibPaper {
    private static final Set<String> READ = Set.of(
            "title",
            "subtitle",
            "author",
            "year",
            "date",
            "doi",
            "ee",
            "eprint",
            "eprinttype",
            "archiveprefix",
            "url",
            "howpublished",
            "abstract",
            "keywords",
            "keyword",
            "journal",
            "journaltitle",
            "booktitle",
            "pmid",
            "repository",
            "crossref",
            "biburl",
            "bdsk-url-1",
            "arxivid",
            "primaryclass",
            "eprintclass",
            "month",
            "day");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern ARXIV = Pattern.compile(
            "(?:arxiv[\\s:}]*|^\\s*abs/)(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV_JOURNAL = Pattern.compile(
            "\\{?(?:arxiv(?:\\.org)?\\s*(?:e-?prints?|preprint|:|\\[|$)|CoRR\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}\"<>]+[^\\s{}\"<>.,;)]");

    private final BibEntry entry;
    private final Parents parents;
    private final Records records;

    BibPaper(BibEntry entry, Parents parents, Records records) {
        this.entry = entry;
        this.parents = parents;
        this.records = records;
    }

    void read() {
        String title = text("title");
        if (title == null || title.isEmpty()) {
            records.reject(entry.line(), "an entry without a title; \"title\" is expected", entry.raw());
            return;
        }
        String subtitle = text("subtitle");
        PaperRecord.Builder paper =
                PaperRecord.builder(entry.line(), subtitle == null ? title : title + ": " + subtitle);
        ids(paper);
        paper.abstractText(text("abstract"));
        String date = parents.tex(entry, "date");
        Integer year = Years.of(parents.tex(entry, "year"));
        paper.year(year == null ? Years.of(date) : year).publishedOn(date == null ? day(year) : Years.day(date));
        String authors = parents.tex(entry, "author");
        BibNames.split(authors == null ? "" : authors).forEach(name -> paper.author(new AuthorName(name)));
        paper.venue(venue());
        links(paper);
        Stream.of("keywords", "keyword")
                .map(this::text)
                .flatMap(Stream::ofNullable)
                .flatMap(words -> Stream.of(words.split("(?<!\\s)\\s+[,;]\\s*|[,;]\\s*")))
                .filter(word -> !word.isBlank())
                .forEach(word -> paper.topic(new TopicLabel(word, "keyword", null)));
        categories(paper);
        paper.citationKey(entry.key().isEmpty() ? null : entry.key());
        entry.fields().keySet().stream()
                .filter(name -> !READ.contains(name))
                .sorted()
                .forEach(records::unread);
        records.accept(paper.build());
    }

    /** From {@code month} and {@code day}, where an entry without {@code date} has both. */
    private @Nullable LocalDate day(@Nullable Integer year) {
        String month = entry.tex("month");
        String day = entry.tex("day");
        if (year == null || month == null || day == null) {
            return null;
        }
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .concat("   ")
                .substring(0, 3));
        String digits = number < 0 ? month.strip() : Integer.toString(number / 3 + 1);
        return Years.day(year + "-" + digits + "-" + day.strip());
    }

    private @Nullable String text(String name) {
        String tex = name.equals("title") ? parents.tex(entry, name) : entry.tex(name);
        return tex == null ? null : TexText.plain(tex);
    }

    private void ids(PaperRecord.Builder paper) {
        List<WorkId> dois = Dois.all(entry.tex("doi"));
        (dois.isEmpty() ? Dois.all(entry.tex("ee")) : dois).forEach(paper::id);
        String eprint = entry.tex("eprint");
        String archive = (entry.tex("eprinttype") == null ? entry.tex("archiveprefix") : entry.tex("eprinttype"));
        boolean arxiv = archive == null || archive.equalsIgnoreCase("arxiv");
        if (eprint != null && arxiv) {
            IdScheme.ARXIV.parse(eprint).ifPresent(paper::id);
        }
        Stream.of("journal", "volume", "number", "note", "howpublished", "publisher", "eid")
                .map(entry::tex)
                .flatMap(Stream::ofNullable)
                .forEach(text -> arxiv(text, paper));
        parse(entry.tex("arxivid"), IdScheme.ARXIV).ifPresent(paper::id);
        parse(entry.tex("pmid"), IdScheme.PUBMED).ifPresent(paper::id);
        String record = entry.tex("biburl");
        if (record != null && record.contains("dblp")) {
            int key = record.indexOf("/rec/");
            String path = key < 0
                    ? ""
                    : record.substring(key + 5).replaceFirst("^bib/", "").replaceFirst("\\.bib$", "");
            IdScheme.DBLP.parse("dblp:" + path).ifPresent(paper::id);
        }
    }

    /** {@code arXiv preprint arXiv:1706.03762}, as Google Scholar writes it; {@code abs/1706.03762}, as DBLP does. */
    private static void arxiv(String text, PaperRecord.Builder paper) {
        Matcher id = ARXIV.matcher(text);
        if (id.find()) {
            IdScheme.ARXIV.parse(id.group(1)).ifPresent(paper::id);
        }
    }

    private static Optional<WorkId> parse(@Nullable String text, IdScheme scheme) {
        return text == null
                ? Optional.empty()
                : scheme.parse(text).or(() -> scheme.parse(scheme.prefix() + ":" + text));
    }

    private void links(PaperRecord.Builder paper) {
        Stream.of("url", "howpublished")
                .map(entry::tex)
                .flatMap(Stream::ofNullable)
                .flatMap(tex -> ADDRESS.matcher(
                                tex.replace("\\_", "_").replace("\\%", "%").replace("\\&", "&"))
                        .results())
                .map(MatchResult::group)
                .distinct()
                .forEach(url -> WorkId.parse(url).ifPresentOrElse(paper::id, () -> paper.urls(List.of(url))));
        String repository = parents.tex(entry, "repository");
        if (repository != null) {
            paper.code(new CodeLink(repository, true, null));
        }
    }

    /** arXiv's own BibTeX names the primary category. */
    private void categories(PaperRecord.Builder paper) {
        String category = entry.tex(entry.tex("primaryclass") == null ? "eprintclass" : "primaryclass");
        if (category != null) {
            paper.topic(new TopicLabel(category, "arxiv", null));
        }
    }

    private @Nullable VenueName venue() {
        String journal = parents.tex(entry, "journaltitle");
        String older = journal == null ? parents.tex(entry, "journal") : journal;
        if (older != null && ARXIV_JOURNAL.matcher(older).lookingAt()) {
            return new VenueName("arXiv", "repository");
        }
        if (older != null) {
            return new VenueName(TexText.plain(older), "journal");
        }
        String book = parents.tex(entry, "booktitle");
        boolean conference =
                entry.type().equals("inproceedings") || entry.type().equals("conference");
        String type = conference ? "conference" : "book";
        return book == null || TexText.plain(book).isEmpty() ? null : new VenueName(TexText.plain(book), type);
    }
}
