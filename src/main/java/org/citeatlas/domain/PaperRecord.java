package org.citeatlas.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one paper, as read: nothing is guessed, nothing is merged yet. A record without a title is one
 * that only says what a known work cites; see {@link #titled()}.
 *
 * @param number line or record number in the source, from 1
 * @param ids external ids, strongest first; empty where the source gives none
 * @param title as read; empty in a record that only says what a known work cites
 * @param abstractText as read
 * @param year of publication
 * @param publishedOn day of publication, where the source knows it
 * @param authors in the order of the paper
 * @param venue where it was published
 * @param urls links that the record states apart from its text
 * @param code repositories that the record states
 * @param references the works it cites, in order
 * @param topics keywords and topics that the record states
 * @param results data sets that the record states, with scores where it has them
 * @param entities methods, data sets and tasks that the record states apart from its text
 * @param citationKey what the source itself calls the record: BibTeX's citation key
 * @param citationCount how often it was cited, by the source's own count
 * @param retracted whether the source marks it as retracted
 * @param match why the record's ids are taken to be of one work, where it is the record of a match
 */
public record PaperRecord(
        long number,
        List<WorkId> ids,
        String title,
        @Nullable String abstractText,
        @Nullable Integer year,
        @Nullable LocalDate publishedOn,
        List<AuthorName> authors,
        @Nullable VenueName venue,
        List<String> urls,
        List<CodeLink> code,
        List<Reference> references,
        List<TopicLabel> topics,
        List<Result> results,
        List<StatedEntity> entities,
        @Nullable String citationKey,
        @Nullable Integer citationCount,
        boolean retracted,
        @Nullable Match match) {

    public PaperRecord {
        title = title.isBlank() ? "" : title;
        abstractText = said(abstractText);
        citationKey = said(citationKey);
        ids = List.copyOf(ids);
        authors = List.copyOf(authors);
        urls = List.copyOf(urls);
        code = List.copyOf(code);
        references = List.copyOf(references);
        topics = List.copyOf(topics);
        results = List.copyOf(results);
        entities = List.copyOf(entities);
        if (title.isEmpty() && (ids.isEmpty() || references.isEmpty())) {
            throw new IllegalArgumentException(
                    "record " + number + ": a paper needs a title, or an id and a work that it cites");
        }
    }

    /** The text, or null where it is blank: readers give that for what a source leaves out. */
    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Whether this is the record of a paper; false for one that only says what a known work cites. */
    public boolean titled() {
        return !title.isEmpty();
    }

    /** The same with another number. */
    public PaperRecord numbered(long other) {
        return other == number
                ? this
                : new PaperRecord(
                        other,
                        ids,
                        title,
                        abstractText,
                        year,
                        publishedOn,
                        authors,
                        venue,
                        urls,
                        code,
                        references,
                        topics,
                        results,
                        entities,
                        citationKey,
                        citationCount,
                        retracted,
                        match);
    }

    /** A record to fill in, for a reader that meets the fields one by one. */
    public static Builder builder(long number, String title) {
        return new Builder(number, title);
    }

    /** An author as the record names them, with what tells them from others of the name. */
    public record AuthorName(
            String name, @Nullable String orcid, @Nullable String sourceId, List<Affiliation> affiliations) {
        public AuthorName {
            orcid = said(orcid);
            sourceId = said(sourceId);
            affiliations = List.copyOf(affiliations);
        }

        public AuthorName(String name) {
            this(name, null, null, List.of());
        }
    }

    /** An institution as the record names it; {@code country} is an ISO 3166-1 alpha-2 code. */
    public record Affiliation(
            String name, @Nullable String ror, @Nullable String country) {
        public Affiliation {
            ror = said(ror);
            country = said(country);
        }
    }

    /** A venue; {@code type} is conference, journal, workshop, repository, book, or null where the record is silent. */
    public record VenueName(String name, @Nullable String type) {
        public VenueName {
            type = said(type);
        }
    }

    /** A repository that the record states; {@code official} is null where the record does not say. */
    public record CodeLink(
            String url,
            @Nullable Boolean official,
            @Nullable String framework) {
        public CodeLink {
            framework = said(framework);
        }
    }

    /**
     * A topic label.
     *
     * @param scheme that it belongs to: openalex, arxiv, mesh, keyword
     * @param score 0 to 1
     * @param broader label of the next broader topic in the same scheme
     */
    public record TopicLabel(
            String label,
            String scheme,
            @Nullable Double score,
            @Nullable String broader) {
        public TopicLabel {
            broader = said(broader);
        }

        public TopicLabel(String label, String scheme, @Nullable Double score) {
            this(label, scheme, score, null);
        }
    }

    /** A data set that the record says was used; metric and value where it states a score. */
    public record Result(
            String dataset,
            @Nullable String metric,
            @Nullable String value,
            @Nullable String task) {
        public Result {
            metric = said(metric);
            value = said(value);
            task = said(task);
        }
    }

    /**
     * Why a paper is taken to be the work that a service knows by other ids.
     *
     * @param service which knows it: openalex
     * @param score how sure, 0 to 1
     * @param reason for a person: <i>same title; abstracts agree (0.83)</i>
     * @param candidates what the service offered, each with its score, best first
     */
    public record Match(String service, double score, String reason, List<String> candidates) {
        public Match {
            candidates = List.copyOf(candidates);
        }
    }

    /** A thing that the record says the paper uses, or, where {@code introduced}, is the origin of. */
    public record StatedEntity(String name, @Nullable String longName, EntityKind kind, boolean introduced) {
        public StatedEntity {
            longName = said(longName);
        }
    }

    /**
     * A cited work as the record gives it.
     *
     * @param ids external ids, strongest first
     * @param text the reference as printed, where there is no id
     * @param intent why it is cited, where the source says so
     * @param contexts the sentences in which it is cited, or what the source gives of them, in the order of the text;
     *     empty where it gives none
     * @param influential whether the source counts the work among those that shaped the citing one; null where it is
     *     silent
     */
    public record Reference(
            List<WorkId> ids,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable String firstAuthor,
            @Nullable String venue,
            @Nullable String text,
            @Nullable String intent,
            List<String> contexts,
            @Nullable Boolean influential) {
        public Reference {
            title = said(title);
            firstAuthor = said(firstAuthor);
            venue = said(venue);
            text = said(text);
            intent = said(intent);
            ids = ids.stream().sorted().distinct().toList();
            contexts = contexts.stream()
                    .filter(context -> !context.isBlank())
                    .distinct()
                    .toList();
        }

        /** A cited work of which nothing is said but what it is. */
        public Reference(
                List<WorkId> ids,
                @Nullable String title,
                @Nullable Integer year,
                @Nullable String firstAuthor,
                @Nullable String venue,
                @Nullable String text,
                @Nullable String intent) {
            this(ids, title, year, firstAuthor, venue, text, intent, List.of(), null);
        }

        public static Reference of(WorkId id) {
            return of(List.of(id));
        }

        /** A cited work by nothing but its ids. */
        public static Reference of(List<WorkId> ids) {
            return new Reference(ids, null, null, null, null, null, null);
        }

        /** The same work, cited in these sentences. */
        public Reference citedIn(List<String> sentences) {
            return new Reference(
                    ids, title, year, firstAuthor, venue, text, intent, List.copyOf(sentences), influential);
        }
    }

    /** Collects the fields of one record. */
    public static final class Builder {
        private final long number;
        private final String title;
        private final SortedSet<WorkId> ids = new TreeSet<>();
        private final List<AuthorName> authors = new ArrayList<>();
        private final List<String> urls = new ArrayList<>();
        private final List<CodeLink> code = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private final List<TopicLabel> topics = new ArrayList<>();
        private final List<Result> results = new ArrayList<>();
        private final List<StatedEntity> entities = new ArrayList<>();
        private @Nullable String abstractText;
        private @Nullable Integer year;
        private @Nullable LocalDate publishedOn;
        private @Nullable VenueName venue;
        private @Nullable String citationKey;
        private @Nullable Integer citationCount;
        private boolean retracted;
        private @Nullable Match match;

        private Builder(long number, String title) {
            this.number = number;
            this.title = title;
        }

        public Builder id(WorkId id) {
            ids.add(id);
            return this;
        }

        public Builder abstractText(@Nullable String text) {
            abstractText = text == null || text.isBlank() ? null : text;
            return this;
        }

        public Builder year(@Nullable Integer value) {
            year = value;
            return this;
        }

        public Builder publishedOn(@Nullable LocalDate day) {
            publishedOn = day;
            return this;
        }

        /** Adds an author; one whose name is blank is nobody, and left out. */
        public Builder author(AuthorName author) {
            if (!author.name().isBlank()) {
                authors.add(author);
            }
            return this;
        }

        public Builder venue(@Nullable VenueName value) {
            venue = value;
            return this;
        }

        public Builder urls(Collection<String> values) {
            urls.addAll(values);
            return this;
        }

        public Builder code(CodeLink link) {
            code.add(link);
            return this;
        }

        public Builder reference(Reference reference) {
            references.add(reference);
            return this;
        }

        public Builder topic(TopicLabel topic) {
            topics.add(topic);
            return this;
        }

        public Builder result(Result result) {
            results.add(result);
            return this;
        }

        public Builder entity(StatedEntity entity) {
            entities.add(entity);
            return this;
        }

        public Builder citationKey(@Nullable String key) {
            citationKey = key;
            return this;
        }

        public Builder citationCount(@Nullable Integer count) {
            citationCount = count;
            return this;
        }

        public Builder retracted(boolean value) {
            retracted = value;
            return this;
        }

        public Builder match(@Nullable Match value) {
            match = value;
            return this;
        }

        /** Whether there is enough for a record: a title, or an id and a work that it cites. */
        public boolean isComplete() {
            return !title.isBlank() || !ids.isEmpty() && !references.isEmpty();
        }

        /** @throws IllegalArgumentException where it is not {@link #isComplete} */
        public PaperRecord build() {
            return new PaperRecord(
                    number,
                    List.copyOf(ids),
                    title,
                    abstractText,
                    year,
                    publishedOn,
                    authors,
                    venue,
                    urls,
                    code,
                    references,
                    topics,
                    results,
                    entities,
                    citationKey,
                    citationCount,
                    retracted,
                    match);
        }
    }
}
