package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.domain.Excerpt;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.explore.Shipped;
import org.citeatlas.export.picture.PictureFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions of the console over the corpus that ships with the product. */
class AnswersIT {
    private static GraphSession session;

    @BeforeAll
    static void importStarter() {
        session = TestSession.empty();
        ImportSummary summary =
                new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
        assertThat(summary.rejected()).isZero();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({
        "paper, arXiv:2106.09685v2, title, LoRA: Low-Rank Adaptation of Large Language Models",
        "paper, attention is all you need, id, arxiv:1706.03762",
        "entity, lora, name, LoRA",
        "entity, Low-Rank Adaptation, name, LoRA",
        "method, Adam, name, Adam",
        "repository, microsoft/LoRA, host, github.com",
        "author, Ashish Vaswani, name, Ashish Vaswani",
        "source, milestones.jsonl, format, jsonl",
    })
    void aCardShowsTheThing(String kind, String name, String column, String value) {
        Answer card = new ShowCard(session).run(kind, name, QueryOptions.DEFAULT);
        assertThat(card.layout()).isEqualTo(Answer.Layout.CARD);
        assertThat(card.rows().get(0)).containsEntry(column, value);
    }

    @Test
    void theTwoThingsThatPapersCallSamAreSideBySide() {
        assertThat(new RunExploration(session)
                        .run(Shipped.named("homonyms"), Map.of(), QueryOptions.DEFAULT)
                        .rows())
                .extracting(row -> List.of(row.get("name"), row.get("means"), row.get("introducedBy")))
                .containsExactly(
                        List.of(
                                "SAM",
                                "sharpness-aware minimization",
                                "Sharpness-Aware Minimization for Efficiently Improving Generalization"),
                        List.of("SAM", "segment anything model", "Segment Anything"));
    }

    @Test
    void everyKindOfCardAnswers() {
        for (String kind : ShowCard.KINDS) {
            if (kind.equals("page")) {
                continue; // the starter corpus has none
            }
            String name = new NameLookup(session).complete(kind, "", 1).get(0);
            assertThat(new ShowCard(session)
                            .run(kind, name, QueryOptions.DEFAULT)
                            .rows())
                    .as(kind)
                    .hasSize(1);
        }
    }

    @Test
    void aWrongNameIsAnsweredWithWhatComesNear() {
        assertThatThrownBy(() -> new ShowCard(session).run("paper", "attention you", QueryOptions.DEFAULT))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("Attention Is All You Need");
    }

    @Test
    void aMisspeltNameIsAnsweredWithWhatIsSpeltAlike() {
        assertThatThrownBy(() -> new ShowCard(session).run("entity", "Lorra", QueryOptions.DEFAULT))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("'LoRA'");
    }

    @Test
    void namesInTheGraphComplete() {
        assertThat(new NameLookup(session).complete("entity", "lo", 10)).contains("LoRA");
        assertThat(new NameLookup(session).complete("paper", "Attention is", 10))
                .hasSize(1);
    }

    @Test
    void whyShowsTheSentenceAndTheRule() {
        Answer why = new Why(session).run("arxiv:2305.14314", "LoRA", QueryOptions.DEFAULT);
        assertThat(why.rows()).anySatisfy(row -> {
            assertThat(row).containsEntry("edge", "MENTIONS").containsEntry("mention", "LoRA");
            assertThat(row.get("sentence")).isInstanceOfSatisfying(Excerpt.class, sentence -> {
                assertThat(sentence.part()).isEqualTo("LoRA");
                assertThat(sentence.text()).endsWith(".");
            });
            assertThat(row.get("rule")).isNotNull();
        });
        Object text = session.graph()
                .read("MATCH (p:Paper {id: 'arxiv:2305.14314'}) RETURN p.abstract AS abstract", Map.of())
                .get(0)
                .get("abstract");
        assertThat(why.rows())
                .filteredOn(row -> "abstract".equals(row.get("field")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                String.valueOf(text).substring(number(row.get("start")), number(row.get("end"))))
                        .isEqualTo(row.get("mention")));
    }

    private static int number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).intValue();
    }

    @Test
    void whySaysWhichRecordStatesACitation() {
        Answer why = new Why(session).run("arxiv:2305.14314", "arxiv:2106.09685", QueryOptions.DEFAULT);
        assertThat(why.rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("edge", "CITES")
                        .containsEntry("source", "milestones.jsonl")
                        .containsEntry("field", null)
                        .containsEntry("start", null));
    }

    @Test
    void aPathLeadsFromOneThingToAnother() {
        Answer path = new ShortestPath(session).run("QLoRA", "Ashish Vaswani", QueryOptions.DEFAULT);
        assertThat(path.rows()).isNotEmpty();
        assertThat(path.rows().get(path.rows().size() - 1)).containsEntry("to", "Ashish Vaswani");
    }

    @Test
    void findSearchesAllKinds() {
        Answer found = new Find(session).run("attention", QueryOptions.DEFAULT);
        Answer one = new Find(session).run("attention", new QueryOptions(1, null));
        assertThat(one.rows()).hasSize(1);
        assertThat(one.complete()).isFalse();
        assertThat(found.rows()).extracting(row -> row.get("kind")).contains("paper", "entity");
    }

    @Test
    void aQueryThatWritesIsRefused() {
        assertThatThrownBy(() -> new RunQuery(session).run("MATCH (n) DETACH DELETE n", QueryOptions.DEFAULT))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("may only read");
        assertThatThrownBy(() -> new RunQuery(session).run("CREATE (:X)", QueryOptions.DEFAULT))
                .hasMessageContaining("may only read");
    }

    @Test
    void aQueryThatRunsAwayIsCutOffAndSaysSo() {
        assertThatThrownBy(() -> new RunQuery(session)
                        .run(
                                "UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000) AS j RETURN sum(i * j)",
                                new QueryOptions(0, Duration.ofSeconds(1))))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.failure()).isEqualTo(Failure.TIMED_OUT));
    }

    @Test
    void anInterruptedQueryEndsAtOnceHereAndOnTheServer() throws Exception {
        Thread asking = Thread.currentThread();
        Thread impatient = new Thread(() -> {
            try {
                Thread.sleep(1_500);
                asking.interrupt();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        impatient.start();
        assertThatThrownBy(() -> new RunQuery(session)
                        .run(
                                "UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000) AS j RETURN sum(i * j) AS endless",
                                new QueryOptions(0, Duration.ZERO)))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();

        for (int i = 0; i < 50 && endless() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(endless()).isZero();
    }

    private static long endless() {
        return session.graph()
                .read("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS endless'", Map.of())
                .size();
    }

    @Test
    void aQueryThatIsCutOffByItsLimitSaysSo() {
        Answer answer = new RunQuery(session).run("MATCH (p:Paper) RETURN p.title", new QueryOptions(5, null));
        assertThat(answer.rows()).hasSize(5);
        assertThat(answer.complete()).isFalse();
        assertThat(answer.coverage().counts()).containsEntry("cutOffBy", "limit");
    }

    @Test
    void anExplorationWithoutALimitOfItsOwnKeepsTheOneOfTheCommandLine() {
        Answer answer =
                new RunExploration(session).run(Shipped.named("historiograph"), Map.of(), new QueryOptions(4, null));
        assertThat(answer.rows()).hasSize(4);
        assertThat(answer.complete()).isFalse();
        assertThat(answer.coverage().sentence()).contains("the first 4");
    }

    @Test
    void whatStandsAroundAThingIsExported(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("lora.graphml");
        var exported = new ExportSubgraph(session)
                .run(
                        new ExportRequest(new ExportRequest.Around("LoRA", 2, 50), "graphml", file, false),
                        QueryOptions.DEFAULT);
        assertThat(exported.counts().get("nodes")).isEqualTo(50);
        assertThat(exported.counts().get("edges")).isGreaterThan(49);
        assertThat(Files.readString(file)).contains("LoRA");
    }

    @Test
    void aroundAnInstitutionStandItsAuthors(@TempDir Path folder) {
        String institution = String.valueOf(session.graph()
                .read("MATCH (i:Institution)<-[:AFFILIATED_WITH]-() RETURN i.key AS key ORDER BY key LIMIT 1", Map.of())
                .get(0)
                .get("key"));
        var exported = new ExportSubgraph(session)
                .run(
                        new ExportRequest(
                                new ExportRequest.Around(institution, 1, 50), "json", folder.resolve("x.json"), false),
                        QueryOptions.DEFAULT);
        assertThat(exported.counts().get("nodes")).isGreaterThan(1);
    }

    @Test
    void venuesAreFoldedByWhatTheirPapersCite(@TempDir Path folder) {
        var exported = new ExportSubgraph(session)
                .run(
                        new ExportRequest(
                                new ExportRequest.OfExploration(Shipped.named("venues"), Map.of()),
                                "json",
                                folder.resolve("x.json"),
                                false,
                                Optional.of(new Folding(Folding.Kind.VENUE, Folding.Normalization.ASSOCIATION))),
                        QueryOptions.DEFAULT);
        assertThat(exported.counts().get("nodes")).isGreaterThan(3);
        assertThat(exported.counts().get("edges")).isGreaterThan(3);
    }

    @Test
    void anAnswerByYearIsExportedAsAChart(@TempDir Path folder) throws Exception {
        ExplorationCatalogue catalogue = ExplorationCatalogue.of(
                ExplorationFiles.shipped(), new ExplorationFiles.Loaded(List.of(), List.of()), Set.of());
        ExportChart export = new ExportChart(session, catalogue);
        Path file = folder.resolve("lora.svg");
        var exported = export.run(
                new ExportRequest.OfExploration(Shipped.named("adoption"), Map.of("name", "LoRA")),
                PictureFormat.SVG,
                file,
                false,
                QueryOptions.DEFAULT);

        assertThat(exported.counts()).containsExactly(Map.entry("series", 1L), Map.entry("points", 3L));
        assertThat(Files.readString(file)).contains("adoption: name LoRA", "LoRA, 2021: 14.3", "3 years");
        assertThat(Files.readString(exported.manifest())).contains("\"chart\" : \"papers that mention it, % of the");

        assertThatThrownBy(() -> export.run(
                        new ExportRequest.OfExploration(Shipped.named("most-cited"), Map.of()),
                        PictureFormat.PNG,
                        folder.resolve("no.png"),
                        false,
                        QueryOptions.DEFAULT))
                .hasMessage("most-cited does not answer by year, so that there is no chart of it."
                        + " These do: adoption, emerging, topics-over-time.");
        assertThat(folder.resolve("no.png")).doesNotExist();
    }

    @Test
    void statsAgreeWithTheImport() {
        Answer stats = new Stats(session).run();
        assertThat(stats.rows()).contains(Map.of("what", "nodes", "name", "Paper", "count", 79L));
    }
}
