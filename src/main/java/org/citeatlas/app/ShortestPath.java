package org.citeatlas.app;

import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.Graph;

/** Finds the shortest way from one thing to another over papers, things, people and code. */
public final class ShortestPath {
    private static final int LONGEST = 10; // edges
    private static final String STEPS = """
            MATCH %s, %s
            MATCH p = shortestPath((a)-[:MENTIONS|INTRODUCES|CITES|HAS_REPOSITORY|USES_REPOSITORY|IMPLEMENTS|HAS_PAGE|WROTE|SAME_AS|EVALUATED_ON*..%d]-(b))
            WITH nodes(p) AS ns, relationships(p) AS rs
            UNWIND range(0, size(rs) - 1) AS i
            WITH i, ns[i] AS s, rs[i] AS r, ns[i + 1] AS t
            RETURN i + 1 AS step, coalesce(s.title, s.name, s.label, s.url, s.id) AS from,
                   CASE WHEN startNode(r) = s THEN '-' + type(r) + '->' ELSE '<-' + type(r) + '-' END AS edge,
                   coalesce(t.title, t.name, t.label, t.url, t.id) AS to
            ORDER BY step
            """;

    private final GraphSession session;

    public ShortestPath(GraphSession session) {
        this.session = session;
    }

    /** One row per step from a to b. @throws CiteatlasException where no way of ten edges or fewer leads there */
    public Answer run(String a, String b, QueryOptions options) {
        Graph graph = session.graph();
        Things things = new Things(options.names(graph));
        Candidate one = things.one(a);
        Candidate other = things.one(b);
        if (one.equals(other)) {
            throw CiteatlasException.usage("'" + a + "' and '" + b + "' are the same thing: " + one.key() + ".");
        }
        String cypher = STEPS.formatted(Things.pattern("a", one), Things.pattern("b", other), LONGEST);
        Graph.Rows rows = graph.read(cypher, Map.of("a", one.key(), "b", other.key()), options.limits());
        if (rows.rows().isEmpty()) {
            throw CiteatlasException.failed(
                    "No way of " + LONGEST + " edges or fewer leads from '" + a + "' to '" + b + "'.");
        }
        return options.answer(
                rows,
                new Coverage(Map.of("steps", rows.rows().size()), rows.rows().size() + " steps"),
                "");
    }
}
