package org.citeatlas.shell.command;

import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;

/** A command, the same for the console, a script and a process of its own. Holds no state between runs. */
public interface AtlasCommand {

    CommandSpec spec();

    /**
     * Does the work. The thread is interrupted when the user gives up on it.
     *
     * @return the exit code
     * @throws org.citeatlas.domain.CiteatlasException with the message that the user reads
     */
    int run(Invocation invocation, Output output);

    /** Whether it needs the graph to be open before it runs. */
    default boolean needsTheGraph(Invocation invocation) {
        return true;
    }

    /** Whether it makes the graph that it needs, where there is none; else a mistyped folder would become a graph. */
    default boolean makesTheGraph() {
        return false;
    }
}
