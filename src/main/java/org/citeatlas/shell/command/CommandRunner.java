package org.citeatlas.shell.command;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.output.Spinner;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.Arguments;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.jspecify.annotations.Nullable;

/** Runs one line, from whichever door it came, to its exit code. Everything that is thrown ends here. */
public final class CommandRunner {
    private final Commands commands;
    private final GraphGate graph;
    private final Failures failures;
    private final GlobalOptions defaults;
    private @Nullable Answer lastAnswer;

    /** @param defaults the options of the process, for what a line leaves unsaid */
    public CommandRunner(Commands commands, GraphGate graph, Failures failures, GlobalOptions defaults) {
        this.commands = commands;
        this.graph = graph;
        this.failures = failures;
        this.defaults = defaults;
    }

    public Commands commands() {
        return commands;
    }

    /** The last answer with rows to go on from; null before the first. */
    public @Nullable Answer lastAnswer() {
        return lastAnswer;
    }

    /**
     * Runs a line.
     *
     * @param place {@code file:line: } of a script, in front of what went wrong; or empty
     * @return its exit code
     */
    public int run(TypedLine line, Streams streams, String place) {
        GlobalOptions globals = line.globals().orElse(defaults);
        Output output = new Output(streams, globals);
        try {
            checkSameGraph(line.globals());
            return globals.help() ? help(line, globals, output) : command(line, globals, output);
        } catch (Throwable thrown) { // an error of the JVM ends the command, not the console
            return failures.report(thrown, place, output, globals.debug());
        } finally {
            if (output.lastAnswer() != null) {
                lastAnswer = output.lastAnswer();
            }
        }
    }

    /** Says what went wrong before there was a line to run. @return the exit code */
    public int fail(Throwable thrown, Streams streams, String place) {
        return failures.report(thrown, place, new Output(streams, defaults), defaults.debug());
    }

    /** Says what a person should know of how the graph was opened or closed, and was not told yet. */
    public void sayNotices(Streams streams) {
        sayNotices(new Output(streams, defaults));
    }

    private void sayNotices(Output output) {
        output.notice(graph.notices().stream().collect(Collectors.joining("\n")));
    }

    /** One process talks to one graph: a line of a script or the console cannot ask for another. */
    private void checkSameGraph(GlobalOptions said) {
        boolean same = Objects.equals(said.db(), said.db() == null ? null : defaults.db())
                && Objects.equals(said.uri(), said.uri() == null ? null : defaults.uri());
        if (!same) {
            throw CiteatlasException.usage(
                    "--db and --uri choose the graph when citeatlas starts: citeatlas --db DIR …");
        }
    }

    private int help(TypedLine line, GlobalOptions globals, Output output) {
        String about = line.command().equals("help") ? "" : line.command();
        TypedLine help = about.isEmpty() ? TypedLine.ofArguments("help") : TypedLine.ofArguments("help", about);
        return command(help, globals, output);
    }

    private int command(TypedLine line, GlobalOptions globals, Output output) {
        AtlasCommand command = commands.get(line.command());
        Arguments arguments = Arguments.of(command.spec(), line);
        Invocation invocation = new Invocation(arguments, globals);
        if (command.needsTheGraph(invocation)) {
            if (!command.makesTheGraph()) {
                graph.refuseIfMissing();
            }
            awaitTheGraph(output);
        }
        if (!globals.debug()) {
            return unambiguously(command, invocation, output);
        }
        return DebugLog.timed(command.spec().name(), () -> unambiguously(command, invocation, output));
    }

    /** Runs the command, and again with the key of what was meant wherever a name fits several things. */
    private static int unambiguously(AtlasCommand command, Invocation invocation, Output output) {
        try {
            return command.run(invocation, output);
        } catch (AmbiguousNameException e) {
            Candidate meant = e.foremost().orElseGet(() -> chosen(e, output));
            if (e.foremost().isPresent()) {
                output.notice(takenFor(e, meant));
            }
            return unambiguously(command, invocation.replacing(e.name(), meant.key()), output);
        }
    }

    private static Candidate chosen(AmbiguousNameException several, Output output) {
        OptionalInt chosen = output.asker()
                .choose(
                        "Which \"" + several.name() + "\"?",
                        several.candidates().stream().map(CommandRunner::line).toList());
        return several.candidates().get(chosen.orElseThrow(() -> several));
    }

    private static String takenFor(AmbiguousNameException several, Candidate meant) {
        String others = several.candidates().stream()
                .filter(candidate -> !candidate.equals(meant))
                .map(candidate -> candidate.key() + " (" + candidate.description() + ")")
                .collect(Collectors.joining(", "));
        return "\"" + several.name() + "\" is taken for " + meant.key() + " (" + meant.description()
                + "), and may mean " + others + ".";
    }

    private static String line(Candidate candidate) {
        return candidate.label() + (candidate.description().isEmpty() ? "" : " · " + candidate.description());
    }

    private void awaitTheGraph(Output output) {
        Spinner spinner = Spinner.on(output, "Opening the graph");
        try {
            graph.await();
        } finally {
            spinner.close();
            sayNotices(output);
        }
    }
}
