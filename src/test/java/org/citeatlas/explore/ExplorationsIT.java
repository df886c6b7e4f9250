package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped explorations on ten papers; see graph.cypher beside this class's resources. */
class ExplorationsIT extends OnTenPapers {
    static Stream<Exploration> shipped() {
        return ExplorationFiles.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theServerAgreesWithTheHeader(Exploration exploration) {
        theServerAgrees(ask(exploration, valuesFor(exploration)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theServerAgreesWithTheHeaderWhereEverythingIsGiven(Exploration exploration) {
        Map<String, String> everything = new HashMap<>(valuesFor(exploration));
        exploration
                .parameters()
                .forEach(p -> everything.putIfAbsent(p.name(), p.example().replace("\"", "")));
        Asked asked = ask(exploration, everything);

        assertThat(asked.scope()).isEqualTo(exploration.scope());
        for (Shelf shelf : Shelf.values()) {
            theServerAgrees(new Asked(exploration, asked.values(), shelf, asked.sets()));
            CoverageQuestion coverage = CoverageQuestion.of(asked);
            assertThat(warnings(coverage.ofPapers(), asked.values())).isEmpty();
            coverage.ofValues()
                    .ifPresent(
                            sets -> assertThat(warnings(sets, asked.values())).isEmpty());
        }
    }

    private static void theServerAgrees(Asked asked) {
        asked.exploration()
                .reading()
                .ifPresent(reading -> agrees(
                        asked,
                        asked.readingCypher().orElseThrow(),
                        reading.computation().reads()));
        Asked ready = asked.with(Reading.COMPUTED, List.of()).with(Exploration.ROWS, List.of());
        agrees(
                ready,
                ready.cypher(),
                asked.exploration().returns().stream().map(Column::name).toList());
        assertThat(warnings(ready.graphCypher().orElseThrow(), ready.values())).isEmpty();
        ready.chartCypher().ifPresent(chart -> agrees(ready, chart, ChartStatement.COLUMNS));
    }

    private static void agrees(Asked asked, String cypher, List<String> columns) {
        List<String> returned = answer("EXPLAIN " + cypher, asked.values(), result -> List.copyOf(result.columns()));

        assertThat(returned).isEqualTo(columns);
        assertThat(warnings(cypher, asked.values())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyAnswerCanBeDrawn(Exploration exploration) {
        assertThat(graph(ask(exploration, valuesFor(exploration))).edges()).isNotEmpty();
    }

    @Test
    void whatAnswersByYearHasAChartOfSharesThatFitTheRows() {
        assertThat(charted("adoption lora"))
                .isEqualTo(rows("adoption lora", "year", "papers", "of").stream()
                        .map(row -> List.<Object>of("LoRA", row.get(0), 100.0 * (long) row.get(1) / (long) row.get(2)))
                        .toList())
                .isNotEmpty();
        for (String line : List.of("topics-over-time --min-papers 1", "topics-over-time --min-papers 1 --sort rise")) {
            assertThat(charted(line).stream()
                            .map(point -> point.get(0))
                            .distinct()
                            .toList())
                    .isEqualTo(
                            rows(line, "topic").stream().map(row -> row.get(0)).toList());
        }
        assertThat(charted("emerging --gamma 0.1").stream()
                        .map(point -> point.get(0))
                        .distinct()
                        .toList())
                .isEqualTo(rows("emerging --gamma 0.1", "method").stream()
                        .map(row -> row.get(0))
                        .distinct()
                        .toList());
        assertThat(charted("adoption attention --since 2018 --until 2021")).isEmpty();
    }

    /** Series, year and value of each point. */
    private static List<List<Object>> charted(String line) {
        Asked asked = computed(ask(line));
        Asked ready = asked.with(Exploration.ROWS, rows(asked.cypher(), asked.values()));
        return rows(ready.chartCypher().orElseThrow(), ready.values()).stream()
                .map(row -> List.of(row.get("series"), row.get("year"), row.get("value")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyRowOpensTheNextQuestion(Exploration exploration) {
        List<Map<String, Object>> rows = run(ask(exploration, valuesFor(exploration)));

        assertThat(rows).isNotEmpty();
        for (String column : HeaderSyntax.placeholders(exploration.drill().orElseThrow())) {
            assertThat(rows).allSatisfy(row -> assertThat(row.get(column)).isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aLimitCutsRowsAndKeepsTheirOrder(Exploration exploration) {
        if (exploration.parameter("limit").isEmpty()) {
            return;
        }
        Map<String, String> texts = new HashMap<>(valuesFor(exploration));
        List<Map<String, Object>> all = run(ask(exploration, texts));
        texts.put("limit", "1");

        assertThat(run(ask(exploration, texts))).isEqualTo(all.subList(0, 1));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theCoverageIsCounted(Exploration exploration) {
        Asked asked = ask(exploration, valuesFor(exploration));
        assertThat(counts(asked)).containsEntry("papers", 10L);
    }

    @Test
    void topMethodsCountsPapersAndLeavesGenericNamesOut() {
        assertThat(rows("top-methods", "method", "papers", "introduced", "first", "latest"))
                .containsExactly(
                        List.of("LoRA", 4L, 1L, 2021L, 2023L),
                        List.of("Adapters", 2L, 1L, 2019L, 2021L),
                        List.of("QLoRA", 2L, 1L, 2022L, 2023L),
                        List.of("LLaMA", 1L, 0L, 2023L, 2023L),
                        List.of("PIE", 1L, 1L, 2022L, 2022L));
        assertThat(rows("top-methods --generic --limit 3", "method")).contains(List.of("attention"));
    }

    @Test
    void topMethodsOfAPeriodLeavesPapersWithoutYearOut() {
        assertThat(rows("top-methods --since 2021 --until 2022", "method", "papers"))
                .containsExactly(
                        List.of("LoRA", 2L), List.of("Adapters", 1L), List.of("PIE", 1L), List.of("QLoRA", 1L));
        assertThat(rows("top-methods --min-confidence 0.6 --since 2023", "method"))
                .containsExactly(List.of("LLaMA"), List.of("LoRA"));
        assertThat(rows("top-methods --kind benchmark,dataset", "method", "papers"))
                .containsExactly(List.of("GLUE", 3L), List.of("PIE", 2L));
    }

    @Test
    void papersWithMethodShowsTheIntroducingPaperThenTheNewest() {
        assertThat(rows("papers-with-method lora", "id", "intent"))
                .containsExactly(
                        List.of(LORA, "introduces"),
                        List.of(CHAT, "uses"),
                        List.of(QLORA, "extends"),
                        List.of("fp:4", "background"));
        assertThat(rows("papers-with-method lora --intent uses,extends --since 2023", "id"))
                .containsExactly(List.of(CHAT));
    }

    @Test
    void aSentenceIsTakenFromTheAbstractWhereItCan() {
        List<Map<String, Object>> rows = run("papers-with-method lora");

        assertThat(rows.get(0).get("sentence"))
                .isEqualTo(Map.of(
                        "text",
                        "Full tuning is costly. We propose LoRA and beat Adapters on GLUE. It helps.",
                        "field",
                        "abstract",
                        "start",
                        34L,
                        "end",
                        38L));
        assertThat(rows.get(3).get("sentence"))
                .isEqualTo(Map.of("text", "On LoRA", "field", "title", "start", 3L, "end", 7L));
    }

    @Test
    void methodsWithCountsPapersThatMentionBoth() {
        // strength: papers with both * 10 papers / (4 with LoRA * papers with the other)
        assertThat(rows("methods-with lora", "method", "together", "papers", "strength"))
                .containsExactly(
                        List.of("QLoRA", 2L, 2L, 2.5),
                        List.of("LLaMA", 1L, 1L, 2.5),
                        List.of("Adapters", 1L, 2L, 1.25));
        assertThat(rows("methods-with lora --kind benchmark", "method", "together", "papers", "strength"))
                .containsExactly(List.of("GLUE", 2L, 3L, 1.67));
        // since 2022 there are 4 papers, 2 of them with LoRA: 2 * 4 / (2 * 2), and 1 * 4 / (2 * 1)
        assertThat(rows("methods-with lora --since 2022", "method", "strength"))
                .containsExactly(List.of("QLoRA", 2.0), List.of("LLaMA", 2.0));
    }

    @Test
    void papersWithCodeListsEachRepositoryOnce() {
        assertThat(rows("papers-with-code", "id", "repository", "code"))
                .containsExactly(
                        List.of(CHAT, "chat/model", "its own"),
                        List.of(QLORA, "quant/qlora", "its own"),
                        List.of(LORA, "small/lora", "its own"));
        assertThat(rows("papers-with-code llama --uses", "repository", "code"))
                .containsExactly(List.of("chat/model", "its own"), List.of("small/lora", "uses"));
    }

    @Test
    void implementationsTellsThreeSortsOfCodeApart() {
        assertThat(rows("implementations lora", "repository", "code", "official", "framework", "paper", "papers"))
                .containsExactly(
                        Arrays.asList("small/lora", "introduces", true, "pytorch", "LoRA: small updates", 1L),
                        Arrays.asList("port/lora-jax", "implements", false, "jax", "LoRA: small updates", 1L),
                        Arrays.asList("chat/model", "uses", null, null, "A chat model", 1L),
                        Arrays.asList("quant/qlora", "uses", null, null, "QLoRA, quantised", 1L));
    }

    @Test
    void mentionsOfPaperPutsWhatItIntroducesFirst() {
        assertThat(rows("mentions-of-paper " + LORA, "name", "intent", "count", "papers"))
                .containsExactly(
                        List.of("LoRA", "introduces", 2L, 4L),
                        List.of("GLUE", "uses", 1L, 3L),
                        List.of("Adapters", "compares", 1L, 2L));
    }

    @Test
    void mostCitedCountsCitingWorksOnce() {
        assertThat(rows("most-cited", "id", "citedBy", "citationCount", "inGraph"))
                .containsExactly(
                        Arrays.asList("doi:10.1/5", 2L, 5000L, true),
                        Arrays.asList(LORA, 2L, 900L, true),
                        Arrays.asList("doi:10.1/9", 1L, null, true),
                        Arrays.asList("cite:hu 2021", 1L, null, false));
        assertThat(rows("most-cited --stubs false --since 2018", "id"))
                .containsExactly(List.of(LORA), List.of("doi:10.1/9"));
    }

    @Test
    void aWorkWithoutATitleIsShownByItsId() {
        change("""
                MATCH (p1:Work {id: '%s'}), (p5:Work {id: 'doi:10.1/5'})
                CREATE (p1)-[:CITES]->(:Work:Stub {id: 'doi:10.9/x'})-[:CITES]->(p5)""".formatted(LORA));

        for (String line : List.of(
                "most-cited",
                "references " + LORA,
                "co-cited-with doi:10.1/5",
                "cited-by doi:10.1/5",
                "coupled-with " + QLORA)) {
            assertThat(rows(line, "work")).as(line).contains(List.of("doi:10.9/x"));
        }
    }

    @Test
    void referencesShowHowTheTextCites() {
        assertThat(rows("references " + LORA, "id", "intent", "citedBy"))
                .containsExactly(Arrays.asList("doi:10.1/9", "background", 1L), Arrays.asList("doi:10.1/5", null, 2L));
        List<Map<String, Object>> chat = run("references " + CHAT);
        assertThat(chat).extracting(row -> row.get("work")).containsExactly("Hu et al., 2021", "LoRA: small updates");
        assertThat(map(chat.get(0).get("sentence"))).containsEntry("start", 35L).containsEntry("end", 50L);
        assertThat(chat.get(1).get("sentence")).isNull();
    }

    @Test
    void similarPapersShareRareThings() {
        double lora = Math.log(1 + 10.0 / 4);
        double adapters = Math.log(1 + 10.0 / 2);
        double glue = Math.log(1 + 10.0 / 3);
        double qlora = Math.log(1 + 10.0 / 2);
        double own = lora + adapters + glue;
        List<Map<String, Object>> rows = run("similar-by-methods " + LORA);

        assertThat(rows).extracting(row -> row.get("id")).containsExactly("doi:10.1/9", QLORA, "fp:4", CHAT);
        assertThat((double) rows.get(0).get("similarity"))
                .isCloseTo((adapters + glue) / Math.sqrt(own * (adapters + glue)), within(0.0006));
        assertThat((double) rows.get(1).get("similarity"))
                .isCloseTo((lora + glue) / Math.sqrt(own * (qlora + lora + glue)), within(0.0006));
        assertThat(rows.get(1).get("names")).isEqualTo(List.of("GLUE", "LoRA"));
    }

    @Test
    void whatMostPapersMentionIsPassedOver() {
        assertThat(rows("similar-by-methods " + LORA + " --common 3", "id", "shared"))
                .containsExactly(List.of("doi:10.1/9", 2L), List.of(QLORA, 1L));
    }

    @Test
    void homonymsAreListedSideBySide() {
        assertThat(rows("homonyms", "thing", "means", "kind", "papers", "introducedBy"))
                .containsExactly(
                        List.of("PIE", "Pedestrian Intention Estimation", "dataset", 2L, "People who cross"),
                        List.of("PIE", "Positional Isotropic Encoding", "method", 1L, "Isotropic positions"));
        assertThat(run("homonyms lora")).isEmpty();
    }

    @Test
    void aShortFormThatPapersWriteInCapitalsIsANameToo() {
        change("""
                MATCH (e:Entity)<-[m:MENTIONS]-()
                WHERE e.name IN ['Adapters', 'QLoRA']
                SET m.surfaces = CASE e.name WHEN 'Adapters' THEN ['adapters', 'PIE'] ELSE ['pie'] END""");
        assertThat(rows("homonyms pie", "name", "thing"))
                .containsExactlyInAnyOrder(List.of("PIE", "PIE"), List.of("PIE", "PIE"), List.of("PIE", "Adapters"));
        assertThat(run("homonyms adapters")).isEmpty();
    }

    @Test
    void topicsAreSharesOfTheirOwnScheme() {
        assertThat(rows("topics", "topic", "scheme", "papers", "share", "first", "latest"))
                .containsExactly(
                        Arrays.asList("Tuning", "openalex", 3L, 0.75, 2019L, 2022L),
                        Arrays.asList("NLP", "openalex", 2L, 0.5, 2021L, 2021L),
                        Arrays.asList("cs.CL", "arxiv", 1L, 1.0, 2019L, 2019L));
    }

    @Test
    void coverageCountsAndListsWhatLacks() {
        List<Map<String, Object>> rows = run("coverage");

        assertThat(rows)
                .extracting(row -> row.get("property") + " " + row.get("have") + " " + row.get("lack"))
                .containsExactly(
                        "abstract 9 1",
                        "year 8 2",
                        "external id 8 2",
                        "authors 2 8",
                        "venue 1 9",
                        "references 3 7",
                        "citation count 2 8",
                        "mentions 9 1",
                        "own code 3 7",
                        "topics 4 6",
                        "results 1 9");
        assertThat(rows)
                .allSatisfy(row -> assertThat(rows((String) row.get("statement"), Map.of()))
                        .hasSize(((Long) row.get("lack")).intValue()));
        assertThat(rows("coverage bbbbbbbbbbbb", "have", "lack").get(0)).isEqualTo(List.of(1L, 0L));
    }

    /** p2 and p3 cite the first paper; its own list and the running text of p3 name it in other ways. */
    @Test
    void citedByListsWhoCitesTheNewestFirst() {
        assertThat(rows("cited-by " + LORA, "id", "citedBy")).containsExactly(List.of(CHAT, 0L), List.of(QLORA, 0L));
        assertThat(rows("cited-by doi:10.1/5", "id", "citedBy")).containsExactly(List.of(QLORA, 0L), List.of(LORA, 2L));
        assertThat(rows("cited-by doi:10.1/5 --until 2021", "id")).containsExactly(List.of(LORA));
        assertThat(map(run(ask(named("cited-by"), Map.of("id", "cite:hu 2021")))
                        .get(0)
                        .get("sentence")))
                .containsEntry("start", 35L);
        assertThat(rows("cited-by doi:10.1/9", "intent")).containsExactly(List.of("background"));
    }

    /** p1 cites 5 and 9, p2 cites p1 and 5: cosine 1 / sqrt(2 * 1) and 1 / sqrt(2 * 2). */
    @Test
    void coCitationCountsWhoCitesBoth() {
        assertThat(rows("co-cited-with doi:10.1/5", "id", "together", "citedBy", "similarity"))
                .containsExactly(List.of("doi:10.1/9", 1L, 1L, 0.707), List.of(LORA, 1L, 2L, 0.5));
        assertThat(rows("co-cited-with doi:10.1/5 --since 2022", "id", "similarity"))
                .containsExactly(List.of(LORA, 0.707)); // of p2 alone: 1 / sqrt(1 * 2), for p3 cites it, too
        assertThat(run("co-cited-with doi:10.1/5 --min-together 2")).isEmpty();
        assertThat(drawn("co-cited-with doi:10.1/5 --limit 1").ends("Paper"))
                .containsExactlyInAnyOrder("LoRA: small updates", "Adapters", "Attention first");
    }

    /** p2 cites p1 and 5; p1 cites 5 and 9, p3 cites p1 and a stub: both 1 / sqrt(2 * 2). */
    @Test
    void couplingCountsWhatBothCite() {
        assertThat(rows("coupled-with " + QLORA, "id", "shared", "cites", "similarity"))
                .containsExactly(List.of(CHAT, 1L, 2L, 0.5), List.of(LORA, 1L, 2L, 0.5));
        assertThat(rows("coupled-with " + QLORA + " --until 2022", "id")).containsExactly(List.of(LORA));
        assertThat(run("coupled-with " + QLORA + " --common 1")).isEmpty(); // two cite each of its references
    }

    @Test
    void danglingReferencesAreStubsThatPapersCite() {
        assertThat(rows("dangling", "work", "year", "citedBy", "latest", "id"))
                .containsExactly(List.of("Hu et al., 2021", 2021L, 1L, 2023L, "cite:hu 2021"));
        assertThat(run("dangling --until 2022")).isEmpty();
        assertThat(run("dangling --min-cited-by 2")).isEmpty();
    }

    @Test
    void missingListsWhatEachPaperLacksThoseThatLackMostFirst() {
        assertThat(rows("missing", "id", "lacks"))
                .containsExactly(
                        List.of("fp:8", List.of("abstract", "references", "year")),
                        List.of("fp:4", List.of("references", "year")),
                        List.of("doi:10.1/9", List.of("references")),
                        List.of("doi:10.1/5", List.of("references")),
                        List.of("doi:10.1/10", List.of("references")),
                        List.of("doi:10.1/7", List.of("references")),
                        List.of("doi:10.1/6", List.of("references")));
        assertThat(rows("missing year,authors --in survey", "id", "lacks"))
                .containsExactly(
                        List.of("fp:4", List.of("authors", "year")), List.of("doi:10.1/9", List.of("authors")));
    }

    /** Whatever another work does with it, it took it up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MERGE (q)-[:MENTIONS {intent: 'uses'}]->(m)",
                "MERGE (q)-[:INTRODUCES]->(m)",
                "MERGE (q)-[:EVALUATED_ON]->(m)",
                "CREATE (q)-[:USES_REPOSITORY]->(:Repository {url: 'x', owner: 'x', name: 'x'})-[:IMPLEMENTS]->(m)"
            })
    void whatAnotherWorkUsesWasTakenUp(String how) {
        change("MATCH (q:Paper {id: 'doi:10.1/5'}) MATCH (m:Entity {name: 'PIE', kind: 'method'}) " + how);
        assertThat(run("never-taken-up")).isEmpty();
        assertThat(drawn("never-taken-up").edges()).isEmpty();
    }

    /** Of the two things called PIE the encoding is in the paper that introduces it alone. */
    @Test
    void neverTakenUpIsWhatOneWorkAloneMentions() {
        assertThat(rows("never-taken-up", "name", "year", "paper", "code"))
                .containsExactly(Arrays.asList("PIE", 2022L, "Isotropic positions", null));
        assertThat(run("never-taken-up --since 2023")).isEmpty();
        assertThat(run("never-taken-up --kind dataset")).isEmpty(); // another paper uses the data set
    }

    /** 2021 has one paper, 2022 three, 2023 one; the years before the first mention are left out. */
    @Test
    void adoptionIsTheShareOfEachYear() {
        assertThat(rows("adoption lora", "year", "papers", "of", "share"))
                .containsExactly(
                        List.of(2021L, 1L, 1L, 1.0), List.of(2022L, 1L, 3L, 0.3333), List.of(2023L, 1L, 1L, 1.0));
        assertThat(run("adoption lora"))
                .extracting(row -> ((String) row.get("chart")).length())
                .containsExactly(40, 14, 40);
        assertThat(rows("adoption lora --topic openalex:tuning", "year", "share"))
                .containsExactly(List.of(2021L, 1.0), List.of(2022L, 1.0));
        assertThat(run("adoption attention --since 2018 --until 2021")).isEmpty();
    }

    @Test
    void topRepositoriesCountsUsesBeforeOwners() {
        assertThat(rows("top-repositories", "repository", "uses", "own", "implements", "latest"))
                .containsExactly(
                        List.of("small/lora", 1L, 1L, List.of("LoRA"), 2023L),
                        List.of("chat/model", 0L, 1L, List.of(), 2023L),
                        List.of("quant/qlora", 0L, 1L, List.of(), 2022L));
        assertThat(rows("top-repositories --until 2021", "repository", "uses", "own"))
                .containsExactly(List.of("small/lora", 0L, 1L));
    }

    @Test
    void authorsAndTheirCoAuthorsCountWorks() {
        assertThat(rows("authors", "author", "papers", "first", "latest", "coAuthors", "assumed"))
                .containsExactly(
                        List.of("Bob", 2L, 2021L, 2022L, 1L, true), List.of("Ada", 1L, 2021L, 2021L, 1L, false));
        assertThat(rows("co-authors name:ada", "author", "together", "papers")).containsExactly(List.of("Bob", 1L, 2L));
        assertThat(rows("co-authors name:ada --venue iclr", "author", "papers")).containsExactly(List.of("Bob", 1L));
    }

    @Test
    void venuesCountWorks() {
        assertThat(rows("venues", "venue", "papers", "withCode", "first", "latest"))
                .containsExactly(List.of("ICLR", 1L, 1L, 2021L, 2021L));
    }

    @Test
    void theDrawnAnswerHasTheRowsOfTheTable() {
        assertThat(drawn("top-methods --limit 2").ends("Entity")).containsExactlyInAnyOrder("LoRA", "Adapters");
        assertThat(drawn("papers-with-method lora").edges()).hasSize(4);
        assertThat(drawn("methods-with lora --limit 1").ends("Entity")).containsExactlyInAnyOrder("LoRA", "QLoRA");
        assertThat(drawn("methods-with lora --limit 1").ends("Paper"))
                .containsExactlyInAnyOrder("QLoRA, quantised", "A chat model");
        assertThat(drawn("papers-with-code --limit 1").ends("Repository")).containsExactly("model");
        assertThat(drawn("implementations lora").ends("Repository"))
                .containsExactlyInAnyOrder("lora", "lora-jax", "model", "qlora");
        assertThat(drawn("most-cited --limit 1").edges()).hasSize(3);
        assertThat(drawn("references " + CHAT).edges()).hasSize(2);
        assertThat(drawn("similar-by-methods " + LORA + " --limit 1").ends("Paper"))
                .containsExactlyInAnyOrder("LoRA: small updates", "Adapters");
        assertThat(drawn("homonyms").edges()).hasSize(3);
        assertThat(drawn("topics --scheme arxiv").edges()).hasSize(1);
        assertThat(drawn("coverage").edges()).hasSize(10);
        assertThat(drawn("cited-by " + LORA).edges()).hasSize(2);
        assertThat(drawn("coupled-with " + QLORA + " --limit 1").ends("Paper"))
                .containsExactlyInAnyOrder("QLoRA, quantised", "A chat model", "LoRA: small updates");
        assertThat(drawn("dangling").edges()).hasSize(1);
        assertThat(drawn("missing year").edges()).hasSize(2);
        assertThat(drawn("never-taken-up").edges()).hasSize(1);
        assertThat(drawn("adoption lora").edges()).hasSize(3);
        assertThat(drawn("top-repositories --limit 1").edges()).hasSize(3);
        assertThat(drawn("authors --limit 1").edges()).hasSize(2);
        assertThat(drawn("co-authors name:ada").edges()).hasSize(2);
        assertThat(drawn("venues").edges()).hasSize(1);
    }

    /** Of the collection "survey": two papers of 2021 and 2019, and one without a year. */
    @Test
    void aScopeNarrowsEachAnswer() {
        assertThat(rows("top-methods --in survey", "method", "papers"))
                .containsExactly(List.of("Adapters", 2L), List.of("LoRA", 2L));
        assertThat(rows("top-methods --in survey --since 2020", "method", "papers"))
                .containsExactly(List.of("Adapters", 1L), List.of("LoRA", 1L));
        assertThat(rows("papers-with-method lora --topic openalex:tuning", "id"))
                .containsExactly(List.of(LORA), List.of(QLORA));
        assertThat(rows("papers-with-method lora --venue iclr", "id")).containsExactly(List.of(LORA));
        assertThat(rows("papers-with-method pie --in bbbbbbbbbbbb", "id")).containsExactly(List.of("doi:10.1/10"));
        // three papers are about tuning, two of them with LoRA: 1 * 3 / (2 * 1), and 1 * 3 / (2 * 2)
        assertThat(rows("methods-with lora --topic openalex:tuning", "method", "strength"))
                .containsExactly(List.of("QLoRA", 1.5), List.of("Adapters", 0.75));
        assertThat(rows("similar-by-methods " + LORA + " --in survey", "id"))
                .containsExactly(List.of("doi:10.1/9"), List.of("fp:4"));
        assertThat(rows("papers-with-code --topic openalex:tuning", "id"))
                .containsExactly(List.of(QLORA), List.of(LORA));
        assertThat(rows("topics --in survey", "topic", "papers", "share"))
                .containsExactly(List.of("NLP", 2L, 0.667), List.of("Tuning", 2L, 0.667), List.of("cs.CL", 1L, 1.0));
        assertThat(rows("implementations lora --since 2022", "repository"))
                .containsExactly(List.of("chat/model"), List.of("quant/qlora"));
    }

    @Test
    void theScopeOfCitationsIsOfTheWorksCited() {
        assertThat(rows("most-cited --topic openalex:tuning", "id", "citedBy"))
                .containsExactly(List.of(LORA, 2L), List.of("doi:10.1/9", 1L));
        assertThat(rows("references " + LORA + " --since 2018", "id")).containsExactly(List.of("doi:10.1/9"));
        assertThat(coverage("references " + LORA + " --in survey").sentence())
                .isEqualTo("1 work · 7 of 10 papers have no references");
    }

    @Test
    void aScopeNarrowsWhatIsDrawn() {
        assertThat(drawn("top-methods --in survey").edges()).hasSize(4);
        assertThat(drawn("papers-with-method lora --venue iclr").edges()).hasSize(1);
        assertThat(drawn("methods-with lora --topic openalex:tuning").ends("Entity"))
                .containsExactlyInAnyOrder("LoRA", "QLoRA", "Adapters");
        assertThat(drawn("similar-by-methods " + LORA + " --in survey").ends("Paper"))
                .hasSize(3);
        assertThat(drawn("papers-with-code --topic openalex:tuning").edges()).hasSize(3);
        assertThat(drawn("topics --in survey").edges()).hasSize(5);
        assertThat(drawn("implementations lora --since 2022").ends("Repository"))
                .containsExactlyInAnyOrder("model", "qlora");
        assertThat(drawn("most-cited --topic openalex:tuning").edges()).hasSize(3);
        assertThat(drawn("references " + LORA + " --since 2018").edges()).hasSize(1);
        assertThat(drawn("coverage --in survey").edges()).hasSize(3);
    }

    @Test
    void theCoverageIsThatOfTheScope() {
        // of the three, LoRA's paper and the note mention something; all do. Only one is of 2020 or later
        assertThat(coverage("papers-with-method lora --in survey --since 2020").sentence())
                .isEqualTo("1 paper · 1 of 3 papers otherwise in scope has no year and is left out");
        assertThat(coverage("papers-with-method lora --in survey --since 2020").counts())
                .containsEntry("papers", 10L)
                .containsEntry("inScope", 1L)
                .containsEntry("withoutYear", 1L)
                .containsEntry("withoutYearOf", 3L);
        assertThat(coverage("papers-with-method lora --since 2020").sentence())
                .isEqualTo("3 papers · 2 of 10 papers have no year and are left out");
        assertThat(coverage("papers-with-code --in survey").sentence())
                .isEqualTo("1 paper · 2 of 3 papers in scope have no code of their own");
        assertThat(coverage("papers-with-method lora --topic openalex:tuning").sentence())
                .isEqualTo("2 papers · 6 of 10 papers have no topic");
        assertThat(coverage("papers-with-method lora --since 2090").sentence())
                .isEqualTo("0 papers · no paper is in scope · 2 of 10 papers have no year and are left out");
        assertThat(coverage("papers-with-method lora").counts()).containsOnlyKeys("rows", "papers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coverage --in survey",
                "coverage --in aaaaaaaaaaaa --venue iclr",
                "coverage --topic openalex:nlp --since 2020 --until 2022"
            })
    void theNextQuestionOfCoverageIsOfTheSameScope(String line) {
        assertThat(run(line))
                .allSatisfy(row -> assertThat(rows((String) row.get("statement"), Map.of()))
                        .hasSize(((Long) row.get("lack")).intValue()));
    }

    /** The ten papers, two of them with another version; see versions.cypher beside graph.cypher. */
    @Nested
    class WithVersions {
        private static final String PUBLISHED = "doi:10.1/1";

        @BeforeEach
        void withTheVersions() {
            addTheVersions();
        }

        @Test
        void topMethodsCountsWorks() {
            assertThat(rows("top-methods --limit 3", "method", "papers", "introduced", "first", "latest"))
                    .containsExactly(
                            List.of("LoRA", 4L, 1L, 2021L, 2023L),
                            List.of("Adapters", 2L, 1L, 2019L, 2022L),
                            List.of("QLoRA", 2L, 1L, 2022L, 2023L));
            assertThat(drawn("top-methods --limit 1").edges()).hasSize(4);
        }

        @Test
        void papersWithMethodShowsTheVersionThatFits() {
            assertThat(rows("papers-with-method lora", "id"))
                    .containsExactly(List.of(PUBLISHED), List.of(CHAT), List.of(QLORA), List.of("fp:4"));
            assertThat(rows("papers-with-method lora --until 2021", "id")).containsExactly(List.of(LORA));
            assertThat(drawn("papers-with-method lora").edges()).hasSize(4);
        }

        @Test
        void papersWithCodeListsAllRepositoriesOfAWorkUnderOneVersion() {
            assertThat(rows("papers-with-code", "id", "repository"))
                    .containsExactly(
                            List.of(CHAT, "chat/model"),
                            List.of(PUBLISHED, "small/first"),
                            List.of(PUBLISHED, "small/lora"),
                            List.of(QLORA, "quant/qlora"));
            assertThat(rows("papers-with-code --until 2021", "id", "repository"))
                    .containsExactly(List.of(LORA, "small/first"), List.of(LORA, "small/lora"));
            // four edges to repositories, and one from the preprint, which alone has small/first, to the paper
            assertThat(drawn("papers-with-code").edges()).hasSize(5);
        }

        @Test
        void methodsWithCountsWorks() {
            assertThat(rows("methods-with lora", "method", "together", "papers", "strength"))
                    .containsExactly(
                            List.of("QLoRA", 2L, 2L, 2.5),
                            List.of("LLaMA", 1L, 1L, 2.5),
                            List.of("Adapters", 1L, 2L, 1.25));
            // QLoRA by two papers, LLaMA by one of these, Adapters by the published one: 4 + 1 + 2
            assertThat(drawn("methods-with lora").edges()).hasSize(7);
        }

        @Test
        void implementationsCountsWorks() {
            assertThat(rows("implementations lora", "repository", "code", "official", "papers"))
                    .containsExactly(
                            Arrays.asList("small/first", "introduces", true, 1L),
                            Arrays.asList("small/lora", "introduces", true, 1L),
                            Arrays.asList("port/lora-jax", "implements", false, 1L),
                            Arrays.asList("chat/model", "uses", null, 1L),
                            Arrays.asList("quant/qlora", "uses", null, 1L));
            // small/first 2, small/lora 2, implementing 3, chat/model 2, quant/qlora 2
            assertThat(drawn("implementations lora").edges()).hasSize(11);
        }

        @Test
        void mentionsOfPaperCountsWorks() {
            assertThat(rows("mentions-of-paper " + LORA, "name", "papers"))
                    .containsExactly(List.of("LoRA", 4L), List.of("GLUE", 3L), List.of("Adapters", 2L));
        }

        @Test
        void mostCitedCountsTheWorksThatCiteAnyVersion() {
            assertThat(rows("most-cited", "id", "year", "citedBy", "citationCount", "countedBy"))
                    .containsExactly(
                            Arrays.asList(PUBLISHED, 2022L, 3L, 900L, "openalex"),
                            Arrays.asList("doi:10.1/5", 2017L, 2L, 5000L, "openalex"),
                            Arrays.asList("doi:10.1/9", 2019L, 1L, null, null),
                            Arrays.asList("cite:hu 2021", 2021L, 1L, null, null));
            assertThat(rows("most-cited --stubs false --until 2021", "id"))
                    .containsExactly(List.of("doi:10.1/5"), List.of("doi:10.1/9"));
            // three citing papers, one of them by way of the preprint
            assertThat(drawn("most-cited --limit 1").edges()).hasSize(4);
        }

        @Test
        void referencesListAWorkOnce() {
            assertThat(rows("references " + QLORA, "id", "citedBy"))
                    .containsExactly(List.of(PUBLISHED, 3L), List.of("doi:10.1/5", 2L));
            assertThat(rows("references " + CHAT, "id", "citedBy"))
                    .containsExactly(List.of("cite:hu 2021", 1L), List.of(LORA, 3L));
            assertThat(drawn("references " + QLORA).edges()).hasSize(3);
        }

        @Test
        void referencesAreThoseOfAllVersions() {
            for (String version : List.of(LORA, PUBLISHED)) {
                assertThat(rows("references " + version, "id"))
                        .containsExactly(List.of("doi:10.1/9"), List.of("doi:10.1/5"));
                assertThat(drawn("references " + version).edges()).hasSize(3);
            }
        }

        @Test
        void similarPapersAreNoVersionsOfOneWork() {
            double lora = Math.log(1 + 10.0 / 4);
            double adapters = Math.log(1 + 10.0 / 2);
            double glue = Math.log(1 + 10.0 / 3);
            List<Map<String, Object>> rows = run("similar-by-methods doi:10.1/9");

            assertThat(rows).extracting(row -> row.get("id")).containsExactly(PUBLISHED, QLORA);
            assertThat((double) rows.get(0).get("similarity"))
                    .isCloseTo(adapters / Math.sqrt((adapters + glue) * (lora + adapters)), within(0.0006));
            assertThat(rows("similar-by-methods " + LORA, "id"))
                    .containsExactly(List.of("doi:10.1/9"), List.of(QLORA), List.of("fp:4"), List.of(CHAT));
            assertThat(rows("similar-by-methods " + LORA + " --common 3", "id", "shared"))
                    .containsExactly(List.of("doi:10.1/9", 2L), List.of(QLORA, 1L));
            // Adapters by both papers, GLUE by both papers
            assertThat(drawn("similar-by-methods doi:10.1/9").edges()).hasSize(4);
        }

        @Test
        void homonymsCountWorksAndNameTheOneThatStandsForThem() {
            assertThat(rows("homonyms", "kind", "papers", "introducedBy"))
                    .containsExactly(
                            List.of("dataset", 2L, "People who cross"), List.of("method", 1L, "Isotropic positions"));
            assertThat(drawn("homonyms").edges()).hasSize(3);
        }

        @Test
        void topicsCountWorks() {
            assertThat(rows("topics", "topic", "papers", "share", "first", "latest"))
                    .containsExactly(
                            List.of("Tuning", 3L, 0.75, 2019L, 2022L),
                            List.of("NLP", 2L, 0.5, 2021L, 2021L),
                            List.of("cs.CL", 1L, 1.0, 2019L, 2019L));
            assertThat(drawn("topics").edges()).hasSize(6);
        }

        @Test
        void coverageCountsPapers() {
            assertThat(rows("coverage", "have", "lack").get(0)).isEqualTo(List.of(11L, 1L));
        }
    }
}
