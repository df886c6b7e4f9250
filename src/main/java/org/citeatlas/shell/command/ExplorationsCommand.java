package org.citeatlas.shell.command;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.citeatlas.app.CheckExplorations;
import org.citeatlas.app.CheckExplorations.Found;
import org.citeatlas.app.GraphSession;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Format;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code explorations}: the canned explorations, the user's own among them. */
public final class ExplorationsCommand implements AtlasCommand {
    private static final String CHECK = "check";

    private final Supplier<ExplorationCatalogue> catalogue;
    private final Function<List<Path>, ExplorationCatalogue> ofFiles;
    private final GraphSession session;

    /** @param ofFiles the catalogue where these are the user's files */
    public ExplorationsCommand(
            Supplier<ExplorationCatalogue> catalogue,
            Function<List<Path>, ExplorationCatalogue> ofFiles,
            GraphSession session) {
        this.catalogue = catalogue;
        this.ofFiles = ofFiles;
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("explorations", CommandSpec.Group.EXPLORE, "list the canned explorations")
                .option(Option.flag(CHECK, "say what is wrong with your own, or with these files; runs none"))
                .takes(new Positional("FILE", Positional.Count.ANY, "a file to check", Values.FILE))
                .note("Each is a command of its own. Files in ~/.citeatlas/explore/ become commands too.")
                .note(
                        "Most take --since YEAR, --until YEAR, --topic TOPIC, --venue VENUE and --in COLLECTION|SOURCE|MARK.")
                .note("NAME --cypher prints the statement and its values instead of running it.")
                .example("explorations")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return invocation.arguments().flag(CHECK);
    }

    @Override
    public int run(Invocation invocation, Output output) {
        List<String> files = invocation.arguments().words("FILE");
        if (invocation.arguments().flag(CHECK)) {
            return check(files.isEmpty() ? catalogue.get() : ofFiles.apply(paths(files)), output);
        }
        if (!files.isEmpty()) {
            throw CiteatlasException.usage("\"" + files.get(0) + "\" is one word too many: only --check takes files.");
        }
        ExplorationCatalogue all = catalogue.get();
        List<Map<String, Object>> rows =
                all.all().stream().map(ExplorationsCommand::row).toList();
        int exitCode = output.answer(
                new Answer(Layout.TABLE, List.of("name", "title", "usage"), rows, Coverage.NONE, true, "help {name}"));
        all.problems().forEach(output::warning);
        return exitCode;
    }

    private int check(ExplorationCatalogue all, Output output) {
        Set<String> commands = new TreeSet<>(catalogue.get().words());
        commands.addAll(all.words());
        Found found = new CheckExplorations(session).check(all.own(), commands);
        List<String> problems = new ArrayList<>(all.problems());
        problems.addAll(found.problems());
        if (output.format() == Format.JSON || output.format() == Format.JSONL) {
            List<Map<String, Object>> rows = Stream.concat(
                            problems.stream().map(text -> finding("error", text)),
                            found.remarks().stream().map(text -> finding("remark", text)))
                    .toList();
            output.answer(Answer.table(List.of("severity", "problem"), rows, Coverage.NONE));
        } else {
            problems.forEach(output::line);
            found.remarks().forEach(remark -> output.line("remark: " + remark));
        }
        if (problems.isEmpty()) {
            output.notice(verdict(all.own(), found.remarks().size()));
        }
        return problems.isEmpty() ? ExitCodes.DONE : ExitCodes.PROBLEMS;
    }

    private static Map<String, Object> finding(String severity, String problem) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("severity", severity);
        row.put("problem", problem);
        return row;
    }

    private static String verdict(List<Exploration> own, int remarks) {
        String names = own.stream().map(Exploration::name).collect(joining(", "));
        return own.isEmpty()
                ? "There is nothing to check: no exploration is your own."
                : remarks == 0
                        ? "Nothing is wrong with " + names + "."
                        : "Nothing keeps " + names + " from running. Of a name that nothing has there are no rows.";
    }

    private static List<Path> paths(List<String> files) {
        return files.stream().map(Path::of).toList();
    }

    private static Map<String, Object> row(Exploration exploration) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", exploration.name());
        row.put("title", exploration.title());
        row.put("usage", exploration.usage());
        return row;
    }
}
