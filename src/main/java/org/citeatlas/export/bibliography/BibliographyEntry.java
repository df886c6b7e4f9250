package org.citeatlas.export.bibliography;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.IdScheme;

/**
 * A paper as a bibliography lists it.
 *
 * @param key what a text cites it by: letters and digits, told apart within one bibliography
 * @param authors in the order of the paper
 */
public record BibliographyEntry(
        String key, GraphNode paper, List<PersonName> authors, Optional<String> venue, Kind kind) {

    /** What sort of publication it is, as far as its venue says. */
    public enum Kind {
        ARTICLE,
        CONFERENCE_PAPER,
        CHAPTER,
        PREPRINT
    }

    public BibliographyEntry {
        authors = List.copyOf(authors);
    }

    public String title() {
        return text("title").orElse("");
    }

    /** A property of the paper, as text on one line. */
    public Optional<String> text(String property) {
        Map<String, Object> properties = paper.properties();
        return Optional.ofNullable(properties.get(property))
                .map(value -> String.valueOf(value).replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    public Optional<Long> year() {
        return paper.properties().get("year") instanceof Long year
                ? Optional.of(year)
                : publishedOn().map(day -> (long) day.getYear());
    }

    public Optional<LocalDate> publishedOn() {
        return paper.properties().get("publishedOn") instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /** Where it can be read. */
    public Optional<String> url() {
        return Arrays.stream(IdScheme.values())
                .flatMap(scheme ->
                        scheme.pages().flatMap(pages -> text(scheme.property()).map(pages::concat)).stream())
                .findFirst();
    }
}
