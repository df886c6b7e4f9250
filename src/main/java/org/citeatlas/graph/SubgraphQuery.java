package org.citeatlas.graph;

import java.util.List;
import java.util.Map;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.graph.spool.SubgraphSpool;

/** Collects the nodes and edges that a statement returns, wherever they stand in its rows, each once. */
final class SubgraphQuery implements ElementSink {
    private static final int ASKED_AT_ONCE = 5_000; // nodes
    private static final String WORK = NodeKind.WORK.prefix() + ":";

    private final ElementReader reader;
    private final SubgraphSpool found = new SubgraphSpool();

    private SubgraphQuery(ElementReader reader) {
        this.reader = reader;
    }

    /**
     * The nodes, the edges, and the nodes at the ends of edges that the statement did not return.
     *
     * @param more types of edges of its works that are to be there as well
     */
    static Subgraph run(ElementReader reader, String cypher, Map<String, Object> parameters, List<String> more) {
        SubgraphQuery query = new SubgraphQuery(reader);
        reader.read(cypher, parameters, query);
        query.fetchMissingEnds();
        if (!more.isEmpty()) {
            query.bringAlong(more);
            query.fetchMissingEnds();
        }
        return query.found.sorted();
    }

    @Override
    public boolean lacksNode(String elementId) {
        return found.lacksNode(elementId);
    }

    @Override
    public void node(String elementId, List<String> labels, Map<String, Object> properties) {
        List<String> sorted = labels.stream().sorted().toList();
        String id = NodeKind.stableId(sorted, properties, elementId);
        found.node(elementId, new GraphNode(id, sorted, properties));
    }

    @Override
    public void edge(String elementId, String type, String source, String target, Map<String, Object> properties) {
        found.edge(elementId, type, source, target, properties);
    }

    private void bringAlong(List<String> types) {
        List<String> works = found.idsBehind(WORK);
        String cypher = "UNWIND $works AS id MATCH (:Work {id: id})-[r:" + String.join("|", types) + "]-() RETURN r";
        for (int from = 0; from < works.size(); from += ASKED_AT_ONCE) {
            List<String> some = works.subList(from, Math.min(works.size(), from + ASKED_AT_ONCE));
            reader.read(cypher, Map.of("works", List.copyOf(some)), this);
        }
    }

    private void fetchMissingEnds() {
        found.forEachMissing(
                ASKED_AT_ONCE,
                ids -> reader.read(
                        "UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN n", Map.of("ids", ids), this));
    }
}
