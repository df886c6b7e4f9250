package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program leaves in its logs, and Neo4j in its own. */
class LogsIT {
    private static final Path PROGRAM =
            Path.of("target/citeatlas/bin/citeatlas").toAbsolutePath();
    private static final String WRONG = "Wr0ng-Pa55word";

    @TempDir
    Path folder;

    @Test
    void noPasswordIsInAnyLogOrMessageWithDebugOnNorWhatWasAsked() throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), "skipped: " + PROGRAM + " is not built (./mvnw -DskipTests package)");
        Path db = folder.resolve("db");
        String right;
        List<String> said = new ArrayList<>();
        try (GraphSession session = new GraphSession(GraphAddress.embedded(db))) {
            String uri = session.graph().login().uri().toString();
            right = Files.readString(db.resolve("citeatlas/password")).strip();
            said.add(run(4, WRONG, "--debug", "--uri", uri, "stats"));
            said.add(run(0, right, "--debug", "--uri", uri, "stats"));
            said.add(run(0, WRONG, "--debug", "--db", db.toString(), "query", "RETURN 'my secret question' AS n"));
            said.add(run(4, WRONG, "--debug", "--db", db.toString(), "backup", folder + "/file"));
            said.add(run(1, WRONG, "doctor", "--uri", uri));
        }
        said.add(run(0, right, "doctor", "--db", db.toString()));

        assertThat(said.get(0)).contains("does not accept the password").contains(" at org.citeatlas.");
        assertThat(String.join("\n", said)).doesNotContain(WRONG).doesNotContain(right);
        String log = Files.readString(folder.resolve(".citeatlas/logs/citeatlas.log"));
        assertThat(log).contains("stats ended with 0").contains("exit code 4");
        for (Path file : logs()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(WRONG)
                    .doesNotContain(right)
                    .doesNotContain("my secret question");
        }
        assertThat(Files.readString(db.resolve("logs/debug.log"))).contains("neo4j-logs.xml");
        assertThat(db.resolve("logs/query.log")).doesNotExist();
    }

    /** All files but the store's own, and that which is for the password. */
    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("db/data"))
                            && !file.equals(folder.resolve("db/citeatlas/password")))
                    .toList();
        }
    }

    private String run(int exitCode, String password, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("CITEATLAS_PASSWORD", password);
        builder.environment().put("CITEATLAS_CDS", "off");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exitCode);
        return said;
    }
}
