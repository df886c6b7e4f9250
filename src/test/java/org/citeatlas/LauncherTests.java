package org.citeatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/citeatlas} in a distribution of its own, with Javas that only say how they were called. */
final class LauncherTests {
    private static final Path LAUNCHER = Path.of("src/main/launcher/bin/citeatlas");

    @TempDir
    Path folder;

    private Path program;
    private Path tools;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell here");
        Path home = folder.resolve("a home with blanks");
        program = home.resolve("bin/citeatlas");
        Files.createDirectories(program.getParent());
        Files.copy(LAUNCHER, program);
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/citeatlas-1.jar"), "");
        tools = Files.createDirectories(folder.resolve("tools"));
        String used = "readlink cksum mkdir mktemp rm mv ls sed sleep nice rmdir find grep";
        for (String tool : used.split(" ")) {
            script(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
        }
    }

    @Test
    void argumentsArriveAsTheyWereTyped() throws Exception {
        String java = java("17", "17.0.15");
        Run run = run(Map.of("JAVA_HOME", java), "find", "two words", "", "*", "it's", "a\"b", "$HOME", "back\\slash");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .endsWith("[find]\n[two words]\n[]\n[*]\n[it's]\n[a\"b]\n[$HOME]\n[back\\slash]\n")
                .contains("[-jar]\n["
                        + program.getParent()
                                .resolveSibling("lib/citeatlas-1.jar")
                                .toRealPath() + "]");
        assertThat(run.err).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11.0.2,11", "1.8.0_292,8", "16,16", "9-ea,9"})
    void anOldJavaIsNamedWithItsVersionAndTheWayOut(String version, String major) throws Exception {
        Run run = run(Map.of("JAVA_HOME", java("old", version)), "status");
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.out).isEmpty();
        assertThat(run.err)
                .contains("Java 17 or newer is needed")
                .contains("/old/bin/java is version " + major)
                .contains("JAVA_HOME")
                .contains("adoptium.net");
    }

    @Test
    void aMissingJavaIsSaid() throws Exception {
        Run run = run(Map.of(), "status");
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err).contains("there is none on the PATH").contains("apt install openjdk-17-jre-headless");
    }

    @Test
    void anOldJavaHomeGivesWayToAGoodJavaOnThePath() throws Exception {
        String old = java("old", "11.0.2");
        String good = java("good", "21.0.1");
        Run run = run(Map.of("JAVA_HOME", old, "PATH", good + "/bin:" + tools), "status");
        assertThat(run.exit).isZero();
        assertThat(run.out).contains("good Java");
    }

    @Test
    void aLinkToTheLauncherFindsItsDistribution() throws Exception {
        Path link = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("my bin")).resolve("ca"),
                Path.of("../a home with blanks/bin/citeatlas"));
        program = Files.createSymbolicLink(folder.resolve("again"), link);
        assertThat(run(Map.of("JAVA_HOME", java("17", "17.0.1")), "x").out).endsWith("[x]\n");
    }

    @Test
    void theUsersOwnOptionsReachJavaLast() throws Exception {
        Map<String, String> mine = Map.of("JAVA_HOME", java("17", "17.0.1"), "CITEATLAS_JAVA_OPTS", "-Xmx3g -Dx=*");
        assertThat(run(mine, "x").out).contains("[-Xmx3g]\n[-Dx=*]\n[-jar]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "serve", "prepare"})
    void longWorkHasTheOptimisingCompiler(String command) throws Exception {
        Map<String, String> java = Map.of("JAVA_HOME", java("17", "17.0.1"));
        assertThat(run(java, command).out).doesNotContain("TieredStopAtLevel");
        assertThat(run(java, "find").out).contains("[-XX:TieredStopAtLevel=1]");
    }

    @Test
    void soHasTheConsole() throws Exception {
        Map<String, String> java = Map.of("JAVA_HOME", java("17", "17.0.1"));
        assertThat(run(java).out).doesNotContain("TieredStopAtLevel");
        assertThat(run(java, "--db", "here").out).doesNotContain("TieredStopAtLevel");
        assertThat(run(java, "--db", "here", "find").out).contains("[-XX:TieredStopAtLevel=1]");
    }

    @Test
    void anArchiveIsUsedUntilTheJavaChanges() throws Exception {
        Map<String, String> first = new HashMap<>(Map.of("JAVA_HOME", java("17", "17.0.1")));
        first.remove("CITEATLAS_CDS");
        Path archives = program.getParent().resolveSibling("lib/cds");
        assertThat(train(first)).isZero();
        assertThat(archives).isDirectoryContaining("glob:**.jsa");
        assertThat(runWithArchive(first).out).contains("[-XX:SharedArchiveFile=" + archives.toRealPath());
        java("17", "17.0.2");
        assertThat(runWithArchive(first).out).doesNotContain("SharedArchiveFile");
        assertThat(train(first)).isZero();
        assertThat(runWithArchive(first).out).contains("[-XX:SharedArchiveFile=");
        assertThat(train(Map.of("JAVA_HOME", java("25", "25.0.3")))).isZero();
        assertThat(runWithArchive(Map.of("JAVA_HOME", folder.resolve("25").toString())).out)
                .contains("[-XX:AOTCache=");
        try (var files = Files.list(archives)) {
            assertThat(files).as("the latest and one more").hasSize(2);
        }
    }

    /** A Java of that version, in a folder of that name, and the folder. */
    private String java(String name, String version) throws IOException {
        Path java = folder.resolve(name).resolve("bin/java");
        Files.createDirectories(java.getParent());
        script(java, """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2020-01-01' >&2; exit 0; fi
                echo '%s Java'
                for word in "$@"; do
                    printf '[%%s]\\n' "$word"
                    case $word in
                        -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo archive >"${word#*=}" ;;
                    esac
                done
                """.formatted(version, name));
        return folder.resolve(name).toString();
    }

    private static void script(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int train(Map<String, String> environment) throws Exception {
        Map<String, String> training = new HashMap<>(environment);
        training.put("CITEATLAS_CDS", "train");
        return start(training).exit;
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        Map<String, String> without = new HashMap<>(environment);
        without.put("CITEATLAS_CDS", "off");
        return start(without, arguments);
    }

    private Run runWithArchive(Map<String, String> environment) throws Exception {
        return start(environment, "x");
    }

    private Run start(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Run(int exit, String out, String err) {}
}
