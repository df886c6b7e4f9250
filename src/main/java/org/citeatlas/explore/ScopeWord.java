package org.citeatlas.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter on papers that many explorations have; {@code @scope} of a header says which of them its own takes. */
public enum ScopeWord {
    SINCE(
            ParameterType.INTEGER,
            "first publication year, inclusive; without it papers of every year and of none",
            Requirement.YEAR,
            "%s.year >= $since"),
    UNTIL(ParameterType.INTEGER, "last publication year, inclusive", Requirement.YEAR, "%s.year <= $until"),
    TOPIC(
            ParameterType.TOPIC,
            "only papers about this topic",
            Requirement.TOPICS,
            "EXISTS { (%s)-[:ABOUT]->(:Topic {key: $topic}) }"),
    VENUE(
            ParameterType.VENUE,
            "only papers published there",
            Requirement.VENUE,
            "EXISTS { (%s)-[:PUBLISHED_IN]->(:Venue {key: $venue}) }"),
    IN(ParameterType.SHELF, "only papers of this collection or source, or marked so: read, keep, drop", null, "");

    /** What {@code @scope all} stands for. */
    static final List<ScopeWord> ALL = List.of(values());

    private final Parameter parameter;
    private final @Nullable Requirement requirement;
    private final String predicate;

    ScopeWord(ParameterType type, String description, @Nullable Requirement requirement, String predicate) {
        this.parameter = new Parameter(word(), type, description, null, false);
        this.requirement = requirement;
        this.predicate = predicate;
    }

    /** The word of the header, and the name of the parameter: {@code since}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parameter that it declares; never positional, and without a default. */
    Parameter parameter() {
        return parameter;
    }

    /** What a paper must have, or nobody knows whether it is in this scope. */
    Optional<Requirement> requirement() {
        return Optional.ofNullable(requirement);
    }

    /** A Cypher predicate over a paper. @param shelf what the value of {@code in} is */
    String predicate(String variable, Shelf shelf) {
        return this == IN ? shelf.predicate(variable) : predicate.formatted(variable);
    }

    static Optional<ScopeWord> of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    static String words() {
        return ALL.stream().map(ScopeWord::word).collect(Collectors.joining(", "));
    }
}
