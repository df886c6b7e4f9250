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
    void eachFormatHasAFixture() throws IOException {
        List<String> folders =
                Fixtures.inputs().stream().map(Fixtures::format).distinct().toList();
        assertThat(folders)
                .containsAll(Formats.all().stream().map(PaperReader::format).toList());
    }

    private static void compare(Path input) throws IOException {
        Collected found = new Collected();
        try (Inputs inputs = Inputs.of(List.of(input.toString()), null, System.in)) {
            InputFile file = inputs.files().get(0);
            assertThat(file.reader().format())
                    .as("the format found by looking inside")
                    .isEqualTo(Fixtures.format(input));
            file.reader().read(file, found);
        }
        Path expected = input.resolveSibling(input.getFileName() + Fixtures.EXPECTED);
        if (Boolean.getBoolean("fixtures.write")) {
            Files.writeString(expected, RecordJson.of(found));
        }
        assertThat(RecordJson.of(found)).isEqualTo(Files.readString(expected));
    }
}
