package org.citeatlas.shell;

import java.time.Duration;
import java.util.List;
import org.citeatlas.app.GraphSession;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.shell.command.GraphGate;

/** The session's graph, as commands wait for it. */
record AppGate(GraphSession session) implements GraphGate {
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Override
    public void await() {
        while (!session.await(LOOK)) {
            // The spinner turns; Ctrl-C interrupts
        }
    }

    @Override
    public void refuseIfMissing() {
        if (!session.isThere()) {
            throw new CiteatlasException(
                    Failure.UNREACHABLE,
                    "There is no graph in " + session.address().db() + ". Another folder is named with --db DIR;"
                            + " 'import FILE' makes a graph, 'import starter' one to try.");
        }
    }

    @Override
    public List<String> notices() {
        return session.notices();
    }
}
