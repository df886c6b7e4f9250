package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.app.ExportRequest.OfQuery;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.graph.BoltLogin;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Graph.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Point;

/** Subgraphs and networks of a store that this process has, which come past Bolt, beside the same over Bolt. */
class NearReadIT {
    private static final String EVERYTHING = "MATCH (n) RETURN n AS e UNION ALL MATCH ()-[e]->() RETURN e";
    private static final String ENDLESS =
            "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS c WHERE c < 0 MATCH (n) RETURN n";

    @TempDir
    private static Path folder;

    private static GraphSession near;
    private static GraphSession overBolt;

    @BeforeAll
    static void importStarter() {
        near = new GraphSession(GraphAddress.embedded(folder.resolve("graph")));
        new ImportPapers(near).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
        BoltLogin login = near.graph().login();
        overBolt = new GraphSession(new GraphAddress(folder, login.uri(), login.user(), login.password()));
    }

    @AfterAll
    static void close() {
        overBolt.close();
        near.close();
    }

    @ParameterizedTest
    @CsvSource({"graphml", "csv", "cypher", "turtle"})
    void isTheSameBytes(String format) throws Exception {
        assertThat(Files.readAllBytes(export(near, format, "near")))
                .isEqualTo(Files.readAllBytes(export(overBolt, format, "bolt")));
    }

    private static Path export(GraphSession session, String format, String name) {
        Path file = folder.resolve(name + "-" + format + ".zip");
        ExportRequest all = new ExportRequest(new OfQuery(EVERYTHING), format, file, true, Optional.empty());
        new ExportSubgraph(session).run(all, new QueryOptions(Integer.MAX_VALUE, Duration.ofMinutes(1)));
        return file;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MATCH (n:Paper) SET n.year = 1 RETURN n        | FAILED
            CREATE (n) RETURN n                            | FAILED
            MATCH (n:Paper RETURN n                        | USAGE
            MATCH (n) WHERE n.year / 0 = 1 RETURN n        | USAGE
            """)
    void whatFailsIsSaidInTheSameWords(String statement, Failure failure) {
        CiteatlasException here = failureOf(near.graph(), statement);
        CiteatlasException there = failureOf(overBolt.graph(), statement);
        assertThat(here.failure()).isEqualTo(failure).isEqualTo(there.failure());
        assertThat(firstWords(here)).isEqualTo(firstWords(there));
    }

    private static CiteatlasException failureOf(Graph graph, String statement) {
        return catchThrowableOfType(CiteatlasException.class, () -> graph.subgraph(statement, Map.of(), Limits.NONE));
    }

    private static String firstWords(CiteatlasException failure) {
        return String.valueOf(failure.getMessage()).replaceFirst("(?s)[:(].*", "");
    }

    @Test
    @Timeout(30)
    void aTimeOutIsSaid() {
        CiteatlasException failure = catchThrowableOfType(
                CiteatlasException.class,
                () -> near.graph().subgraph(ENDLESS, Map.of(), new Limits(Integer.MAX_VALUE, Duration.ofSeconds(1))));
        assertThat(failure.failure()).isEqualTo(Failure.TIMED_OUT);
        assertThat(failure).hasMessageContaining("Cut off after 1 s");
    }

    @Test
    @Timeout(30)
    void anInterruptEndsTheStatement() throws Exception {
        Thread caller = new Thread(() -> near.graph().subgraph(ENDLESS, Map.of(), Limits.NONE));
        caller.setUncaughtExceptionHandler((thread, failure) -> {});
        caller.start();
        while (running().isEmpty()) {
            Thread.sleep(50);
        }
        caller.interrupt();
        caller.join();
        while (!running().isEmpty()) {
            Thread.sleep(50);
        }
    }

    private static List<Map<String, Object>> running() {
        return near.graph()
                .read(
                        "SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query STARTS WITH 'UNWIND range(1, 100000)' RETURN query",
                        Map.of());
    }

    @Test
    void aPropertyThatOnlyTheDriverHasAClassForComesOverBolt() {
        change("CREATE (:Here {at: point({x: 1, y: 2})})");
        try {
            Subgraph found = near.graph().subgraph("MATCH (n:Here) RETURN n", Map.of(), Limits.NONE);
            assertThat(found.nodes())
                    .singleElement()
                    .satisfies(node -> assertThat(node.properties().get("at")).isInstanceOf(Point.class));
        } finally {
            change("MATCH (n:Here) DELETE n");
        }
    }

    private static void change(String statement) {
        BoltLogin login = near.graph().login();
        try (Driver driver = GraphDatabase.driver(login.uri(), AuthTokens.basic(login.user(), login.password()));
                Session session = driver.session()) {
            session.run(statement).consume();
        }
    }

    @Test
    void aValueThatIsNoPropertyIsLeftOut() {
        String point = "MATCH (v:SchemaVersion) WITH v, point({x: 1, y: 2}) AS here RETURN v, here";
        Subgraph found = near.graph().subgraph(point, Map.of(), Limits.NONE);
        assertThat(found.nodes()).extracting(GraphNode::labels).containsExactly(List.of("SchemaVersion"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "communities",
                "emerging",
                "main-path",
                "method-communities",
                "never-combined",
                "pagerank",
                "thematic-map"
            })
    void whatIsWorkedOutIsTheSame(String name) {
        assertThat(answer(near, name)).isNotEmpty().isEqualTo(answer(overBolt, name));
    }

    private static List<Map<String, Object>> answer(GraphSession session, String name) {
        Exploration exploration = ExplorationFiles.shipped().stream()
                .filter(shipped -> shipped.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new RunExploration(session)
                .run(exploration, Map.of(), new QueryOptions(0, Duration.ofMinutes(1)))
                .rows();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 1 AS a, 2.5 AS b, 'c' AS c, true AS d, null AS e, [1, null, ['x']] AS f, {g: [1], h: null} AS g",
                "RETURN date('2026-11-29') AS day, datetime('2026-11-29T01:02:03Z') AS time",
                "MATCH (p:Paper) RETURN p.id AS id, [(p)-[:MENTIONS]->(m) | m.key] AS keys ORDER BY id",
                "MATCH (p:Paper) RETURN p ORDER BY p.id LIMIT 3",
            })
    void rowsAreTheSame(String statement) {
        assertThat(rows(near.graph(), statement)).isNotEmpty().isEqualTo(rows(overBolt.graph(), statement));
    }

    private static List<List<Object>> rows(Graph graph, String statement) {
        return graph.fold(statement, Map.of(), Limits.NONE, ArrayList::new, List::add);
    }
}
