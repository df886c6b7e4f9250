package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field works on, who and where, and how it changes: on the ten papers of graph.cypher. */
class FieldExplorationsIT extends OnTenPapers {

    /**
     * Tuning has p1 (2021), p2 (2022) and p9 (2019) of 10 papers. Strength: papers with both * 10 / (3 * papers with the
     * other), which are Adapters 2, LoRA 4, QLoRA 2, GLUE 3, ICLR 1, NLP 2.
     */
    @Test
    void aTopicIsDescribedByWhatItsPapersHave() {
        assertThat(rows("topic-profile openalex:tuning", "aspect", "value", "papers", "share", "strength"))
                .containsExactly(
                        Arrays.asList("topic", "Tuning (openalex)", 3L, 0.3, null),
                        Arrays.asList("broader", "NLP", 1L, null, null),
                        Arrays.asList("first", "2019 Adapters", 1L, null, null),
                        Arrays.asList("latest", "2022 QLoRA, quantised", 1L, null, null),
                        List.of("method", "Adapters", 2L, 0.667, 3.33),
                        List.of("method", "LoRA", 2L, 0.667, 1.67),
                        List.of("method", "QLoRA", 1L, 0.333, 1.67),
                        List.of("data set", "GLUE", 3L, 1.0, 3.33),
                        Arrays.asList("author", "Bob (told apart by name only)", 2L, 0.667, null),
                        Arrays.asList("author", "Ada", 1L, 0.333, null),
                        List.of("venue", "ICLR", 1L, 0.333, 3.33),
                        Arrays.asList("most cited", "2021 LoRA: small updates", 2L, null, null),
                        Arrays.asList("most cited", "2019 Adapters", 1L, null, null),
                        List.of("related", "NLP", 1L, 0.333, 1.67));
        assertThat(rows("topic-profile openalex:nlp --top 1", "aspect", "value", "papers"))
                .contains(List.of("narrower", "Tuning", 3L), List.of("related", "Tuning", 1L))
                .contains(List.of("first", "2021 LoRA: small updates", 1L))
                .noneMatch(row -> row.get(0).equals("latest")); // the other paper has no year
        assertThat(run("topic-profile openalex:tuning --since 2023")).isEmpty();
    }

    @Test
    void aBroaderTopicThatHasNoPapersIsNamedAllTheSame() {
        change("MATCH (t:Topic {key: 'openalex:nlp'}) SET t.broader = 'AI'");
        assertThat(rows("topic-profile openalex:nlp", "aspect", "value", "papers", "key"))
                .contains(Arrays.asList("broader", "AI", null, "openalex:nlp"));
    }

    @Test
    void aTopicIsDrawnWithItsPapersAndWhatTheyHaveMost() {
        Drawn drawn = drawn("topic-profile openalex:tuning --top 1");
        assertThat(drawn.ends("Topic")).containsExactly("Tuning");
        assertThat(drawn.ends("Paper")).hasSize(3);
        assertThat(drawn.ends("Entity")).containsExactlyInAnyOrder("Adapters", "GLUE");
        assertThat(drawn.ends("Author")).containsExactly("Bob");
        // 3 ABOUT, 2 of Adapters, 3 of GLUE, 2 of Bob, 1 of the venue
        assertThat(drawn.edges()).hasSize(11);
    }

