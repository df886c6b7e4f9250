package org.citeatlas.shell.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.command.CommandRunner;
import org.citeatlas.shell.output.Ink;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * The interactive session. Its Spring context holds Spring Shell's registry and runner and nothing that would have to be
 * looked for: no scanning, no auto-configuration, so that the prompt is there in well under a second.
 *
 * @param runner runs what is typed
 * @param names what TAB finds in the graph
 * @param history file of the lines typed before
 * @param process the streams of the process, and what they lead to
 * @param scripts runs {@code @file}
 * @param welcome the line above the first prompt
 * @param whenReady called once, when the first prompt is about to be shown; must return at once
 */
public record Console(
        CommandRunner runner,
        Names names,
        Path history,
        Streams process,
        ConsoleScripts scripts,
        String welcome,
        Runnable whenReady) {

    /** Runs {@code @file}, as the process itself would. */
    @FunctionalInterface
    public interface ConsoleScripts {
        int run(String file, Streams streams);
    }

    /** Reads and runs lines until the user leaves. */
    public void run() {
        keepSpringFromLogging();
        open(() -> terminal().system(true).build());
    }

    /**
     * Runs {@code help} and leaves, on a terminal that is nowhere: what the class archive is made from has to have been
     * loaded once.
     */
    public void rehearse() {
        keepSpringFromLogging();
        Rehearsal.loadSystemTerminal();
        InputStream typed = new ByteArrayInputStream("help\nexit\n".getBytes(StandardCharsets.UTF_8));
        open(() -> terminal()
                .system(false)
                .type("xterm")
                .streams(typed, OutputStream.nullOutputStream())
                .build());
    }

    private interface Opening {
        Terminal open() throws IOException;
    }

    /** Only what comes with JLine itself: looking at the other ways to a terminal takes longer than all the rest. */
    private static TerminalBuilder terminal() {
        return TerminalBuilder.builder()
                .name("citeatlas")
                .jna(false)
                .jansi(false)
                .ffm(false);
    }

    private void open(Opening opening) {
        try (Terminal terminal = opening.open();
                GenericApplicationContext context = new GenericApplicationContext()) {
            LineReader reader = reader(terminal);
            Supplier<Streams> streams = () -> streams(terminal, reader);
            register(context, reader, streams);
            context.refresh();
            terminal.writer().println(welcome);
            whenReady.run();
            context.getBean(ShellRunner.class).run(new String[0]);
        } catch (CiteatlasException e) {
            throw e;
        } catch (Exception e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED, "The console cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Spring has nothing to tell, and its first logger costs a third of a second. */
    private static void keepSpringFromLogging() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    private void register(GenericApplicationContext context, LineReader reader, Supplier<Streams> streams) {
        Ink ink = process.screen().colours() ? Ink.COLOURED : Ink.PLAIN;
        context.registerBean(CommandRegistry.class, () -> new CommandRegistry());
        context.registerBean(CommandParser.class, () -> new WholeLineParser());
        context.registerBean(
                CommandRegistration.class,
                () -> new CommandRegistration(context.getBean(CommandRegistry.class), runner, streams));
        context.registerBean(
                ShellRunner.class,
                () -> new ConsoleRunner(
                        reader,
                        context.getBean(CommandRegistration.class),
                        runner,
                        streams,
                        scripts,
                        ink.heading("citeatlas>") + " "));
    }

    private LineReader reader(Terminal terminal) throws IOException {
        History lines = new DiscreetHistory();
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("citeatlas")
                .parser(new LineParser())
                .completer(new LineCompleter(runner.commands(), new PromptNames(names)))
                .history(lines)
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ")
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .build();
        lines.attach(reader);
        return reader;
    }

    /** Where a command's words go: through the terminal, but for a stream that was sent elsewhere. */
    private Streams streams(Terminal terminal, LineReader reader) {
        Screen was = process.screen();
        Screen now = new Screen(
                was.dataOnTerminal(),
                was.messagesOnTerminal(),
                terminal.getWidth(),
                terminal.getHeight(),
                was.colours());
        Writer data = was.dataOnTerminal() ? terminal.writer() : process.data();
        Writer messages = was.messagesOnTerminal() ? terminal.writer() : process.messages();
        return new Streams(
                data, messages, now, new ConsoleAsker(reader), new ConsolePager(terminal, System.getenv("PAGER")));
    }
}
