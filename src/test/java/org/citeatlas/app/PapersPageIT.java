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
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationFiles;
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
                .run(exploration("papers-with-method"), Map.of("name", "LoRA"), QueryOptions.DEFAULT);
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
    void everyExplorationAnswers() {
        List<String> failed = new ArrayList<>();
        for (Exploration exploration : ExplorationFiles.shipped()) {
            Map<String, String> values = exploration.parameters().stream()
                    .filter(parameter -> parameter.required())
                    .collect(java.util.stream.Collectors.toMap(
                            parameter -> parameter.name(),
                            parameter -> parameter.type().name().equals("WORK")
                                    ? "Symbolic Discovery of Optimization Algorithms"
                                    : "Adam"));
            Answer answer = new RunExploration(session).run(exploration, values, QueryOptions.DEFAULT);
            if (answer.coverage().sentence().isEmpty()) {
                failed.add(exploration.name());
            }
        }
        assertThat(failed).isEmpty();
    }

    private static Exploration exploration(String name) {
        return ExplorationFiles.shipped().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long count(String cypher) {
        return (Long) session.graph().read(cypher, Map.of()).get(0).get("n");
    }

    private static List<String> values(String cypher) {
        return session.graph().read(cypher, Map.of()).stream()
                .map(row -> (String) row.get("v"))
                .toList();
    }
}
