package org.citeatlas.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs beside this package's expected outputs. */
final class Fixtures {
    static final Path ROOT = Path.of("src/test/resources/ingest");
    static final String EXPECTED = ".expected.json";

    private Fixtures() {}

    /** All of them, sorted; the folder is named after the format. */
    static List<Path> inputs() throws IOException {
        return in(ROOT);
    }

    /** Those of one format, sorted. */
    static List<Path> of(String format) throws IOException {
        return in(ROOT.resolve(format));
    }

    static String format(Path input) {
        return input.getParent().getFileName().toString();
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }
}
