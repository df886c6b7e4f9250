package org.citeatlas.shell.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;

/** {@code explorations}: the canned explorations, the user's own among them. */
public final class ExplorationsCommand implements AtlasCommand {
    private final Supplier<ExplorationCatalogue> catalogue;

    public ExplorationsCommand(Supplier<ExplorationCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("explorations", CommandSpec.Group.EXPLORE, "list the canned explorations")
                .note("Each is a command of its own. Files in ~/.citeatlas/explore/ become commands too.")
                .note("Most take --since YEAR, --until YEAR, --topic TOPIC, --venue VENUE and --in COLLECTION|SOURCE.")
                .note("NAME --cypher prints the statement and its values instead of running it.")
                .example("explorations")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return false;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        ExplorationCatalogue all = catalogue.get();
        List<Map<String, Object>> rows =
                all.all().stream().map(ExplorationsCommand::row).toList();
        int exitCode = output.answer(
                new Answer(Layout.TABLE, List.of("name", "title", "usage"), rows, Coverage.NONE, true, "help {name}"));
        all.problems().forEach(output::warning);
        return exitCode;
    }

    private static Map<String, Object> row(Exploration exploration) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", exploration.name());
        row.put("title", exploration.title());
        row.put("usage", exploration.usage());
        return row;
    }
}
