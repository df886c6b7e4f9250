package org.citeatlas.shell.command;

import java.util.function.Supplier;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.doctor.Doctor;
import org.citeatlas.app.doctor.Surroundings;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;

/** {@code doctor}: what is the matter. */
public final class DoctorCommand implements AtlasCommand {
    private final GraphSession session;
    private final Supplier<Surroundings> surroundings;

    /** @param surroundings of this process, once they are asked for */
    public DoctorCommand(GraphSession session, Supplier<Surroundings> surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named(
                        "doctor", CommandSpec.Group.CARE, "what is the matter with all this, and what mends it")
                .note("Looks at the program, the graph, its disk, the terminal and the log, also where the graph does"
                        + " not open. Changes nothing. Nothing private is in the answer: no password, key, mail"
                        + " address, title or question; ~ stands for your home. So it can go into a report. Exit code"
                        + " 1 where there is something to mend.")
                .example("doctor")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return false;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Doctor.Report report = new Doctor(session.address(), surroundings.get()).run();
        output.answer(report.answer());
        report.ills().forEach(output::warning);
        if (report.ills().isEmpty()) {
            output.notice("Nothing to mend.");
            return ExitCodes.DONE;
        }
        return ExitCodes.PROBLEMS;
    }
}
