package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's shelves are as they were when all sources were forgotten and imported again, by either way. */
class ShelvesSurviveIT {
    private static final String LORA = "2106.09685";

    @TempDir
    Path folder;

    @Test
    void importedOverBolt() throws IOException {
        try (GraphSession session = TestSession.empty()) {
            surviveOn(session);
        }
    }

    @Test
    void importedByTheBatchImporter() throws IOException {
        try (GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("db")))) {
            surviveOn(session);
        }
        try (GraphSession later = new GraphSession(GraphAddress.embedded(folder.resolve("db")))) {
            new ForgetSource(later).run("papers.jsonl", waits -> {});
            assertThat(names(later))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).containsEntry("status", "not in the graph now"));
        }
        try (GraphSession later = new GraphSession(GraphAddress.embedded(folder.resolve("db")))) {
            load(later, papers());
            assertThat(names(later))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).containsEntry("status", null));
        }
    }

    private void surviveOn(GraphSession session) throws IOException {
        String papers = papers();
        load(session, papers);
        new EditCollection(session).add("adapters", List.of(LORA, "10.1000/b"));
        new MarkPapers(session).mark(List.of(LORA), Optional.of("read"));
        String before = TestGraph.dump(session.graph());

        new ForgetSource(session).run("papers.jsonl", waits -> {});
        assertThat(session.graph().read("MATCH (w:Work) RETURN w", Map.of())).isEmpty();
        assertThat(new MarkPapers(session).list(QueryOptions.DEFAULT).rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("paper", "LoRA: Low-Rank Adaptation")
                        .containsEntry("status", "not in the graph now"));

        load(session, papers);
        assertThat(TestGraph.differences(before, TestGraph.dump(session.graph())))
                .isEmpty();
    }

    private static List<Map<String, Object>> names(GraphSession session) {
        return new ListCollections(session)
                .papers("adapters", QueryOptions.DEFAULT)
                .rows();
    }

    private static void load(GraphSession session, String path) {
        new ImportPapers(session).run(new ImportRequest(List.of(path)), ImportProgress.NONE);
    }

    private String papers() throws IOException {
        return Files.write(
                        folder.resolve("papers.jsonl"),
                        List.of(
                                "{\"doi\": \"10.1000/a\", \"arxivId\": \"2106.09685\", \"year\": 2021, "
                                        + "\"title\": \"LoRA: Low-Rank Adaptation\"}",
                                "{\"doi\": \"10.1000/b\", \"title\": \"Prefix Tuning\", \"year\": 2021}",
                                "{\"doi\": \"10.1000/c\", \"title\": \"Adapters\", \"year\": 2019}"))
                .toString();
    }
}
