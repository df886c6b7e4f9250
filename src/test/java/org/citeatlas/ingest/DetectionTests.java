package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each fixture of each format is recognised by its reader, whatever its name, and by none that is asked before. */
class DetectionTests {
    private static final Path ROOT = Path.of("src/test/resources/ingest");

    @TestFactory
    Stream<DynamicTest> theContentTellsTheFormatWhateverTheName() throws IOException {
        List<Path> fixtures;
        try (Stream<Path> files = Files.walk(ROOT)) {
            fixtures = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
        return fixtures.stream()
                .map(file -> DynamicTest.dynamicTest(ROOT.relativize(file).toString(), () -> detect(file)));
    }

    private static void detect(Path fixture) throws IOException {
        byte[] content = Files.readAllBytes(fixture);
        String head = TextStreams.decode(Arrays.copyOf(content, Math.min(content.length, InputFile.HEAD)));
        String expected = fixture.getParent().getFileName().toString();
        for (String name : List.of(fixture.getFileName().toString(), "x", "", "x.txt", "x.json", "x.xml", "x.csv")) {
            assertThat(Formats.detect(name, head).map(PaperReader::format))
                    .as("named \"%s\"", name)
                    .contains(expected);
        }
        assertThat(Formats.all().stream()
                        .filter(reader -> !expected.equals(reader.format()))
                        .filter(reader -> !GENERAL.contains(reader.format()))
                        .filter(reader -> reader.recognises("x", head))
                        .map(PaperReader::format))
                .as("other readers of special formats")
                .isEmpty();
    }

    /** These take what no reader of a special format takes; they are asked behind them. */
    private static final List<String> GENERAL = List.of("jsonl", "csv", "csl-json", "papers-page");
}
