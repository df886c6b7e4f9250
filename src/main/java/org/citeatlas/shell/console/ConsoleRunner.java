package org.citeatlas.shell.console;

import java.util.function.Supplier;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.command.CommandRunner;
import org.citeatlas.shell.command.Drill;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;

/**
 * Reads a line, runs it, and again, until Ctrl-D or {@code exit}. Spring Shell's own runner ends at Ctrl-C, which here
 * empties the line, or stops the command that is running.
 */
final class ConsoleRunner implements ShellRunner {
    private static final InputReader NO_INPUT = new InputReader() {};

    private final LineReader reader;
    private final CommandRegistration registration;
    private final CommandRunner runner;
    private final Supplier<Streams> streams;
    private final Console.ConsoleScripts scripts;
    private final String prompt;

    ConsoleRunner(
            LineReader reader,
            CommandRegistration registration,
            CommandRunner runner,
            Supplier<Streams> streams,
            Console.ConsoleScripts scripts,
            String prompt) {
        this.reader = reader;
        this.registration = registration;
        this.runner = runner;
        this.streams = streams;
        this.scripts = scripts;
        this.prompt = prompt;
    }

    @Override
    public void run(String[] arguments) {
        interruptOnSignal();
        while (true) {
            try {
                String line = reader.readLine(prompt).strip();
                if (line.equals("exit") || line.equals("quit")) {
                    return;
                }
                if (!line.isEmpty() && !line.startsWith("#")) {
                    interruptibly(line);
                }
            } catch (UserInterruptException e) {
                // Ctrl-C at the prompt: the half-typed line is gone, as in every shell
            } catch (EndOfFileException e) {
                return;
            }
        }
    }

    /**
     * Once and for all, so that no Ctrl-C falls between the prompt and the command: the line reader puts its own handler
     * in front while it reads, and gives this one back.
     */
    private void interruptOnSignal() {
        Thread running = Thread.currentThread();
        reader.getTerminal().handle(Terminal.Signal.INT, signal -> running.interrupt());
    }

    private void interruptibly(String line) {
        try {
            run(line);
        } finally {
            Thread.interrupted(); // a Ctrl-C that came too late is not for the next command
            reader.getTerminal().flush();
        }
    }

    private void run(String line) {
        Streams here = streams.get();
        try {
            if (line.startsWith("@")) {
                scripts.run(line.substring(1).strip(), here);
            } else if (line.matches("\\d{1,9}")) {
                String next = Drill.line(runner.lastAnswer(), Integer.parseInt(line));
                new Output(here, GlobalOptions.NONE).notice(next);
                execute(next, here);
            } else {
                execute(line, here);
            }
        } catch (CiteatlasException e) {
            runner.fail(e, here, "");
        }
    }

    private void execute(String line, Streams here) {
        TypedLine typed = TypedLine.of(line);
        if (!registration.knows(typed.command())) {
            runner.run(typed, here, ""); // says so; Spring Shell would list whatever begins alike
            return;
        }
        CommandContext context = new CommandContext(
                new WholeLineParser().parse(line),
                registration.registry(),
                new java.io.PrintWriter(here.data()),
                NO_INPUT);
        new CommandExecutor(registration.registry()).execute(context);
    }
}
