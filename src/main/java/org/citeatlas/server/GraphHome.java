package org.citeatlas.server;

import java.net.URI;

/** The place where the user's graph lives, from the moment that somebody wants it until it is closed. */
public interface GraphHome extends AutoCloseable {

    /** Whether {@link #address()} would answer at once. */
    boolean isUp();

    /**
     * Where the graph answers. Waits until it does, which for a store of the usual size is a few seconds.
     *
     * @throws org.citeatlas.domain.CiteatlasException {@code UNREACHABLE} where it cannot be had, {@code INTERRUPTED}
     *     where the waiting thread was interrupted; the home can be asked again after either
     */
    BoltAddress address();

    /**
     * Where the graph answers after a connection was lost, be it at a new owner of the store or at this process, which
     * takes the store over where nobody has it. Waits as {@link #address()} does.
     *
     * @param lost the address that failed; where another thread has moved on from it already, that one's is given
     * @throws org.citeatlas.domain.CiteatlasException as {@link #address()}
     */
    BoltAddress reopen(BoltAddress lost);

    /**
     * An address of Neo4j Browser that opens connected, without a password to type and with none in the address, and
     * has the statement in its editor. For one use within ten minutes, on this machine.
     *
     * @throws org.citeatlas.domain.CiteatlasException {@code UNREACHABLE} as {@link #address()}
     */
    URI browseAddress(BrowserDesk desk);

    /** Who has the store, where it answers and how large it is, as far as that is known now; never waits. */
    HomeStatus status();

    /** Ends the server, if it runs in this process, and frees the store for others. Does nothing the second time. */
    @Override
    void close();
}
