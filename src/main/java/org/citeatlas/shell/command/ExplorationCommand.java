package org.citeatlas.shell.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.RunExploration;
import org.citeatlas.app.WriteStatement;
import org.citeatlas.app.WriteStatement.Written;
import org.citeatlas.domain.Answer;
import org.citeatlas.explore.Column;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.Parameter;
import org.citeatlas.explore.ParameterType;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Format;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Positional.Count;
import org.citeatlas.shell.syntax.Values;

/** {@code NAME [VALUE] [--param VALUE]…}: one canned exploration, as a command of its own. */
public final class ExplorationCommand implements AtlasCommand {
    private static final String LIMIT = "limit"; // a global option already
    private static final String CYPHER = "cypher";
    private static final String GRAPH = "graph";

    private final Exploration exploration;
    private final GraphSession session;

    public ExplorationCommand(Exploration exploration, GraphSession session) {
        this.exploration = exploration;
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec.Builder spec =
                CommandSpec.named(exploration.name(), CommandSpec.Group.EXPLORE, exploration.title());
        exploration.positionals().forEach(p -> spec.takes(place(p)));
        exploration.parameters().stream().filter(p -> !p.name().equals(LIMIT)).forEach(p -> spec.option(option(p)));
        spec.option(new Option(
                CYPHER,
                "",
                "print the statement and its values instead of running it; or the one that draws the answer",
                Values.oneOf(List.of(GRAPH))));
        exploration.parameter(LIMIT).ifPresent(p -> spec.note("--limit N: " + help(p) + "."));
        spec.note(
                "Columns: " + exploration.returns().stream().map(Column::name).collect(Collectors.joining(", ")) + ".");
        exploration.source().ifPresent(source -> spec.note("Definition: " + source));
        List<String> examples = exploration.examples();
        (examples.isEmpty() ? List.of(exploration.name()) : examples).forEach(spec::example);
        return spec.build();
    }

    /** A statement is written down without the graph, unless there is a name to look up in it. */
    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return invocation.arguments().option(CYPHER).isEmpty()
                || values(invocation).keySet().stream()
                        .flatMap(name -> exploration.parameter(name).stream())
                        .anyMatch(parameter -> parameter.type().kind().isPresent());
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Optional<String> cypher = invocation.arguments().option(CYPHER).filter(word -> !word.equals("false"));
        if (cypher.isPresent()) {
            return write(invocation, cypher.get().equals(GRAPH), output);
        }
        Answer answer = new RunExploration(session).run(exploration, values(invocation), invocation.queryOptions());
        boolean forPeople = output.format() == Format.TABLE || output.format() == Format.MARKDOWN;
        return output.answer(forPeople ? withoutHidden(answer) : answer);
    }

    private int write(Invocation invocation, boolean graph, Output output) {
        Written written =
                new WriteStatement(session).run(exploration, values(invocation), graph, invocation.queryOptions());
        if (output.format() == Format.JSON || output.format() == Format.JSONL) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("cypher", written.cypher());
            object.put("parameters", written.parameters());
            if (!written.computed().isEmpty()) {
                object.put("computed", written.computed());
            }
            output.object(object);
        } else {
            written.script().lines().forEach(output::line);
        }
        return ExitCodes.DONE;
    }

    private Map<String, String> values(Invocation invocation) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : exploration.parameters()) {
            invocation.arguments().option(optionName(parameter)).ifPresent(v -> values.put(parameter.name(), v));
        }
        exploration
                .positionals()
                .forEach(place -> invocation
                        .arguments()
                        .optionalWord(place.placeholder())
                        .ifPresent(value -> values.put(place.name(), value)));
        int limit = invocation.globals().limit();
        if (limit != GlobalOptions.NOT_GIVEN && exploration.parameter(LIMIT).isPresent()) {
            values.put(LIMIT, Integer.toString(limit));
        }
        return values;
    }

    private Answer withoutHidden(Answer answer) {
        return answer.without(exploration.returns().stream()
                .filter(Column::hidden)
                .map(Column::name)
                .toList());
    }

    private Positional place(Parameter parameter) {
        if (exploration.positionals().size() > 1) {
            return Positional.one(parameter.placeholder(), help(parameter), values(parameter));
        }
        boolean words = parameter.type() == ParameterType.STRING
                || parameter.type().kind().isPresent();
        Count count = words
                ? parameter.required() ? Count.TEXT : Count.OPTIONAL_TEXT
                : parameter.required() ? Count.ONE : Count.OPTIONAL;
        return new Positional(parameter.placeholder(), count, help(parameter), values(parameter));
    }

    private static Option option(Parameter parameter) {
        boolean isSwitch = parameter.type() == ParameterType.BOOLEAN;
        return new Option(
                optionName(parameter), isSwitch ? "" : parameter.placeholder(), help(parameter), values(parameter));
    }

    private static String optionName(Parameter parameter) {
        return parameter.option().substring(2);
    }

    private static String help(Parameter parameter) {
        String text = parameter.defaultText();
        return parameter.description() + (text == null ? "" : " (default " + text + ")");
    }

    private static Values values(Parameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return parameter.type() == ParameterType.STRING_LIST
                    ? Values.someOf(parameter.choices())
                    : Values.oneOf(parameter.choices());
        }
        return parameter.type().kind().map(Values::names).orElse(Values.TEXT);
    }
}
