package org.citeatlas.shell.command;

import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ShortestPath;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code path A B}: the shortest connection. */
public final class PathCommand implements AtlasCommand {
    private final GraphSession session;

    public PathCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("path", CommandSpec.Group.ASK, "the shortest connection between two things")
                .takes(Positional.one("A", "name, title, id or key of one thing", Values.names("any")))
                .takes(Positional.one("B", "name, title, id or key of the other", Values.names("any")))
                .example("path LoRA \"Attention Is All You Need\"")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        return output.answer(new ShortestPath(session)
                .run(invocation.arguments().word("A"), invocation.arguments().word("B"), invocation.queryOptions()));
    }
}
