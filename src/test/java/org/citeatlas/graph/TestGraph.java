package org.citeatlas.graph;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * One Neo4j for all graph tests of a run, and ways to empty it and to write all of it down. It is in this process, or with
 * {@code -Dseparate-server=true} the packaged program in a process of its own.
 */
public final class TestGraph {
    private static final URI SERVER = Boolean.getBoolean("separate-server") ? SeparateServer.start() : start();
    private static final Graph GRAPH = connect();

    private TestGraph() {}

    /** The server, empty of all but its schema. */
    public static Graph empty() {
        GRAPH.writing(tx ->
                tx.run("MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n").consume());
        return GRAPH;
    }

    /** Runs a statement that nothing of ours would run. */
    public static void write(String cypher) {
        GRAPH.writing(tx -> tx.run(cypher).consume());
    }

    /** Runs such a statement on any graph, in a transaction of its own. */
    public static void write(Graph graph, String cypher) {
        graph.runAlone(cypher);
    }

    /** Runs a statement on the schema that nothing of ours would run; whoever does puts it right again. */
    public static void alterSchema(String cypher) {
        write(GRAPH, cypher);
    }

    /** All of a graph, to be put back. */
    public record Copy(List<Map<String, Object>> nodes, List<Map<String, Object>> edges) {}

    /** What is in the server now. */
    public static Copy copy() {
        return GRAPH.reading(tx -> new Copy(
                tx.run("MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties")
                        .list(row -> row.asMap()),
                tx.run("MATCH (a)-[r]->(b) RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, "
                                + "properties(r) AS properties")
                        .list(row -> row.asMap())));
    }

    /** Makes the server hold that and nothing else. */
    public static void restore(Copy copy) {
        GRAPH.writing(tx -> {
            tx.run("MATCH (n) DETACH DELETE n").consume();
            Map<Object, Object> made = new HashMap<>();
            tx.run(
                            "UNWIND $nodes AS node CREATE (n:$(node.labels)) SET n = node.properties "
                                    + "RETURN node.id AS before, elementId(n) AS now",
                            Map.of("nodes", copy.nodes()))
                    .forEachRemaining(row -> made.put(
                            row.get("before").asString(), row.get("now").asString()));
            List<Map<String, Object>> edges = new ArrayList<>();
            for (Map<String, Object> edge : copy.edges()) {
                Map<String, Object> moved = new HashMap<>(edge);
                moved.put("from", made.get(edge.get("from")));
                moved.put("to", made.get(edge.get("to")));
                edges.add(moved);
            }
            tx.run(
                            "UNWIND $edges AS edge MATCH (a) WHERE elementId(a) = edge.from MATCH (b) WHERE elementId(b) = edge.to "
                                    + "CREATE (a)-[r:$(edge.type)]->(b) SET r = edge.properties",
                            Map.of("edges", edges))
                    .consume();
            return null;
        });
    }

    public static URI bolt() {
        return SERVER;
    }

    /**
     * Every node and edge with all properties, one a line, sorted; times are left out, for they say when, not what. Two
     * graphs are the same if their dumps are.
     */
    public static String dump(Graph graph) {
        List<String> lines = new ArrayList<>();
        graph.read("MATCH (n) WHERE NOT n:SchemaVersion RETURN n AS node", Map.of())
                .forEach(row -> lines.add(line((org.citeatlas.domain.GraphNode) row.get("node"))));
        graph.subgraph("MATCH (n)-[r]->(m) RETURN n, r, m", Map.of(), Graph.Limits.NONE)
                .edges()
                .forEach(edge -> lines.add(edge.source() + " -" + edge.type() + "-> " + edge.target() + " "
                        + new TreeMap<>(edge.properties())));
        lines.sort(null);
        return String.join("\n", lines);
    }

    /** The first lines that one dump has and the other has not; empty where the graphs are the same. */
    public static List<String> differences(String expected, String dump) {
        return Stream.concat(
                        missing(expected, dump).map(line -> "missing: " + line),
                        missing(dump, expected).map(line -> "unexpected: " + line))
                .toList();
    }

    private static Stream<String> missing(String from, String in) {
        Set<String> there = new HashSet<>(List.of(in.split("\n")));
        return Stream.of(from.split("\n")).filter(line -> !there.contains(line)).limit(40);
    }

    private static String line(org.citeatlas.domain.GraphNode node) {
        Map<String, Object> properties = new TreeMap<>(node.properties());
        properties.remove("importedAt");
        return node.id() + " " + node.labels() + " " + properties;
    }

    private static URI start() {
        Neo4j server = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.boltURI();
    }

    private static Graph connect() {
        Graph graph = Graph.connect(() -> new BoltLogin(SERVER, "neo4j", null));
        Schema.apply(graph);
        return graph;
    }
}
