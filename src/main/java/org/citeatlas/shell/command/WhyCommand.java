package org.citeatlas.shell.command;

import org.citeatlas.app.GraphSession;
import org.citeatlas.app.Why;
import org.citeatlas.domain.Answer;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Format;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code why A B}: the evidence for an edge. */
public final class WhyCommand implements AtlasCommand {
    private static final int WIDE = 160; // columns of a terminal where offsets do not squeeze the sentence

    private final GraphSession session;

    public WhyCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named(
                        "why",
                        CommandSpec.Group.ASK,
                        "the evidence for an edge: which record, which characters, which rule")
                .takes(Positional.one("A", "name, title, id or key of one thing", Values.names("any")))
                .takes(Positional.one("B", "name, title, id or key of the other", Values.names("any")))
                .example("why LoRA arxiv:2106.09685")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Answer answer = new Why(session)
                .run(invocation.arguments().word("A"), invocation.arguments().word("B"), invocation.queryOptions());
        return output.answer(tooNarrow(output) ? answer.without(Why.PLACE) : answer);
    }

    private static boolean tooNarrow(Output output) {
        int columns = output.screen().columns();
        return output.format() == Format.TABLE && columns > 0 && columns < WIDE;
    }
}
