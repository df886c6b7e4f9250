package org.citeatlas.ingest;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, a reader neither throws nor hangs nor fills the memory. {@code -Pfuzz} searches on from the
 * fixtures, led by the code that an input reaches; without it the fixtures are read, by every reader, and what a search
 * once found.
 */
class ReadersFuzzTests {
    private static final String ONLY = System.getProperty("fuzz.reader", "");
    private static final boolean SEARCHING = System.getenv("JAZZER_FUZZ") != null;
    private static final int PLACES = 3; // of a piece in a fixture
    private static final Duration LONGEST = Duration.ofSeconds(60); // for all the pieces in one fixture
    private static final Map<String, Long> ATTEMPTS = new HashMap<>();

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "fuzz.dict")
    @FuzzTest
    void noBytesBreakAReader(byte[] written) throws IOException {
        Attempt attempt = Attempt.of(written);
        if (ONLY.isEmpty() || ONLY.equals(attempt.format())) {
            Unbroken.check(attempt.format(), attempt.file());
            ATTEMPTS.merge(attempt.format(), 1L, Long::sum);
        }
    }

    @AfterAll
    static void saysHowFarTheSearchCame() {
        if (SEARCHING) {
            Formats.all().stream()
                    .map(PaperReader::format)
                    .forEach(format -> System.out.println(format + ": " + ATTEMPTS.getOrDefault(format, 0L)));
        }
    }

    /** What a search sets out from. Without one, the fixtures have a test for each reader. */
    static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (PaperReader reader : SEARCHING ? Formats.all() : List.<PaperReader>of()) {
            if (ONLY.isEmpty() || ONLY.equals(reader.format())) {
                seeds.addAll(fixtures(reader.format()));
                seeds.addAll(Corpus.of(reader.format()));
            }
        }
        return seeds;
    }

    /** Each as it is, packed, and with a piece of it repeated. */
    private static List<byte[]> fixtures(String format) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Path input : Fixtures.of(format)) {
            byte[] content = Files.readAllBytes(input);
            int middle = content.length / 2;
            all.add(Attempt.written(format + " plain", content));
            all.add(Attempt.written(format + " gz", content));
            all.add(Attempt.written(format + " zip", content));
            all.add(Attempt.written(format, Attempt.of(all.get(all.size() - 1)).file())); // its packing, too, may vary
            all.add(Attempt.written(format + " plain " + middle + " 1 20000", content));
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> noFileOfAnyFormatBreaksTheReader() {
        return Formats.all().stream()
                .map(reader -> DynamicTest.dynamicTest(reader.format(), () -> {
                    for (byte[] written : fixtures(reader.format())) {
                        noBytesBreakAReader(written);
                    }
                    for (Path input : Fixtures.inputs()) {
                        Unbroken.check(reader.format(), Files.readAllBytes(input));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noPieceInAFixtureBreaksTheReaderWhereverItStands() throws IOException {
        List<byte[]> pieces = Dictionary.entries("fuzz.dict");
        return Formats.all().stream()
                .map(reader -> DynamicTest.dynamicTest(reader.format(), () -> {
                    for (Path input : Fixtures.of(reader.format())) {
                        byte[] content = Files.readAllBytes(input);
                        assertTimeoutPreemptively(LONGEST, () -> bendEverywhere(reader, content, pieces));
                    }
                }));
    }

    private static void bendEverywhere(PaperReader reader, byte[] content, List<byte[]> pieces) {
        for (int i = 0; i < PLACES * pieces.size(); i++) {
            int place = (int) (i * 7919L % (content.length + 1)); // a prime: no two pieces go alike
            Unbroken.check(reader, spliced(content, place, pieces.get(i / PLACES)));
        }
    }

    private static byte[] spliced(byte[] content, int place, byte[] piece) {
        return ByteBuffer.allocate(content.length + piece.length)
                .put(content, 0, place)
                .put(piece)
                .put(content, place, content.length - place)
                .array();
    }

    @TestFactory
    Stream<DynamicTest> whereASearchCameNoReaderBreaks() {
        return Stream.concat(Formats.all().stream().map(PaperReader::format), Stream.of("unknown"))
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    for (byte[] written : Corpus.of(format)) {
                        noBytesBreakAReader(written);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatOnceBrokeAReaderDoesNotAnyMore() {
        return HardInputs.all().stream()
                .map(hard -> DynamicTest.dynamicTest(
                        hard.format() + ": " + hard.name(),
                        () -> Unbroken.check(hard.format(), hard.text().getBytes(StandardCharsets.UTF_8))));
    }
}
