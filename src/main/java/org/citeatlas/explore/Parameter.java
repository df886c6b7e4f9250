package org.citeatlas.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/**
 * A value that an exploration asks for.
 *
 * @param name as it stands behind {@code $} in the statement: {@code minConfidence}
 * @param type what values it takes
 * @param description one sentence for {@code help}
 * @param defaultText what is taken where the user gives nothing, spelt as on the command line; null for Cypher's null
 * @param required whether a run without it is refused
 * @param choices the only texts that it takes, of a {@code STRING} or {@code STRING LIST}; empty for any
 */
public record Parameter(
        String name,
        ParameterType type,
        String description,
        @Nullable String defaultText,
        boolean required,
        List<String> choices) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** One that takes any value of its type. */
    public Parameter(
            String name, ParameterType type, String description, @Nullable String defaultText, boolean required) {
        this(name, type, description, defaultText, required, List.of());
    }

    /** The option of the command line: {@code --min-confidence}. */
    public String option() {
        return "--" + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What its value is called in help: {@code MIN_CONFIDENCE}. */
    public String placeholder() {
        return type == ParameterType.SHELF
                ? "COLLECTION|SOURCE|MARK"
                : option().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** A value that it takes, as typed. */
    public String example() {
        return choices.isEmpty() ? type.example() : choices.get(0);
    }

    /** The default as a value for the driver, or empty where there is none. */
    public Optional<Object> defaultValue() {
        return Optional.ofNullable(defaultText).map(this::parse);
    }

    /**
     * The value that this text spells: Long, Double, Boolean, a List of String, or the text itself. A text of a type
     * that {@link ParameterType#kind() names something in the graph} is returned as typed.
     *
     * @throws CiteatlasException (usage) naming the parameter, the value and what is wanted
     */
    public Object parse(String text) {
        return type.read(text).flatMap(this::chosen).orElseThrow(() -> wrong(text));
    }

    private Optional<Object> chosen(Object value) {
        if (choices.isEmpty()) {
            return Optional.of(value);
        }
        if (value instanceof List<?> several) {
            List<String> chosen = several.stream()
                    .flatMap(one -> choice(one.toString()).stream())
                    .toList();
            return chosen.size() == several.size() ? Optional.of(chosen) : Optional.empty();
        }
        return choice(value.toString()).map(Object.class::cast);
    }

    private Optional<String> choice(String text) {
        return choices.stream().filter(choice -> choice.equalsIgnoreCase(text)).findFirst();
    }

    private CiteatlasException wrong(String text) {
        String wanted = choices.isEmpty()
                ? type.wanted() + ", such as " + example()
                : (type == ParameterType.STRING ? "one of " : "some of ") + String.join(", ", choices);
        return refusal(text, wanted);
    }

    /** That it does not take this text. @param wanted what it takes */
    CiteatlasException refusal(String text, String wanted) {
        return CiteatlasException.usage(
                option() + " cannot be \"" + text + "\". It takes " + wanted + ": " + description + ".");
    }
}
