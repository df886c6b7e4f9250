package org.citeatlas.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Imports in a JVM of its own, which a test can kill: {@code DB PATH…}. */
final class ImportProcess {
    private ImportProcess() {}

    public static void main(String[] arguments) {
        List<String> paths = Arrays.asList(arguments).subList(1, arguments.length);
        try (GraphSession session = new GraphSession(GraphAddress.embedded(Path.of(arguments[0])))) {
            new ImportPapers(session).run(new ImportRequest(paths), ImportProgress.NONE);
        }
        System.exit(0);
    }
}
