package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is asked about methods, data sets and how works lead to each other, on the ten papers of graph.cypher. */
class MethodExplorationsIT extends OnTenPapers {
    private static final String ADAPTERS = "doi:10.1/9";

    /** Papers 1 to 4 mention LoRA, and all but paper 8 mention something; the first three are of 2021, 2022 and 2023. */
    @Test
    void theProfileGathersWhatIsKnownOfAMethod() {
        assertThat(rows("method-profile lora", "aspect", "value", "papers", "year", "key"))
                .containsExactly(
                        Arrays.asList("introduced by", "LoRA: small updates", null, 2021L, LORA),
                        Arrays.asList("long name", "Low-Rank Adaptation", null, null, "lora"),
                        Arrays.asList("kind", "method", null, null, "lora"),
                        Arrays.asList("share", "40.0% of 10 papers", 4L, null, "lora"),
                        Arrays.asList("first paper", "LoRA: small updates", null, 2021L, LORA),
                        Arrays.asList("latest paper", "A chat model", null, 2023L, CHAT),
                        Arrays.asList("peak year", "2021", 1L, 2021L, "lora"),
                        Arrays.asList("variant", "QLoRA", 2L, 2022L, "qlora"),
                        Arrays.asList("data set", "GLUE", 2L, null, "glue"),
                        Arrays.asList("used with", "QLoRA", 2L, null, "qlora"),
                        Arrays.asList("used with", "Adapters", 1L, null, "adapters"),
                        Arrays.asList("used with", "LLaMA", 1L, null, "llama"),
                        Arrays.asList("code", "small/lora", 2L, null, "https://github.com/small/lora"),
                        Arrays.asList("code", "port/lora-jax", 0L, null, "https://github.com/port/lora-jax"),
                        Arrays.asList("venue", "ICLR", 1L, null, "iclr"),
                        Arrays.asList("topic", "NLP", 2L, null, "openalex:nlp"),
                        Arrays.asList("topic", "Tuning", 2L, null, "openalex:tuning"));
        assertThat(rows("method-profile lora --each 1 --since 2022", "aspect", "value", "papers"))
                .contains(Arrays.asList("share", "50.0% of 4 papers", 2L))
                .contains(Arrays.asList("used with", "QLoRA", 2L))
                .doesNotContain(Arrays.asList("used with", "LLaMA", 1L));
        // mentions: 3 of LoRA, 2 each of GLUE and QLoRA, 1 each of Adapters and LLaMA; then 1 introduces,
        // 2 implement, and a text and a record state the paper's own repository
        assertThat(drawn("method-profile lora").edges()).hasSize(14);
    }

    @Test
    void aVariantHoldsTheNameAsAWordOrAPart() {
        change("""
                UNWIND ['BERT', 'BERT-large', 'DistilBERT', 'ALBERT', 'RoBERTa', 'LIBERTY', 'Bertha', 'GAN', 'CycleGAN',
                        'GAN 2', 'SLOGAN', 'GANDALF', 'net', 'U-net', 'planet', 'multilingual BERT', 'QLoRA+',
                        'Lora small', 'exploration', 'LoRAHub'] AS name
                MATCH (p:Paper {id: 'doi:10.1/5'})
                CREATE (p)-[:MENTIONS]->(:Entity:Method {key: 'x' + name, name: name, kind: 'method'})""");
        assertThat(variants("xBERT"))
                .containsExactlyInAnyOrder("ALBERT", "BERT-large", "DistilBERT", "multilingual BERT", "RoBERTa");
        assertThat(variants("xGAN")).containsExactlyInAnyOrder("CycleGAN", "GAN 2");
        assertThat(variants("xnet")).containsExactlyInAnyOrder("U-net");
        assertThat(variants("lora")).containsExactlyInAnyOrder("QLoRA", "Lora small", "LoRAHub", "QLoRA+");
    }

    private static List<Object> variants(String key) {
        return run("method-profile " + key + " --each 50").stream()
                .filter(row -> row.get("aspect").equals("variant"))
                .map(row -> row.get("value"))
                .toList();
    }

