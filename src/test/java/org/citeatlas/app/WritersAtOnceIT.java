package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.graph.WritersTurn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several shells that import and forget at once end in the graph of what is in. */
class WritersAtOnceIT {
    @TempDir
    Path folder;

    private final ExecutorService shells = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        shells.shutdownNow();
    }

    @Test
    void importsAndForgetsAtOnceAreAsOneAfterTheOther() throws Exception {
        List<String> files = new ArrayList<>();
        for (int file = 0; file < 3; file++) {
            files.add(papers("papers" + file + ".jsonl", file * 200));
        }
        try (GraphSession session = TestSession.empty()) {
            session.graph();
            for (int round = 0; round < 2; round++) {
                List<Future<?>> works = new ArrayList<>();
                for (String file : files) {
                    works.add(shells.submit(() -> load(session, file)));
                }
                works.add(shells.submit(() -> forget(session, "papers1.jsonl")));
                for (Future<?> work : works) {
                    work.get();
                }
            }
            files.forEach(file -> load(session, file));
            String atOnce = TestGraph.dump(session.graph());
            TestGraph.empty();
            files.forEach(file -> load(session, file));
            assertThat(TestGraph.differences(TestGraph.dump(session.graph()), atOnce))
                    .isEmpty();
        }
    }

    @Test
    void whoWaitsIsToldForWhatAndMayGiveUpAndNothingOfTheTurnIsInTheGraph() throws Exception {
        Queue<String> waits = new ConcurrentLinkedQueue<>();
        try (GraphSession session = TestSession.empty()) {
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch done = new CountDownLatch(1);
            Future<?> first = shells.submit(
                    () -> WritersTurn.during(session.graph(), "import", waits::add, () -> held(taken, done)));
            taken.await();
            Future<String> second =
                    shells.submit(() -> WritersTurn.during(session.graph(), "split", waits::add, () -> "second"));
            while (waits.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(waits).singleElement().asString().startsWith("waiting for the end of the import of process ");
            assertThat(second.isDone()).isFalse();
            assertThat(session.graph().read("MATCH (n) WHERE NOT n:SchemaVersion RETURN n", Map.of()))
                    .isEmpty();

            Future<Boolean> third = shells.submit(() -> {
                Thread.currentThread().interrupt();
                return WritersTurn.during(session.graph(), "import", waits::add, () -> true);
            });
            assertThatThrownBy(third::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            CiteatlasException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(130));

            done.countDown();
            assertThat(second.get()).isEqualTo("second");
            first.get();
        }
    }

    private static boolean held(CountDownLatch taken, CountDownLatch done) {
        taken.countDown();
        try {
            return done.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void load(GraphSession session, String file) {
        new ImportPapers(session).run(new ImportRequest(List.of(file)), ImportProgress.NONE);
    }

    private static void forget(GraphSession session, String source) {
        try {
            new ForgetSource(session).run(source, waits -> {});
        } catch (CiteatlasException e) {
            assertThat(e).as("it may not be there yet").hasMessageContaining("papers1.jsonl");
        }
    }

    /** Papers that share works, titles and names with those of the other files. */
    private String papers(String name, int from) throws IOException {
        List<String> lines = IntStream.range(from, from + 300)
                .mapToObj(i -> "{\"doi\": \"10.1000/%d\", \"title\": \"Study number %d of QuarkNet\", \"abstract\": "
                                .formatted(i, i % 400)
                        + "\"We propose Network%d (NET%d).\", \"year\": 2024, \"references\": [{\"doi\": \"10.1000/%d\"}]}"
                                .formatted(i % 40, i % 40, (i * 7) % 600))
                .toList();
        return Files.write(folder.resolve(name), lines).toString();
    }
}
