package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citeatlas.graph.model.Rows;
import org.neo4j.driver.TransactionContext;

/**
 * Rows for the statements of {@code cypher/write/}, by statement, each statement run once with all its rows, in the
 * order of {@link #ORDER}: nodes stand before the edges that need them. The edges of a paper are made, not looked for:
 * {@code clear} took what it had.
 */
final class Batch implements Rows {
    private static final List<String> ORDER = List.of(
            "clear",
            "rename",
            "absorb",
            "papers",
            "new-stubs",
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

    /** Statements for nodes that papers share, each with its key: of rows that name the same one the first counts. */
    private static final Map<String, String> SHARED = Map.of(
            "entities", "key",
            "repositories", "url",
            "pages", "url",
            "topics", "key",
            "authors", "key",
            "institutions", "key",
            "venues", "key");

    /** Statements for edges of a paper: their rows go paper by paper, {@code {paper, edges}}. */
    private static final Set<String> EDGES = Set.of(
            "from",
            "mentions",
            "introduces",
            "has-repository",
            "uses-repository",
            "has-page",
            "cites",
            "about",
            "wrote",
            "published-in",
            "evaluated-on");

    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Set<List<Object>> shared = new HashSet<>();

    @Override
    public void add(String statement, Map<String, Object> row) {
        if (!ORDER.contains(statement)) {
            throw new IllegalArgumentException("no statement is called " + statement);
        }
        String key = SHARED.get(statement);
        if (key == null || shared.add(List.of(statement, value(row, key)))) {
            rows.computeIfAbsent(statement, any -> new ArrayList<>()).add(row);
        }
    }

    /** The rows of one statement so far. */
    List<Map<String, Object>> rows(String statement) {
        return rows.getOrDefault(statement, List.of());
    }

    void run(TransactionContext tx) {
        for (String statement : ORDER) {
            List<Map<String, Object>> all = rows(statement);
            Statements.run(tx, "write/" + statement, EDGES.contains(statement) ? byPaper(all) : all);
        }
    }

    static List<Map<String, Object>> byPaper(List<Map<String, Object>> edges) {
        Map<Object, List<Map<String, Object>>> papers = new LinkedHashMap<>();
        edges.forEach(edge -> papers.computeIfAbsent(value(edge, "paper"), any -> new ArrayList<>())
                .add(edge));
        return papers.entrySet().stream()
                .map(paper -> Map.of("paper", paper.getKey(), "edges", paper.getValue()))
                .toList();
    }

    private static Object value(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
