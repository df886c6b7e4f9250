package org.citeatlas.shell.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Nearest;

/**
 * What a line gives to a command, checked against what the command takes.
 *
 * @param places the words of each positional, by its name; a positional that was left out is not there
 * @param options the values of each option of the command, by its name
 */
public record Arguments(Map<String, List<String>> places, Map<String, List<String>> options) {

    /** @throws CiteatlasException where the words do not fit the command, with its usage line */
    public static Arguments of(CommandSpec spec, TypedLine line) {
        boolean foreign = spec.positionals().stream().anyMatch(Positional::isForeign);
        OptionScan scan;
        try {
            scan = OptionScan.of(
                    line.words(),
                    withGlobals(spec),
                    foreign ? OptionScan.Unknown.TEXT_AFTER_FIRST_VALUE : OptionScan.Unknown.REFUSE);
        } catch (CiteatlasException e) {
            throw CiteatlasException.usage(e.getMessage() + usage(spec));
        }
        checkOptions(spec, scan.values());
        return new Arguments(places(spec, scan, line), scan.values());
    }

    /** The one word of a positional. @throws IllegalStateException where the spec does not require it */
    public String word(String place) {
        return optionalWord(place).orElseThrow(() -> new IllegalStateException(place + " is not required by the spec"));
    }

    /** The one word of a positional that may be left out. */
    public Optional<String> optionalWord(String place) {
        return words(place).stream().findFirst();
    }

    /** The words of a positional; empty where it was left out. */
    public List<String> words(String place) {
        return places.getOrDefault(place, List.of());
    }

    /** The value of an option, the last where it was given twice. */
    public Optional<String> option(String name) {
        List<String> values = options.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    public boolean flag(String name) {
        return option(name).filter("true"::equals).isPresent();
    }

    /** The constant of an enum, which is typed in lower case. Its option has {@link Values#oneOf(Class)}. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return option(name).map(word -> Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT)));
    }

    /** A whole number from {@code least} up. @throws CiteatlasException for anything else */
    public Optional<Integer> number(String name, int least) {
        return option(name).map(text -> {
            if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
                throw CiteatlasException.usage(
                        "--" + name + " takes a whole number from " + least + " up, not \"" + text + "\".");
            }
            return Integer.valueOf(text);
        });
    }

    /** The same arguments with every word or value that is {@code name} replaced by {@code key}. */
    public Arguments replacing(String name, String key) {
        return new Arguments(replaced(places, name, key), replaced(options, name, key));
    }

    private static Map<String, List<String>> replaced(Map<String, List<String>> values, String name, String key) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(value -> value.equals(name) ? key : value)
                                .toList(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static List<Option> withGlobals(CommandSpec spec) {
        List<Option> all = new ArrayList<>(spec.options());
        all.addAll(GlobalOptions.OPTIONS);
        return all;
    }

    private static void checkOptions(CommandSpec spec, Map<String, List<String>> values) {
        values.forEach((name, given) -> spec.option(name)
                .filter(option -> !option.isFlag())
                .ifPresent(option -> given.forEach(v -> check("--" + name, option.values(), v))));
    }

    private static void check(String place, Values values, String given) {
        if (values instanceof Values.OneOf allowed) {
            check(place, "", allowed.words(), given.strip());
        } else if (values instanceof Values.SomeOf allowed) {
            for (String one : given.split(",")) {
                check(place, "some of ", allowed.words(), one.strip());
            }
        }
    }

    private static void check(String place, String some, List<String> allowed, String given) {
        if (!allowed.contains(given)) {
            throw CiteatlasException.usage(place + " takes " + some + String.join(", ", allowed) + ", not \"" + given
                    + "\"." + Nearest.question("", given, allowed));
        }
    }

    private static Map<String, List<String>> places(CommandSpec spec, OptionScan scan, TypedLine line) {
        List<Word> words = scan.rest();
        Map<String, List<String>> places = new LinkedHashMap<>();
        int at = 0;
        for (Positional place : spec.positionals()) {
            int end = place.takesTheRest() ? words.size() : Math.min(at + 1, words.size());
            List<Word> taken = words.subList(at, end);
            if (taken.isEmpty() && place.isRequired() && !scan.values().containsKey(place.optionName())) {
                throw CiteatlasException.usage(place.name() + " is missing: " + place.help() + "." + usage(spec));
            }
            if (!taken.isEmpty()) {
                places.put(place.name(), texts(place, taken, line));
            }
            at = end;
        }
        if (at < words.size()) {
            String word = "\"" + words.get(at).text() + "\"";
            throw CiteatlasException.usage((spec.positionals().isEmpty()
                            ? spec.name() + " takes no value without an option, and there is " + word + "."
                            : "One word too many: " + word + ". A name with blanks goes in quotes.")
                    + usage(spec));
        }
        return places;
    }

    private static List<String> texts(Positional place, List<Word> taken, TypedLine line) {
        if (place.count() == Positional.Count.REST) {
            return List.of(RestOfLine.text(taken, line.raw()));
        }
        if (place.count() == Positional.Count.TEXT || place.count() == Positional.Count.OPTIONAL_TEXT) {
            return List.of(taken.stream().map(Word::text).collect(Collectors.joining(" ")));
        }
        taken.forEach(word -> check(place.name(), place.values(), word.text()));
        return taken.stream().map(Word::text).toList();
    }

    private static String usage(CommandSpec spec) {
        return "\nUsage: " + spec.usage();
    }
}
