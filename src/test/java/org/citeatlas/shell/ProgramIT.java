package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as a user starts it: at a terminal, in a pipe, with a script. */
class ProgramIT {
    private static final Path PROGRAM =
            Path.of("target/citeatlas/bin/citeatlas").toAbsolutePath();
    private static final int PATIENCE = 120; // seconds, for a machine that does much else
    private static final String PROMPT = "citeatlas>[^>]*\\x1b\\[0m ";

    @TempDir
    Path folder;

    private record Ended(int exitCode, String out, String err) {}

    @BeforeEach
    void theProgramIsThere() {
        assumeTrue(Files.isExecutable(PROGRAM), "skipped: " + PROGRAM + " is not built (./mvnw -DskipTests package)");
    }

    @Test
    void aSessionAtATerminal() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")) && hasPython(), "skipped: there is no python3 to type");
        Ended session = atTerminal(List.of(
                PROMPT + "\timport starter\\n",
                "papersInGraph(?s:.*)" + PROMPT + "\ttop-methods --limit 3\\n",
                "limit N(?s:.*)" + PROMPT + "\t1\\n",
                "papers-with-method(?s:.*)" + PROMPT + "\tshow entity Transf",
                "until ormer\t\\t",
                "|\t\\x03",
                PROMPT + "\tquery UNWIND range(1, 100000000000) AS x RETURN count(x) AS n\\n",
                "AS n(?s:.*)\\x1b\\[\\?2004l\t\\x03", // the line is read: this one is for the command
                "Interrupted(?s:.*)" + PROMPT + "\tfnd LoRA\\n",
                "Did you mean find(?s:.*)" + PROMPT + "\t\\x04"));
        assertThat(session.out()).doesNotContain("NOT SEEN");
        assertThat(session.exitCode()).isZero();
        Path history = folder.resolve(".citeatlas/history");
        assertThat(Files.getPosixFilePermissions(history)).hasSize(2);
        assertThat(Files.readString(history)).contains("top-methods --limit 3");
    }

    @Test
    void dataGoesToAPipeAndTheRestElsewhere() throws Exception {
        Ended help = run("", "help", "find");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Example: find");
        assertThat(help.err()).isEmpty();
        Ended explorations = run("", "explorations", "--format", "jsonl");
        assertThat(explorations.out().lines()).hasSizeGreaterThan(10).allMatch(line -> line.startsWith("{\"name\":"));
        assertThat(explorations.out()).doesNotContain("\u001b");
    }

    @Test
    void aWrongCommandIsCodeTwoAndSaysNothingOnStandardOutput() throws Exception {
        Ended wrong = run("", "fnd", "LoRA");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("Did you mean find?");
    }

    @Test
    void aServerThatIsNotThereIsCodeFour() throws Exception {
        Ended away = run("", "--uri", "bolt://127.0.0.1:1", "stats");
        assertThat(away.exitCode()).isEqualTo(4);
        assertThat(away.out()).isEmpty();
        assertThat(away.err()).contains("127.0.0.1:1");
    }

    @Test
    void aScriptOnStandardInputEndsAtItsFirstError() throws Exception {
        Ended script = run("# comment\nhelp find\nnonsense\nhelp show\n");
        assertThat(script.exitCode()).isEqualTo(2);
        assertThat(script.err()).startsWith("standard input:3: ");
        assertThat(script.out()).contains("find TEXT").doesNotContain("show KIND");
    }

    private Ended atTerminal(List<String> steps) throws Exception {
        Path driver = folder.resolve("terminal.py");
        try (InputStream in = ProgramIT.class.getResourceAsStream("terminal.py")) {
            Files.copy(java.util.Objects.requireNonNull(in), driver);
        }
        return start(
                String.join("\n", steps),
                List.of("python3", driver.toString(), Integer.toString(PATIENCE), PROGRAM.toString()));
    }

    private Ended run(String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(Arrays.asList(arguments));
        return start(input, command);
    }

    private Ended start(String input, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("CITEATLAS_DB", folder.resolve("db").toString());
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "CITEATLAS_PASSWORD"));
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor(PATIENCE * 5L, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import pty").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
