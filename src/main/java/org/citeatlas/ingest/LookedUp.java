package org.citeatlas.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.ingest.PaperReader.Records;
import org.jspecify.annotations.Nullable;

/**
 * Names and addresses that a record may be looked up by are at most 2,000 characters long: Neo4j's
 * <a href="https://neo4j.com/docs/cypher-manual/5/indexes/search-performance-indexes/overview/">range indexes</a> hold
 * about 8 kB, and one longer value would fail the batch that it came in.
 */
public final class LookedUp {
    /** Characters of a title, a name or an address beyond which it is rejected. */
    public static final int LONGEST = 2_000;

    private final PaperRecord paper;
    private final Records records;

    private LookedUp(PaperRecord paper, Records records) {
        this.paper = paper;
        this.records = records;
    }

    /** The paper, without what is too long in it; empty where that is its title. What goes is told to {@code records}. */
    public static Optional<PaperRecord> within(PaperRecord paper, Records records) {
        return new LookedUp(paper, records).within();
    }

    private Optional<PaperRecord> within() {
        if (tooLong(paper.title())) {
            reject("a title", paper.title(), "");
            return Optional.empty();
        }
        VenueName venue = paper.venue();
        boolean held = venue == null || fits("a venue", venue.name());
        return Optional.of(new PaperRecord(
                paper.number(),
                paper.ids(),
                paper.title(),
                paper.abstractText(),
                paper.year(),
                paper.publishedOn(),
                paper.authors().stream()
                        .filter(author -> fits("an author", author.name()) && fits("an author's id", author.sourceId()))
                        .map(this::affiliated)
                        .toList(),
                held ? venue : null,
                only("a link", paper.urls(), Function.identity()),
                only("an address of code", paper.code(), PaperRecord.CodeLink::url),
                paper.references().stream().map(this::cited).toList(),
                paper.topics().stream()
                        .filter(topic -> fits("a topic", topic.label()) && fits("a broader topic", topic.broader()))
                        .toList(),
                paper.results().stream()
                        .filter(result -> fits("a data set", result.dataset())
                                && fits("a metric", result.metric())
                                && fits("a task", result.task()))
                        .toList(),
                only("a method, data set or task", paper.entities(), PaperRecord.StatedEntity::name),
                paper.citationKey(),
                paper.citationCount(),
                paper.retracted(),
                paper.match()));
    }

    private AuthorName affiliated(AuthorName author) {
        return new AuthorName(
                author.name(),
                author.orcid(),
                author.sourceId(),
                only("an institution", author.affiliations(), PaperRecord.Affiliation::name));
    }

    /** What is too long for a cited title is a text. */
    private Reference cited(Reference reference) {
        String title = reference.title();
        boolean overlong = title != null && tooLong(title);
        return new Reference(
                reference.ids(),
                overlong ? null : title,
                reference.year(),
                fits("a cited author", reference.firstAuthor()) ? reference.firstAuthor() : null,
                fits("a cited venue", reference.venue()) ? reference.venue() : null,
                overlong && reference.text() == null ? title : reference.text(),
                reference.intent(),
                reference.contexts(),
                reference.influential());
    }

    private <T> List<T> only(String what, List<T> values, Function<T, String> name) {
        Predicate<T> fits = value -> fits(what, name.apply(value));
        return values.stream().filter(fits).collect(Collectors.toUnmodifiableList());
    }

    private boolean fits(String what, @Nullable String value) {
        if (value == null || !tooLong(value)) {
            return true;
        }
        reject(what, value, "; the record is taken without it");
        return false;
    }

    private static boolean tooLong(String value) {
        return value.length() > LONGEST;
    }

    private void reject(String what, String value, String then) {
        records.reject(
                paper.number(),
                what + " of " + value.length() + " characters, but should have " + LONGEST + " at most" + then,
                Reject.excerpt(value));
    }
}
