package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.SharedFolder;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Excerpt;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.explore.Shipped;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The user's own input, from the file to the answers. */
class PapersPageIT {
    private static GraphSession session;
    private static ImportRequest request;
    private static ImportSummary first;

    @BeforeAll
    static void importPage() {
        Path page = SharedFolder.path("corpus/hf-papers-page.txt");
        session = TestSession.empty();
        request = new ImportRequest(List.of(page.toString()));
        first = new ImportPapers(session).run(request, ImportProgress.NONE);
    }

    @AfterAll
    static void close() {
        if (session != null) {
            session.close();
        }
    }

    @Test
    void everyPaperOfThePageIsInAndNothingElse() {
        assertThat(first.read()).isEqualTo(68);
        assertThat(first.fresh()).isEqualTo(68);
        assertThat(first.rejected()).isZero();
        assertThat(count("MATCH (p:Paper) RETURN count(p) AS n")).isEqualTo(68);
    }

    @Test
    void elevenRepositoriesAndThreeOtherLinks() {
        assertThat(values("MATCH (r:Repository) RETURN r.url AS v ORDER BY v"))
                .hasSize(11)
                .contains("https://github.com/modelscope/agentscope")
                .noneMatch(url -> url.endsWith("."));
        assertThat(values("MATCH (g:ProjectPage) RETURN g.url AS v ORDER BY v")).hasSize(3);
    }

    @Test
    void aProjectPageHasItsCard() {
        Answer card = new ShowCard(session).run("page", "docetl.org", QueryOptions.DEFAULT);

        assertThat(card.rows().get(0)).containsEntry("url", "https://docetl.org");
        assertThat((List<?>) card.rows().get(0).get("papers")).hasSize(1);
    }

    @Test
    void citationsInTheTextAreStubs() {
        assertThat(values("MATCH (:Paper)-[c:CITES]->(s:Stub) RETURN DISTINCT s.id AS v ORDER BY v"))
                .contains("cite:hu-2021", "cite:zhao-2024", "cite:dwork-2010", "cite:abrahamson-1987-sicomp")
                .hasSizeGreaterThanOrEqualTo(13);
    }

    @Test
    void importingAgainChangesNothing() {
        String before = TestGraph.dump(session.graph());
        ImportSummary again = new ImportPapers(session).run(request, ImportProgress.NONE);
        assertThat(again.fresh()).isZero();
        assertThat(again.changed()).isZero();
        assertThat(again.known()).isEqualTo(68);
        assertThat(TestGraph.dump(session.graph())).isEqualTo(before);
    }

    @Test
    void threePapersMentionLoraEachWithItsSentence() {
        Answer answer = new RunExploration(session)
                .run(Shipped.named("papers-with-method"), Map.of("name", "LoRA"), QueryOptions.DEFAULT);
        assertThat(answer.rows()).hasSize(3);
        assertThat(answer.rows())
                .allSatisfy(
                        row -> assertThat(String.valueOf(row.get("sentence"))).containsIgnoringCase("LoRA"));
    }

    @Test
    void pieMeansTwoThings() {
        assertThatThrownBy(() -> new ShowCard(session).run("entity", "PIE", QueryOptions.DEFAULT))
                .isInstanceOfSatisfying(
                        AmbiguousNameException.class,
                        e -> assertThat(e.candidates()).hasSize(2));
    }

    @Test
    void everyOffsetPointsAtItsSurface() {
        assertThat(count("""
                        MATCH (p:Paper)-[m:MENTIONS]->()
                        UNWIND range(0, size(m.starts) - 1) AS i
                        WITH p, m, i WHERE substring(p[m.fields[i]], m.starts[i], m.ends[i] - m.starts[i]) <> m.surfaces[i]
                        RETURN count(*) AS n
                        """)).isZero();
    }

    @Test
    void everyEdgeSaysWhy() {
        assertThat(count("""
                        MATCH (:Paper)-[r:MENTIONS|INTRODUCES|HAS_REPOSITORY|USES_REPOSITORY|HAS_PAGE|CITES]->()
                        WHERE r.rule IS NULL AND r.source IS NULL
                        RETURN count(r) AS n
                        """)).isZero();
    }

