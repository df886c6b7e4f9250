package org.citeatlas;

import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a JVM of its own, to be killed where one wants. */
public final class JavaProcess {
    private JavaProcess() {}

    /** Not started yet; what it says on standard error comes on standard output. */
    public static ProcessBuilder of(Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
