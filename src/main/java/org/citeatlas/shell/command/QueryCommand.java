package org.citeatlas.shell.command;

import org.citeatlas.app.GraphSession;
import org.citeatlas.app.RunQuery;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Positional.Count;
import org.citeatlas.shell.syntax.Values;

/** {@code query CYPHER}: any statement that only reads. */
public final class QueryCommand implements AtlasCommand {
    private final GraphSession session;

    public QueryCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("query", CommandSpec.Group.ASK, "any Cypher statement that only reads")
                .takes(new Positional(
                        "CYPHER", Count.REST, "the statement, with or without quotes around it", Values.TEXT))
                .note("Options go in front of the statement or behind it. A write is refused by the server.")
                .example("query MATCH (p:Paper) RETURN p.title AS title, p.year AS year ORDER BY year LIMIT 5")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        String statement = invocation.arguments().word("CYPHER");
        if (statement.isBlank()) {
            throw CiteatlasException.usage("There is no statement to run: query MATCH (p:Paper) RETURN count(p)");
        }
        return output.answer(new RunQuery(session).run(statement, invocation.queryOptions()));
    }
}
