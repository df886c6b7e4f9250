package org.citeatlas.shell.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citeatlas.app.AssertFiles;
import org.citeatlas.app.GraphSession;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code assert FILE…}: statements that must return no rows. */
public final class AssertCommand implements AtlasCommand {
    private static final int SHOWN = 3; // rows of each that fails

    private final GraphSession session;

    public AssertCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("assert", CommandSpec.Group.CARE, "run Cypher statements that must return no rows")
                .takes(Positional.some("FILE", "Cypher statements, with ; behind each", Values.FILE))
                .option(new Option(
                        "junit", "FILE", "write a JUnit report too; one that is there is replaced", Values.FILE))
                .note("A line // @title TEXT above a statement says what it asserts. Statements may only read.")
                .note(
                        "Exits with 1 where a statement returns rows, is wrong, or takes longer than --timeout (60s unless"
                                + " said); all are run.")
                .example("assert rules.cypher --junit report.xml")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        List<Path> files =
                invocation.arguments().words("FILE").stream().map(Path::of).toList();
        Optional<Path> report = invocation.arguments().option("junit").map(Path::of);
        report.ifPresent(file -> refuseOneOf(files, file));
        AssertFiles.Asserted asserted = new AssertFiles(session).run(files, invocation.queryOptions(), SHOWN);
        report.ifPresent(asserted::report);
        output.answer(asserted.answer());
        return asserted.allHold() ? ExitCodes.DONE : ExitCodes.PROBLEMS;
    }

    private static void refuseOneOf(List<Path> files, Path report) {
        Path target = report.toAbsolutePath().normalize();
        if (files.stream().anyMatch(file -> file.toAbsolutePath().normalize().equals(target))) {
            throw CiteatlasException.usage(
                    report + " holds the assertions: give another name with --junit, or they would be lost.");
        }
    }
}
