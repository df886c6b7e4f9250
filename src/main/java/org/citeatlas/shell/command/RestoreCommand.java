package org.citeatlas.shell.command;

import java.nio.file.Path;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.Restore;
import org.citeatlas.domain.Answer;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.output.Spinner;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code restore FILE}: the embedded graph from a backup. */
public final class RestoreCommand implements AtlasCommand {
    private final GraphSession session;

    public RestoreCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("restore", CommandSpec.Group.CARE, "the embedded graph from the file of a backup")
                .takes(Positional.one("FILE", "what backup wrote", Values.FILE))
                .note("Only where there is no graph yet, or one that holds nothing: --db DIR names another folder."
                        + " A file that is damaged, or of a newer citeatlas, is refused, and nothing is changed. The"
                        + " graph of an older one is brought up to date when it is opened next.")
                .example("restore citeatlas.backup")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return false;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Path file = Path.of(invocation.arguments().word("FILE"));
        Answer restored;
        try (Spinner spinner = Spinner.on(output, "Restoring")) {
            restored = new Restore(session).run(file, what -> spinner.say("Restoring, " + what));
        }
        return output.answer(restored);
    }
}