    /** The paper that introduces QLoRA says that it extends LoRA. */
    @Test
    void theLineageStartsWithTheMethod() {
        assertThat(rows("lineage lora", "method", "how", "year", "papers", "paper", "from", "generation"))
                .containsExactly(
                        Arrays.asList("LoRA", null, 2021L, 4L, "LoRA: small updates", null, 0L),
                        Arrays.asList("└ QLoRA", "extends", 2022L, 2L, "QLoRA, quantised", "LoRA", 1L));
        assertThat(rows("lineage lora --how name", "how", "from"))
                .containsExactly(Arrays.asList(null, null), List.of("name", "LoRA"));
        assertThat(rows("lineage lora --how uses", "name")).containsExactly(List.of("LoRA"));
        assertThat(rows("lineage lora --until 2021", "name", "papers")).containsExactly(List.of("LoRA", 1L));
        assertThat(drawn("lineage lora").edges()).hasSize(3); // two introductions, and a mention
    }

    @Test
    void theLineageIsATree() {
        change("""
                MATCH (p7:Paper {id: 'doi:10.1/7'}), (p10:Paper {id: 'doi:10.1/10'}), (q:Entity {key: 'qlora'}),
                      (l:Entity {key: 'lora'})
                CREATE (third:Entity:Method {key: 'third', name: 'Third', kind: 'method'}),
                       (named:Entity:Method {key: 'qlora2', name: 'QLoRA-2', kind: 'method'}),
                       (hub:Entity:Method {key: 'lorahub', name: 'LoRAHub', kind: 'method'}),
                       (last:Entity:Method {key: 'last', name: 'Last', kind: 'method'}),
                       (p7)-[:MENTIONS]->(named), (p7)-[:MENTIONS]->(hub), (p7)-[:MENTIONS]->(last),
                       (p7)-[:INTRODUCES]->(last), (p7)-[:MENTIONS {intent: 'uses'}]->(third),
                       (p10)-[:INTRODUCES]->(third), (p10)-[:MENTIONS {intent: 'introduces'}]->(third),
                       (p10)-[:MENTIONS {intent: 'uses'}]->(q), (p10)-[:MENTIONS {intent: 'uses'}]->(named)""");
        assertThat(rows("lineage lora --generations 3", "method", "how", "from"))
                .containsExactly(
                        Arrays.asList("LoRA", null, null),
                        List.of("├ QLoRA", "extends", "LoRA"),
                        List.of("│ ├ QLoRA-2", "name", "QLoRA"),
                        List.of("│ └ Third", "uses", "QLoRA"),
                        List.of("│   ├ Last", "uses", "Third"),
                        List.of("│   └ PIE", "uses", "Third"), // paper 7 introduces this, too
                        List.of("└ LoRAHub", "name", "LoRA"));
        assertThat(rows("lineage lora --generations 1", "name"))
                .containsExactly(List.of("LoRA"), List.of("QLoRA"), List.of("LoRAHub"));
        assertThat(rows("lineage lora --width 1", "name"))
                .containsExactly(List.of("LoRA"), List.of("QLoRA"), List.of("QLoRA-2"));
        // a paper of 2019 mentions what one of 2022 is said to introduce
        change("MATCH (p:Paper {id: 'doi:10.1/6'}), (e:Entity {key: 'third'}) CREATE (p)-[:MENTIONS]->(e)");
        assertThat(rows("lineage lora --generations 3", "name"))
                .containsExactly(List.of("LoRA"), List.of("QLoRA"), List.of("QLoRA-2"), List.of("LoRAHub"));
    }

    /** Papers 1, 2 and 9 mention GLUE, and paper 2 was evaluated on it; 6 and 10 mention the data set PIE. */
    @Test
    void topDatasetsCountsMentionsAndResultsOnce() {
        assertThat(rows("top-datasets", "dataset", "papers", "evaluated", "first", "latest", "introducedBy"))
                .containsExactly(
                        Arrays.asList("GLUE", 3L, 1L, 2019L, 2022L, null),
                        Arrays.asList("PIE", 2L, 0L, 2019L, 2022L, "People who cross"));
        assertThat(rows("top-datasets --since 2022", "dataset", "papers", "evaluated"))
                .containsExactly(List.of("GLUE", 1L, 1L), List.of("PIE", 1L, 0L));
        // a paper of which only a source says that it was evaluated on the data set
        change("MATCH (p:Paper {id: 'doi:10.1/7'}), (d:Entity {key: 'pie'}) CREATE (p)-[:EVALUATED_ON]->(d)");
        assertThat(rows("top-datasets --kind dataset", "dataset", "papers", "evaluated"))
                .containsExactly(List.of("PIE", 3L, 1L));
    }