    /** Bob wrote p1 (2021) and p2 (2022). */
    @Test
    void anAuthorIsDescribedByWhatThePapersHave() {
        assertThat(rows("author-profile name:bob", "aspect", "value", "papers", "first", "latest"))
                .containsExactly(
                        List.of("author", "Bob (told apart by name only)", 2L, 2021L, 2022L),
                        List.of("institution", "Acme, US", 2L, 2021L, 2022L),
                        List.of("institution", "ETH, CH", 1L, 2021L, 2021L),
                        List.of("topic", "Tuning (openalex)", 2L, 2021L, 2022L),
                        List.of("topic", "NLP (openalex)", 1L, 2021L, 2021L),
                        List.of("introduced", "LoRA", 2L, 2021L, 2022L),
                        List.of("introduced", "QLoRA", 1L, 2022L, 2022L),
                        List.of("method", "Adapters", 1L, 2021L, 2021L),
                        List.of("data set", "GLUE", 2L, 2021L, 2022L),
                        List.of("co-author", "Ada", 1L, 2021L, 2021L),
                        List.of("venue", "ICLR", 1L, 2021L, 2021L),
                        List.of("most cited", "LoRA: small updates", 2L, 2021L, 2021L),
                        List.of("code", "https://github.com/quant/qlora", 1L, 2022L, 2022L),
                        List.of("code", "https://github.com/small/lora", 1L, 2021L, 2021L));
        assertThat(rows("author-profile name:ada --top 1", "aspect", "value"))
                .contains(List.of("author", "Ada"), List.of("co-author", "Bob (told apart by name only)"));
        assertThat(drawn("author-profile name:bob").ends("Author")).containsExactlyInAnyOrder("Ada", "Bob");
        assertThat(drawn("author-profile name:bob --top 1").ends("Entity"))
                .containsExactlyInAnyOrder("LoRA", "Adapters", "GLUE");
    }

    /** Of the scheme openalex p9 is of 2019, p1 of 2021, p2 of 2022; p4 has no year. The half of three is near 2021. */
    @Test
    void aTopicsShareIsOfThePapersOfItsSchemeInThePeriod() {
        assertThat(rows(
                        "topics-over-time --min-papers 1",
                        "topic",
                        "papers",
                        "trend",
                        "years",
                        "early",
                        "late",
                        "change",
                        "lateFrom"))
                .containsExactly(
                        Arrays.asList("Tuning", 3L, "█▁██", "2019–2022", 1.0, 1.0, 0.0, 2021L),
                        Arrays.asList("cs.CL", 1L, "█▁▁▁", "2019–2022", null, 1.0, null, 2019L),
                        Arrays.asList("NLP", 1L, "▁▁█▁", "2019–2022", 0.0, 0.5, 0.5, 2021L));
        assertThat(rows("topics-over-time --min-papers 1 --sort rise", "topic"))
                .containsExactly(List.of("NLP"), List.of("Tuning"), List.of("cs.CL"));
        // 2019 and 2020, then 2021 and 2022: 0 of 1, and 1 of 2
        assertThat(rows("topics-over-time --min-papers 1 --periods 2 --scheme openalex", "topic", "trend", "years"))
                .containsExactly(List.of("Tuning", "██", "2019–2022 by 2"), List.of("NLP", "▁█", "2019–2022 by 2"));
        assertThat(rows("topics-over-time", "topic")).containsExactly(List.of("Tuning"));
        assertThat(drawn("topics-over-time --min-papers 1 --sort rise --limit 1")
                        .ends("Topic"))
                .containsExactly("NLP");
        assertThat(drawn("topics-over-time").edges()).hasSize(3);
    }

    /** Ada is of ETH in p1, where Bob is of Acme and of ETH; in p2 he is of Acme alone. Only p1 has citations. */
    @Test
    void institutionsCountEachOfTheirPapersInFull() {
        assertThat(rows(
                        "institutions",
                        "institution",
                        "country",
                        "papers",
                        "share",
                        "authors",
                        "collaborative",
                        "international",
                        "citations",
                        "first",
                        "latest"))
                .containsExactly(
                        List.of("Acme", "US", 2L, 1.0, 1L, 0.5, 0.5, 900L, 2021L, 2022L),
                        List.of("ETH", "CH", 1L, 0.5, 2L, 1.0, 1.0, 900L, 2021L, 2021L));
        assertThat(rows("institutions --since 2022", "institution", "collaborative", "citations"))
                .containsExactly(Arrays.asList("Acme", 0.0, null));
        assertThat(rows("institutions --country CH", "institution", "share")).containsExactly(List.of("ETH", 0.5));
        assertThat(coverage("institutions").sentence())
                .isEqualTo("2 institutions · 8 of 10 papers have no institution");
        Drawn drawn = drawn("institutions --limit 1");
        assertThat(drawn.ends("Institution")).containsExactly("Acme");
        assertThat(drawn.edges()).hasSize(3); // Bob there, and the two papers
    }

