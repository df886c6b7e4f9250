package org.citeatlas.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/**
 * What a server says of a statement before it runs.
 *
 * @param columns that it returns, in order
 * @param unknown names in it that the server has not heard of: nothing in its graph has such a label, type or property
 */
public record Plan(List<String> columns, List<UnknownName> unknown) {
    /** Where the server counts lines, the statement begins on the second: on the first it is told not to run it. */
    static Plan of(String cypher, Map<String, Object> parameters, TransactionContext tx) {
        Result result = tx.run("EXPLAIN\n" + cypher, parameters);
        List<String> columns = result.keys();
        return new Plan(columns, UnknownName.of(cypher, result.consume()));
    }
}
