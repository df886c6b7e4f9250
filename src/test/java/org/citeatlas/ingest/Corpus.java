package org.citeatlas.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Some of the inputs that searches were led to, as {@link Attempt}s: for each reader those that reached what few others
 * reach. {@code corpus.py} beside it takes them from {@code .cifuzz-corpus/}.
 */
final class Corpus {
    private static final Path FILE = Path.of("src/test/resources/org/citeatlas/ingest/corpus.zip");

    private Corpus() {}

    /** Those for one reader; none for a new one. */
    static List<byte[]> of(String format) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        try (ZipFile file = new ZipFile(FILE.toFile())) {
            for (ZipEntry entry : file.stream()
                    .filter(entry -> entry.getName().startsWith(format + "/"))
                    .toList()) {
                inputs.add(file.getInputStream(entry).readAllBytes());
            }
        }
        return inputs;
    }
}
