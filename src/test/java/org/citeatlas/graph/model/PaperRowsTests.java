package org.citeatlas.graph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.Result;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.junit.jupiter.api.Test;

class PaperRowsTests {
    private static final SourceInfo SOURCE = SourceInfo.of("a.xml", "/a.xml", "acl-anthology", "0".repeat(64), false);

    @Test
    void whatARecordLeavesOpenIsNoPropertyOfAnEdge() {
        assertThat(rows(new Result("GLUE", null, null, null)).get("evaluated-on"))
                .singleElement()
                .satisfies(row -> assertThat(properties(row)).containsOnlyKeys("name", "source", "record"));
        assertThat(rows(new Result("GLUE", "accuracy", " ", "")).get("evaluated-on"))
                .singleElement()
                .satisfies(row -> assertThat(properties(row))
                        .containsEntry("metric", "accuracy")
                        .doesNotContainKeys("value", "task"));
    }

    @Test
    void resultsThatDifferStayApart() {
        Result[] results = {
            new Result("GLUE", null, null, null),
            new Result("GLUE", "F1", "80", null),
            new Result("GLUE", "F1", "81", null)
        };
        assertThat(rows(results).get("evaluated-on")).hasSize(3);
    }

    @Test
    void noRowHoldsAnEmptyText() {
        PaperRecord.Builder paper = PaperRecord.builder(1, "A title")
                .venue(new VenueName("ACL", ""))
                .code(new CodeLink("https://github.com/a/b", null, ""))
                .topic(new TopicLabel("NLP", "keyword", null, ""))
                .author(new AuthorName("Ada Lovelace", "", "", List.of(new Affiliation("Acme", "", " "))));
        assertThat(rows(paper).values().toString()).doesNotContainPattern("=\\s*[,}\\]]");
    }

    private static Map<String, List<Map<String, Object>>> rows(Result... results) {
        PaperRecord.Builder paper = PaperRecord.builder(1, "A title");
        List.of(results).forEach(paper::result);
        return rows(paper);
    }

    private static Map<String, List<Map<String, Object>>> rows(PaperRecord.Builder paper) {
        SourceRecord record = new SourceRecord(SOURCE, paper.build());
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        PaperRows.write(
                WorkPlan.of(record.fingerprint(), new TreeSet<>(), List.of(record)),
                Reading.Text.NOTHING,
                (statement, row) -> rows.computeIfAbsent(statement, any -> new ArrayList<>())
                        .add(row),
                reference -> null);
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row) {
        return (Map<String, Object>) row.getOrDefault("properties", Map.of());
    }
}
