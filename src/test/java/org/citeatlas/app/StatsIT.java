package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsIT {
    @TempDir
    Path folder;

    @Test
    void worksAreShownWherePapersAreVersionsOfOne() throws IOException {
        String preprint =
                "{\"title\":\"Small updates of large models\",\"id\":\"2106.00001\",\"year\":2021,\"authors\":[\"Ada Hu\"]}";
        String published = preprint.replace("\"id\":\"2106.00001\"", "\"doi\":\"10.5555/small\"");
        String other = "{\"title\":\"Something else\",\"doi\":\"10.5555/else\",\"year\":2021,\"authors\":[\"Ada Hu\"]}";
        try (GraphSession session = TestSession.empty()) {
            take(session, published, other);
            assertThat(new Stats(session).run().rows())
                    .noneSatisfy(row -> assertThat(row).containsEntry("what", "works"));

            take(session, preprint);
            Answer stats = new Stats(session).run();
            assertThat(stats.rows())
                    .contains(
                            Map.of("what", "nodes", "name", "Paper", "count", 3L),
                            Map.of("what", "works", "name", "Paper", "count", 2L));
            assertThat(stats.coverage().counts()).containsEntry("papers", 3L).containsEntry("works", 2L);
        }
    }

    private void take(GraphSession session, String... records) throws IOException {
        Path file = Files.write(folder.resolve("papers" + records.length + ".jsonl"), List.of(records));
        ImportSummary summary = new ImportPapers(session)
                .run(new ImportRequest(List.of(file.toString()), null, false, null), ImportProgress.NONE);
        assertThat(summary.rejected()).as("%s", summary.firstRejects()).isZero();
    }
}
