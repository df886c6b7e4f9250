package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.citeatlas.JavaProcess;
import org.citeatlas.SharedFolder;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import whose process is killed goes on with the next call, and ends in the graph of one that was left alone. Moments
 * are drawn with a fixed seed over the time that an import takes; {@code -Dkill.moments=10} tries ten of each kind.
 */
class KilledImportIT {
    private static final int MOMENTS = Integer.getInteger("kill.moments", 1);
    private static final long SEED = 20_261_124;

    @TempDir
    Path folder;

    @Test
    void intoAStoreThatHoldsNothing() throws Exception {
        List<String> paths = List.of("starter", acl(), page());
        String undisturbed = dump(folder.resolve("undisturbed"), paths);

        for (long moment : moments(folder.resolve("timed"), paths)) {
            Path db = folder.resolve("killed-" + moment);
            kill(db, paths, moment);
            assertThat(TestGraph.differences(undisturbed, dump(db, paths)))
                    .as("killed after " + moment + " ms")
                    .isEmpty();
        }
    }

    @Test
    void intoAGraphThatHoldsOtherPapers() throws Exception {
        Path before = folder.resolve("before");
        dump(before, List.of("starter"));
        List<String> paths = List.of(acl(), page());
        String undisturbed = dump(copy(before, "undisturbed"), paths);

        for (long moment : moments(copy(before, "timed"), paths)) {
            Path db = copy(before, "killed-" + moment);
            kill(db, paths, moment);
            assertThat(TestGraph.differences(undisturbed, dump(db, paths)))
                    .as("killed after " + moment + " ms")
                    .isEmpty();
        }
    }

    private static String acl() {
        return SharedFolder.path("corpus/acl-anthology/2022.bionlp.xml").toString();
    }

    private static String page() {
        return SharedFolder.path("corpus/hf-papers-page.txt").toString();
    }

    /** Imports to the end, and writes down all that is there. */
    private static String dump(Path db, List<String> paths) {
        try (GraphSession session = new GraphSession(GraphAddress.embedded(db))) {
            new ImportPapers(session).run(new ImportRequest(paths), ImportProgress.NONE);
            return TestGraph.dump(session.graph());
        }
    }

    /** Milliseconds after the start of a process, drawn over the time that one takes which is left alone. */
    private static List<Long> moments(Path db, List<String> paths) throws Exception {
        long start = System.nanoTime();
        Process process = start(db, paths);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        List<Long> moments = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < MOMENTS; i++) {
            moments.add(millis / 4 + (long) (random.nextDouble() * millis * 0.7));
        }
        return moments;
    }

    private static void kill(Path db, List<String> paths, long moment) throws Exception {
        Process process = start(db, paths);
        process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static Process start(Path db, List<String> paths) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(db.toString()));
        arguments.addAll(paths);
        return JavaProcess.of(ImportProcess.class, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path copy(Path db, String name) throws IOException {
        Path target = folder.resolve(name);
        try (Stream<Path> files = Files.walk(db)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, target.resolve(db.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return target;
    }
}
