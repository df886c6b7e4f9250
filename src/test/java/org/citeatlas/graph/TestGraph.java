package org.citeatlas.graph;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** One Neo4j for all graph tests of a run, and ways to empty it and to write all of it down. */
public final class TestGraph {
    private static final Neo4j SERVER = start();
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

    public static URI bolt() {
        return SERVER.boltURI();
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

    private static Neo4j start() {
        Neo4j server = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private static Graph connect() {
        Graph graph = Graph.connect(() -> new BoltLogin(SERVER.boltURI(), "neo4j", null));
        Schema.apply(graph);
        return graph;
    }
}
