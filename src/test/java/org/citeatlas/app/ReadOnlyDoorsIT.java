package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.BoltLogin;
import org.citeatlas.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statement that somebody typed must not do, over Bolt or in the server's own process. */
class ReadOnlyDoorsIT {
    private static final QueryOptions OPTIONS = new QueryOptions(10, Duration.ofMinutes(1));

    private interface Way {
        void ask(String statement);
    }

    @TempDir
    private static Path folder;

    private static GraphSession session;
    private static List<Object> before;

    /** As a command asks; the server itself, over Bolt; and the server itself, past Bolt. */
    private static final List<Way> WAYS = List.of(
            statement -> new RunQuery(session).run(statement, OPTIONS),
            statement -> session.graph().read(statement, Map.of(), OPTIONS.limits()),
            statement -> session.graph().subgraph(statement, Map.of(), OPTIONS.limits()));

    @BeforeAll
    static void importOne() throws Exception {
        session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")));
        Path paper = Files.writeString(
                folder.resolve("one.jsonl"), "{\"title\": \"One\", \"year\": 2021, \"doi\": \"10.5555/1\"}\n");
        new ImportPapers(session).run(new ImportRequest(List.of(paper.toString())), ImportProgress.NONE);
        before = state();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:X) RETURN n",
                "MERGE (n:X {a: 1}) RETURN n",
                "MATCH (p:Paper) SET p.title = 'x' RETURN p",
                "MATCH (p:Paper) REMOVE p.title RETURN p",
                "MATCH (p:Paper) DETACH DELETE p",
                "MATCH (p:Paper) FOREACH (i IN [1] | CREATE (:X))",
                "CALL { CREATE (n:X) } IN TRANSACTIONS",
                "UNWIND [1, 2] AS i CALL (i) { CREATE (n:X {i: i}) } IN TRANSACTIONS OF 1 ROW RETURN i",
                "UNWIND [1, 2] AS i CALL (i) { CREATE (n:X {i: i}) } IN 2 CONCURRENT TRANSACTIONS RETURN i",
                "PROFILE CREATE (n:X) RETURN n",
                "CREATE INDEX x FOR (n:X) ON (n.y)",
                "CREATE CONSTRAINT x FOR (n:X) REQUIRE n.y IS UNIQUE",
                "DROP CONSTRAINT work_id IF EXISTS",
                "CALL db.createLabel('X')",
                "CALL db.createProperty('x')",
                "CALL db.createRelationshipType('X')",
                "MATCH (p:Paper) CALL db.create.setNodeVectorProperty(p, 'x', [1.0]) RETURN p",
                "CALL dbms.setConfigValue('db.tx_log.rotation.size', '1G')",
                "CALL dbms.setConfigValue('dbms.security.auth_enabled', 'false')",
                "CREATE USER mallory SET PASSWORD 'abcdefgh' CHANGE NOT REQUIRED",
                "USE system CREATE USER mallory SET PASSWORD 'abcdefgh' CHANGE NOT REQUIRED",
                "ALTER USER neo4j SET PASSWORD 'abcdefgh'",
                "ALTER CURRENT USER SET PASSWORD FROM 'abcdefgh' TO 'hgfedcba'",
                "RENAME USER neo4j TO mallory",
                "DROP USER neo4j",
                "CREATE DATABASE x",
                "STOP DATABASE neo4j",
                "DROP DATABASE neo4j",
                "CREATE ALIAS x FOR DATABASE neo4j",
                "GRANT ROLE admin TO neo4j",
                "CALL apoc.cypher.runWrite('CREATE (:X)', {})",
                "CALL apoc.load.json('file:///etc/passwd')",
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "LOAD CSV FROM '/etc/passwd' AS line RETURN line",
                "LOAD CSV FROM 'ftp://127.0.0.1/x' AS line RETURN line",
                "LOAD CSV FROM 'jar:file:///etc/passwd!/x' AS line RETURN line",
                "UNWIND [1] AS i CALL (i) { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line"
            })
    void nothingIsDoneAndThatIsSaid(String statement) {
        for (Way way : WAYS) {
            assertThat(catchThrowable(() -> way.ask(statement)))
                    .as("way %d", WAYS.indexOf(way))
                    .isInstanceOf(CiteatlasException.class);
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void noServerIsAsked() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(500);
            for (String host : List.of("127.0.0.1", "localhost", "[::1]", "2130706433")) {
                String statement =
                        "LOAD CSV FROM 'http://" + host + ":" + listening.getLocalPort() + "/x' AS line RETURN line";
                for (Way way : WAYS) {
                    assertThat(catchThrowable(() -> way.ask(statement))).isInstanceOf(CiteatlasException.class);
                }
            }
            assertThat(catchThrowable(listening::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** All that such a statement could change: what is stored, its schema and words, who may come in, and the settings. */
    private static List<Object> state() {
        Graph graph = session.graph();
        BoltLogin login = graph.login();
        try (GraphSession again = new GraphSession(
                new GraphAddress(folder, login.uri(), login.user(), String.valueOf(login.password())))) {
            return List.of(
                    again.graph()
                            .read(
                                    "MATCH (n) RETURN labels(n) AS l, properties(n) AS p ORDER BY elementId(n)",
                                    Map.of()),
                    graph.read("SHOW INDEXES YIELD name RETURN name", Map.of()),
                    graph.read("SHOW CONSTRAINTS YIELD name RETURN name", Map.of()),
                    graph.read("CALL db.labels()", Map.of()),
                    graph.read("CALL db.propertyKeys()", Map.of()),
                    graph.read("CALL db.relationshipTypes()", Map.of()),
                    graph.read("SHOW USERS YIELD user", Map.of()),
                    graph.read("SHOW DATABASES YIELD name, currentStatus", Map.of()),
                    graph.read("SHOW SETTINGS YIELD name, value", Map.of()));
        }
    }
}
