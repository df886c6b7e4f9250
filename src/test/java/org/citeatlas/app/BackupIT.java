package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.citeatlas.JavaProcess;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.server.StoreFacts;
import org.citeatlas.server.backup.BackupWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A graph that goes into a file and comes back; files that do not; and what is left when either is ended half way. */
class BackupIT {
    private static final int MOMENTS = Integer.getInteger("kill.moments", 1);
    private static final long SEED = 20_261_128;
    private static final StoreFacts NOTHING = new StoreFacts(0, 0, 3, "record-aligned-1.1");

    @TempDir
    static Path shared;

    private static Path db;
    private static Path backup;
    private static String graph;

    @TempDir
    Path folder;

    @BeforeAll
    static void backUp() {
        db = shared.resolve("graph");
        backup = shared.resolve("graph.backup");
        try (GraphSession session = session(db)) {
            new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
            new EditCollection(session).add("adapters", List.of("2106.09685"));
            graph = TestGraph.dump(session.graph());
            assertThat(new BackUp(session, "0.1.0")
                            .run(backup, false, what -> {})
                            .rows()
                            .get(0))
                    .containsEntry("citeatlas", "0.1.0");
            assertThat(TestGraph.dump(session.graph()))
                    .as("the same session goes on")
                    .isEqualTo(graph);
        }
    }

