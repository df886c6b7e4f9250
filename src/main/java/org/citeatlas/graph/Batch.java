package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.graph.model.Rows;
import org.neo4j.driver.TransactionContext;

/**
 * Rows for the statements of {@code cypher/write/}, by statement, each statement run once with all its rows, in the
 * order of {@link #ORDER}: nodes stand before the edges that need them.
 */
final class Batch implements Rows {
    private static final List<String> ORDER = List.of(
            "clear",
            "rename",
            "absorb",
            "papers",
            "stubs",
            "from",
            "entities",
            "mentions",
            "introduces",
            "repositories",
            "has-repository",
            "uses-repository",
            "implements",
            "pages",
            "has-page",
            "cites",
            "topics",
            "about",
            "authors",
            "wrote",
            "institutions",
            "venues",
            "published-in",
            "evaluated-on");

    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    @Override
    public void add(String statement, Map<String, Object> row) {
        if (!ORDER.contains(statement)) {
            throw new IllegalArgumentException("no statement is called " + statement);
        }
        rows.computeIfAbsent(statement, key -> new ArrayList<>()).add(row);
    }

    /** The rows of one statement so far. */
    List<Map<String, Object>> rows(String statement) {
        return rows.getOrDefault(statement, List.of());
    }

    void run(TransactionContext tx) {
        for (String statement : ORDER) {
            if (rows.containsKey(statement)) {
                Statements.run(tx, "write/" + statement, rows(statement));
            }
        }
    }
}