    @Test
    void resultsAreSortedAsNumbersAndWhatStatesNoneComesLast() {
        change("""
                UNWIND [[1, 'arxiv:2106.00001', 'NLU', 'Accuracy', '90.1%'], [2, 'doi:10.1/9', 'NLU', 'Accuracy', 'good'],
                        [3, 'arxiv:2303.00003', 'NLU', 'accuracy', '1,001 ± 2'], [4, 'fp:4', '', '', ''],
                        [5, 'arxiv:2205.00002', 'NLU', 'Accuracy', '9.5'], [6, 'doi:10.1/7', null, null, null]] AS row
                MATCH (p:Paper {id: row[1]}), (d:Entity {key: 'glue'})
                CREATE (p)-[:EVALUATED_ON {record: row[0], task: row[2], metric: row[3], value: row[4],
                                           source: 'bbbbbbbbbbbb'}]->(d)""");
        assertThat(rows("results glue", "result", "metric", "task", "id"))
                .containsExactly(
                        List.of("90.1%", "Accuracy", "NLU", LORA),
                        List.of("9.5", "Accuracy", "NLU", QLORA),
                        List.of("good", "Accuracy", "NLU", ADAPTERS),
                        List.of("1,001 ± 2", "accuracy", "NLU", CHAT),
                        List.of("88.5", "Accuracy", "Understanding", QLORA),
                        Arrays.asList(null, null, null, "doi:10.1/7"),
                        Arrays.asList(null, null, null, "fp:4"));
        assertThat(rows("results glue --metric ACCURACY --since 2022", "result"))
                .containsExactly(List.of("9.5"), List.of("1,001 ± 2"), List.of("88.5"));
        assertThat(drawn("results glue --limit 2").ends("Paper"))
                .containsExactly("LoRA: small updates", "QLoRA, quantised");
    }

    @Test
    void aResultSaysWhatThePaperIntroducesAndWhoReportsIt() {
        change("""
                MATCH (p:Paper {id: 'arxiv:2205.00002'}), (d:Entity {key: 'glue'})
                CREATE (p)-[:EVALUATED_ON {task: 'Understanding', metric: 'Accuracy', value: '88.5',
                                           source: 'bbbbbbbbbbbb'}]->(d)""");
        assertThat(rows("results glue", "result", "introduces", "sources"))
                .containsExactly(List.of("88.5", List.of("QLoRA"), List.of("feed.jsonl", "late.jsonl")));
        assertThat(drawn("results glue").edges()).hasSize(1);
    }

    /** together * 10 papers / (papers * withPapers): LoRA is in four papers, QLoRA in two of them, LLaMA in one. */
    @Test
    void usedTogetherIsSortedByTheAssociationStrength() {
        assertThat(rows("used-together", "method", "with", "together", "papers", "withPapers", "strength"))
                .containsExactly(List.of("LoRA", "QLoRA", 2L, 4L, 2L, 2.5));
        assertThat(rows("used-together --min-papers 1", "method", "with", "together", "strength"))
                .containsExactly(
                        List.of("QLoRA", "LLaMA", 1L, 5.0),
                        List.of("LoRA", "QLoRA", 2L, 2.5),
                        List.of("LoRA", "LLaMA", 1L, 2.5),
                        List.of("LoRA", "Adapters", 1L, 1.25));
        // since 2022 there are four papers, two with LoRA and QLoRA: 2 * 4 / (2 * 2)
        assertThat(rows("used-together --since 2022", "with", "strength")).containsExactly(List.of("QLoRA", 2.0));
        assertThat(run("used-together --min-confidence 0.6")).isEmpty();
        assertThat(rows("used-together --kind benchmark,method --limit 1", "method", "with", "strength"))
                .containsExactly(List.of("GLUE", "Adapters", 3.33)); // 2 * 10 / (3 * 2)
        assertThat(drawn("used-together").ends("Paper")).containsExactlyInAnyOrder("QLoRA, quantised", "A chat model");
        assertThat(drawn("used-together").edges()).hasSize(4);
    }

