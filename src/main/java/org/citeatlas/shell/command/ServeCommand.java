package org.citeatlas.shell.command;

import org.citeatlas.app.GraphSession;
import org.citeatlas.app.Serve;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;

/** {@code serve}: keep the graph up. */
public final class ServeCommand implements AtlasCommand {
    private final GraphSession session;

    public ServeCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named(
                        "serve", CommandSpec.Group.CARE, "keep the embedded graph up for others, until Ctrl-C or stop")
                .example("serve")
                .build();
    }

    @Override
    public boolean makesTheGraph() {
        return true;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        new Serve(session).run(output::notice);
        return 0;
    }
}
