package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ctrl-C ends an import wherever it is, and nothing but that is said: Neo4j, which takes an interrupt badly, is kept from
 * it, and its store closed as ever. The next call ends in the graph of an import that was left alone.
 */
class InterruptedImportIT {
    @TempDir
    static Path folder;

    private static Path before;
    private static Path papers;
    private static String undisturbed;

    private Path db;

    @BeforeAll
    static void anUndisturbedImport() throws IOException {
        before = Files.writeString(folder.resolve("before.bib"), paper("before", "LoRA: Low-Rank Adaptation"));
        papers = Files.writeString(
                folder.resolve("papers.bib"),
                paper("one", "QLoRA: Finetuning of Quantized LLMs") + paper("two", "Adapters and LoRA compared"));
        undisturbed = run(folder.resolve("undisturbed"), List.of(before, papers), ImportProgress.NONE);
    }

    private static String paper(String key, String title) {
        return "@article{" + key + ", title={" + title + "}, year={2023}, author={Doe, Jane},"
                + " abstract={We fine-tune with LoRA, and with Adam as ever.}}\n";
    }

    @BeforeEach
    void aStoreThatHoldsNothing() throws IOException {
        db = Files.createTempDirectory(folder, "db");
    }

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loading the graph", "building its indexes"})
    void intoAStoreThatHoldsNothing(String when) {
        interrupt(List.of(before, papers), when, "he same command begins again");
        assertThat(run(db, List.of(before, papers), ImportProgress.NONE)).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers", "what the new papers change"})
    void intoAGraphThatHoldsOtherPapers(String when) {
        run(db, List.of(before), ImportProgress.NONE);
        interrupt(List.of(papers), when, "he same command goes on");
        assertThat(run(db, List.of(papers), ImportProgress.NONE)).isEqualTo(undisturbed);
    }

    @Test
    void aDryRun() {
        try (GraphSession session = new GraphSession(GraphAddress.embedded(db))) {
            ImportRequest request = new ImportRequest(List.of(papers.toString()), null, true, null);
            assertInterrupted(() -> new ImportPapers(session).run(request, new Interrupting("a source")), "");
        }
    }

    private void interrupt(List<Path> inputs, String when, String way) {
        assertInterrupted(() -> run(db, inputs, new Interrupting(when)), way);
        Thread.interrupted();
    }

    private static void assertInterrupted(Runnable work, String way) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED))
                .hasMessageContainingAll("Interrupted", way)
                .hasNoSuppressedExceptions(); // none of the store's closing
    }

    /** Imports, and writes down all that is there then; one that fails closes its store with its thread interrupted. */
    private static String run(Path db, List<Path> inputs, ImportProgress progress) {
        ImportRequest request =
                new ImportRequest(inputs.stream().map(Path::toString).toList());
        try (GraphSession session = new GraphSession(GraphAddress.embedded(db))) {
            try {
                new ImportPapers(session).run(request, progress);
            } catch (CiteatlasException e) {
                Thread.currentThread().interrupt();
                throw e;
            }
            return TestGraph.dump(session.graph());
        }
    }

    /** Interrupts the thread that made it when the import has come to a place. */
    private static final class Interrupting implements ImportProgress {
        private final Thread running = Thread.currentThread();
        private final String when;

        Interrupting(String when) {
            this.when = when;
        }

        @Override
        public void phase(String what) {
            at(what);
        }

        @Override
        public void source(String name) {
            at("a source");
        }

        @Override
        public void papers(long done) {
            at("papers");
        }

        private void at(String place) {
            if (place.equals(when)) {
                running.interrupt();
            }
        }
    }
}
