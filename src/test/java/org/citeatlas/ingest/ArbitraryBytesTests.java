package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever the bytes, a reader neither throws nor hangs: fixtures bent at seeded places, what once broke a reader (in
 * {@code src/test/resources/fuzz/<format>/}), and pure noise. {@code -Pfuzz} goes on for {@code -Dfuzz.seconds} (60) per
 * reader with new seeds, and leaves what fails in {@code target/fuzz/}: put it beside the others.
 */
class ArbitraryBytesTests {
    private static final Path REGRESSIONS = Path.of("src/test/resources/fuzz");
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final String ONLY = System.getProperty("fuzz.reader", "");
    private static final int ROUNDS = 120; // per fixture
    private static final int FLOODS = 15; // per fixture
    private static final int FLOOD = 100_000; // characters
    private static final Duration LONGEST = Duration.ofSeconds(SECONDS > 0 ? 4 : 20);

    @TestFactory
    Stream<DynamicTest> noBytesBreakTheReader() {
        return Formats.all().stream()
                .filter(reader -> ONLY.isEmpty() || ONLY.equals(reader.format()))
                .map(reader -> DynamicTest.dynamicTest(reader.format(), () -> search(reader)));
    }

    @TestFactory
    Stream<DynamicTest> whatOnceBrokeAReaderDoesNotAnyMore() throws IOException {
        Stream<DynamicTest> written = HardInputs.all().stream()
                .map(hard -> again(hard.format(), hard.name(), hard.text().getBytes(StandardCharsets.UTF_8)));
        List<DynamicTest> kept = new ArrayList<>();
        for (Path file : files(REGRESSIONS)) {
            kept.add(again(Fixtures.format(file), file.getFileName().toString(), Files.readAllBytes(file)));
        }
        return Stream.concat(written, kept.stream());
    }

    private static DynamicTest again(String format, String name, byte[] input) {
        PaperReader reader = Formats.byName(format);
        return DynamicTest.dynamicTest(format + ": " + name, () -> {
            try (Watched watched = new Watched(format, LONGEST)) {
                watched.run(input, bytes -> Unbroken.check(reader, bytes));
            }
        });
    }

    private static void search(PaperReader reader) throws IOException, InterruptedException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : Fixtures.of(reader.format())) {
            seeds.add(Files.readAllBytes(file));
        }
        assertThat(seeds).isNotEmpty();
        try (Watched watched = new Watched(reader.format(), LONGEST)) {
            if (SECONDS > 0) {
                goOn(reader, seeds, watched);
                return;
            }
            Random random = new Random(reader.format().hashCode());
            for (byte[] seed : seeds) {
                for (int i = 0; i < ROUNDS + FLOODS; i++) {
                    one(reader, seed, seeds, i < FLOODS, random, watched);
                }
            }
        }
    }

    /** Until the time is over; says how far it came. */
    private static void goOn(PaperReader reader, List<byte[]> seeds, Watched watched)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plusSeconds(SECONDS);
        Random random = new Random();
        long runs = 0;
        while (Instant.now().isBefore(end)) {
            one(reader, seeds.get(random.nextInt(seeds.size())), seeds, random.nextInt(8) == 0, random, watched);
            runs++;
        }
        System.out.println(reader.format() + ": " + runs + " inputs in " + SECONDS + " s");
    }

    private static void one(
            PaperReader reader, byte[] seed, List<byte[]> seeds, boolean flood, Random random, Watched watched)
            throws IOException, InterruptedException {
        Bending bending = new Bending(random);
        byte[] input = random.nextInt(20) == 0 ? noise(random) : seed;
        if (random.nextInt(4) == 0) {
            input = joined(input, seeds.get(random.nextInt(seeds.size())), random);
        }
        watched.run(
                flood ? bending.flood(input, SECONDS > 0 ? 2 * FLOOD : FLOOD) : bending.bend(input),
                bytes -> Unbroken.check(reader, bytes));
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The beginning of one and the end of the other. */
    private static byte[] joined(byte[] one, byte[] other, Random random) {
        int at = random.nextInt(one.length + 1);
        int from = random.nextInt(other.length + 1);
        byte[] tail = Arrays.copyOfRange(other, from, other.length);
        return Bending.spliced(Arrays.copyOf(one, at), at, at, tail);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
