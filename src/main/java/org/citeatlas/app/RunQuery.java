package org.citeatlas.app;

import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.explore.OutsideData;

/** Runs a Cypher statement that a person wrote. The server refuses any that would write. */
public final class RunQuery {
    private final GraphSession session;

    public RunQuery(GraphSession session) {
        this.session = session;
    }

    /**
     * One row per row of the statement.
     *
     * @throws org.citeatlas.domain.CiteatlasException (failed) where it would write, read a file or ask another server
     */
    public Answer run(String cypher, QueryOptions options) {
        OutsideData.refuse(cypher);
        return options.answer(session.graph().read(cypher, Map.of(), options.limits()), Coverage.NONE, "");
    }
}
