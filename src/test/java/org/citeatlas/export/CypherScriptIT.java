package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.junit.jupiter.api.Test;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** The Cypher script, run in an empty Neo4j. */
class CypherScriptIT {
    @Test
    void anEmptyNeo4jGetsTheSameGraphAndKeepsItWhenTheScriptRunsAgain() {
        staysTheSame(AwkwardGraph.make());
    }

    @Test
    void parallelEdgesThatAreAlikeOrHoldAllOfOneAnotherAreAllThere() {
        List<GraphNode> nodes =
                List.of(node("topic:empty"), node("source:abc")); // of these two the script knows no key
        List<Map<String, Object>> carried = List.of(
                Map.of("source", "a", "record", 1L, "starts", List.of(1L, 2L)),
                Map.of("source", "a"),
                Map.of(),
                Map.of("source", "a"),
                Map.of("source", "a", "record", 1L),
                Map.of());
        List<GraphEdge> edges = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            edges.add(new GraphEdge("e" + i, "CITES", "topic:empty", "source:abc", carried.get(i)));
        }
        edges.add(new GraphEdge("back", "CITES", "source:abc", "topic:empty", Map.of()));
        staysTheSame(new AwkwardGraph(nodes, edges));
    }

    private static GraphNode node(String id) {
        return new GraphNode(id, List.of("Thing"), Map.of());
    }

    private static void staysTheSame(AwkwardGraph graph) {
        String script = Written.as("cypher", graph).text();

        try (Neo4j neo4j =
                Neo4jBuilders.newInProcessBuilder().withDisabledServer().build()) {
            GraphDatabaseService database = neo4j.defaultDatabaseService();
            for (int run = 1; run <= 2; run++) {
                // no statement of ours has a line that ends so, but the last of a statement
                for (String statement : script.split(";\n")) {
                    database.executeTransactionally(statement);
                }
                assertThat(rows(database, "MATCH (n) RETURN labels(n) AS kind, properties(n) AS properties"))
                        .containsExactlyInAnyOrderElementsOf(graph.nodes().stream()
                                .map(node -> row(node.labels(), withExportId(node.id(), node.properties())))
                                .toList());
                assertThat(rows(database, "MATCH ()-[r]->() RETURN [type(r)] AS kind, properties(r) AS properties"))
                        .containsExactlyInAnyOrderElementsOf(graph.edges().stream()
                                .map(edge -> row(List.of(edge.type()), edge.properties()))
                                .toList());
            }
        }
    }

    /** The nodes of this graph that lack the key of their kind are told by their id. */
    private static Map<String, Object> withExportId(String id, Map<String, Object> properties) {
        Map<String, Object> all = new TreeMap<>(properties);
        if (id.startsWith("topic:") || id.startsWith("source:")) {
            all.put("exportId", id);
        }
        return all;
    }

    private static List<String> rows(GraphDatabaseService database, String cypher) {
        return database.executeTransactionally(
                cypher,
                Map.of(),
                result -> result.stream()
                        .map(row -> row((List<?>) row.get("kind"), (Map<?, ?>) row.get("properties")))
                        .toList());
    }

    private static String row(List<?> kind, Map<?, ?> properties) {
        Map<String, String> plain = new TreeMap<>();
        properties.forEach((name, value) ->
                plain.put((String) name, value instanceof Object[] array ? Arrays.toString(array) : text(value)));
        return kind.stream().map(String::valueOf).sorted().toList() + " " + plain;
    }

    private static String text(Object value) {
        return value instanceof long[] numbers ? Arrays.toString(numbers) : String.valueOf(value);
    }
}
