package org.citeatlas.shell.command;

import java.util.List;

/** The graph, as far as a command has to wait for it. */
public interface GraphGate {
    /** No graph at all: nothing to wait for. */
    GraphGate OPEN = List::of;

    /**
     * Comes back when the graph is open. The thread may be interrupted meanwhile.
     *
     * @throws org.citeatlas.domain.CiteatlasException where it cannot be opened, with the reason
     */
    default void await() {}

    /**
     * Comes back where there is a graph, open or not.
     *
     * @throws org.citeatlas.domain.CiteatlasException where opening it would make a new one, with the way out
     */
    default void refuseIfMissing() {}

    /** What the user should know about how it was opened or closed; each is given once. */
    List<String> notices();
}