    /** Of more than 400 papers a tenth of the square root has to mention both: of 910, 3.02, that is 4. */
    @Test
    void usedTogetherAsksForMorePapersInALargerGraph() {
        assertThat(coverage("used-together").sentence())
                .startsWith("1 pair · ")
                .endsWith(" · --min-papers is 2 for so many papers (another gives more or fewer)");
        assertThat(coverage("used-together --min-papers 1").counts()).doesNotContainKey("minPapers");
        change("UNWIND range(1, 890) AS i CREATE (:Work:Paper {id: 'fp:more' + i, work: 'fp:more' + i})");
        assertThat(run("used-together")).isEmpty(); // of 900 papers, 3
        assertThat(coverage("used-together").counts()).containsEntry("minPapers", 3L);
        assertThat(coverage("never-combined").counts()).containsEntry("minPapers", 3L); // its digits
        assertThat(coverage("never-combined --since 2022").counts()).containsEntry("minPapers", 1L);
        change("""
                MATCH (l:Entity {key: 'lora'}), (q:Entity {key: 'qlora'}), (p:Paper {id: 'doi:10.1/5'})
                CREATE (p)-[:MENTIONS]->(l), (p)-[:MENTIONS]->(q)""");
        assertThat(rows("used-together", "together", "strength"))
                .containsExactly(List.of(3L, 180.0)); // 3 * 900 / (5 * 3)
        change("UNWIND range(1, 10) AS i CREATE (:Work:Paper {id: 'fp:most' + i, work: 'fp:most' + i})");
        assertThat(run("used-together")).isEmpty();
    }

    @Test
    void pathsFollowCitationsEitherWay() {
        assertThat(rows("paths " + QLORA + " doi:10.1/9", "path", "length", "years", "via"))
                .containsExactly(
                        List.of("QLoRA, quantised → LoRA: small updates → Adapters", 2L, "2022 → 2021 → 2019", LORA));
        assertThat(rows("paths doi:10.1/9 --to " + QLORA, "path", "years"))
                .containsExactly(List.of("Adapters ← LoRA: small updates ← QLoRA, quantised", "2019 ← 2021 ← 2022"));
        // two sources state this citation
        assertThat(rows("paths " + QLORA + " --to doi:10.1/5", "path"))
                .containsExactly(List.of("QLoRA, quantised → Attention first"));
        assertThat(run("paths " + QLORA + " --to doi:10.1/9 --max-hops 1")).isEmpty();
        assertThat(run("paths " + QLORA + " --to doi:10.1/9 --since 2022")).isEmpty(); // LoRA's paper is of 2021
        assertThat(run("paths " + QLORA + " --to " + QLORA)).isEmpty();
        assertThat(drawn("paths " + QLORA + " --to doi:10.1/9").edges()).hasSize(2);
    }

    @Test
    void allShortestPathsAreListed() {
        change("""
                MATCH (p2:Paper {id: 'arxiv:2205.00002'}), (p6:Paper {id: 'doi:10.1/6'}), (p9:Paper {id: 'doi:10.1/9'})
                CREATE (p2)-[:CITES {confidence: 0.5}]->(p6)-[:CITES]->(p9)""");
        assertThat(rows("paths " + QLORA + " --to doi:10.1/9", "path"))
                .containsExactly(
                        List.of("QLoRA, quantised → LoRA: small updates → Adapters"),
                        List.of("QLoRA, quantised → People who cross → Adapters"));
        assertThat(rows("paths " + QLORA + " --to doi:10.1/9 --min-confidence 0.6", "via"))
                .containsExactly(List.of(LORA));
        assertThat(drawn("paths " + QLORA + " --to doi:10.1/9 --limit 1").edges())
                .hasSize(2);
    }

    /** The papers of QLoRA and of the chat model both cite the first. */
    @Test
    void aPathMayTurnWhereAsked() {
        assertThat(run("paths " + QLORA + " --to " + CHAT)).isEmpty();
        assertThat(rows("paths " + QLORA + " --to " + CHAT + " --turns", "path", "years"))
                .containsExactly(
                        List.of("QLoRA, quantised → LoRA: small updates ← A chat model", "2022 → 2021 ← 2023"));
        assertThat(drawn("paths " + QLORA + " --to " + CHAT + " --turns").edges())
                .hasSize(2);
    }

