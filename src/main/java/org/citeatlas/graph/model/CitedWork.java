package org.citeatlas.graph.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citeatlas.domain.Extraction.InTextCitation;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.WorkId;

/** How a citation names the work it cites. */
public final class CitedWork {
    private CitedWork() {}

    /** The written ids, strongest first; where there is none, a fingerprint or {@code cite:} key; empty for nothing. */
    public static List<String> names(Reference reference) {
        if (!reference.ids().isEmpty()) {
            return reference.ids().stream().map(WorkId::toString).toList();
        }
        if (reference.title() != null) {
            return List.of(fingerprint(reference));
        }
        Optional<String> key = citeKey(
                Optional.ofNullable(reference.firstAuthor()),
                Optional.ofNullable(reference.year()),
                Optional.ofNullable(reference.venue()));
        return key.or(() -> Optional.ofNullable(reference.text()).map(CitedWork::textKey)).stream()
                .toList();
    }

    /** {@code cite:hu-2021}, with the venue behind it where one is named; by its text where neither is known. */
    static String name(InTextCitation citation) {
        return citeKey(
                        citation.authors().stream().findFirst(),
                        Optional.ofNullable(citation.year()),
                        Optional.ofNullable(citation.venue()))
                .orElseGet(() -> textKey(citation.span().text()));
    }

    /** First author and year as {@link Fingerprint#authorYear(String, int)} folds them; empty where one is missing. */
    static String authorYear(InTextCitation citation) {
        Integer year = citation.year();
        return year == null || citation.authors().isEmpty()
                ? ""
                : Fingerprint.authorYear(
                        Fingerprint.familyName(citation.authors().get(0)), year);
    }

    private static Optional<String> citeKey(Optional<String> author, Optional<Integer> year, Optional<String> venue) {
        if (author.isEmpty() && (venue.isEmpty() || year.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of("cite:" + author.map(Fingerprint::familyName).orElse("")
                + year.map(value -> "-" + value).orElse("")
                + venue.map(value -> "-" + value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""))
                        .orElse(""));
    }

    private static String textKey(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return "cite:" + folded.substring(0, Math.min(folded.length(), 80));
    }

    private static String fingerprint(Reference reference) {
        PaperRecord.Builder cited = PaperRecord.builder(0, reference.title() == null ? "" : reference.title())
                .year(reference.year());
        if (reference.firstAuthor() != null) {
            cited.author(new AuthorName(reference.firstAuthor()));
        }
        return Fingerprint.of(cited.build());
    }
}
