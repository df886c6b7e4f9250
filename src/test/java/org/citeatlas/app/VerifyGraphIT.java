package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.SharedFolder;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.graph.rules.Finding;
import org.citeatlas.graph.rules.GraphRules;
import org.citeatlas.graph.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code verify}: a sound graph passes, whatever became of it; a graph with one thing broken does not. */
class VerifyGraphIT {
    private static final String PAPERS = """
            {"doi": "10.1000/qnet", "title": "QNET: A Quick Network for Everything in the World", "year": 2022, \
            "abstract": "We introduce QNET (Quick Network) and train it with LoRA (Hu et al., 2021), unlike (Zhao et al., 2024). \
            Our code is at https://github.com/a/qnet and more is on https://qnet.org.", \
            "authors": [{"name": "Ann Bell", "orcid": "0000-0002-1825-0097", "affiliations": [{"name": "MIT", "country": "US"}]}, "Carl Dunn"], \
            "venue": {"name": "TACL", "type": "journal"}, "topics": ["graphs"], "citationCount": 3, \
            "code": [{"url": "https://github.com/a/qnet"}], \
            "results": [{"dataset": "GLUE", "metric": "accuracy", "value": "80"}], \
            "references": [{"title": "A Lost Work on Graphs", "year": 1999, "firstAuthor": "Lost"}, {"doi": "10.1000/far", "title": "Far", "year": 2001}]}
            {"arxivId": "2201.00001", "title": "QNET: A Quick Network for Everything in the World", "year": 2022, "authors": ["Ann Bell"]}
            {"doi": "10.1000/lora", "title": "LoRA: Low-Rank Adaptation", "year": 2021, "authors": ["Edward Hu"], \
            "abstract": "We introduce LoRA (Low-Rank Adaptation). We present PD-Q, a regularizer for small models."}
            {"doi": "10.1000/user", "title": "Users", "year": 2023, "abstract": "We compare QNET and LoRA. The bound is known, as PDQ is.", "authors": ["Carl Dunn"]}
            """;

    @TempDir
    private Path folder;

    private static TestGraph.@Nullable Copy imported;

    private final GraphSession session = TestSession.empty();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aGraphIsSoundWhateverBecameOfIt() throws IOException {
        load(papers());
        assertSound("after an import");
        assertThat(find(Set.of(Rule.values()), 3))
                .as("every rule has something to look at")
                .filteredOn(finding -> finding.checked() == 0)
                .extracting(Finding::rule)
                .containsExactly(Rule.SHELVES, Rule.RESERVED_EDGES);

        new EditCollection(session).add("mine", List.of("10.1000/qnet", "10.1000/user"));
        new MarkPapers(session).mark(List.of("10.1000/lora"), Optional.of("read"));
        assertSound("with shelves");

        load(file("more.jsonl", """
                {"doi": "10.1000/qnet", "arxivId": "2201.00001", "title": "QNET", "year": 2022, "authors": ["Ann Bell", "Carl Dunn"]}
                {"doi": "10.1000/far", "title": "Far", "year": 2001, "abstract": "Far away, QNET was not known."}
                """));
        assertSound("after an import that joins and completes");

        new SplitWork(session).run("arxiv:2201.00001", false, waits -> {});
        assertSound("after a split");

        new ForgetSource(session).run("papers.jsonl", waits -> {});
        assertSound("after a source was forgotten");
        new ForgetSource(session).run("more.jsonl", waits -> {});
        assertSound("after all were forgotten");
        load(papers());
        assertSound("after one came again");
    }

    @Test
    void theStarterCorpusIsSound() {
        load("starter");
        load("starter");
        assertSound("the starter corpus, twice");
    }

    @Test
    void theUsersPageIsSound() {
        load(SharedFolder.path("corpus/hf-papers-page.txt").toString());
        assertSound("the user's page");
        load("starter");
        assertSound("with the starter corpus");
    }

