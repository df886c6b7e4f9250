package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that one paper teaches is found in the others, whichever of them came first, and however they spell it. */
class OrderOfImportsIT {
    @TempDir
    Path folder;

    @Test
    void aNameIsFoundInPapersThatWereThereBefore() throws IOException {
        String teaching = file(
                "teaching.jsonl",
                paper("10.1000/1", "QuarkNet: Sparse Routing for Retrieval", "We propose QuarkNet (QNET)."),
                paper("10.1000/2", "Steering", "We introduce Mellow Trials (MTRX), a benchmark for steering."),
                paper("10.1000/3", "Bounds", "We present PD-Q, a regularizer for small models."));
        String spelling = file(
                "spelling.jsonl",
                paper("10.1000/a", "One", "Ten patients had symptoms.QNET was of no use to them."),
                paper("10.1000/b", "Two", "All QNETs were compared with each other."),
                paper("10.1000/c", "Three", "It is registered at MTRX.example, a register of trials."),
                paper("10.1000/d", "Four", "See \\\\textbf{QNET}s and PD-Qs for more."),
                paper("10.1000/e", "Five", "The bound is known, as PDQ is."));

        String expected = dump(teaching, spelling);
        assertThat(TestGraph.differences(expected, dump(spelling, teaching))).isEmpty();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            assertThat(expected.lines()
                            .filter(line -> line.contains("doi:10.1000/" + id + " -MENTIONS->")
                                    && line.contains("rule=corpus")))
                    .as("mentions of " + id)
                    .isNotEmpty();
        }
    }

    private static String dump(String... oneAfterTheOther) {
        try (GraphSession session = TestSession.empty()) {
            Stream.of(oneAfterTheOther)
                    .forEach(path ->
                            new ImportPapers(session).run(new ImportRequest(List.of(path)), ImportProgress.NONE));
            return TestGraph.dump(session.graph());
        }
    }

    private String file(String name, String... papers) throws IOException {
        return Files.write(folder.resolve(name), List.of(papers)).toString();
    }

    private static String paper(String doi, String title, String abstractText) {
        return "{\"doi\": \"%s\", \"title\": \"%s\", \"abstract\": \"%s\", \"year\": 2024}"
                .formatted(doi, title, abstractText);
    }
}
