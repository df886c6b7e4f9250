package org.citeatlas.shell.command;

import java.nio.file.Path;
import org.citeatlas.app.BackUp;
import org.citeatlas.app.GraphSession;
import org.citeatlas.domain.Answer;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.output.Spinner;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code backup FILE}: the embedded graph in one file. */
public final class BackupCommand implements AtlasCommand {
    private final GraphSession session;
    private final String version;

    /** @param version of this program, for the file to say */
    public BackupCommand(GraphSession session, String version) {
        this.session = session;
        this.version = version;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("backup", CommandSpec.Group.CARE, "the embedded graph, with your shelves, in one file")
                .takes(Positional.one("FILE", "the file to write, for you alone to read", Values.FILE))
                .option(Option.flag("force", "replace a file that is there"))
                .note("Nobody can use the graph meanwhile: 'citeatlas stop' ends a process that has it. The file is"
                        + " there whole or not at all. It holds the graph with marks and collections, not the"
                        + " password and not what services answered. restore takes it back, sha256 and all.")
                .example("backup citeatlas.backup")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return false;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Path file = Path.of(invocation.arguments().word("FILE"));
        Answer made;
        try (Spinner spinner = Spinner.on(output, "Backing up")) {
            made = new BackUp(session, version)
                    .run(file, invocation.arguments().flag("force"), what -> spinner.say("Backing up, " + what));
        }
        return output.answer(made);
    }
}
