package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.citeatlas.SharedFolder;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The batch importer's way into an empty store gives the graph that the Bolt way gives. */
class BulkImportIT {
    @TempDir
    Path folder;

    @Test
    void theStarterCorpus() {
        bothWaysGiveTheSame(List.of("starter"));
    }

    @Test
    void thePapersPage() {
        bothWaysGiveTheSame(
                List.of(SharedFolder.path("corpus/hf-papers-page.txt").toString()));
    }

    @Test
    void everySampleAndWorksWithReferences() throws IOException {
        Path works = firstLines(SharedFolder.path("corpus/openalex/works.jsonl.gz"), 400);
        bothWaysGiveTheSame(List.of(
                works.toString(),
                SharedFolder.path("samples").toString(),
                SharedFolder.path("corpus/acl-anthology/2023.tacl.xml").toString(),
                SharedFolder.path("corpus/acl-anthology/2022.bionlp.xml").toString(),
                SharedFolder.path("corpus/hf-papers-page.txt").toString(),
                "starter"));
    }

    private void bothWaysGiveTheSame(List<String> paths) {
        ImportRequest request = new ImportRequest(paths);
        String byBolt;
        try (GraphSession session = TestSession.empty()) {
            new ImportPapers(session).run(request, ImportProgress.NONE);
            byBolt = TestGraph.dump(session.graph());
        }
        try (GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("db")))) {
            ImportSummary summary = new ImportPapers(session).run(request, ImportProgress.NONE);
            assertThat(summary.known()).isZero();
            assertThat(TestGraph.differences(byBolt, TestGraph.dump(session.graph())))
                    .isEmpty();
            ImportSummary again = new ImportPapers(session).run(request, ImportProgress.NONE);
            assertThat(again.fresh()).isZero();
            assertThat(again.known()).isEqualTo(summary.fresh());
        }
    }

    private Path firstLines(Path packed, int lines) throws IOException {
        Path file = folder.resolve("works.jsonl");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            in.lines().limit(lines).forEach(out::println);
        }
        return file;
    }
}
