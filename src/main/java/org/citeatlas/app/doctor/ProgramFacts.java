package org.citeatlas.app.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program, the Java and the machine that it runs on, and what it writes to. */
final class ProgramFacts {
    private static final long MEGABYTE = 1_000_000;
    private static final long LEAST_HEAP = 256; // MB: below that, imports of large files do not come to their end
    private static final List<String> ARCHIVE = List.of("-XX:SharedArchiveFile=", "-XX:AOTCache=");

    private ProgramFacts() {}

    static List<Fact> of(Surroundings surroundings, String neo4j) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.well("program", "citeatlas", surroundings.version()));
        facts.add(Fact.well("program", "java", property("java.version") + ", " + property("java.vendor")));
        facts.add(Fact.well("program", "neo4j", neo4j));
        facts.add(Fact.well(
                "program", "system", property("os.name") + " " + property("os.version") + ", " + property("os.arch")));
        facts.add(Fact.well("program", "class archive", archive(surroundings)));
        facts.add(heap());
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine) {
            facts.add(Fact.well(
                    "memory",
                    "machine",
                    machine.getTotalMemorySize() / MEGABYTE + " MB, " + machine.getFreeMemorySize() / MEGABYTE
                            + " MB free, " + machine.getAvailableProcessors() + " processors"));
        }
        facts.add(encoding());
        facts.add(Fact.well("terminal", "output", surroundings.terminal()));
        return facts;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static Fact heap() {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return new Fact(
                "memory",
                "heap",
                most + " MB at the most",
                most < LEAST_HEAP ? "Give it more: CITEATLAS_JAVA_OPTS=-Xmx1g citeatlas …" : "");
    }

    private static Fact encoding() {
        String names = property("sun.jnu.encoding");
        boolean good = Charset.isSupported(names) && Charset.forName(names).equals(StandardCharsets.UTF_8);
        return new Fact(
                "terminal",
                "encoding",
                names,
                good ? "" : "File names and arguments beyond ASCII are garbled. Set LC_ALL=C.UTF-8.");
    }

    private static String archive(Surroundings surroundings) {
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            for (String option : ARCHIVE) {
                if (argument.startsWith(option)) {
                    return Files.exists(Path.of(argument.substring(option.length()))) ? "in use" : "gone";
                }
            }
        }
        return "off".equals(surroundings.environment().get("CITEATLAS_CDS"))
                ? "switched off by CITEATLAS_CDS"
                : "none yet; the launcher makes one after a start";
    }
}
