package org.citeatlas.graph.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.jspecify.annotations.Nullable;

/**
 * What a Paper shows: each value from the best record that has it.
 *
 * @param records what sources say of the paper, best first, at least one with a title; those without have no say
 */
public record ShownValues(List<SourceRecord> records) {
    public ShownValues {
        records = records.stream().filter(SourceRecord::titled).toList();
    }

    public String title() {
        return records.get(0).paper().title();
    }

    public @Nullable String abstractText() {
        return first(PaperRecord::abstractText);
    }

    public @Nullable Integer year() {
        return first(record -> record.year() != null
                ? record.year()
                : record.publishedOn() == null ? null : record.publishedOn().getYear());
    }

    /** The authors of the best record that names any. */
    List<AuthorName> authors() {
        return authorsFrom() == null
                ? List.of()
                : Objects.requireNonNull(authorsFrom()).paper().authors();
    }

    @Nullable
    SourceRecord authorsFrom() {
        return from(record -> record.authors().isEmpty() ? null : record.authors());
    }

    @Nullable
    SourceRecord venueFrom() {
        return from(PaperRecord::venue);
    }

    @Nullable
    VenueName venue() {
        return first(PaperRecord::venue);
    }

    /** For each value that the paper shows, the records that have one, the best first. */
    public Map<String, List<SourceRecord>> origins() {
        Map<String, Function<PaperRecord, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("title", PaperRecord::title);
        values.put("abstract", PaperRecord::abstractText);
        values.put("year", record -> record.year() != null ? record.year() : record.publishedOn());
        values.put("publishedOn", PaperRecord::publishedOn);
        values.put("authors", record -> record.authors().isEmpty() ? null : record.authors());
        values.put("venue", PaperRecord::venue);
        values.put("citationCount", PaperRecord::citationCount);
        values.put("retracted", record -> record.retracted() ? true : null);
        Map<String, List<SourceRecord>> origins = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            List<SourceRecord> having = records.stream()
                    .filter(from -> value.apply(from.paper()) != null)
                    .toList();
            if (!having.isEmpty()) {
                origins.put(name, having);
            }
        });
        return origins;
    }

    /** What the titles of versions of one work share. */
    public String titleKey() {
        return TitleKey.of(title());
    }

    /** The paper, as far as it matters for {@link Versions}. */
    public Versions.Candidate candidate(WorkPlan plan) {
        VenueName venue = venue();
        boolean repository = venue != null && "repository".equals(venue.type());
        return new Versions.Candidate(plan.id(), List.copyOf(plan.ids()), year(), firstAuthor(), repository);
    }

    /** The properties of the {@code :Paper} node. */
    Map<String, Object> properties(WorkPlan plan) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("id", plan.id());
        shown.put("title", title());
        put(shown, "abstract", abstractText());
        put(shown, "year", year());
        LocalDate publishedOn = first(PaperRecord::publishedOn);
        put(shown, "publishedOn", publishedOn);
        SourceRecord counted = from(PaperRecord::citationCount);
        if (counted != null) {
            put(shown, "citationCount", counted.paper().citationCount());
            shown.put("citationSource", counted.source());
        }
        if (records.stream().anyMatch(from -> from.paper().retracted())) {
            shown.put("retracted", true);
        }
        put(shown, "authorYear", authorYear());
        put(shown, "firstAuthor", firstAuthor());
        shown.put("titleKey", titleKey());
        shown.put("work", plan.id());
        shown.putAll(identity(plan));
        return shown;
    }

    /** The id properties: one for each scheme, its smallest value; all that is left over in {@code otherIds}. */
    private Map<String, Object> identity(WorkPlan plan) {
        Map<String, Object> identity = new HashMap<>(plan.idProperties());
        identity.put("fingerprint", fingerprints().first());
        List<String> others = otherNames(plan);
        if (!others.isEmpty()) {
            identity.put("otherIds", others);
        }
        return identity;
    }

    /** Ids and fingerprints for which there is no property of their own, sorted. */
    public List<String> otherNames(WorkPlan plan) {
        TreeSet<String> others =
                new TreeSet<>(fingerprints().tailSet(fingerprints().first(), false));
        others.addAll(plan.otherIds());
        return List.copyOf(others);
    }

    private TreeSet<String> fingerprints() {
        TreeSet<String> fingerprints = new TreeSet<>();
        records.forEach(from -> fingerprints.add(from.fingerprint()));
        return fingerprints;
    }

    private @Nullable String firstAuthor() {
        return authors().isEmpty()
                ? null
                : Fingerprint.familyName(authors().get(0).name());
    }

    private @Nullable String authorYear() {
        Integer year = year();
        String author = firstAuthor();
        return author == null || year == null ? null : Fingerprint.authorYear(author, year);
    }

    private <T> @Nullable T first(Function<PaperRecord, @Nullable T> value) {
        SourceRecord from = from(value);
        return from == null ? null : value.apply(from.paper());
    }

    private @Nullable SourceRecord from(Function<PaperRecord, ?> value) {
        return records.stream()
                .filter(from -> value.apply(from.paper()) != null)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
