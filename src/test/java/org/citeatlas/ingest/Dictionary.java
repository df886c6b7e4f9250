package org.citeatlas.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a <a href="https://llvm.org/docs/LibFuzzer.html#dictionaries">dictionary of libFuzzer</a> holds. */
final class Dictionary {
    private static final Path FOLDER = Path.of("src/test/resources/org/citeatlas/ingest");

    private Dictionary() {}

    /** Its entries in its order. */
    static List<byte[]> entries(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name)).stream()
                .filter(line -> line.startsWith("\""))
                .map(line -> entry(line.substring(1, line.length() - 1)))
                .toList();
    }

    private static byte[] entry(String quoted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < quoted.length(); i++) {
            boolean escaped = quoted.startsWith("\\x", i);
            bytes.write(escaped ? Integer.parseInt(quoted.substring(i + 2, i + 4), 16) : quoted.charAt(i));
            i += escaped ? 3 : 0;
        }
        return bytes.toByteArray();
    }
}
