package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the bytes, a reader neither throws nor hangs: fixtures, bent at seeded places. */
class ArbitraryBytesTests {
    private static final Path ROOT = Path.of("src/test/resources/ingest");
    private static final byte[][] NASTY = {
        {0},
        {(byte) 0xFF},
        {(byte) 0xC3},
        {'"'},
        {'{'},
        {'}'},
        {'['},
        {'<'},
        {'>'},
        {'&'},
        {'\\'},
        {'\n'},
        {'\r'},
        {'@'},
        {';'},
        "\n\n".getBytes(StandardCharsets.UTF_8),
        "]]>".getBytes(StandardCharsets.UTF_8),
        "<!--".getBytes(StandardCharsets.UTF_8),
        "1e999".getBytes(StandardCharsets.UTF_8),
        "-1".getBytes(StandardCharsets.UTF_8),
        "null".getBytes(StandardCharsets.UTF_8),
        "\\ud800".getBytes(StandardCharsets.UTF_8),
        "😀".getBytes(StandardCharsets.UTF_8)
    };
    private static final int ROUNDS = 150;

    @TestFactory
    Stream<DynamicTest> bentFixturesNeitherCrashNorHangTheirReader() throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(ROOT)) {
            inputs = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
        return inputs.stream()
                .map(input -> DynamicTest.dynamicTest(ROOT.relativize(input).toString(), () -> bend(input)));
    }

    private static void bend(Path input) throws IOException {
        PaperReader reader = Formats.byName(input.getParent().getFileName().toString());
        byte[] sound = Files.readAllBytes(input);
        Random random = new Random(sound.length);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] bent = bent(sound, random);
                Collected found = Collected.from(reader, bent);
                assertThat(found.papers)
                        .allSatisfy(paper -> assertThat(paper.titled()
                                        || !paper.ids().isEmpty()
                                                && !paper.references().isEmpty())
                                .isTrue());
                Formats.detect("", TextStreams.decode(bent));
            }
        });
    }

    private static byte[] bent(byte[] sound, Random random) throws IOException {
        byte[] bytes = sound;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            int cut = random.nextInt(3) == 0 ? random.nextInt(Math.min(20, bytes.length - at + 1)) : 0;
            byte[] nasty = NASTY[random.nextInt(NASTY.length)];
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            out.write(nasty);
            out.write(bytes, at + cut, bytes.length - at - cut);
            bytes = out.toByteArray();
        }
        return bytes;
    }
}
