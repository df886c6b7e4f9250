package org.citeatlas.services.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.citeatlas.services.Answer;
import org.citeatlas.services.FakeTime;
import org.citeatlas.services.OwnersAlone;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.StubbedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptTests {
    private static final URI BASE = URI.create("https://api.example.org");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final FakeTime time = new FakeTime();

    private AnswerCache cache(long largest) {
        return new AnswerCache(folder.resolve("answers"), Duration.ofDays(1), largest, time);
    }

    private void keep(AnswerCache cache, int number, byte[] body) throws Exception {
        Request request = StubbedService.openAlex(number);
        cache.keep(BASE, new Answer(request, true, body, time.instant(), false), 200, "application/json");
        try (Stream<Path> files = Files.walk(folder)) { // files of one second have one age
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isAfter(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(900))) {
                    Files.setLastModifiedTime(
                            file,
                            FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number)));
                }
            }
        }
    }

    private boolean has(AnswerCache cache, int number) {
        return cache.find(BASE, StubbedService.openAlex(number), false).isPresent();
    }

    @Test
    void theOldestAreThrownAwayFirst() throws Exception {
        AnswerCache cache = cache(10_000);
        for (int number = 1; number <= 12; number++) {
            keep(cache, number, new byte[1_000]);
        }
        assertThat(has(cache, 1)).isFalse();
        assertThat(has(cache, 12)).isTrue();
        long bytes = AnswerFiles.oldestFirst(folder).stream()
                .mapToLong(AnswerFiles.Kept::bytes)
                .sum();
        assertThat(bytes).isLessThanOrEqualTo(10_000);
    }

    @Test
    void anotherAddressIsAnotherAnswer() throws Exception {
        AnswerCache cache = cache(10_000);
        keep(cache, 1, new byte[10]);
        assertThat(cache.find(URI.create("https://mirror.example"), StubbedService.openAlex(1), true))
                .isEmpty();
    }

    @Test
    void manyWritersLeaveOneWholeAnswer() throws Exception {
        byte[][] bodies = new byte[4][200_000];
        Set<Throwable> faults = ConcurrentHashMap.newKeySet();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < bodies.length; i++) {
            Arrays.fill(bodies[i], (byte) ('a' + i));
            byte[] body = bodies[i];
            writers.add(new Thread(() -> {
                try { // a cache of its own, as another process has
                    cache(10_000_000)
                            .keep(
                                    BASE,
                                    new Answer(StubbedService.openAlex(1), true, body, time.instant(), false),
                                    200,
                                    "application/json");
                } catch (Exception e) {
                    faults.add(e);
                }
            }));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(faults).isEmpty();
        cache(1_000_000)
                .find(BASE, StubbedService.openAlex(1), false)
                .ifPresent(answer -> assertThat(Stream.of(bodies).anyMatch(body -> Arrays.equals(body, answer.body())))
                        .isTrue());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void filesThatAnotherProcessTakesAwayMeanwhileAreNotMissed() throws Exception {
        keep(cache(10_000), 1, new byte[10]);
        AtomicBoolean stop = new AtomicBoolean();
        Thread other = new Thread(() -> {
            Path file = folder.resolve("answers/openalex/another.body.part");
            while (!stop.get()) {
                try {
                    Files.write(file, new byte[1]);
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        other.start();
        try {
            for (int i = 0; i < 5_000; i++) {
                assertThat(AnswerFiles.oldestFirst(folder)).hasSizeBetween(2, 3);
            }
        } finally {
            stop.set(true);
            other.join();
        }
    }

    @Test
    void filesAreTheOwnersAlone() throws Exception {
        keep(cache(10_000), 1, "{}".getBytes(StandardCharsets.UTF_8));
        new Ledger(folder, time).take(Service.ARXIV, 5, MINUTE, MINUTE);
        OwnersAlone.assertAllBelow(folder);
    }

    @Test
    void aDamagedDescriptionCountsAsNotThere() throws Exception {
        AnswerCache cache = cache(10_000);
        keep(cache, 1, new byte[10]);
        try (Stream<Path> files = Files.walk(folder)) {
            Files.writeString(
                    files.filter(file -> file.toString().endsWith(".about"))
                            .findFirst()
                            .orElseThrow(),
                    "status: many");
        }
        assertThat(has(cache, 1)).isFalse();
    }

    @Test
    void placesInTheLineAreApartAndADamagedLedgerBeginsAnew() throws Exception {
        Ledger ledger = new Ledger(folder, time);
        assertThat(ledger.take(Service.ARXIV, 9, MINUTE, MINUTE).delay()).isZero();
        assertThat(new Ledger(folder, time)
                        .take(Service.ARXIV, 9, MINUTE, MINUTE)
                        .delay())
                .isEqualTo(MINUTE);
        assertThat(ledger.take(Service.ARXIV, 9, MINUTE, MINUTE).delay()).isEqualTo(MINUTE.multipliedBy(2));
        assertThat(ledger.sentToday(Service.ARXIV))
                .as("a wait that is too long takes no place")
                .isEqualTo(2);
        Files.writeString(folder.resolve("arxiv.today"), "\0\0\0");
        assertThat(ledger.sentToday(Service.ARXIV)).isZero();
    }

    @Test
    void noBlockIsLongerThanADay() throws Exception {
        Ledger ledger = new Ledger(folder, time);
        ledger.block(Service.ARXIV, time.instant().plus(Duration.ofDays(365)));
        assertThat(ledger.take(Service.ARXIV, 9, MINUTE, MINUTE).delay()).isEqualTo(Duration.ofDays(1));
    }
}
