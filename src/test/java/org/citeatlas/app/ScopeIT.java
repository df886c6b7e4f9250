package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.app.WriteStatement.Written;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.explore.Shipped;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --since --until --topic --venue --in} over the corpus that ships, and two collections of it. */
class ScopeIT {
    private static final String LORA = "arxiv:2106.09685";
    private static GraphSession session;

    @BeforeAll
    static void importStarter() {
        session = TestSession.ofStarter();
        TestGraph.write("MATCH (p:Work:Paper) WHERE p.id IN ['" + LORA + "', 'arxiv:1706.03762'] "
                + "MERGE (c:Collection {name: 'survey'}) MERGE (c)-[:HOLDS]->(p)");
        TestGraph.write("CREATE (:Collection {name: 'milestones.jsonl'})");
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void aCollectionIsNamedExactly() {
        Answer answer = run("papers-with-method", "name", "LoRA", "in", "survey");
        assertThat(answer.rows()).extracting(row -> row.get("id")).containsExactly(LORA);
        assertThatThrownBy(() -> run("top-methods", "in", "Survey"))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessage(
                        "No collection, source or mark is called 'Survey' in this graph. There are: milestones.jsonl,"
                                + " survey.");
    }

    @Test
    void aNameOfBothIsAskedForAndItsKeysTellThemApart() {
        assertThatThrownBy(() -> run("top-methods", "in", "milestones.jsonl"))
                .isInstanceOfSatisfying(AmbiguousNameException.class, e -> {
                    List<String> keys =
                            e.candidates().stream().map(Candidate::key).toList();
                    assertThat(keys.get(0)).isEqualTo("collection:milestones.jsonl");
                    assertThat(keys.get(1)).startsWith("source:");
                    assertThat(run("top-methods", "in", keys.get(0)).rows()).isEmpty();
                    assertThat(run("top-methods", "in", keys.get(1)).rows()).isNotEmpty();
                });
    }

    /** The last mark of a work counts; a collection of that name is asked for. */
    @Test
    void aMarkIsAScope() {
        assertThatThrownBy(() -> run("papers-with-method", "name", "LoRA", "in", "drop"))
                .hasMessage("No paper is marked drop in this graph: 'mark PAPER drop' does so.");
        new MarkPapers(session).mark(List.of(LORA), Optional.of("keep"));
        assertThat(run("papers-with-method", "name", "LoRA", "in", "keep").rows())
                .extracting(row -> row.get("id"))
                .containsExactly(LORA);
        assertThat(new NameLookup(session).complete("shelf", "ke", 5)).containsExactly("keep");
        new MarkPapers(session).mark(List.of(LORA), Optional.of("read"));
        assertThat(run("papers-with-method", "name", "LoRA", "in", "read").rows())
                .hasSize(1);
        assertThat(run("papers-with-method", "name", "LoRA", "in", "mark:keep").rows())
                .isEmpty();
        TestGraph.write("CREATE (:Collection {name: 'read'})");
        assertThatThrownBy(() -> run("top-methods", "in", "read"))
                .isInstanceOfSatisfying(
                        AmbiguousNameException.class,
                        e -> assertThat(e.candidates())
                                .extracting(Candidate::key)
                                .containsExactly("collection:read", "mark:read"));
        TestGraph.write("MATCH (c:Collection|Mark) WHERE c:Mark OR c.name = 'read' DETACH DELETE c");
    }

    @Test
    void theCoverageSpeaksOfThePapersInScope() {
        TestGraph.write("MATCH (p:Paper) WHERE p.id = '" + LORA + "' OR NOT EXISTS { (p)-[:HAS_REPOSITORY]->() } "
                + "WITH p ORDER BY p.id <> '" + LORA + "', p.id LIMIT 4 "
                + "MERGE (c:Collection {name: 'mostly without code'}) MERGE (c)-[:HOLDS]->(p)");
        Answer answer = run("papers-with-code", "in", "mostly without code");
        assertThat(answer.coverage().counts()).containsEntry("papers", 79L).containsEntry("inScope", 4L);
        assertThat(answer.coverage().sentence())
                .isEqualTo("1 paper · 3 of 4 papers in scope have no code of their own");
    }

    @Test
    void topicsAndVenuesAreFoundByTheirNames() {
        String topic = new NameLookup(session).complete("topic", "", 1).get(0);
        String venue = new NameLookup(session).complete("venue", "", 1).get(0);
        assertThat(run("papers-with-method", "name", "LoRA", "topic", topic, "venue", venue)
                        .coverage()
                        .counts())
                .containsKeys("inScope", "withoutTopics", "withoutVenue");
        assertThat(new NameLookup(session).complete("shelf", "s", 5)).contains("survey");
    }

    @Test
    void whatIsDrawnAndExportedIsOfTheScope(@TempDir Path folder) throws Exception {
        Map<String, String> values = Map.of("name", "LoRA", "in", "survey");
        Path file = folder.resolve("lora.json");
        var exported = new ExportSubgraph(session)
                .run(
                        new ExportRequest(
                                new ExportRequest.OfExploration(Shipped.named("papers-with-method"), values),
                                "json",
                                file,
                                false),
                        QueryOptions.DEFAULT);
        assertThat(exported.counts().get("nodes")).isEqualTo(2);
        assertThat(Files.readString(file)).contains(LORA);
        assertThat(new Browse(session, ExplorationFiles.shipped())
                        .statement(Shipped.named("papers-with-method"), values))
                .contains("WHERE (EXISTS { (p)-[:SAME_AS*0..2]-()<-[:HOLDS]-(:Collection {name: 'survey'}) })");
    }

    @Test
    void aStatementWrittenDownGivesTheSameRows() {
        Map<String, String> values = Map.of("name", "LoRA", "since", "2020");
        Exploration exploration = Shipped.named("papers-with-method");
        Written written = new WriteStatement(session).run(exploration, values, false, QueryOptions.DEFAULT);
        assertThat(session.graph().read(written.cypher(), written.parameters()))
                .extracting(row -> row.get("id"))
                .isEqualTo(new RunExploration(session)
                        .run(exploration, values, QueryOptions.DEFAULT).rows().stream()
                                .map(row -> row.get("id"))
                                .toList());
        assertThat(written.parameters()).containsOnlyKeys("name", "since", "intent", "limit");
        assertThat(written.script()).contains(":param limit => 50;\n").contains(":param intent => null;\n");
    }

    private static Answer run(String name, String... values) {
        return TestSession.run(session, name, values);
    }
}