    @Test
    void countriesCountEachOfTheirPapersInFull() {
        assertThat(rows(
                        "countries",
                        "country",
                        "papers",
                        "share",
                        "institutions",
                        "authors",
                        "international",
                        "partner",
                        "together",
                        "citations"))
                .containsExactly(
                        List.of("US", 2L, 1.0, 1L, 1L, 0.5, "CH", 1L, 900L),
                        List.of("CH", 1L, 0.5, 1L, 2L, 1.0, "US", 1L, 900L));
        assertThat(rows("countries --since 2022", "country", "partner", "together"))
                .containsExactly(Arrays.asList("US", null, 0L));
        assertThat(drawn("countries --limit 1").ends("Institution")).containsExactly("Acme");
        assertThat(drawn("countries").edges()).hasSize(3);
    }

    @Test
    void aCountryThatNobodyKnowsIsNone() {
        change("MATCH (:Author {key: 'name:ada'})-[w:WROTE]->() SET w.countries = ['-']");
        assertThat(rows("countries", "country", "authors")).containsExactly(List.of("US", 1L), List.of("CH", 1L));
        change("MATCH ()-[w:WROTE]->() SET w.countries = [c IN w.countries | '-']");
        assertThat(coverage("countries").sentence()).isEqualTo("0 countries · 10 of 10 papers have no country");
    }

    /**
     * LoRA is in p1 (2021), p2 (2022), p3 (2023) and p4 (no year), Adapters in p9 (2019) and p1. Of 2 papers of 2019 one
     * has Adapters; of 2021 the one has both; of 3 of 2022 one has LoRA, and the one of 2023.
     */
    @Test
    void twoMethodsAreComparedByTheirPapers() {
        assertThat(rows("compare lora adapters", "aspect", "name", "a", "b"))
                .containsExactly(
                        Arrays.asList("papers of", null, "LoRA", "Adapters"),
                        Arrays.asList("papers", null, "4", "2"),
                        Arrays.asList("papers of both", null, "1 (25.0%)", "1 (50.0%)"),
                        Arrays.asList("first", null, "2021", "2019"),
                        Arrays.asList("latest", null, "2023", "2021"),
                        List.of("years", "2019–2023", "▁▁█▄█", "▅▁█▁▁"),
                        Arrays.asList("with code of their own", null, "3 (75.0%)", "1 (50.0%)"),
                        Arrays.asList("citations, median", null, "900", "900"),
                        Arrays.asList("method of a alone", "QLoRA", "2 (50.0%)", null),
                        Arrays.asList("method of a alone", "LLaMA", "1 (25.0%)", null),
                        List.of("data set of both", "GLUE", "2 (50.0%)", "2 (100.0%)"),
                        List.of("topic of both", "Tuning", "2 (50.0%)", "2 (100.0%)"),
                        List.of("topic of both", "NLP", "2 (50.0%)", "1 (50.0%)"),
                        Arrays.asList("topic of b alone", "cs.CL", null, "1 (50.0%)"),
                        List.of("author of both", "Bob", "2 (50.0%)", "1 (50.0%)"),
                        List.of("author of both", "Ada", "1 (25.0%)", "1 (50.0%)"),
                        List.of("venue of both", "ICLR", "1 (25.0%)", "1 (50.0%)"));
        assertThat(run("compare lora adapters"))
                .filteredOn(row -> row.get("name") == null)
                .extracting(row -> row.get("key"))
                .containsExactly(LORA, LORA, LORA, "doi:10.1/9", CHAT, LORA, LORA);
    }

