package org.citeatlas.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.server.IdleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of stores that are well and stores that are not, and what it keeps to itself. */
class DoctorIT {
    private static final Map<String, String> SECRETS = Map.of(
            "CITEATLAS_PASSWORD", "swordfish-9", "S2_API_KEY", "key-of-semantic-scholar", "CITEATLAS_MAIL", "jane");

    @TempDir
    static Path shared;

    private static Path well;

    @TempDir
    Path folder;

    @BeforeAll
    static void aStore() {
        well = shared.resolve("graph");
        try (GraphSession session = new GraphSession(GraphAddress.embedded(well))) {
            TestGraph.write(session.graph(), "CREATE (:Work:Paper {id: 'doi:10.1/a', title: 'A secret title'})");
        }
    }

    @Test
    void aStoreThatIsWellHasNothingToMendAndIsOpenedForALook() throws IOException {
        Doctor.Report report = examine(well);
        assertThat(report.ills()).isEmpty();
        assertThat(value(report, "graph", "state")).isEqualTo("opens");
        assertThat(value(report, "graph", "nodes")).isEqualTo("1 Paper");
        assertThat(value(report, "graph", "schema")).isEqualTo("3");
        assertThat(value(report, "store", "held by")).isEqualTo("nobody");
        assertThat(value(report, "program", "neo4j")).startsWith("5.26");
        assertThat(report.answer().rows().toString())
                .doesNotContain("secret title")
                .doesNotContain(
                        Files.readString(well.resolve("citeatlas/password")).strip());
    }

    @Test
    void aStoreThatAnotherProcessServesIsAskedThere() {
        try (GraphSession session = new GraphSession(GraphAddress.embedded(well))) {
            session.graph();
            Doctor.Report report = examine(well);
            assertThat(report.ills()).isEmpty();
            assertThat(value(report, "store", "held by")).contains("process").contains("bolt://127.0.0.1:");
            assertThat(value(report, "graph", "nodes")).isEqualTo("1 Paper");
        }
    }

    @Test
    void aStoreThatSomebodyWorksOnIsLeftAlone() {
        try (IdleStore held = IdleStore.hold(well, "tests it")) {
            assertThat(held.facts().nodes()).isEqualTo(1);
            Doctor.Report report = examine(well);
            assertThat(report.ills()).isEmpty();
            assertThat(value(report, "graph", "state")).startsWith("not looked at: process");
        }
    }

    @Test
    void aDamagedStoreIsToldWithTheWayOutAndTheRestIsToldToo() throws IOException {
        Path damaged = copy("damaged");
        try (Stream<Path> files = Files.walk(damaged.resolve("data/databases/neo4j"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[100]);
            }
        }
        try (GraphSession session = new GraphSession(GraphAddress.embedded(damaged))) {
            assertThatThrownBy(session::graph)
                    .hasMessageContaining("The graph in " + damaged + " does not start: ")
                    .hasMessageContaining("restore FILE")
                    .hasMessageNotContaining("Is it running");
        }
        Doctor.Report report = examine(damaged);
        assertThat(report.ills())
                .singleElement()
                .asString()
                .contains("does not start: ")
                .contains("debug.log")
                .contains("restore FILE");
        assertThat(value(report, "disk", "room")).endsWith(" MB");
        assertThat(value(report, "program", "citeatlas")).isEqualTo("0.1.0");
    }

    @Test
    void aStoreOfANewerCiteatlasIsToldWithBothVersionsAndStaysAsItIs() {
        Path newer = copy("newer");
        try (GraphSession session = new GraphSession(GraphAddress.embedded(newer))) {
            TestGraph.write(session.graph(), "MATCH (v:SchemaVersion) SET v.version = 99");
        }
        assertThat(examine(newer).ills())
                .singleElement()
                .asString()
                .contains("schema: 99")
                .contains("up to 3");
        assertThat(value(examine(newer), "graph", "schema")).isEqualTo("99");
    }

    @Test
    void aFolderThatIsNoneIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("graph"), "a file");
        assertThat(examine(file).ills()).singleElement().asString().contains("is no folder");
        assertThat(examine(folder.resolve("none")).ills()).isEmpty();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aServerThatIsNotThereIsToldAndItsPasswordIsNot() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        URI nobody = URI.create("bolt://127.0.0.1:" + closed);
        Doctor.Report report = new Doctor(
                        new GraphAddress(folder, nobody, "neo4j", "swordfish-9"), surroundings(folder.resolve("log")))
                .run();
        assertThat(report.ills()).singleElement().asString().contains("No Neo4j answers at " + nobody);
        assertThat(report.toString()).doesNotContain("swordfish");
    }

    @Test
    void aServerThatIsThereIsAsked() {
        Doctor.Report report = new Doctor(
                        new GraphAddress(folder, TestGraph.bolt(), "neo4j", null), surroundings(folder.resolve("log")))
                .run();
        assertThat(report.ills()).isEmpty();
        assertThat(value(report, "graph", "server")).startsWith("5.26");
    }

    @Test
    void lastErrorsAreToldByKindAndPlaceWithoutTheirWords() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), """
                2026-11-28T10:00:00.000Z 1 ERROR o.c.s.c.Failures - unexpected
                java.lang.IllegalStateException: MATCH (p {title: 'A secret title'}) of jane@example.org
                \tat java.base/java.util.Optional.get(Optional.java:1)
                \tat org.citeatlas.graph.Graph.read(Graph.java:99) ~[citeatlas.jar]
                Caused by: java.io.IOException: key-of-semantic-scholar in /home/jane
                2026-11-28T10:00:01.000Z 1 WARN  o.n.d.Retry - java.lang.Error of another kind
                java.lang.Error: no error of the log
                """);
        Doctor.Report report = new Doctor(GraphAddress.embedded(folder.resolve("none")), surroundings(log)).run();
        assertThat(value(report, "log", "error"))
                .isEqualTo("2026-11-28T10:00:00.000Z java.lang.IllegalStateException at org.citeatlas.graph.Graph.read"
                        + " (Graph.java:99) java.io.IOException");
    }

    @Test
    void homesSecretsAndMailAddressesAreTakenOut() {
        Redaction redaction = new Redaction(surroundings(folder));
        assertThat(redaction.of(folder.resolve("graph") + " for jane.doe@uni.example with swordfish-9"))
                .isEqualTo("~/graph for *** with ***");
    }

    private Doctor.Report examine(Path db) {
        return new Doctor(GraphAddress.embedded(db), surroundings(folder.resolve("log"))).run();
    }

    private Surroundings surroundings(Path log) {
        return new Surroundings("0.1.0", folder, log, SECRETS, "a pipe");
    }

    private static String value(Doctor.Report report, String about, String name) {
        List<Object> values = report.answer().rows().stream()
                .filter(row -> about.equals(row.get("about")) && name.equals(row.get("name")))
                .map(row -> row.get("value"))
                .toList();
        assertThat(values).as(about + " " + name).hasSize(1);
        return String.valueOf(values.get(0));
    }

    private Path copy(String name) {
        Path target = folder.resolve(name);
        try (Stream<Path> files = Files.walk(well)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(well.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }
}
