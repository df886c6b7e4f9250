package org.citeatlas.shell.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.citeatlas.app.Browse;
import org.citeatlas.app.GraphSession;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Positional.Count;
import org.citeatlas.shell.syntax.Values;

/** {@code browse [NAME …]}: an address that opens Neo4j Browser on an exploration's nodes and edges. */
public final class BrowseCommand implements AtlasCommand {
    private final GraphSession session;
    private final Supplier<ExplorationCatalogue> catalogue;

    public BrowseCommand(GraphSession session, Supplier<ExplorationCatalogue> catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named(
                        "browse", CommandSpec.Group.TAKE, "the address of Neo4j Browser, with an exploration drawn")
                .takes(Positional.optional(
                        "NAME", "an exploration; without one, a first look at the graph", Values.EXPLORATION))
                .takes(new Positional("VALUE", Count.LINE, "what the exploration takes", Values.TEXT))
                .option(new Option(
                        "files",
                        "FOLDER",
                        "write the style and the statements as files, to drop onto the Neo4j Browser of another server",
                        Values.FILE))
                .note(
                        "The statement is in the editor, its values filled in: Ctrl-Enter runs it. With --format json (jsonl,"
                                + " csv, markdown) address and statement are a row.")
                .example("browse papers-with-method LoRA")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Browse browse = new Browse(session, catalogue.get().all());
        Optional<String> folder = invocation.arguments().option("files");
        if (folder.isPresent()) {
            int files = browse.files(Path.of(folder.get()));
            output.notice(files + " files in " + folder.get()
                    + ": drop citeatlas.grass onto Neo4j Browser's editor, and the statements onto its Favorites.");
            return ExitCodes.DONE;
        }
        Optional<Exploration> exploration =
                invocation.arguments().optionalWord("NAME").map(catalogue.get()::get);
        List<String> words = invocation.arguments().words("VALUE");
        Map<String, String> values = exploration
                .map(found -> org.citeatlas.explore.Arguments.parse(found, words))
                .orElse(Map.of());
        return BrowserPage.write(browse.run(exploration.orElse(null), values), invocation, output);
    }
}
