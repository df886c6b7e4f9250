package org.citeatlas.shell.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.citeatlas.app.Browse;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ShowCard;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code show KIND NAME}: a card with all that hangs on one thing. */
public final class ShowCommand implements AtlasCommand {
    private static final List<String> ENTITIES = List.of("method", "dataset", "tool", "metric", "task");

    private final GraphSession session;
    private final Supplier<ExplorationCatalogue> catalogue;

    public ShowCommand(GraphSession session, Supplier<ExplorationCatalogue> catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    @Override
    public CommandSpec spec() {
        List<String> kinds =
                Stream.concat(ShowCard.KINDS.stream(), ENTITIES.stream()).toList();
        return CommandSpec.named("show", CommandSpec.Group.ASK, "a card: one thing and all that hangs on it")
                .takes(Positional.one("KIND", "what sort of thing", Values.oneOf(kinds)))
                .takes(Positional.text("NAME", "name, title, id or key", Values.namesOfKindBefore()))
                .option(Option.flag("browse", "the address of Neo4j Browser with the thing and what stands around it"))
                .example("show entity LoRA")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        String kind = invocation.arguments().word("KIND");
        String name = invocation.arguments().word("NAME");
        if (invocation.arguments().flag("browse")) {
            Browse browse = new Browse(session, catalogue.get().all());
            return BrowserPage.write(browse.around(kind, name), invocation, output);
        }
        return output.answer(new ShowCard(session).run(kind, name, invocation.queryOptions()));
    }
}
