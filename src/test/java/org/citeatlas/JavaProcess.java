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
                "-Xmx512m"));
        command.addAll(quiet(Runtime.version().feature()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** What keeps a newer Java from warning of what Neo4j does, as the launcher has it. */
    private static List<String> quiet(int java) {
        return java < 23
                ? List.of()
                : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }
}
