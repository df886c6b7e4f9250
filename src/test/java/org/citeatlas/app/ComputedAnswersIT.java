package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.citeatlas.app.WriteStatement.Written;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.explore.Shipped;
import org.citeatlas.graph.PaperCounts;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is worked out in memory, over the corpus that ships; and the tour through it. */
class ComputedAnswersIT {
    private static final String LORA = "arxiv:2106.09685";
    private static GraphSession session;

    @BeforeAll
    static void importStarter() {
        session = TestSession.ofStarter();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void theCoverageSaysWhatWasRead() {
        Answer answer = run("pagerank", "limit", "3");

        assertThat(answer.rows()).hasSize(3);
        assertThat(answer.complete()).isFalse();
        assertThat(answer.coverage().counts()).containsKeys("readWorks", "readCitations");
        assertThat(answer.coverage().sentence())
                .matches("the first 3 works · .* · worked out of \\d+ works and \\d+ citations · there are more .*");
    }

    @Test
    void importsCountWhatPapersLack() {
        assertThat(PaperCounts.read(session.graph()).counts().orElseThrow())
                .containsEntry("papers", 79L)
                .containsEntry("withoutYear", 0L)
                .containsEntry("withoutReferences", 17L);
        TestGraph.write("MATCH (s:Source) SET s.importedAt = datetime()");
        assertThat(PaperCounts.read(session.graph()).counts()).isEmpty();
        // as after a kill between the last source and the counts
        new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
        assertThat(PaperCounts.read(session.graph()).counts().orElseThrow()).containsEntry("papers", 79L);
    }

    @Test
    void aSetWithPapersIsNotSaidToHaveNone() {
        assertThat(run("compare", "a", "LoRA", "b", "BERT").coverage().sentence())
                .doesNotContain("no paper of");
        assertThat(run("compare", "a", "LoRA", "b", "1950").coverage().sentence())
                .contains("no paper of 1950");
    }

    @Test
    void whatAnswersCoverIsCountedAgainWhenTheGraphChanges() {
        String before = run("references", "id", LORA).coverage().sentence();
        assertThat(before).contains(" of 79 papers have no references");
        TestGraph.write("CREATE (:Work:Paper {id: 'fp:new', work: 'fp:new', title: 'New'})");
        try {
            assertThat(run("references", "id", LORA).coverage().sentence())
                    .contains(" of 80 papers have no references");
        } finally {
            TestGraph.write("MATCH (p:Work:Paper {id: 'fp:new'}) DELETE p");
        }
        assertThat(run("references", "id", LORA).coverage().sentence()).isEqualTo(before);
    }

    @Test
    void theSameGraphGivesTheSameAnswerTwice() {
        for (String name : List.of("communities", "method-communities", "bridges", "thematic-map", "never-combined")) {
            assertThat(run(name).rows())
                    .as(name)
                    .isNotEmpty()
                    .isEqualTo(run(name).rows());
        }
        Set<List<Object>> sizes = new LinkedHashSet<>();
        for (String resolution : List.of("0.5", "1", "3")) {
            sizes.add(run("communities", "resolution", resolution).rows().stream()
                    .map(row -> row.get("works"))
                    .collect(Collectors.toList()));
        }
        assertThat(sizes).hasSize(3);
    }

    @Test
    void theStatementIsWhatIsRead() {
        Written written = new WriteStatement(session)
                .run(Shipped.named("method-communities"), Map.of(), false, QueryOptions.DEFAULT);

        assertThat(written.computed()).isEqualTo("communities of co-occurrence");
        assertThat(written.script())
                .startsWith(
                        "// These rows are what citeatlas reads to work out the communities of co occurrence in memory.");
        assertThat(session.graph().read(written.cypher(), written.parameters()).get(0))
                .containsOnlyKeys("node", "others");
    }

    @Test
    void whatDrawsAnAnswerHasWhatWasComputedInIt() {
        Written written =
                new WriteStatement(session).run(Shipped.named("main-path"), Map.of(), true, QueryOptions.DEFAULT);
        String inBrowser =
                new Browse(session, ExplorationFiles.shipped()).statement(Shipped.named("main-path"), Map.of());

        assertThat(written.parameters().get("computed"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSizeGreaterThan(3);
        assertThat(session.graph().read(inBrowser, Map.of()))
                .hasSameSizeAs(session.graph().read(written.cypher(), written.parameters()))
                .isNotEmpty();
    }

    @Test
    void whatDrawsAnAnswerHasItsRowsInIt() {
        String inBrowser = new Browse(session, ExplorationFiles.shipped())
                .statement(Shipped.named("co-cited-with"), Map.of("id", LORA));

        assertThat(inBrowser).contains("UNWIND [{`work`: '").doesNotContain("$");
        assertThat(session.graph().read(inBrowser, Map.of())).isNotEmpty();
    }

    @Test
    void seedsAreNamedByIdOrTitle() {
        assertThat(run("neighbours", "seeds", LORA + "; Attention Is All You Need")
                        .rows())
                .isNotEmpty()
                .extracting(row -> row.get("id"))
                .doesNotContain(LORA, "arxiv:1706.03762");
        TestGraph.write("MATCH (p:Work) WHERE p.id IN ['" + LORA + "', 'arxiv:1706.03762'] "
                + "MERGE (c:Collection {name: 'seeds'}) MERGE (c)-[:HOLDS]->(p)");
        try {
            assertThat(run("neighbours", "seeds", "collection:seeds").rows())
                    .isEqualTo(run("neighbours", "seeds", LORA + ";1706.03762").rows());
        } finally {
            TestGraph.write("MATCH (c:Collection {name: 'seeds'}) DETACH DELETE c");
        }
        assertThatThrownBy(() -> run("neighbours"))
                .hasMessageStartingWith("neighbours needs one or more ids or titles of papers");
        assertThatThrownBy(() -> run("neighbours", "seeds", LORA + ";no such paper at all"))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("no such paper at all");
    }

    @Test
    void aTourHasEightQuestionsWithAnswers() {
        List<Tour.Stop> stops = new Tour(session).run();

        assertThat(stops).hasSize(8);
        assertThat(stops)
                .extracting(Tour.Stop::line)
                .startsWith(
                        "top-methods",
                        "papers-with-method entity:transformer",
                        "why arxiv:1706.03762 entity:transformer")
                .contains("communities", "emerging", "coverage");
    }

    @Test
    void aTourThroughPapersWithoutTextsAsksOtherQuestions() {
        TestGraph.write("MATCH (m:Entity) SET m.generic = true");
        try {
            assertThat(new Tour(session).run())
                    .hasSize(8)
                    .extracting(Tour.Stop::line)
                    .contains("topics", "authors", "main-path");
        } finally {
            TestGraph.write("MATCH (m:Entity) REMOVE m.generic");
        }
    }

    private static Answer run(String name, String... values) {
        return TestSession.run(session, name, values);
    }
}
