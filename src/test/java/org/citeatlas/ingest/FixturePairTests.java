package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads each input in {@code src/test/resources/ingest/<format>/} and compares with the {@code .expected.json} beside
 * it. To add a case, add a pair; {@code -Dfixtures.write=true} writes the expected half, to be read before it is
 * committed.
 */
class FixturePairTests {
    @TestFactory
    Stream<DynamicTest> readsEachFixtureAsExpected() throws IOException {
        return Fixtures.inputs().stream()
                .map(input ->
                        DynamicTest.dynamicTest(Fixtures.ROOT.relativize(input).toString(), () -> compare(input)));
    }

    @Test
    void eachFormatHasAFixtureWithItsExpectedHalf() throws IOException {
        for (PaperReader reader : Formats.all()) {
            assertThat(Fixtures.of(reader.format()))
                    .as(reader.format())
                    .isNotEmpty()
                    .allSatisfy(input -> assertThat(input.resolveSibling(input.getFileName() + Fixtures.EXPECTED))
                            .exists());
        }
    }

    /** {@code | `wos`, `wos-tab` | …}: the first cell names the formats of the row. */
    @Test
    void eachFormatHasItsRowInTheDocumentationAndNoOther() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/formats.md"));
        int head = page.indexOf("| `--as` |");
        String table = page.substring(head, page.indexOf("\n\n", head));
        List<String> documented = table.lines()
                .skip(2)
                .map(row -> row.split("\\|")[1])
                .flatMap(cell -> Stream.of(cell.split(",")))
                .map(name -> name.strip().replace("`", ""))
                .toList();
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        Formats.all().stream().map(PaperReader::format).toList());
    }

    private static void compare(Path input) throws IOException {
        Collected found = new Collected();
        try (Inputs inputs = Inputs.of(List.of(input.toString()), null, System.in)) {
            InputFile file = inputs.files().get(0);
            assertThat(file.reader().format())
                    .as("the format found by looking inside")
                    .isEqualTo(Fixtures.format(input));
            file.read(found);
        }
        Path expected = input.resolveSibling(input.getFileName() + Fixtures.EXPECTED);
        if (Boolean.getBoolean("fixtures.write")) {
            Files.writeString(expected, RecordJson.of(found));
        }
        assertThat(RecordJson.of(found)).isEqualTo(Files.readString(expected));
    }
}
