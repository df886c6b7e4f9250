package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code import --dry-run} says is what the import does. */
class DryRunIT {
    private static final String LORA = "{\"doi\": \"10.1000/a\", \"title\": \"LoRA\", \"year\": 2021}\n";
    private static final String LORA_ON_ARXIV =
            "{\"doi\": \"10.1000/a\", \"arxivId\": \"2106.09685\", \"title\": \"LoRA: a preprint\"}\n";
    private static final String NO_IDS = "{\"title\": \"LoRA\", \"year\": 2021}\n";
    private static final String PREFIX = "{\"doi\": \"10.1000/b\", \"title\": \"Prefix Tuning\"}\n";

    private GraphSession session = TestSession.empty();

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyGraph() {
        session = TestSession.empty();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void allIsNewToAnEmptyGraph() throws IOException {
        assertForetold(file("one.jsonl", LORA + PREFIX + "no json\n"), 2, 0, 2);
    }

    @Test
    void twoRecordsOfAPaperAreOnePaper() throws IOException {
        assertForetold(file("one.jsonl", LORA + LORA_ON_ARXIV + NO_IDS), 3, 0, 1);
    }

    @Test
    void theSameFileIsKnown() throws IOException {
        Path file = file("one.jsonl", LORA + PREFIX);
        run(file, false);
        assertForetold(file, 0, 2, 0);
    }

    @Test
    void ofFilesThatOverlapTheRestIsNew() throws IOException {
        run(file("one.jsonl", LORA), false);
        assertForetold(file("two.jsonl", LORA_ON_ARXIV + PREFIX + NO_IDS), 3, 0, 1);
    }

    private void assertForetold(Path file, long fresh, long known, long papers) throws IOException {
        String before = TestGraph.dump(session.graph());
        long had = count();
        ImportSummary said = run(file, true);
        assertThat(TestGraph.dump(session.graph())).isEqualTo(before);
        assertThat(List.of(said.fresh(), said.known(), said.newPapers(), said.papers()))
                .containsExactly(fresh, known, papers, had);
        ImportSummary done = run(file, false);
        assertThat(List.of(done.fresh(), done.known(), done.rejected(), done.papers()))
                .containsExactly(fresh, known, said.rejected(), had + papers);
    }

    private long count() {
        return new GraphCounts(session.graph()).papers();
    }

    private ImportSummary run(Path file, boolean dry) {
        ImportRequest request = new ImportRequest(List.of(file.toString()), null, dry, null);
        return new ImportPapers(session).run(request, ImportProgress.NONE);
    }

    private Path file(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }
}
