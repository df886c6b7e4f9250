package org.citeatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchTests {
    private final Batch batch = new Batch();

    @Test
    void ofRowsForOneSharedNodeTheFirstCounts() {
        batch.add("topics", Map.of("key", "openalex:physics", "properties", Map.of("label", "Physics")));
        batch.add("topics", Map.of("key", "openalex:physics", "properties", Map.of("label", "physics")));
        batch.add("topics", Map.of("key", "openalex:biology", "properties", Map.of("label", "Biology")));

        assertThat(batch.rows("topics"))
                .extracting(row -> row.get("properties"))
                .containsExactly(Map.of("label", "Physics"), Map.of("label", "Biology"));
    }

    @Test
    void edgesGoPaperByPaper() {
        Map<String, Object> first = Map.of("paper", "doi:1", "to", "doi:3");
        Map<String, Object> other = Map.of("paper", "doi:2", "to", "doi:3");
        Map<String, Object> second = Map.of("paper", "doi:1", "to", "doi:4");

        assertThat(Batch.byPaper(List.of(first, other, second)))
                .containsExactly(
                        Map.of("paper", "doi:1", "edges", List.of(first, second)),
                        Map.of("paper", "doi:2", "edges", List.of(other)));
    }

    @Test
    void aStatementThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> batch.add("papars", Map.of())).hasMessageContaining("papars");
    }
}
