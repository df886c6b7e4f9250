package org.citeatlas.shell.command;

import java.util.List;
import java.util.function.Supplier;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.Tour;
import org.citeatlas.app.Tour.Stop;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.Arguments;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;

/** {@code tour}: eight questions on what is loaded, each with the command that answers it, and its answer. */
public final class TourCommand implements AtlasCommand {
    private static final int ROWS = 5;

    private final GraphSession session;
    private final Supplier<Commands> commands;

    public TourCommand(GraphSession session, Supplier<Commands> commands) {
        this.session = session;
        this.commands = commands;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("tour", CommandSpec.Group.ASK, "eight questions on what is loaded, with their answers")
                .note("In the console it waits behind each answer; elsewhere it goes through. --limit N: rows of an"
                        + " answer (default " + ROWS + ").")
                .example("tour")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        List<Stop> stops = new Tour(session).run();
        GlobalOptions options = invocation.globals().orElse(GlobalOptions.limitedTo(ROWS));
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            output.heading((i + 1) + " of " + stops.size() + "  " + stop.question());
            output.notice("> " + stop.line());
            int code = answer(TypedLine.of(stop.line()), options, output);
            if (code != ExitCodes.DONE) {
                return code;
            }
            boolean last = i == stops.size() - 1;
            if (!last && !output.asker().goOn("Enter for the next question, anything else to leave: ")) {
                return ExitCodes.DONE;
            }
        }
        output.notice(
                "Each line behind > is a command; help NAME says what else it takes, and a number opens that row of"
                        + " the last answer.");
        return ExitCodes.DONE;
    }

    private int answer(TypedLine line, GlobalOptions globals, Output output) {
        AtlasCommand command = commands.get().get(line.command());
        return command.run(new Invocation(Arguments.of(command.spec(), line), globals), output);
    }
}
