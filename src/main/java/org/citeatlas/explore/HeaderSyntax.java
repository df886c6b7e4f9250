package org.citeatlas.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/** How the parts of a header line are spelt. */
final class HeaderSyntax {
    /** Options that every command has, so that a parameter cannot be called so. */
    private static final Set<String> TAKEN = Set.of(
            "--db",
            "--uri",
            "--user",
            "--format",
            "--timeout",
            "--no-color",
            "--quiet",
            "--help",
            "--cypher",
            "--graph",
            "--chart",
            "--browse",
            "--param",
            "--output",
            "--as");

    private static final String NAME = "[a-zA-Z][a-zA-Z0-9]*";
    private static final Pattern COLUMN = Pattern.compile("(\\S+)\\s+(.+?)(\\s+HIDDEN)?");
    // NAME TYPE[!] [of A|B] [= DEFAULT] then two blanks or more, then the description
    private static final Pattern PARAMETER = Pattern.compile("(?<name>" + NAME
            + ")\\s+(?<type>STRING LIST|WORK LIST|[A-Z]+)(?<required>!)?(?:\\s+of\\s+(?<choices>\\S+))?"
            + "(?:\\s+=\\s*(?<default>\\S(?:.*?\\S)??))?(?:\\s{2,}(?<description>.*))?");
    private static final Pattern NEED = Pattern.compile("(\\S+)(\\s+of\\s+all)?(?:\\s+if\\s+(.+))?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

    private HeaderSyntax() {}

    static Optional<Column> column(String written) {
        Matcher matcher = COLUMN.matcher(written.strip());
        return matcher.matches()
                ? Optional.of(new Column(matcher.group(1), matcher.group(2), matcher.group(3) != null))
                : Optional.empty();
    }

    static Parameter parameter(String written, Function<String, CiteatlasException> wrong) {
        Matcher matcher = PARAMETER.matcher(written);
        if (!matcher.matches()) {
            throw wrong.apply("\"" + written + "\" is no parameter. Write its name, its type, two blanks and what it is"
                    + " for: // @param since INTEGER  first publication year, inclusive");
        }
        ParameterType type = ParameterType.of(matcher.group("type"))
                .orElseThrow(() -> wrong.apply(
                        matcher.group("type") + " is no type of a parameter. Use one of " + ParameterType.words()));
        String description =
                Optional.ofNullable(matcher.group("description")).orElse("").strip();
        String choices = matcher.group("choices");
        Parameter parameter = new Parameter(
                matcher.group("name"),
                type,
                description,
                matcher.group("default"),
                matcher.group("required") != null,
                choices == null ? List.of() : Arrays.asList(choices.split("\\|")));
        check(parameter, wrong);
        return parameter;
    }

    private static void check(Parameter parameter, Function<String, CiteatlasException> wrong) {
        String name = parameter.name();
        if (parameter.description().isEmpty()) {
            throw wrong.apply("nobody knows what " + name + " is for. Say it behind two blanks");
        }
        if (TAKEN.contains(parameter.option())) {
            throw wrong.apply("every command has an option " + parameter.option() + " already. Choose another name");
        }
        if (ScopeWord.IN.parameter().option().equals(parameter.option())) {
            throw wrong.apply("--in is a filter of the scope. Write // @scope in, and inScope(p) in the statement, or"
                    + " choose another name");
        }
        if (!parameter.choices().isEmpty()
                && parameter.type() != ParameterType.STRING
                && parameter.type() != ParameterType.STRING_LIST) {
            throw wrong.apply("only a STRING or a STRING LIST is one of several texts, and " + name + " is "
                    + parameter.type().word() + ". Remove \"of " + String.join("|", parameter.choices()) + "\"");
        }
        if (parameter.required() && parameter.defaultText() != null) {
            throw wrong.apply(name + " is required and has a default. Remove the ! or the default");
        }
        try {
            parameter.defaultValue();
        } catch (CiteatlasException e) {
            throw wrong.apply("the default of " + name + " is \"" + parameter.defaultText() + "\", which is not "
                    + (parameter.choices().isEmpty()
                            ? parameter.type().wanted() + ". Write one such as "
                                    + parameter.type().example()
                            : "of its choices. Write some of " + String.join(", ", parameter.choices())));
        }
    }

    /** {@code since, until} or {@code all}: the words of a scope. */
    static List<ScopeWord> scope(String written, Function<String, CiteatlasException> wrong) {
        if (written.equals("all")) {
            return ScopeWord.ALL;
        }
        List<ScopeWord> scope = Arrays.stream(written.split(","))
                .map(word -> ScopeWord.of(word.strip())
                        .orElseThrow(() -> wrong.apply("\"" + word.strip() + "\" is no word of a scope. Use some of "
                                + ScopeWord.words() + ", or all")))
                .toList();
        if (scope.stream().distinct().count() < scope.size()) {
            throw wrong.apply("@scope has a word twice. Remove one");
        }
        return scope;
    }

    /** {@code communities of coupling}: what is computed, and what joins two nodes where it is of networks. */
    static Reading reading(String written, CypherText.Statement statement, Function<String, CiteatlasException> wrong) {
        String[] words = written.strip().split("\\s+of\\s+", 2);
        Computation computation = Computation.of(words[0])
                .orElseThrow(() -> wrong.apply(
                        "\"" + words[0] + "\" is nothing that is computed. Use one of " + Computation.words()));
        if (words.length > 1 && !computation.isOfNetworks()) {
            throw wrong.apply(computation.word() + " is of no network. Leave out \"of " + words[1] + "\"");
        }
        Linkage linkage = words.length == 1
                ? Linkage.CITATIONS
                : Linkage.of(words[1])
                        .orElseThrow(() -> wrong.apply(
                                "\"" + words[1] + "\" is nothing that joins two nodes. Use one of " + Linkage.words()));
        return new Reading(computation, linkage, statement.text(), statement.line());
    }

    /** {@code year if since or until}: the requirement, and the parameters that bring it up. */
    static Need need(String written, List<String> parameters, Function<String, CiteatlasException> wrong) {
        Matcher matcher = NEED.matcher(written.strip());
        if (!matcher.matches()) {
            throw wrong.apply("@needs has an empty place. Write words with commas between them");
        }
        Requirement requirement = Requirement.of(matcher.group(1))
                .orElseThrow(() -> wrong.apply("\"" + matcher.group(1)
                        + "\" is nothing that a paper can need. Use one of " + Requirement.words()));
        @Nullable String condition = matcher.group(3);
        List<String> ifGiven =
                condition == null ? List.of() : Arrays.asList(condition.strip().split("\\s+or\\s+"));
        ifGiven.stream().filter(name -> !parameters.contains(name)).findFirst().ifPresent(name -> {
            throw wrong.apply("@needs speaks of a parameter " + name + " that is not declared. Use one of "
                    + String.join(", ", parameters));
        });
        return new Need(requirement, matcher.group(2) != null, ifGiven);
    }

    static List<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    static void tryExample(Exploration exploration, String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line).results().forEach(word -> words.add(word.group(1) != null ? word.group(1) : word.group(2)));
        if (words.isEmpty() || !words.get(0).equals(exploration.name())) {
            throw CiteatlasException.usage(
                    "it has to start with " + exploration.name().toLowerCase(Locale.ROOT));
        }
        Arguments.bind(exploration, Arguments.parse(exploration, words.subList(1, words.size())));
    }
}