    /** Each sort has the papers that its explorations give: those of the three years, of Bob, of late.jsonl … */
    @ParameterizedTest
    @CsvSource({
        "2021-2023, topic:openalex:nlp, 2021–2023, NLP, 5, 2",
        "2019, 2022-, 2019, 2022–, 2, 4",
        "-2019, author:name:bob, –2019, Bob, 3, 2",
        "venue:iclr, collection:survey, ICLR, survey, 1, 3",
        "source:aaaaaaaaaaaa, source:bbbbbbbbbbbb, feed.jsonl, late.jsonl, 9, 1",
        "institution:name:acme, institution:ror:eth, Acme, ETH, 2, 1",
        "2026-11-19, 2026-11-20T23:00, imported by 2026-11-19T, imported by 2026-11-20T, 9, 10",
    })
    void anySortIsComparedWithAnyOther(String a, String b, String nameA, String nameB, String papersA, String papersB) {
        List<Map<String, Object>> rows = run("compare " + a + " " + b);
        assertThat((String) rows.get(0).get("a")).startsWith(nameA);
        assertThat((String) rows.get(0).get("b")).startsWith(nameB);
        assertThat(rows.get(1)).containsEntry("a", papersA).containsEntry("b", papersB);
        Asked asked = ask("compare " + a + " " + b + " --min-confidence 0.6");
        assertThat(warnings(asked.cypher(), asked.values())).isEmpty();
        Asked diff = ask("diff " + a + " " + b);
        assertThat(warnings(diff.cypher(), diff.values())).isEmpty();
        assertThat(counts(asked)).containsEntry("aPapers", Long.valueOf(papersA));
    }

    @Test
    void aMentionThatIsNotSureMakesNoPaperOfAMethod() {
        assertThat(rows("compare qlora lora", "a").get(1)).isEqualTo(List.of("2"));
        assertThat(rows("compare qlora lora --min-confidence 0.6", "a").get(1)).isEqualTo(List.of("1"));
        assertThat(rows("compare qlora lora --since 2023", "a").get(1)).isEqualTo(List.of("1"));
    }

    @Test
    void aComparisonIsDrawnWithWhatIsListed() {
        Drawn drawn = drawn("compare lora adapters --top 1");
        assertThat(drawn.ends("Entity")).containsExactlyInAnyOrder("QLoRA", "GLUE");
        assertThat(drawn.ends("Topic")).containsExactlyInAnyOrder("Tuning", "cs.CL");
        // QLoRA in 2, GLUE in 3; Tuning 4 edges of 3 papers, cs.CL 1; Bob 2, ICLR 1
        assertThat(drawn.edges()).hasSize(12);
    }

    /**
     * Of 2017 to 2021 there are p5, p6, p9, p1, of 2022 and 2023 p2, p7, p10, p3. G² of 0 and 2 of 4 each is
     * 2 (2 ln 2 + 4 ln 4/3 + 2 ln 2/3), of 0 and 1 2 (ln 2 + 4 ln 8/7 + 3 ln 6/7), of 1 and 2
     * 2 (ln 2/3 + 2 ln 4/3 + 3 ln 6/5 + 2 ln 4/5). The data set PIE and Bob are in one of each.
     */
    @Test
    void whatIsNewRoseFellOrIsGoneComesByHowSureThatIs() {
        assertThat(rows(
                        "diff 2017-2021 2022-2023",
                        "name",
                        "kind",
                        "change",
                        "before",
                        "after",
                        "shareAfter",
                        "strength"))
                .containsExactly(
                        List.of("Adapters", "method", "gone", 2L, 0L, 0.0, 3.45),
                        List.of("QLoRA", "method", "new", 0L, 2L, 0.5, 3.45),
                        List.of("Ada", "author", "gone", 1L, 0L, 0.0, 1.53),
                        List.of("cs.CL", "topic", "gone", 1L, 0L, 0.0, 1.53),
                        List.of("ICLR", "venue", "gone", 1L, 0L, 0.0, 1.53),
                        List.of("LLaMA", "model", "new", 0L, 1L, 0.25, 1.53),
                        List.of("NLP", "topic", "gone", 1L, 0L, 0.0, 1.53),
                        List.of("PIE", "method", "new", 0L, 1L, 0.25, 1.53),
                        List.of("GLUE", "benchmark", "fell", 2L, 1L, 0.25, 0.54),
                        List.of("LoRA", "method", "rose", 1L, 2L, 0.5, 0.54),
                        List.of("Tuning", "topic", "fell", 2L, 1L, 0.25, 0.54));
        assertThat(rows("diff 2017-2021 2022-2023 --kind method,author --change gone", "name"))
                .containsExactly(List.of("Adapters"), List.of("Ada"));
        assertThat(rows("diff 2017-2021 2022-2023 --min-papers 3", "name"))
                .containsExactly(List.of("GLUE"), List.of("LoRA"), List.of("Tuning"));
        Drawn drawn = drawn("diff 2017-2021 2022-2023 --limit 2");
        assertThat(drawn.ends("Entity")).containsExactlyInAnyOrder("Adapters", "QLoRA");
        assertThat(drawn.edges()).hasSize(4);
    }

