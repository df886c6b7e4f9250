package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.BoltLogin;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Schema;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.server.BoltAddress;
import org.citeatlas.server.EmbeddedHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Embedded stores that an older citeatlas made, and a newer one. */
class SchemaVersionsIT {
    private static final String RULES = "SHOW INDEXES YIELD name, type RETURN name, type ORDER BY name";

    @TempDir
    Path folder;

    private Path db;
    private List<Map<String, Object>> rules;
    private String graph;

    @BeforeEach
    void aStore() {
        db = folder.resolve("graph");
        try (GraphSession session = session()) {
            write(
                    session.graph(),
                    "CREATE (p:Work:Paper {id: 'doi:10.1/a', title: 'A'})-[:CITES]->(:Work:Stub {id: 'doi:10.1/b'})");
            rules = session.graph().read(RULES, Map.of());
            graph = TestGraph.dump(session.graph());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void anOlderOneIsBroughtUpToDateAndKeepsWhatItHolds(int version) {
        try (GraphSession session = session()) {
            age(session.graph(), version);
            assertThat(session.graph().read(RULES, Map.of())).hasSizeLessThan(rules.size());
        }
        try (GraphSession session = session()) {
            assertThat(session.graph().read(RULES, Map.of())).isEqualTo(rules);
            assertThat(session.graph().read("MATCH (v:SchemaVersion) RETURN v.version AS version", Map.of()))
                    .containsExactly(Map.of("version", (long) Schema.latest()));
            assertThat(TestGraph.dump(session.graph())).isEqualTo(graph);
        }
    }

    /** Takes away what came after that version. */
    private static void age(Graph graph, int version) {
        if (version < 3) {
            write(graph, "DROP INDEX entity_name_part");
        }
        if (version < 2) {
            write(graph, "DROP CONSTRAINT mark_name");
            write(graph, "DROP CONSTRAINT absent_id");
        }
        if (version < 1) {
            graph.read("SHOW CONSTRAINTS YIELD name RETURN name", Map.of())
                    .forEach(row -> write(graph, "DROP CONSTRAINT `" + row.get("name") + "`"));
            graph.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", Map.of())
                    .forEach(row -> write(graph, "DROP INDEX `" + row.get("name") + "`"));
            write(graph, "MATCH (v:SchemaVersion) DELETE v");
        } else {
            write(graph, "MATCH (v:SchemaVersion) SET v.version = " + version);
        }
    }

    @Test
    void aNewerOneIsRefusedByEveryCommandAndNothingIsWrittenToIt() {
        try (GraphSession session = session()) {
            write(session.graph(), "MATCH (v:SchemaVersion) SET v.version = 99");
        }
        refused(GraphSession::graph);
        refused(session -> new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE));
        refused(session -> new Serve(session).run(said -> {}));
        refused(session -> new BackUp(session, "0.1.0").run(folder.resolve("file"), false, what -> {}));
        assertThat(folder.resolve("file")).doesNotExist();

        try (EmbeddedHome home = EmbeddedHome.open(db, notice -> {});
                Graph untouched = connect(home.address())) {
            assertThat(untouched.read("MATCH (v:SchemaVersion) RETURN v.version AS version", Map.of()))
                    .containsExactly(Map.of("version", 99L));
            assertThat(untouched.read(RULES, Map.of())).isEqualTo(rules);
            assertThat(TestGraph.dump(untouched)).isEqualTo(graph);
        }
    }

    private interface Command {
        void run(GraphSession session);
    }

    private void refused(Command command) {
        try (GraphSession session = session()) {
            assertThatThrownBy(() -> command.run(session))
                    .isInstanceOfSatisfying(
                            CiteatlasException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.UNREACHABLE))
                    .hasMessageContaining("schema 99")
                    .hasMessageContaining("up to " + Schema.latest())
                    .hasMessageContaining("--db");
        }
    }

    private GraphSession session() {
        return new GraphSession(GraphAddress.embedded(db));
    }

    private static Graph connect(BoltAddress address) {
        return Graph.connect(() -> new BoltLogin(address.bolt(), address.user(), address.password()));
    }

    private static void write(Graph graph, String statement) {
        TestGraph.write(graph, statement);
    }
}
