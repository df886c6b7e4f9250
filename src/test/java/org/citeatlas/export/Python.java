package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Debian's Python with its libraries: software that is not ours and reads what we wrote. */
final class Python {
    private static final String PYTHON = "/usr/bin/python3";

    private Python() {}

    /** What the script prints, which is JSON; the test is skipped where Python or the module is missing. */
    static JsonNode run(String module, String script, Path... files) {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of(PYTHON)) && exitCode(List.of(PYTHON, "-c", "import " + module)) == 0,
                "skipped: " + module + " is not there; install it with apt-get install python3-" + module);
        List<String> command = new ArrayList<>(List.of(PYTHON, "-c", "import json, sys, " + module + "\n" + script));
        List.of(files).forEach(file -> command.add(file.toString()));
        try {
            Process process = start(command);
            String printed = text(process.getInputStream());
            assertThat(process.waitFor()).as(printed).isZero();
            return new ObjectMapper().readTree(printed);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a program of Debian prints; the test is skipped where its package is missing. */
    static byte[] printed(String debianPackage, List<String> command) throws IOException {
        Assumptions.assumeTrue(
                exitCode(List.of("which", command.get(0))) == 0,
                "skipped: " + command.get(0) + " is not there; install it with apt-get install " + debianPackage);
        Process process = start(command);
        byte[] printed = process.getInputStream().readAllBytes();
        assertThat(process.onExit().join().exitValue())
                .as(new String(printed, StandardCharsets.UTF_8))
                .isZero();
        return printed;
    }

    static int exitCode(List<String> command) {
        try {
            Process process = start(command);
            text(process.getInputStream());
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException | InterruptedException e) {
            return -1;
        }
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8:surrogatepass");
        builder.environment().put("PYTHONUTF8", "1");
        return builder.start();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