    @Test
    void everyEdgeOfTheTextShowsItsSentenceRuleAndConfidence() {
        List<Map<String, Object>> ends = new ArrayList<>(session.graph().read("""
                        MATCH (p:Paper)-[r]->(t)
                        WHERE (r.start IS NOT NULL OR r.starts IS NOT NULL)
                          AND type(r) IN ['MENTIONS', 'INTRODUCES', 'HAS_REPOSITORY', 'USES_REPOSITORY', 'HAS_PAGE', 'CITES']
                        RETURN DISTINCT p.id AS a, CASE WHEN t:Entity THEN 'entity:' + t.key ELSE coalesce(t.url, t.id) END AS b
                        ORDER BY a, b
                        """, Map.of()));
        assertThat(ends).hasSizeGreaterThan(200);
        ends.removeIf(pair -> String.valueOf(pair.get("b")).startsWith("entity:")
                && Math.floorMod(String.valueOf(pair.get("b")).hashCode(), 5)
                        > 0); // one in five, for the time it takes

        for (Map<String, Object> pair : ends) {
            String a = String.valueOf(pair.get("a"));
            String b = String.valueOf(pair.get("b"));
            Answer why = new Why(session).run(a, b, QueryOptions.DEFAULT);
            assertThat(why.rows()).as(a + " " + b).isNotEmpty().allSatisfy(row -> {
                assertThat(row.get("sentence"))
                        .isInstanceOfSatisfying(
                                Excerpt.class,
                                sentence -> assertThat(sentence.part())
                                        .isEqualTo(row.get("mention"))
                                        .isNotEmpty());
                assertThat(row.get("rule")).isNotNull();
                assertThat((Double) row.get("confidence")).isBetween(0.0, 1.0);
            });
        }
    }

    @Test
    void everyExplorationLeavesOutWhatIsLessSure() {
        for (Exploration exploration : askable()) {
            Map<String, String> values = new java.util.HashMap<>(required(exploration));
            values.put("limit", "0");
            values.keySet()
                    .removeIf(name -> exploration.parameters().stream()
                            .noneMatch(parameter -> parameter.name().equals(name)));
            int all = new RunExploration(session)
                    .run(exploration, values, QueryOptions.DEFAULT)
                    .rows()
                    .size();
            assertThat(exploration.parameters())
                    .as(exploration.name())
                    .extracting(parameter -> parameter.name())
                    .contains("minConfidence");
            values.put("minConfidence", "0.9");
            assertThat(new RunExploration(session)
                            .run(exploration, values, QueryOptions.DEFAULT)
                            .rows())
                    .as(exploration.name())
                    .hasSizeLessThanOrEqualTo(all);
        }
    }

    @Test
    void everyExplorationAnswers() {
        List<String> failed = new ArrayList<>();
        for (Exploration exploration : askable()) {
            Answer answer = new RunExploration(session).run(exploration, required(exploration), QueryOptions.DEFAULT);
            if (answer.coverage().sentence().isEmpty()) {
                failed.add(exploration.name());
            }
        }
        assertThat(failed).isEmpty();
    }

    /** The page names no author, so that nothing can be asked about one. */
    private static List<Exploration> askable() {
        return ExplorationFiles.shipped().stream()
                .filter(exploration -> exploration.parameters().stream()
                        .noneMatch(parameter -> parameter.type().name().equals("AUTHOR")))
                .toList();
    }

    private static long count(String cypher) {
        return (Long) session.graph().read(cypher, Map.of()).get(0).get("n");
    }

    private static Map<String, String> required(Exploration exploration) {
        return exploration.parameters().stream()
                .filter(parameter -> parameter.required())
                .collect(java.util.stream.Collectors.toMap(
                        parameter -> parameter.name(), parameter -> switch (parameter.type()) {
                            case WORK, WORK_LIST -> "Symbolic Discovery of Optimization Algorithms";
                            case TOPIC ->
                                values("MATCH (t:Topic) RETURN t.key AS v ORDER BY v LIMIT 1")
                                        .get(0);
                            default -> "Adam";
                        }));
    }

    private static List<String> values(String cypher) {
        return session.graph().read(cypher, Map.of()).stream()
                .map(row -> (String) row.get("v"))
                .toList();
    }
}