    @Test
    void aSetWithoutPapersIsSaid() {
        assertThat(run("compare 1950 1960-1970")).isEmpty();
        assertThat(coverage("compare 1950 1960-1970").sentence())
                .startsWith("0 aspects · no paper of 1950 · no paper of 1960-1970");
        assertThat(coverage("diff 2026-10-31 2026-11-30 --since 2022").sentence())
                .contains(" · no paper in scope of what was imported by 2026-10-31")
                .doesNotContain("2026-11-30");
        assertThat(rows("diff 1950 2022 --limit 1", "name", "change", "shareBefore"))
                .containsExactly(Arrays.asList("Bob", "new", null));
    }

    /** The ten papers, two of them with another version; see versions.cypher beside graph.cypher. */
    @Nested
    class WithVersions {
        @BeforeEach
        void withTheVersions() {
            addTheVersions();
        }

        /** The published version of p1 has the topic and the methods, too; p4 cites it, so that p2, p3 and p4 cite the work. */
        @Test
        void aTopicCountsWorks() {
            assertThat(rows("topic-profile openalex:tuning --top 2", "aspect", "value", "papers"))
                    .contains(
                            List.of("topic", "Tuning (openalex)", 3L),
                            List.of("method", "LoRA", 2L),
                            List.of("most cited", "2022 LoRA: small updates", 3L));
            assertThat(drawn("topic-profile openalex:tuning --top 1").edges()).hasSize(11);
            assertThat(rows("topics-over-time --scheme openalex", "topic", "papers", "first", "latest"))
                    .containsExactly(List.of("Tuning", 3L, 2019L, 2022L));
            assertThat(drawn("topics-over-time").edges()).hasSize(3);
        }

        @Test
        void anAuthorAndPlacesCountWorks() {
            change(
                    "MATCH (b:Author {key: 'name:bob'}), (p:Work:Paper {id: 'doi:10.1/1'}) CREATE (b)-[:WROTE {position: 1,"
                            + " institutions: ['name:acme'], institutionNames: ['Acme'], countries: ['US']}]->(p)");
            assertThat(rows("author-profile name:bob --top 1", "aspect", "value", "papers"))
                    .contains(
                            List.of("author", "Bob (told apart by name only)", 2L),
                            List.of("topic", "Tuning (openalex)", 2L))
                    .contains(List.of("introduced", "LoRA", 2L), List.of("institution", "Acme, US", 2L));
            assertThat(rows("institutions", "institution", "papers", "collaborative", "citations"))
                    .containsExactly(List.of("Acme", 2L, 0.5, 900L), List.of("ETH", 1L, 1.0, 900L));
            assertThat(rows("countries", "country", "papers")).containsExactly(List.of("US", 2L), List.of("CH", 1L));
            assertThat(drawn("institutions --limit 1").edges()).hasSize(3);
        }

        @Test
        void setsCountWorks() {
            assertThat(rows("compare lora adapters", "aspect", "a", "b"))
                    .contains(List.of("papers", "4", "2"), List.of("papers of both", "1 (25.0%)", "1 (50.0%)"))
                    .contains(List.of("data set of both", "2 (50.0%)", "2 (100.0%)"));
            assertThat(drawn("compare lora adapters --top 1").edges()).hasSize(12);
            // the published version is of 2022, so that the work is in both
            assertThat(rows("diff 2021 2022 --kind method", "name", "before", "after"))
                    .contains(List.of("QLoRA", 0L, 1L))
                    .doesNotContain(List.of("LoRA", 1L, 1L));
            assertThat(rows("compare collection:survey 2022", "aspect", "a", "b"))
                    .contains(List.of("papers", "3", "4"), List.of("papers of both", "1 (33.3%)", "1 (25.0%)"));
        }
    }
}
