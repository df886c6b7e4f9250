package org.citeatlas.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What values a parameter takes, and how they are spelt on the command line. */
public enum ParameterType {
    STRING("a text", "LoRA", ParameterType::text),
    INTEGER("a whole number", "2020", ParameterType::integer),
    FLOAT("a number", "0.5", ParameterType::number),
    BOOLEAN("true or false", "true", ParameterType::truth),
    STRING_LIST("one or more texts with commas between them", "method,model", ParameterType::list),
    /** The name of a method, data set, tool, metric or task; the statement gets the key of its node. */
    ENTITY("the name of a method, data set, tool, metric or task", "LoRA", ParameterType::text),
    /** The title or id of a paper; the statement gets the id of its node. */
    WORK("the id or title of a paper", "arxiv:2106.09685", ParameterType::text),
    /** Several of these; the statement gets the ids of their nodes. */
    WORK_LIST(
            "one or more ids or titles of papers with ; between them, or collection:NAME",
            "arxiv:2106.09685",
            ParameterType::works),
    AUTHOR("the name of an author", "\"Ada Lovelace\"", ParameterType::text),
    TOPIC("the label of a topic", "\"image classification\"", ParameterType::text),
    VENUE("the name of a venue", "NeurIPS", ParameterType::text),
    INSTITUTION("the name of an institution", "\"ETH Zurich\"", ParameterType::text),
    REPOSITORY("the address of a repository", "github.com/owner/name", ParameterType::text),
    SOURCE("the name or id of an imported source", "papers.jsonl", ParameterType::text),
    COLLECTION("the name of a collection", "survey", ParameterType::text),
    /** Papers that have something in common; {@code papersOf(p, $name)} in a statement gives the papers of the {@link PaperSet}. */
    PAPERS(
            "a method, topic, author, venue, institution, collection or source, or years such as 2018-2020, or a date such"
                    + " as 2026-11-28 for what was imported by then",
            "LoRA",
            ParameterType::text),
    /** A collection, a source or a mark: what {@link Shelf} it is has to be known, so that only a scope has one. */
    SHELF("the name of a collection or a source, or read, keep or drop", "survey", ParameterType::text);

    private final String wanted;
    private final String example;
    private final Function<String, @Nullable Object> reading;

    ParameterType(String wanted, String example, Function<String, @Nullable Object> reading) {
        this.wanted = wanted;
        this.example = example;
        this.reading = reading;
    }

    /** The type as a header writes it: {@code STRING LIST}. */
    public String word() {
        return name().replace('_', ' ');
    }

    /** What a value has to be, for messages and help: {@code a whole number}. */
    public String wanted() {
        return wanted;
    }

    /** A value of this type, as typed. */
    public String example() {
        return example;
    }

    /** The kind of thing that a value names, which has to be looked up before the statement runs: {@code paper}. */
    public Optional<String> kind() {
        return compareTo(ENTITY) < 0
                ? Optional.empty()
                : Optional.of(this == WORK || this == WORK_LIST ? "paper" : name().toLowerCase(Locale.ROOT));
    }

    /** All types as a header writes them, for messages. */
    static String words() {
        return Arrays.stream(values())
                .filter(type -> type != SHELF)
                .map(ParameterType::word)
                .collect(Collectors.joining(", "));
    }

    static Optional<ParameterType> of(String word) {
        return Arrays.stream(values())
                .filter(type -> type != SHELF && type.word().equals(word))
                .findFirst();
    }

    Optional<Object> read(String text) {
        return Optional.ofNullable(reading.apply(text));
    }

    private static @Nullable Object text(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable Object integer(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Object number(String text) {
        try {
            Double value = Double.valueOf(text.strip());
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Object truth(String text) {
        return switch (text.strip()) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> null;
        };
    }

    private static @Nullable Object list(String text) {
        return split(text, ",");
    }

    /** A title may have commas. */
    private static @Nullable Object works(String text) {
        return split(text, ";");
    }

    private static @Nullable Object split(String text, String separator) {
        List<String> values = Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return values.isEmpty() ? null : values;
    }
}
