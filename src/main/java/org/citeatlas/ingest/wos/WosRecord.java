package org.citeatlas.ingest.wos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.ingest.AuthorIds;
import org.citeatlas.ingest.Dois;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.PersonNames;
import org.citeatlas.ingest.Years;
import org.jspecify.annotations.Nullable;

/** One record of Web of Science, whichever way it was exported. */
final class WosRecord {
    static final String[] TAGS = {
        "PT", "TI", "AU", "AF", "SO", "CT", "AB", "DE", "ID", "WC", "C1", "OI", "CR", "NR", "TC", "PY", "DI", "D2",
        "UT", "PM", "DT", "EA"
    };
    private static final Pattern PLACE = Pattern.compile("\\[([^\\]]*)\\]\\s*([^,]+).*", Pattern.DOTALL);

    private final long line;
    private final Function<String, List<String>> values;
    private final String raw;
    private final Records records;

    /** @param values the values of a tag; in plain text still with their line breaks */
    WosRecord(long line, Function<String, List<String>> values, String raw, Records records) {
        this.line = line;
        this.values = values;
        this.raw = raw;
        this.records = records;
    }

    void read() {
        String title = joined("TI");
        if (title == null || Markup.plain(title).isEmpty()) {
            records.reject(line, "a record without a title; TI is expected", raw);
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(line, Markup.plain(title));
        Dois.in(joined("DI")).ifPresent(paper::id);
        IdScheme.PUBMED.parse("pmid:" + joined("PM")).ifPresent(paper::id);
        String text = joined("AB");
        paper.abstractText(text == null ? null : Markup.plain(text));
        Integer year = Years.of(joined("PY"));
        paper.year(year == null ? Years.of(joined("EA")) : year);
        authors(paper);
        paper.venue(venue());
        topics(paper);
        lines("CR").forEach(reference -> paper.reference(CitedReference.of(reference)));
        String cited = joined("TC");
        paper.citationCount(cited != null && cited.matches("\\d{1,9}") ? Integer.valueOf(cited) : null);
        String type = joined("DT");
        paper.retracted(type != null && type.contains("Retracted Publication"));
        paper.citationKey(joined("UT"));
        records.accept(paper.build());
    }

    private List<String> lines(String tag) {
        return values.apply(tag).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private @Nullable String joined(String tag) {
        List<String> lines = lines(tag);
        return lines.isEmpty() ? null : String.join(" ", lines);
    }

    private void authors(PaperRecord.Builder paper) {
        Map<String, List<Affiliation>> places = places();
        Map<String, String> orcids = new HashMap<>();
        for (String person : String.join("; ", lines("OI")).split(";")) { // Lovelace, Ada/0000-0002-1825-0097
            int slash = person.lastIndexOf('/');
            String orcid = slash < 0 ? null : AuthorIds.orcid(person.substring(slash + 1));
            if (orcid != null) {
                orcids.put(PersonNames.givenFirst(person.substring(0, slash)), orcid);
            }
        }
        List<String> names = lines("AF").isEmpty() ? lines("AU") : lines("AF");
        for (String name : names) {
            String shown = PersonNames.givenFirst(name);
            paper.author(new AuthorName(shown, orcids.get(shown), null, places.getOrDefault(shown, List.of())));
        }
    }

    /** {@code [Lovelace, Ada; Babbage, Charles] Univ London, Dept, London, England.} */
    private Map<String, List<Affiliation>> places() {
        Map<String, List<Affiliation>> places = new HashMap<>();
        for (String address : lines("C1")) {
            Matcher matcher = PLACE.matcher(address);
            if (matcher.matches()) {
                Affiliation place = new Affiliation(matcher.group(2).strip(), null, null);
                for (String name : matcher.group(1).split("(?<!\\s)\\s+;\\s*|;\\s*")) {
                    places.computeIfAbsent(PersonNames.givenFirst(name), key -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        return places;
    }

    private @Nullable VenueName venue() {
        String source = joined("SO");
        String type = joined("PT");
        return source == null
                ? null
                : new VenueName(
                        source,
                        switch (type == null ? "" : type) {
                            case "J" -> "journal";
                            case "C" -> "conference";
                            case "B" -> "book";
                            default -> null;
                        });
    }

    private void topics(PaperRecord.Builder paper) {
        Stream.of("DE", "ID")
                .map(this::joined)
                .flatMap(WosRecord::words)
                .distinct()
                .forEach(word -> paper.topic(new TopicLabel(word, "keyword", null)));
        words(joined("WC")).forEach(word -> paper.topic(new TopicLabel(word, "wos", null)));
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : Stream.of(text.split("(?<!\\s)\\s+;\\s*|;\\s*")).filter(word -> !word.isBlank());
    }
}
