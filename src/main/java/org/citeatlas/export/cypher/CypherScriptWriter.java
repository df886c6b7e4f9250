package org.citeatlas.export.cypher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.export.TextOutput;

/**
 * A script for {@code cypher-shell} and Neo4j Browser that puts the graph into any Neo4j 5: in batches, and with the same
 * result when it runs again.
 */
public final class CypherScriptWriter implements SubgraphWriter {
    private static final int BATCH = 500; // rows a statement

    @Override
    public String format() {
        return "cypher";
    }

    @Override
    public String extension() {
        return "cypher";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        Writer script = TextOutput.on(out);
        Map<String, NodeKey> keys = new HashMap<>();
        SortedSet<String> constraints = new TreeSet<>();
        SortedSet<String> kinds = new TreeSet<>();
        for (GraphNode node : graph.nodes()) {
            NodeKey key = NodeKey.of(node);
            keys.put(node.id(), key);
            constraints.add(key.constraint());
            kinds.add(String.join(":", node.labels()));
        }
        for (String constraint : constraints) {
            script.write(constraint);
        }
        for (String kind : kinds) {
            nodes(graph, kind, script);
        }
        edges(graph, keys, script);
        script.flush();
        return List.of();
    }

    private static void nodes(Subgraph graph, String kind, Writer script) throws IOException {
        Batch batch = new Batch(script, BATCH);
        for (GraphNode node : graph.nodes()) {
            if (String.join(":", node.labels()).equals(kind)) {
                NodeKey key = NodeKey.of(node);
                batch.add(
                        "MERGE (n:" + CypherLiteral.name(key.label()) + " {" + CypherLiteral.name(key.property())
                                + ": row.key}) SET n" + labels(node) + ", n += row.set",
                        "{key: " + CypherLiteral.of(key.value()) + ", set: " + CypherLiteral.map(node.properties())
                                + "}");
            }
        }
        batch.end();
    }

    private static String labels(GraphNode node) {
        StringBuilder labels = new StringBuilder();
        node.labels().forEach(label -> labels.append(':').append(CypherLiteral.name(label)));
        return labels.toString();
    }

    /**
     * Edges that are alone between their nodes, and parallel ones, each of which is made where there are fewer with just its
     * properties than came before it.
     */
    private static void edges(Subgraph graph, Map<String, NodeKey> keys, Writer script) throws IOException {
        Set<String> parallel = parallel(graph);
        SortedSet<String> clauses = new TreeSet<>();
        graph.edges().forEach(edge -> clauses.add(clause(edge, keys, parallel)));
        for (String clause : clauses) {
            Map<UUID, Integer> alike = new HashMap<>(); // how many so far, by a fingerprint: a text each would be much
            Batch batch = new Batch(script, BATCH);
            for (GraphEdge edge : graph.edges()) {
                if (clause(edge, keys, parallel).equals(clause)) {
                    String set = CypherLiteral.map(edge.properties());
                    String number = parallel.contains(between(edge))
                            ? ", nth: " + alike.merge(fingerprint(between(edge) + "\n" + set), 1, Integer::sum)
                            : "";
                    batch.add(
                            clause,
                            "{a: " + CypherLiteral.of(key(keys, edge.source()).value()) + ", b: "
                                    + CypherLiteral.of(key(keys, edge.target()).value()) + number + ", set: " + set
                                    + "}");
                }
            }
            batch.end();
        }
    }

    private static UUID fingerprint(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String clause(GraphEdge edge, Map<String, NodeKey> keys, Set<String> parallel) {
        String ends = "MATCH (a" + key(keys, edge.source()).pattern("row.a") + "), (b"
                + key(keys, edge.target()).pattern("row.b") + ") ";
        String type = CypherLiteral.name(edge.type());
        return parallel.contains(between(edge))
                ? ends + "OPTIONAL MATCH (a)-[r:" + type + "]->(b) WHERE properties(r) = row.set "
                        + "WITH a, b, row, count(r) AS alike WHERE alike < row.nth CREATE (a)-[r:" + type
                        + "]->(b) SET r = row.set"
                : ends + "MERGE (a)-[r:" + type + "]->(b) SET r += row.set";
    }

    private static NodeKey key(Map<String, NodeKey> keys, String node) {
        NodeKey key = keys.get(node);
        if (key == null) {
            throw new IllegalArgumentException("an edge ends at " + node + ", which is not among the nodes");
        }
        return key;
    }

    private static Set<String> parallel(Subgraph graph) {
        Set<String> seen = new HashSet<>();
        Set<String> parallel = new HashSet<>();
        for (GraphEdge edge : graph.edges()) {
            if (!seen.add(between(edge))) {
                parallel.add(between(edge));
            }
        }
        return parallel;
    }

    private static String between(GraphEdge edge) {
        return edge.source() + "\n" + edge.type() + "\n" + edge.target();
    }
}
