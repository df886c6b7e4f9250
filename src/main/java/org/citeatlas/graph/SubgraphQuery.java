package org.citeatlas.graph;

import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.graph.spool.SubgraphSpool;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** Collects the nodes and edges that a statement returns, wherever they stand in its rows, each once. */
final class SubgraphQuery {
    private static final int ASKED_AT_ONCE = 5_000; // nodes
    private static final String WORK = NodeKind.WORK.prefix() + ":";

    private final TransactionContext tx;
    private final SubgraphSpool found = new SubgraphSpool();

    private SubgraphQuery(TransactionContext tx) {
        this.tx = tx;
    }

    /**
     * The nodes, the edges, and the nodes at the ends of edges that the statement did not return.
     *
     * @param more types of edges of its works that are to be there as well
     */
    static Subgraph run(TransactionContext tx, String cypher, Map<String, Object> parameters, List<String> more) {
        SubgraphQuery query = new SubgraphQuery(tx);
        query.collect(cypher, parameters);
        query.fetchMissingEnds();
        if (!more.isEmpty()) {
            query.bringAlong(more);
            query.fetchMissingEnds();
        }
        return query.found.sorted();
    }

    private void collect(String cypher, Map<String, Object> parameters) {
        tx.run(cypher, parameters).forEachRemaining(this::collect);
    }

    private void collect(Record row) {
        row.values().forEach(this::collect);
    }

    private void collect(Value value) {
        switch (value.type().name()) {
            case "NODE" -> collect(value.asNode());
            case "RELATIONSHIP" -> collect(value.asRelationship());
            case "PATH" -> {
                value.asPath().nodes().forEach(this::collect);
                value.asPath().relationships().forEach(this::collect);
            }
            case "LIST OF ANY?", "MAP" -> value.values().forEach(this::collect);
            default -> {
                // A plain value is no part of a graph.
            }
        }
    }

    private void collect(Node node) {
        if (found.lacksNode(node.elementId())) {
            found.node(node.elementId(), GraphValues.unsortedNode(node));
        }
    }

    private void collect(Relationship edge) {
        found.edge(
                edge.elementId(),
                edge.type(),
                edge.startNodeElementId(),
                edge.endNodeElementId(),
                GraphValues.unsorted(edge));
    }

    private void bringAlong(List<String> types) {
        List<String> works = found.idsBehind(WORK);
        String cypher = "UNWIND $works AS id MATCH (:Work {id: id})-[r:" + String.join("|", types) + "]-() RETURN r";
        for (int from = 0; from < works.size(); from += ASKED_AT_ONCE) {
            List<String> some = works.subList(from, Math.min(works.size(), from + ASKED_AT_ONCE));
            collect(cypher, Map.of("works", List.copyOf(some)));
        }
    }

    private void fetchMissingEnds() {
        found.forEachMissing(
                ASKED_AT_ONCE,
                ids -> collect("UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN n", Map.of("ids", ids)));
    }
}
