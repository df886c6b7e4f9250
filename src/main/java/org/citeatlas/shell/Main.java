package org.citeatlas.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.TypedLine;
import org.jline.utils.Signals;

/** The program: one command, a script, or the console. Ends the process itself, since the embedded server would not. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // pictures are drawn without a screen, even where there is one
        Home.settle();
        System.setProperty("citeatlas.logs", Home.ofUser().logs().toString());
        StrayOutput.intoTheLog();
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        Streams streams = ProcessStreams.open();
        TypedLine line;
        try {
            line = TypedLine.ofArguments(arguments);
        } catch (CiteatlasException e) {
            return Session.failed(e, streams);
        }
        if (line.globals().debug()) {
            System.setProperty("citeatlas.level", "debug"); // read when the log is first written to
        }
        if (line.globals().version()) {
            return Version.print(streams);
        }
        try (Session session = Session.of(line.globals())) {
            int code = run(line, session, streams);
            session.end(streams);
            return code;
        } catch (CiteatlasException e) {
            return Session.failed(e, streams);
        }
    }

    private static int run(TypedLine line, Session session, Streams streams) {
        if (!line.command().isEmpty() || line.globals().help()) {
            endAtInterrupt();
            return line.command().startsWith("@")
                    ? Script.run(
                            Path.of(line.command().substring(1)), session.runner(), ProcessStreams.measured(streams))
                    : session.runner().run(line, ProcessStreams.measured(streams), "");
        }
        if (!ProcessStreams.inputIsTerminal()) {
            endAtInterrupt();
            return Script.runStandardInput(session.runner(), ProcessStreams.measured(streams));
        }
        session.openConsole(streams);
        return ExitCodes.DONE;
    }

    /** The first Ctrl-C stops the command, which then cleans up after itself; the second ends the process as it is. */
    private static void endAtInterrupt() {
        Thread running = Thread.currentThread();
        AtomicBoolean asked = new AtomicBoolean();
        Signals.register("INT", () -> {
            if (asked.getAndSet(true)) {
                Runtime.getRuntime().halt(Failure.INTERRUPTED.exitCode());
            }
            running.interrupt();
        });
    }
}