    /** One statement that breaks the rule, and what verify says of it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KEYS | CREATE (:Topic {label: 'no key'}) | a Topic without key",
                "KEYS | MATCH (e:Entity {key: 'lora'}) REMOVE e.foldedName | a Entity without key or foldedName",
                "SOURCES | MATCH (s:Source) SET s.state = 'importing' | half in: import",
                "SOURCES | MATCH (s:Source) SET s.state = 'forgetting' | half out: forget",
                "SOURCE_COUNTS | MATCH (s:Source) SET s.records = 7 | counted 7, the graph has 4",
                "SOURCE_COUNTS | MATCH (s:Source) REMOVE s.rejected | could not take",
                "PAPERS | MATCH (p:Work {id: 'doi:10.1000/user'})-[f:FROM]->() DELETE f | doi:10.1000/user: no source",
                "PAPERS | MATCH (p:Work {id: 'doi:10.1000/user'}) SET p:Stub | is Paper and Stub",
                "PAPERS | MATCH (s:Source) REMOVE s:Source | what is no source",
                "STUBS | CREATE (:Work:Stub {id: 'doi:10.1000/lonely', doi: '10.1000/lonely'}) | nothing cites or holds it",
                "STUBS | MATCH (s:Work {id: 'cite:zhao-2024'}) SET s.abstract = 'x' | has an abstract",
                "ONE_ID | MATCH (s:Work {id: 'doi:10.1000/far'}) SET s.arxivId = '2201.00001' | shares an id with",
                "IDENTITY | MATCH (s:Work {id: 'doi:10.1000/far'}) SET s.arxivId = '2201.09999' | arxiv:2201.09999",
                "SHOWN_VALUES | MATCH (p:Work {id: 'doi:10.1000/user'}) SET p.year = 2020 | year is 2020, and shall be 2023",
                "SHOWN_VALUES | MATCH (p:Work {id: 'doi:10.1000/user'}) REMOVE p.titleKey | titleKey is missing",
                "SHOWN_VALUES | MATCH (p:Work {id: 'doi:10.1000/user'}) SET p.extra = 1 | extra is 1, and shall be missing",
                "EDGES | MATCH (:Work {id: 'doi:10.1000/qnet'})-[r:PUBLISHED_IN]->() REMOVE r.source | says neither",
                "EDGES | MATCH (:Work {id: 'doi:10.1000/qnet'})<-[r:WROTE]-() SET r.source = 'gone' | names source gone",
                "EVIDENCE | MATCH (:Work {id: 'doi:10.1000/user'})-[r:MENTIONS]->() SET r.starts = [0], r.ends = [4] | stands at 0 to 4",
                "EVIDENCE | MATCH ()-[r:HAS_REPOSITORY]->() SET r.end = 9999 | is no place in the abstract",
                "EVIDENCE | MATCH ()-[r:CITES {as: 'cite:zhao-2024'}]->() SET r.text = 'Zhou' | not \"Zhou\"",
                "EVIDENCE | MATCH (:Work {id: 'doi:10.1000/user'})-[r:MENTIONS]->() SET r.count = 5 | count is 5",
                "SAME_AS | MATCH (p:Work {id: 'arxiv:2201.00001'})-[r:SAME_AS]->() DELETE r | no SAME_AS leads there",
                "SAME_AS | MATCH (p:Work {id: 'doi:10.1000/user'}) SET p.work = 'doi:10.1000/none' | work doi:10.1000/none",
                "VERSIONS | MATCH (p:Work {id: 'arxiv:2201.00001'})-[r:SAME_AS]->() SET p.work = p.id DELETE r | is of work doi:10.1000/qnet",
                "STUB_VALUES | MATCH (s:Work {id: 'doi:10.1000/far'}) SET s.title = 'Near' | title is Near, its citations say Far",
                "SENSES | MATCH (e:Entity {key: 'qnet'}) SET e.key = 'qnet~other' | means qnet",
                "ENTITIES | MATCH (e:Entity {key: 'qnet'}) SET e.name = 'Qnet' | name is Qnet, and shall be QNET",
                "ENTITIES | MATCH (e:Entity {key: 'qnet'}) SET e.longName = 'Quiet Network' | longName is Quiet Network",
                "ENTITIES | MATCH (e:Entity {key: 'qnet'}) SET e.aliases = ['Q'] | aliases is [Q]",
                "ENTITIES | MATCH (e:Entity {key: 'qnet'}) SET e.kind = 'metric' | kind is metric",
                "ENTITIES | MATCH (e:Entity {key: 'qnet'}) REMOVE e:Method SET e:Tool | is [Tool], its mentions make it Method",
                "ENTITIES | MATCH (e:Entity {key: 'qnet'})<-[m:MENTIONS]-() SET m.name = 'RNET' | which folds to rnet",
                "LEARNT_NAMES | MATCH ()-[m:MENTIONS {rule: 'corpus'}]->() SET m.inferredFrom = 'doi:10.1000/x' | inferredFrom is doi:10.1000/x",
                "CITATIONS | MATCH (p)-[c:CITES {as: 'cite:hu-2021'}]->(w) CREATE (p)-[d:CITES]->(:Work:Stub {id: 'cite:hu-2021'}) SET d = properties(c) DELETE c | leads to doi:10.1000/lora",
                "PERSONS | MATCH (a:Author {key: 'name:carldunn'}) SET a.key = 'name:other' | name:other: what carldunn wrote",
                "PERSONS | MATCH ()-[w:WROTE {foldedName: 'edwardhu'}]->() SET w.name = 'Edward Hue' | and shall be to edwardhue",
                "AUTHORS | MATCH (a:Author {key: 'name:carldunn'}) SET a.name = 'Karl' | is called Karl",
                "AUTHORS | MATCH (a:Author {key: 'name:carldunn'}) SET a.assumed = false | assumed is false",
                "AUTHORS | MATCH (:Author)-[f:AFFILIATED_WITH]->() SET f.papers = [] | AFFILIATED_WITH is not",
                "INSTITUTIONS | MATCH (i:Institution) SET i.country = 'DE' | lies in DE",
                "VENUES | MATCH (v:Venue) SET v.type = 'book' | has type book",
                "TOPICS | MATCH (t:Topic {key: 'keyword:graphs'}) SET t.label = 'Graph' | is written Graph",
                "IMPLEMENTS | MATCH ()-[i:IMPLEMENTS]->() SET i.paper = 'doi:10.1000/user' | it is no code of doi:10.1000/user",
                "ORPHANS | CREATE (:Venue {key: 'nowhere', name: 'Nowhere'}) | nowhere: Venue without PUBLISHED_IN",
                "ORPHANS | MATCH ()-[m:MENTIONS]->(:Entity {key: 'qnet'}) DELETE m | qnet: Entity without",
                "ORPHANS | MATCH ()-[m:HAS_PAGE]->() DELETE m | ProjectPage without HAS_PAGE",
                "SHELVES | MATCH (w:Work {id: 'doi:10.1000/user'}) CREATE (:Collection {name: 'c'})-[:HOLDS {names: ['doi:10.1000/lora'], title: 'x', addedAt: datetime()}]->(w) | c: doi:10.1000",
                "KEPT_COUNTS | MATCH (v:SchemaVersion) SET v.counted = [4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] | is kept, and there are",
                "RESERVED_EDGES | MATCH (a:Work {id: 'doi:10.1000/user'}), (b:Work {id: 'doi:10.1000/lora'}) CREATE (a)-[:BUILDS_ON]->(b) | nobody keeps it up to date",
            })
    void whatIsBrokenIsNamed(Rule rule, String statement, String said) throws IOException {
        loadOrRestore();
        TestGraph.write(statement);

        Finding broken = find(EnumSet.of(rule), 20).get(0);

        assertThat(broken.wrong()).isPositive();
        assertThat(broken.examples()).anySatisfy(line -> assertThat(line).contains(said));
    }

    @Test
    void aMissingIndexIsNamedWithWhatMakesIt() {
        TestGraph.alterSchema("DROP INDEX entity_name");
        try {
            assertThat(find(Set.of(Rule.SCHEMA), 3).get(0).examples())
                    .containsExactly(
                            "entity_name: is missing; CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);");
            TestGraph.alterSchema("CREATE INDEX entity_name FOR (n:Entity) ON (n.kind)");
            TestGraph.alterSchema("CALL db.awaitIndexes(60)");
            assertThat(find(Set.of(Rule.SCHEMA), 3).get(0).examples())
                    .singleElement()
                    .satisfies(line -> assertThat(line).startsWith("entity_name: is RANGE on [Entity] [kind]; "));
        } finally {
            TestGraph.alterSchema("DROP INDEX entity_name IF EXISTS");
            TestGraph.alterSchema("CREATE INDEX entity_name FOR (n:Entity) ON (n.name)");
            TestGraph.alterSchema("CALL db.awaitIndexes(60)");
        }
        assertThat(find(Set.of(Rule.SCHEMA), 3).get(0).wrong()).isZero();
    }

    @Test
    void manyAreCountedAndFewAreShown() throws IOException {
        load(papers());
        TestGraph.write(
                "UNWIND range(1, 3000) AS i CREATE (:Topic {key: 'keyword:t' + i, label: 't' + i, scheme: 'keyword'})");

        Finding orphans = find(Set.of(Rule.ORPHANS), 2).get(0);

        assertThat(orphans.wrong()).isEqualTo(3000);
        assertThat(orphans.examples()).hasSize(2);
    }

    @Test
    void itChangesNothing() throws IOException {
        load(papers());
        TestGraph.write("MATCH (p:Paper) SET p.year = 1900, p.work = 'x'");
        String before = TestGraph.dump(session.graph());

        assertThat(find(EnumSet.allOf(Rule.class), 3)).anyMatch(finding -> finding.wrong() > 0);

        assertThat(TestGraph.dump(session.graph())).isEqualTo(before);
    }

    @Test
    void anInterruptEndsIt() throws IOException {
        load(papers());
        assertThatThrownBy(() -> new VerifyGraph(session)
                        .run(EnumSet.allOf(Rule.class), 3, Duration.ZERO, (what, done, total) -> {
                            if (what.equals("works")) {
                                Thread.currentThread().interrupt();
                            }
                        }))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
    }

    private void assertSound(String when) {
        List<String> wrong = new ArrayList<>();
        find(EnumSet.allOf(Rule.class), 5).stream()
                .filter(finding -> finding.wrong() > 0)
                .forEach(finding -> wrong.add(finding.rule() + " " + finding.wrong() + " " + finding.examples()));
        assertThat(wrong).as(when).isEmpty();
    }

    private List<Finding> find(Set<Rule> rules, int examples) {
        return new VerifyGraph(session)
                .run(rules, examples, Duration.ZERO, GraphRules.Watch.NONE)
                .findings();
    }

    /** The small graph: imported once, put back for every further thing to break. */
    private void loadOrRestore() throws IOException {
        if (imported == null) {
            load(papers());
            imported = TestGraph.copy();
        } else {
            TestGraph.restore(imported);
        }
    }

    private void load(String path) {
        new ImportPapers(session).run(new ImportRequest(List.of(path)), ImportProgress.NONE);
    }

    private String papers() throws IOException {
        return file("papers.jsonl", PAPERS);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
