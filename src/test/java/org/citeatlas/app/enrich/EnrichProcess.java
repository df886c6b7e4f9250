package org.citeatlas.app.enrich;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.services.Service;
import org.citeatlas.services.asking.Asking;

/** Enriches in a JVM of its own, which a test can kill: {@code DB FOLDER}. */
final class EnrichProcess {
    private EnrichProcess() {}

    static Process start(Path db, Path folder, Map<String, String> environment) throws IOException {
        ProcessBuilder process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.apache.logging.log4j.jul.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                EnrichProcess.class.getName(),
                db.toString(),
                folder.toString()));
        process.environment().putAll(environment);
        return process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) {
        Asking asking = Asking.of(System.getenv(), "1.2.3", "tester@example.org", Path.of(arguments[1]));
        EnrichRequest request = new EnrichRequest(Service.OPENALEX, null, false, false, Integer.MAX_VALUE);
        try (GraphSession session = new GraphSession(GraphAddress.embedded(Path.of(arguments[0])))) {
            new EnrichPapers(session, asking, request).run(EnrichIT.watch(new ArrayList<>()));
        }
        System.exit(0);
    }
}