    /** Paper 5 is cited by 1 and 2, paper 1 by 2 and 3, paper 9 by 1; the stub that 3 cites is no paper. */
    @Test
    void theHistoriographIsSortedByYear() {
        assertThat(rows("historiograph", "id", "year", "lcs", "gcs", "cites", "citedByShown"))
                .containsExactly(
                        Arrays.asList("doi:10.1/5", 2017L, 2L, 5000L, 0L, 1L),
                        Arrays.asList("doi:10.1/9", 2019L, 1L, null, 0L, 1L),
                        Arrays.asList(LORA, 2021L, 2L, 900L, 2L, 0L));
        assertThat(rows("historiograph --works 2", "id", "lcs", "cites", "citedByShown"))
                .containsExactly(List.of("doi:10.1/5", 2L, 0L, 1L), List.of(LORA, 2L, 1L, 0L));
        assertThat(rows("historiograph --works 0", "id")).hasSize(3);
        // of the two papers of 2021 and 2022 the younger cites the older
        assertThat(rows("historiograph --since 2021 --until 2022", "id", "lcs")).containsExactly(List.of(LORA, 1L));
        assertThat(drawn("historiograph").edges()).hasSize(2);
        assertThat(drawn("historiograph --works 1").ends("Paper")).containsExactly("Attention first");
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
        void theProfileAndTheLineageCountWorks() {
            assertThat(rows("method-profile lora", "aspect", "value", "papers", "year", "key"))
                    .startsWith(Arrays.asList("introduced by", "LoRA: small updates", null, 2022L, PUBLISHED))
                    .contains(Arrays.asList("share", "40.0% of 10 papers", 4L, null, "lora"))
                    .contains(Arrays.asList("first paper", "LoRA: small updates", null, 2022L, PUBLISHED))
                    .contains(Arrays.asList("topic", "Tuning", 2L, null, "openalex:tuning"));
            assertThat(rows("lineage lora", "name", "year", "papers"))
                    .containsExactly(List.of("LoRA", 2022L, 4L), List.of("QLoRA", 2022L, 2L));
        }

        @Test
        void dataSetsAreCountedByWork() {
            // the preprint of paper 6 mentions PIE, too, and is of 2018
            assertThat(rows("top-datasets --kind dataset", "papers", "first", "introducedBy"))
                    .containsExactly(List.of(2L, 2018L, "People who cross"));
        }

        @Test
        void aResultOfTwoVersionsIsOneRow() {
            change("""
                    UNWIND ['doi:10.1/1', 'arxiv:2106.00001'] AS id
                    MATCH (p:Paper {id: id}), (d:Entity {key: 'glue'})
                    CREATE (p)-[:EVALUATED_ON {task: 'NLU', metric: 'F1', value: '90'}]->(d)""");
            assertThat(rows("results glue --metric F1", "result", "id", "introduces"))
                    .containsExactly(List.of("90", PUBLISHED, List.of("LoRA")));
            assertThat(drawn("results glue --metric F1").edges()).hasSize(1);
        }

        @Test
        void pairsAreCountedByWork() {
            // both versions of the first work mention LoRA and Adapters; there are ten works
            assertThat(rows("used-together --min-papers 1", "method", "with", "together", "papers", "strength"))
                    .contains(List.of("LoRA", "Adapters", 1L, 4L, 1.25));
        }

        /** Paper 4 cites what was published of the first, and only the preprint cites paper 9. */
        @Test
        void aPathGoesOnFromAnotherVersion() {
            assertThat(rows("paths fp:4 --to doi:10.1/9", "path", "length", "works", "via"))
                    .containsExactly(List.of(
                            "On LoRA → LoRA: small updates → Adapters",
                            2L,
                            List.of("fp:4", PUBLISHED, "doi:10.1/9"),
                            PUBLISHED));
            assertThat(drawn("paths fp:4 --to doi:10.1/9").edges()).hasSize(3);
            assertThat(rows("paths " + PUBLISHED + " --to doi:10.1/9", "length"))
                    .containsExactly(List.of(1L));
            assertThat(rows("paths " + QLORA + " --to doi:10.1/9", "works"))
                    .containsExactly(List.of(List.of(QLORA, PUBLISHED, "doi:10.1/9")));
            assertThat(run("paths " + LORA + " --to " + PUBLISHED)).isEmpty();
        }

        /** Papers 2, 3 and 4 cite a version of the first; its citation of itself does not count. */
        @Test
        void theHistoriographShowsWorks() {
            assertThat(rows("historiograph", "id", "year", "lcs", "gcs", "cites", "citedByShown"))
                    .containsExactly(
                            Arrays.asList("doi:10.1/5", 2017L, 2L, 5000L, 0L, 1L),
                            Arrays.asList("doi:10.1/9", 2019L, 1L, null, 0L, 1L),
                            Arrays.asList(PUBLISHED, 2022L, 3L, 900L, 2L, 0L));
            // what was published cites 5, and its preprint 9
            assertThat(drawn("historiograph").edges()).hasSize(3);
        }
    }
}
