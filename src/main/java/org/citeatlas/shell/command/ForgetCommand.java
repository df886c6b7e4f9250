package org.citeatlas.shell.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.ForgetSource;
import org.citeatlas.app.GraphSession;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code forget SOURCE}: takes a source out again. */
public final class ForgetCommand implements AtlasCommand {
    private final GraphSession session;

    public ForgetCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named(
                        "forget", CommandSpec.Group.FILL, "take a source out again, with all that only it brought")
                .takes(Positional.one("SOURCE", "its name, path or id, as sources lists them", Values.names("source")))
                .note("Importing the same file again brings it back.")
                .example("forget papers.jsonl")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        ForgetSource.Forgotten gone =
                new ForgetSource(session).run(invocation.arguments().word("SOURCE"), output::notice);
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("forgotten", gone.source());
        card.put("id", gone.id());
        card.put("papers", gone.papers());
        card.put("nodes", gone.nodes());
        card.put("edges", gone.edges());
        return output.answer(Answer.card(List.copyOf(card.keySet()), card, Coverage.NONE));
    }
}