    @Test
    void whatComesBackIsTheSameGraphWithItsIndexesAndShelves() throws Exception {
        Path restored = folder.resolve("graph");
        try (GraphSession session = session(restored)) {
            new Restore(session).run(backup, what -> {});
            assertThat(TestGraph.differences(graph, TestGraph.dump(session.graph())))
                    .isEmpty();
            assertThat(session.graph().read("SHOW INDEXES YIELD name, state RETURN name, state", Map.of()))
                    .hasSizeGreaterThan(10)
                    .allMatch(row -> "ONLINE".equals(row.get("state")));
            assertThat(session.graph().read("MATCH (c:Collection {name: 'adapters'}) RETURN c.name AS name", Map.of()))
                    .hasSize(1);
        }
        assertThat(Files.readString(restored.resolve("citeatlas/password")))
                .isNotEqualTo(Files.readString(db.resolve("citeatlas/password")));
        assertThat(restored.resolve("citeatlas/loading")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
    }

    @Test
    void aGraphThatHoldsAnythingIsLeftAlone() {
        refusesToRestore(backup, db, Failure.FAILED, "holds ", "nodes already", "--db DIR");
        try (GraphSession session = session(db)) {
            assertThat(TestGraph.dump(session.graph())).isEqualTo(graph);
        }
    }

    @Test
    void aGraphThatWasOpenedAndHoldsNothingMakesRoom() {
        try (GraphSession session = session(folder.resolve("graph"))) {
            session.graph();
            new Restore(session).run(backup, what -> {});
            assertThat(TestGraph.differences(graph, TestGraph.dump(session.graph())))
                    .isEmpty();
        }
    }

    /** Places of the flipped bit, in thousandths of the file: in every part, and the last of them in its seal. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 250, 500, 900, 998, 999, 1000})
    void oneFlippedBitIsFound(int place) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[(int) ((bytes.length - 1L) * place / 1000)] ^= 1;
        refusesToRestore(file(bytes), folder.resolve("graph"), Failure.FAILED, "Use another backup");
        assertThat(folder.resolve("graph/data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 500, 999})
    void aFileThatEndsTooSoonIsFound(int thousandths) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        byte[] start = java.util.Arrays.copyOf(bytes, (int) (bytes.length * (long) thousandths / 1000));
        refusesToRestore(file(start), folder.resolve("graph"), Failure.FAILED, "is no backup of citeatlas, or its end");
    }

    @Test
    void whatIsNoBackupIsSaid() throws IOException {
        refusesToRestore(
                file("a letter to a friend".repeat(50).getBytes(StandardCharsets.UTF_8)),
                folder.resolve("graph"),
                Failure.FAILED,
                "is no backup of citeatlas");
        refusesToRestore(folder.resolve("nowhere"), folder.resolve("graph"), Failure.USAGE, "There is no file");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 5.26.30, with schema 4, up to 3",
        "3, 5.27.0, made with Neo4j 5.27.0, this citeatlas has 5.26",
        "3, 2026.01.0, made with Neo4j 2026.01.0, this citeatlas has 5.26"
    })
    void whatOnlyANewerCiteatlasCanReadIsRefusedWithBothVersions(int schema, String neo4j, String theirs, String ours) {
        Path file = folder.resolve("newer.backup");
        new BackupWriter(file, false)
                .write(new StoreFacts(0, 0, schema, "record-aligned-1.1"), "9.1", neo4j, out -> out.write(1));
        refusesToRestore(file, folder.resolve("graph"), Failure.FAILED, theirs, ours, "9.1");
        assertThat(folder.resolve("graph")).doesNotExist();
    }

    @Test
    void aNewerFormatOfTheFileIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(backup);
        String end = new String(bytes, bytes.length - 93, 93, StandardCharsets.US_ASCII);
        assertThat(end).startsWith("citeatlas-backup 0001 sha256 ");
        bytes[bytes.length - 93 + "citeatlas-backup 000".length()] = '2';
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(bytes, 0, bytes.length - 64);
        byte[] digits = HexFormat.of().formatHex(sha256.digest()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, bytes, bytes.length - 64, 64);
        refusesToRestore(file(bytes), folder.resolve("graph"), Failure.FAILED, "format 2", "formats up to 1");
    }

    @Test
    void aWholeFileWithoutADumpInItLeavesNothingBehind() {
        Path file = folder.resolve("hollow.backup");
        new BackupWriter(file, false).write(NOTHING, "0.1.0", "5.26.30", out -> out.write(new byte[5000]));
        Path target = folder.resolve("graph");
        refusesToRestore(file, target, Failure.FAILED, "cannot be");
        assertThat(target.resolve("data")).doesNotExist();
        assertThat(target.resolve("citeatlas/loading")).doesNotExist();
    }

    @Test
    void aDumpThatIsNotWhatTheManifestSaysIsRefused() throws IOException {
        Path file = folder.resolve("other.backup");
        byte[] dump;
        try (var zip = new java.util.zip.ZipFile(backup.toFile())) {
            dump = zip.getInputStream(zip.getEntry("neo4j.dump")).readAllBytes();
        }
        new BackupWriter(file, false).write(NOTHING, "0.1.0", "5.26.30", out -> out.write(dump));
        refusesToRestore(file, folder.resolve("graph"), Failure.FAILED, "not what it says: 0 nodes");
        assertThat(folder.resolve("graph/data")).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "mine");
        try (GraphSession session = session(db)) {
            assertFails(() -> backUp(session, file, false), Failure.USAGE, "is there already", "--force");
            assertThat(file).hasContent("mine");
            backUp(session, file, true);
            assertThat(Files.size(file)).isGreaterThan(100_000);
            assertFails(() -> backUp(session, folder, true), Failure.USAGE, "is no file");
            assertFails(
                    () -> backUp(session, folder.resolve("none/mine"), false), Failure.USAGE, "no folder", "mkdir -p");
        }
    }

    @Test
    void aFullDiskLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "mine");
        BackupWriter writer = new BackupWriter(file, true);
        assertFails(
                () -> writer.write(NOTHING, "0.1.0", "5.26.30", out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("No space left on device");
                }),
                Failure.FAILED,
                "No space left on device",
                "Nothing of it was kept");
        assertThat(file).hasContent("mine");
        assertThat(names(folder)).containsExactly("mine");
    }

    @Test
    void anInterruptLeavesNothing() throws IOException {
        try (GraphSession session = session(db)) {
            assertFails(
                    () -> new BackUp(session, "0.1.0").run(folder.resolve("half"), false, what -> {
                        if (what.startsWith("writing")) {
                            Thread.currentThread().interrupt();
                        }
                    }),
                    Failure.INTERRUPTED,
                    "Nothing of the backup was kept");
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(names(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "unpacking it: Files", "unpacking it: opening"})
    void anInterruptOfARestoreLeavesNothing(String at) {
        Path store = folder.resolve("graph");
        try (GraphSession session = session(store)) {
            assertFails(
                    () -> new Restore(session).run(backup, what -> {
                        if (what.startsWith(at)) {
                            Thread.currentThread().interrupt();
                        }
                    }),
                    Failure.INTERRUPTED,
                    "nterrupt");
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(store.resolve("data")).doesNotExist();
        assertThat(store.resolve("citeatlas/loading")).doesNotExist();
    }

    @Test
    void aServerOfSomebodyElseIsNotOurs() {
        URI uri = URI.create("bolt://127.0.0.1:1");
        try (GraphSession session = new GraphSession(new GraphAddress(folder, uri, "neo4j", "secret"))) {
            assertFails(
                    () -> backUp(session, folder.resolve("file"), false), Failure.USAGE, "neo4j-admin database dump");
            assertFails(() -> new Restore(session).run(backup, what -> {}), Failure.USAGE, "neo4j-admin database");
        }
    }

    @Test
    void aFolderWithoutAGraphHasNothingToBackUp() {
        try (GraphSession session = session(folder.resolve("none"))) {
            assertFails(() -> backUp(session, folder.resolve("file"), false), Failure.FAILED, "There is no graph in");
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aBackupThatIsKilledLeavesTheOldFileOrTheNewOne() throws Exception {
        Path file = folder.resolve("graph.backup");
        Files.copy(backup, file);
        for (long moment : moments("backup", db, folder.resolve("timed.backup"))) {
            kill(moment, "backup", db, file);
            Path restored = folder.resolve("restored-" + moment);
            try (GraphSession session = session(restored)) {
                new Restore(session).run(file, what -> {});
                assertThat(TestGraph.differences(graph, TestGraph.dump(session.graph())))
                        .as("killed after " + moment + " ms")
                        .isEmpty();
            }
        }
        try (GraphSession session = session(db)) {
            assertThat(TestGraph.differences(graph, TestGraph.dump(session.graph())))
                    .isEmpty();
        }
    }

    @Test
    void aRestoreThatIsKilledCanBeSaidAgain() throws Exception {
        for (long moment : moments("restore", folder.resolve("timed"), backup)) {
            Path restored = folder.resolve("restored-" + moment);
            kill(moment, "restore", restored, backup);
            try (GraphSession session = session(restored)) {
                if (!Files.exists(restored.resolve("data"))) {
                    new Restore(session).run(backup, what -> {});
                }
                assertThat(TestGraph.differences(graph, TestGraph.dump(session.graph())))
                        .as("killed after " + moment + " ms")
                        .isEmpty();
                assertThat(restored.resolve("citeatlas/loading")).doesNotExist();
            }
        }
    }

    private static List<Long> moments(String what, Path store, Path file) throws Exception {
        long start = System.nanoTime();
        Process whole = start(what, store, file);
        assertThat(whole.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(whole.exitValue()).isZero();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Random random = new Random(SEED);
        return Stream.generate(() -> millis / 4 + (long) (random.nextDouble() * millis * 0.75))
                .limit(MOMENTS)
                .toList();
    }

    private static void kill(long moment, String what, Path store, Path file) throws Exception {
        Process process = start(what, store, file);
        process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static Process start(String what, Path store, Path file) throws IOException {
        return JavaProcess.of(BackupProcess.class, List.of(what, store.toString(), file.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static GraphSession session(Path store) {
        return new GraphSession(GraphAddress.embedded(store));
    }

    private static void backUp(GraphSession session, Path file, boolean force) {
        new BackUp(session, "0.1.0").run(file, force, what -> {});
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("changed.backup"), bytes);
    }

    private static void refusesToRestore(Path file, Path store, Failure failure, String... words) {
        try (GraphSession session = session(store)) {
            assertFails(() -> new Restore(session).run(file, what -> {}), failure, words);
        }
    }

    private static void assertFails(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Failure failure, String... words) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CiteatlasException.class,
                        e -> assertThat(e.failure()).as(e.getMessage()).isEqualTo(failure))
                .message()
                .contains(words);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
