package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.citeatlas.app.WriteStatement.Written;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.Shipped;
import org.citeatlas.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code compare A B} and {@code diff OLD NEW} over the corpus that ships: what the two names stand for. */
class PapersOfIT {
    private static GraphSession session;

    @BeforeAll
    static void importStarter() {
        session = TestSession.ofStarter();
        TestGraph.write(
                "MATCH (p:Work:Paper {id: 'arxiv:2106.09685'}) CREATE (c:Collection {name: 'survey'})-[:HOLDS]->(p)"
                        + " CREATE (p)-[:ABOUT]->(:Topic {key: 'keyword:bert', label: 'BERT', scheme: 'keyword'})");
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void namesOfAnySortAreLookedUp() {
        Answer answer = run("compare", "a", "LoRA", "b", "survey");
        assertThat(answer.rows().get(0)).containsEntry("a", "LoRA").containsEntry("b", "survey");
        assertThat(answer.rows().get(1)).containsEntry("b", "1");
        assertThat(run("compare", "a", "method:LoRA", "b", "collection:survey").rows())
                .isEqualTo(answer.rows());
        assertThat(new NameLookup(session).complete("papers", "surv", 5)).contains("survey");
    }

    @Test
    void aNameOfSeveralSortsIsAskedForAndItsKeysTellThemApart() {
        assertThatThrownBy(() -> run("compare", "a", "BERT", "b", "LoRA"))
                .isInstanceOfSatisfying(AmbiguousNameException.class, e -> {
                    assertThat(e.candidates())
                            .extracting(Candidate::key)
                            .containsExactly("entity:bert", "topic:keyword:bert");
                    e.candidates()
                            .forEach(one -> assertThat(run("compare", "a", one.key(), "b", "LoRA")
                                            .rows())
                                    .isNotEmpty());
                });
        assertThatThrownBy(() -> run("compare", "a", "no such thing", "b", "LoRA"))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageStartingWith("No method, topic, author, venue, institution, collection or source is called"
                        + " 'no such thing' in this graph.");
    }

    @Test
    void whatHasNoPapersIsSaid() {
        assertThat(run("compare", "a", "1950", "b", "1960-1970").coverage().sentence())
                .contains("no paper of 1950 · no paper of 1960-1970");
        Answer imported = run("diff", "old", "2000-01-01", "new", "2999-12-31");
        assertThat(imported.coverage().sentence()).contains("no paper of what was imported by 2000-01-01");
        assertThat(imported.coverage().counts()).containsEntry("oldPapers", 0L).containsEntry("newPapers", 79L);
        assertThat(imported.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("change", "new"));
    }

    @Test
    void aStatementWrittenDownGivesTheSameRows() {
        Map<String, String> values = Map.of("old", "2018-2020", "new", "2021-2023");
        Exploration diff = Shipped.named("diff");
        Written written = new WriteStatement(session).run(diff, values, false, QueryOptions.DEFAULT);
        assertThat(written.script()).contains(":param old => [2018, 2020];\n").contains("p.year >= $old[0]");
        assertThat(session.graph().read(written.cypher(), written.parameters()))
                .isNotEmpty()
                .isEqualTo(new RunExploration(session)
                        .run(diff, values, QueryOptions.DEFAULT)
                        .rows());
    }

    private static Answer run(String name, String... values) {
        return TestSession.run(session, name, values);
    }
}
