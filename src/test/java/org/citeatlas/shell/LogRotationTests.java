package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as {@code log4j2.xml} has it, in a JVM of its own. */
class LogRotationTests {
    private static final int MEGABYTES = 45;

    @TempDir
    Path folder;

    @Test
    void howeverMuchIsWrittenTheLogStaysWithin25MegabytesAndIsForItsOwnerOnly() throws Exception {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Dciteatlas.logs=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LogWriter.class.getName(),
                        Integer.toString(MEGABYTES))
                .inheritIO()
                .start();
        assertThat(writer.waitFor()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
                assertThat(Objects.toString(file.getFileName())).startsWith("citeatlas");
            }
            assertThat(bytes).isBetween(100_000L, 26_000_000L);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("citeatlas.log"))))
                .isEqualTo("rw-------");
        assertThat(last()).contains("the last line").doesNotContain("no debug without asking");
    }

    private String last() throws IOException {
        return Files.readString(folder.resolve("citeatlas.log"));
    }
}
