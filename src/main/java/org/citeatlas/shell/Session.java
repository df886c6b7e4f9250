package org.citeatlas.shell;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.NameLookup;
import org.citeatlas.shell.command.CommandRunner;
import org.citeatlas.shell.command.Commands;
import org.citeatlas.shell.command.Failures;
import org.citeatlas.shell.command.GraphGate;
import org.citeatlas.shell.command.RehearseCommand;
import org.citeatlas.shell.console.Console;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;

/** What one process works with: the graph it talks to, and the commands over it. */
final class Session implements AutoCloseable {
    private final Home home;
    private final GraphSession graph;
    private final CommandRunner runner;

    private Session(Home home, GraphSession graph, CommandRunner runner) {
        this.home = home;
        this.graph = graph;
        this.runner = runner;
    }

    /**
     * A session over the graph that these options name. Opens nothing yet.
     *
     * @throws org.citeatlas.domain.CiteatlasException where they name none
     */
    static Session of(GlobalOptions globals) {
        Home home = Home.ofUser();
        GraphSession graph = new GraphSession(Address.of(globals, home));
        Commands commands = AllCommands.over(graph, home.explorations());
        Session session =
                new Session(home, graph, new CommandRunner(commands, new AppGate(graph), failures(home), globals));
        commands.add(new RehearseCommand(session::rehearse));
        return session;
    }

    /** Says what went wrong before there was a session. @return the exit code */
    static int failed(RuntimeException thrown, Streams streams) {
        return new CommandRunner(new Commands(List.of()), GraphGate.OPEN, failures(Home.ofUser()), GlobalOptions.NONE)
                .fail(thrown, streams, "");
    }

    CommandRunner runner() {
        return runner;
    }

    void openConsole(Streams streams) {
        OwnFiles.warning(home.explorations(), runner.commands())
                .ifPresent(new Output(streams, GlobalOptions.NONE)::warning);
        console(streams, graph::open).run();
    }

    private void rehearse() {
        console(Streams.unattended(Writer.nullWriter(), Writer.nullWriter(), Screen.NONE), () -> {})
                .rehearse();
    }

    private Console console(Streams streams, Runnable whenReady) {
        Console.ConsoleScripts scripts = (file, there) -> Script.run(Path.of(file), runner, there);
        String welcome = "Citeatlas " + Version.number() + " · "
                + graph.address().place() + " · help lists the commands, TAB completes, Ctrl-D ends";
        NameLookup names = new NameLookup(graph);
        return new Console(runner, names::complete, home.history(), streams, scripts, welcome, whenReady);
    }

    /** Closes the graph, and says what a person should know of that; how it was opened matters no more. */
    void end(Streams streams) {
        graph.notices();
        graph.close();
        runner.sayNotices(streams);
    }

    @Override
    public void close() {
        graph.close();
    }

    private static Failures failures(Home home) {
        return new Failures(home.log().toString());
    }
}
