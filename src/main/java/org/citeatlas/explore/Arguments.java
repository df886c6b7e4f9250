package org.citeatlas.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/** What a user typed behind the name of an exploration, as values for its statements. */
public final class Arguments {
    private static final long NO_LIMIT = Integer.MAX_VALUE; // more would keep Neo4j from sorting the top rows only
    private static final Set<String> UNCOUNTED = Set.of("seed", "limit");
    private static final List<ScopeWord> YEARS = List.of(ScopeWord.SINCE, ScopeWord.UNTIL);

    private Arguments() {}

    /**
     * The words by parameter name, in order. Takes {@code VALUE} for a positional one, {@code --name VALUE},
     * {@code --name=VALUE}, and {@code --name} alone for true.
     *
     * @throws CiteatlasException (usage) for an unknown option, a second value or a missing one
     */
    public static Map<String, String> parse(Exploration exploration, List<String> words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                put(exploration, texts, positional(exploration, texts, word), word);
                continue;
            }
            int equals = word.indexOf('=');
            Parameter parameter = byOption(exploration, equals < 0 ? word : word.substring(0, equals));
            if (equals >= 0) {
                put(exploration, texts, parameter, word.substring(equals + 1));
            } else if (takesNext(parameter, words, i + 1)) {
                put(exploration, texts, parameter, words.get(++i));
            } else {
                put(exploration, texts, parameter, flag(parameter));
            }
        }
        return texts;
    }

    /**
     * The values of all parameters, for the driver: what was given, else the default, else null. A {@code limit} of 0
     * means no limit.
     *
     * @param texts values as typed, by parameter name
     * @throws CiteatlasException (usage) for an unknown parameter, a wrong value or a required one that is missing
     */
    public static Map<String, @Nullable Object> bind(Exploration exploration, Map<String, String> texts) {
        for (String name : texts.keySet()) {
            if (exploration.parameter(name).isEmpty()) {
                throw unknown(exploration, name);
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Parameter parameter : exploration.parameters()) {
            Optional<Object> given =
                    Optional.ofNullable(texts.get(parameter.name())).map(text -> value(exploration, parameter, text));
            if (given.isEmpty() && parameter.required()) {
                throw CiteatlasException.usage(
                        exploration.name() + " needs " + parameter.type().wanted() + ": " + parameter.description()
                                + ". Type: " + exploration.usage());
            }
            Object value = given.or(parameter::defaultValue).orElse(null);
            values.put(parameter.name(), parameter.name().equals("limit") ? limit(parameter, value) : value);
        }
        refuseNoYears(exploration, values);
        return values;
    }

    private static Object value(Exploration exploration, Parameter parameter, String text) {
        Object value = parameter.parse(text);
        if (parameter.name().equals(Macro.MIN_CONFIDENCE) && value instanceof Double sure && (sure < 0 || sure > 1)) {
            throw parameter.refusal(text, "a number from 0 to 1");
        }
        if (value instanceof Long count && count < 0 && isCount(exploration, parameter)) {
            throw parameter.refusal(text, "a whole number from 0 up");
        }
        return value;
    }

    /** Years and seeds may be negative, and what a user's own file asks for; a limit has words of its own. */
    private static boolean isCount(Exploration exploration, Parameter parameter) {
        return exploration.origin().shipped()
                && !UNCOUNTED.contains(parameter.name())
                && ScopeWord.of(parameter.name()).isEmpty();
    }

    private static void refuseNoYears(Exploration exploration, Map<String, @Nullable Object> values) {
        if (exploration.scope().containsAll(YEARS)
                && values.get(ScopeWord.SINCE.word()) instanceof Long since
                && values.get(ScopeWord.UNTIL.word()) instanceof Long until
                && since > until) {
            throw CiteatlasException.usage("--since " + since + " is later than --until " + until
                    + ", so that no year is left. --since takes the first year, --until the last.");
        }
    }

    private static @Nullable Object limit(Parameter parameter, @Nullable Object value) {
        if (value instanceof Long rows && rows < 0) {
            throw CiteatlasException.usage(
                    parameter.option() + " cannot be " + rows + ". It takes a number of rows, or 0 for all.");
        }
        return value instanceof Long rows && rows == 0 ? (Object) NO_LIMIT : value;
    }

    private static boolean takesNext(Parameter parameter, List<String> words, int next) {
        if (next >= words.size()) {
            return false;
        }
        String word = words.get(next);
        return parameter.type() == ParameterType.BOOLEAN
                ? parameter.type().read(word).isPresent()
                : !word.startsWith("--");
    }

    private static String flag(Parameter parameter) {
        if (parameter.type() == ParameterType.BOOLEAN) {
            return "true";
        }
        throw CiteatlasException.usage(parameter.option() + " has no value. It takes "
                + parameter.type().wanted() + ", such as " + parameter.example() + ".");
    }

    /** The first that has no value yet; where all have one the last, so that it is said to have two. */
    private static Parameter positional(Exploration exploration, Map<String, String> texts, String word) {
        List<Parameter> places = exploration.positionals();
        if (places.isEmpty()) {
            throw CiteatlasException.usage(exploration.name() + " takes no value, and there is \"" + word
                    + "\". It has " + options(exploration) + ".");
        }
        return places.stream()
                .filter(parameter -> !texts.containsKey(parameter.name()))
                .findFirst()
                .orElse(places.get(places.size() - 1));
    }

    private static void put(Exploration exploration, Map<String, String> texts, Parameter parameter, String text) {
        String before = texts.put(parameter.name(), text);
        if (before != null) {
            throw CiteatlasException.usage(parameter.option() + " has two values, \"" + before + "\" and \"" + text
                    + "\". Put quotes around a value with blanks. Type: " + exploration.usage());
        }
    }

    private static Parameter byOption(Exploration exploration, String option) {
        return exploration.parameters().stream()
                .filter(parameter -> parameter.option().equals(option) || option.equals("--" + parameter.name()))
                .findFirst()
                .orElseThrow(() -> unknown(exploration, option));
    }

    private static CiteatlasException unknown(Exploration exploration, String option) {
        return CiteatlasException.usage(
                exploration.name() + " has no option " + option + ". It has " + options(exploration) + ".");
    }

    private static String options(Exploration exploration) {
        String options =
                exploration.parameters().stream().map(Parameter::option).collect(Collectors.joining(", "));
        return options.isEmpty() ? "none" : options;
    }
}
