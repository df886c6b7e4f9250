package org.citeatlas.shell.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.SplitWork;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code split ID}: undoes a merge, for good. */
public final class SplitCommand implements AtlasCommand {
    private final GraphSession session;

    public SplitCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("split", CommandSpec.Group.FILL, "take papers apart that were wrongly joined")
                .takes(Positional.one("ID", "one of the paper's ids, which shall stand for itself alone", Values.TEXT))
                .option(Option.flag("undo", "take an earlier split back"))
                .note("No record joins the id to others any more, and no likeness of titles ties its paper to another.")
                .note("It stays so when sources are forgotten and imported again.")
                .example("split arxiv:2106.09685")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        String id = invocation.arguments().word("ID");
        boolean undo = invocation.arguments().flag("undo");
        Map<String, Object> card = new LinkedHashMap<>();
        card.put(undo ? "joined" : "split", id);
        card.put("papers", List.copyOf(new SplitWork(session).run(id, undo, output::notice)));
        return output.answer(Answer.card(List.copyOf(card.keySet()), card, Coverage.NONE));
    }
}
