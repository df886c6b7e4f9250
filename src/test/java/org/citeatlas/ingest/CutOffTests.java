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

/** An input that ends early, anywhere, gives the papers that stand before its end; of the last one, what is there. */
class CutOffTests {
    private static final int STEP = 7; // bytes from one end to the next

    @TestFactory
    Stream<DynamicTest> whatStandsBeforeTheEndIsTaken() {
        return Formats.all().stream()
                .map(reader -> DynamicTest.dynamicTest(reader.format(), () -> {
                    for (Path input : Fixtures.of(reader.format())) {
                        cutEverywhere(reader, input);
                    }
                }));
    }

    private static void cutEverywhere(PaperReader reader, Path input) throws IOException {
        byte[] whole = Files.readAllBytes(input);
        List<String> all = Collected.from(reader, whole).titles();
        for (int end = 0; end < whole.length; end += STEP) {
            List<String> found =
                    Collected.from(reader, Arrays.copyOf(whole, end)).titles();
            List<String> before = found.subList(0, Math.max(0, found.size() - 1));
            assertThat(before)
                    .as("%s, its first %d bytes", input, end)
                    .isEqualTo(all.subList(0, Math.min(before.size(), all.size())));
        }
    }
}
