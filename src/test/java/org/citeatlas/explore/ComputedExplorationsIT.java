package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.citeatlas.app.compute.Computed;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Explorations that are worked out in memory. Of the ten papers, p1 cites p5 and p9, p2 cites p1 and p5, p3 cites p1 and a
 * work that is not in the graph.
 */
class ComputedExplorationsIT extends OnTenPapers {
    private static final String P5 = "doi:10.1/5";
    private static final String P9 = "doi:10.1/9";
    private static final String HU = "cite:hu 2021";

    @Test
    void pagerankPassesWeightOnToWhatIsCited() {
        // p2 and p3 have b; p1 = b + .85 (b/2 + b/2); p5 = b + .85 (p1/2 + b/2); p9 = b + .85 p1/2; hu = b + .85 b/2;
        // the sum is 9.2725 b, and the mean is 1
        assertThat(rows("pagerank", "id", "pagerank", "citedBy", "byCitations", "inGraph"))
                .containsExactly(
                        List.of(P5, 1.43, 2L, 1L, true),
                        List.of(LORA, 1.2, 2L, 1L, true),
                        List.of(P9, 1.16, 1L, 3L, true),
                        List.of(HU, 0.92, 1L, 3L, false),
                        List.of(QLORA, 0.65, 0L, 5L, true),
                        List.of(CHAT, 0.65, 0L, 5L, true));
        assertThat(rows("pagerank --stubs false", "id"))
                .doesNotContain(List.of(HU))
                .hasSize(5);
        assertThat(drawn("pagerank").edges()).hasSize(7); // p2 cites p5 in two records
    }

    @Test
    void pagerankIsOfTheScope() {
        assertThat(rows("pagerank --since 2023", "id", "citedBy"))
                .containsExactly(List.of(LORA, 1L), List.of(HU, 1L), List.of(CHAT, 0L));
        assertThat(coverage("pagerank --since 2023").sentence()).startsWith("3 works");
    }

    @Test
    void versionsOfAWorkAreOneNode() {
        addTheVersions();

        // p2, p3 and fp:4 cite one version or the other
        assertThat(rows("pagerank --limit 1", "id", "citedBy")).containsExactly(List.of("doi:10.1/1", 3L));
        assertThat(rows("main-path", "id")).containsExactly(List.of(P5), List.of("doi:10.1/1"), List.of(QLORA));
        assertThat(drawn("main-path").nodes())
                .contains("Paper LoRA: small updates", "Paper Attention first", "Paper QLoRA, quantised");
    }

    @Test
    void theMainPathGoesWhereMostWaysGo() {
        // five ways lead from p5 or p9 to p2 or p3; two of them over each citation, and one over that of p5 by p2
        assertThat(rows("main-path", "stop", "id", "share", "cycle"))
                .containsExactly(
                        Arrays.asList(1L, P5, 0.4, null),
                        Arrays.asList(2L, LORA, 0.4, null),
                        Arrays.asList(3L, QLORA, null, null));
        assertThat(rows("main-path local", "id")).isEqualTo(rows("main-path", "id"));
        assertThat(drawn("main-path").edges()).hasSize(2);
    }

    @Test
    void worksThatCiteEachOtherAreOneStop() {
        change("MATCH (p1:Work {id: '" + LORA + "'}), (p2:Work {id: '" + QLORA + "'}) CREATE (p1)-[:CITES]->(p2)");

        assertThat(rows("main-path", "stop", "id", "cycle"))
                .containsExactly(
                        Arrays.asList(1L, P5, null),
                        Arrays.asList(2L, LORA, 2L),
                        Arrays.asList(2L, QLORA, 2L),
                        Arrays.asList(3L, CHAT, null));
        assertThat(compute(ask("main-path")).remark())
                .isEqualTo("2 works cite each other in 1 cycle, each taken as one stop");
    }

    @Test
    void theMainPathIsDrawnDownwardsWithWhereItBranches() {
        // p2, the third stop, cites p5 too; p3, which is not of the path, cites p1
        assertThat(rows("main-path", "work", "year", "chart", "furtherOn", "branches"))
                .containsExactly(
                        List.of("┌ Attention first", 2017L, "████████████████████", "3", 0L),
                        List.of("├ LoRA: small updates", 2021L, "████████████████████", "", 1L),
                        Arrays.asList("└ QLoRA, quantised", 2022L, null, "", 0L));
    }

    @Test
    void worksOfACycleAreAForkOfThePath() {
        change("MATCH (p1:Work {id: '" + LORA + "'}), (p2:Work {id: '" + QLORA + "'}) CREATE (p1)-[:CITES]->(p2)");

        assertThat(rows("main-path", "work"))
                .containsExactly(
                        List.of("┌ Attention first"),
                        List.of("├┬ LoRA: small updates"),
                        List.of("│└ QLoRA, quantised"),
                        List.of("└ A chat model"));
    }

    @Test
    void aRouteIsGlobalOrLocal() {
        assertThatThrownBy(() -> run("main-path best"))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageStartingWith("--route cannot be \"best\". It takes one of global, local: ");
    }

    @Test
    void communitiesAreNamedByWhatIsTelling() {
        // modularity is largest, 0.208, for {p1, p2, p5, p9} and {p3, hu}. In the first three of four papers have GLUE,
        // which is 2.5 times what three of ten in all let expect: 3 ln 2.5 = 2.7; Tuning 1.9, Adapters 1.8, cs.CL 0.9
        assertThat(rows("communities --min-size 2", "community", "label", "works", "inside", "leading"))
                .containsExactly(
                        List.of(1L, "GLUE · Tuning · Adapters", 4L, 0.89, "LoRA: small updates"),
                        List.of(2L, "LLaMA · QLoRA · LoRA", 2L, 0.67, "A chat model"));
        assertThat(rows("communities", "community")).containsExactly(List.of(1L));
        assertThat(compute(ask("communities")).remark()).isEqualTo("2 of them in groups of fewer than 3");
        assertThat(drawn("communities").ends("Paper")).hasSize(4);
    }

    @Test
    void worksAreJoinedByWhatTheyShare() {
        // p1 and p2 both cite p5; p2 and p3 both cite p1
        Computed coupled = compute(ask("communities --by coupling --min-size 2"));
        assertThat(coupled.read()).containsEntry("works", 3L).containsEntry("links", 2L);
        // p1 cites p5 and p9, p2 cites p1 and p5; p9 and hu are cited once
        Computed cocited = compute(ask("communities --by co-citation --min-size 2"));
        assertThat(cocited.read()).containsEntry("works", 2L).containsEntry("links", 1L);
        assertThatThrownBy(() -> run("communities --by love"))
                .hasMessageStartingWith("--by cannot be \"love\". It takes one of citations, coupling, co-citation: ");
    }

    @Test
    void bridgesJoinCommunities() {
        // without hu the best partition is {p1, p3, p9} and {p2, p5}: p1 has two of four links outside, p2 and p5 one
        // of two
        assertThat(rows("bridges --stubs false", "id", "community", "to", "outside", "participation"))
                .containsExactly(
                        List.of(LORA, 1L, 2L, 0.5, 0.5),
                        List.of(QLORA, 2L, 1L, 0.5, 0.5),
                        List.of(P5, 2L, 1L, 0.5, 0.5));
    }

    @Test
    void bridgesJoinTheCommunitiesThatAreListed() {
        List<List<Object>> listed = rows("communities --min-size 1 --limit 0", "community", "label");

        assertThat(rows("bridges", "id", "outside")).containsExactly(List.of(CHAT, 0.5), List.of(LORA, 0.25));
        assertThat(listed)
                .containsAll(rows("bridges", "community", "label"))
                .containsAll(rows("bridges", "to", "toLabel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "method-communities",
                "thematic-map --min-size 2",
                "method-bridges --kind method,benchmark --resolution 1.5",
                "never-combined --min-common 1",
                "emerging --gamma 0.01 --scale 1.1 --min-papers 1"
            })
    void onlyWhatIsInScopeIsDrawn(String line) {
        assertThat(drawn(line + " --topic openalex:tuning").ends("Paper"))
                .isNotEmpty()
                .isSubsetOf("LoRA: small updates", "QLoRA, quantised", "Adapters");
        // p3 mentions QLoRA at 0.5
        assertThat(drawn(line + " --min-confidence 0.95").ends("Paper")).doesNotContain("A chat model");
    }

    @Test
    void aBurstIsDrawnWithTheVersionThatMentionsIt() {
        change("""
                MATCH (p:Paper {id: '%s'})
                CREATE (p)-[:SAME_AS]->(:Work:Paper {id: 'doi:10.1/3', work: 'doi:10.1/3', title: 'Chat, in print', year: 2023})
                SET p.work = 'doi:10.1/3'""".formatted(CHAT));

        assertThat(rows("emerging --gamma 0.1", "method", "from")).contains(List.of("LoRA", 2023L));
        assertThat(drawn("emerging --gamma 0.1").ends("Paper"))
                .containsExactlyInAnyOrder("LoRA: small updates", "A chat model", "Chat, in print");
    }

    @Test
    void methodCommunitiesAreOfWhatIsMentionedTogether() {
        // two papers mention LoRA and QLoRA, one LoRA and Adapters; LLaMA and PIE are in one paper only
        assertThat(rows("method-communities", "community", "label", "methods", "inside", "others"))
                .containsExactly(List.of(1L, "LoRA · QLoRA · Adapters", 3L, 1.0, ""));
        assertThat(compute(ask("method-communities")).read())
                .containsEntry("names", 3L)
                .containsEntry("links", 2L);
        assertThat(rows("method-communities --min-papers 5", "label")).isEmpty();
    }

    @Test
    void methodBridgesAreOftenWithOthers() {
        // with GLUE the best partition by cosine is {Adapters, GLUE} and {LoRA, QLoRA}: GLUE is in two papers with
        // Adapters,
        // two with LoRA and one with QLoRA
        assertThat(rows(
                        "method-bridges --kind method,benchmark",
                        "method",
                        "label",
                        "toLabel",
                        "outside",
                        "participation"))
                .containsExactly(
                        List.of("GLUE", "Adapters · GLUE", "LoRA · QLoRA", 0.6, 0.48),
                        List.of("LoRA", "LoRA · QLoRA", "Adapters · GLUE", 0.6, 0.48),
                        List.of("Adapters", "Adapters · GLUE", "LoRA · QLoRA", 0.33, 0.44),
                        List.of("QLoRA", "LoRA · QLoRA", "Adapters · GLUE", 0.33, 0.44));
    }

    @Test
    void themesAreRankedByCentralityAndDensity() {
        // equivalence: LoRA and QLoRA 4/8, LoRA and Adapters 1/8, LoRA and GLUE 4/12, Adapters and GLUE 4/6, QLoRA and
        // GLUE 1/6; both are joined by 10 (1/8 + 4/12 + 1/6), and dense by 100/2 times 4/6 and 4/8
        assertThat(rows(
                        "thematic-map --min-size 2",
                        "theme",
                        "quadrant",
                        "terms",
                        "centrality",
                        "density",
                        "centralityRank",
                        "densityRank",
                        "of"))
                .containsExactly(
                        List.of("Adapters · GLUE", "motor", 2L, 6.25, 33.33, 1.5, 2.0, 2L),
                        List.of("LoRA · QLoRA", "basic", 2L, 6.25, 25.0, 1.5, 1.0, 2L));
    }

    @Test
    void burstsAreYearsWithMoreThanUsual() {
        // LoRA is in three of the eight papers from 2017 to 2023 that have a mention or not: in the one of 2021, one of
        // three
        // of 2022, the one of 2023. A burst of twice its usual share explains 2021 and 2023 better by ln 2, and 2022
        // worse
        assertThat(rows(
                        "emerging --gamma 0.1",
                        "method",
                        "from",
                        "until",
                        "lasts",
                        "papers",
                        "share",
                        "usual",
                        "weight",
                        "trend"))
                .containsExactly(
                        List.of("LoRA", 2023L, 2023L, true, 1L, 1.0, 0.2857, 0.7, "█▃█"),
                        List.of("LoRA", 2021L, 2021L, false, 1L, 1.0, 0.2857, 0.7, "█▃█"));
        assertThat(run("emerging")).isEmpty(); // ln 7 for the first one is more than they gain
        assertThat(drawn("emerging --gamma 0.1").ends("Paper"))
                .containsExactlyInAnyOrder("LoRA: small updates", "A chat model");
    }

    @Test
    void aPreprintIsOfTheYearOfTheWork() {
        addTheVersions();

        // LoRA is of 2022 now, with four papers of that year, two of them with it
        assertThat(rows("emerging --gamma 0.1", "method", "from", "until", "papers"))
                .containsExactly(List.of("LoRA", 2023L, 2023L, 1L));
    }

    @Test
    void whatWasNeverCombinedSharesNeighbours() {
        // Adapters and QLoRA are both mentioned with LoRA, which has two neighbours: 1 / ln 2. Of the five papers that
        // mention one of the three, two each have them: 2 * 2 / 5
        assertThat(rows(
                        "never-combined --min-common 1",
                        "method",
                        "with",
                        "common",
                        "strength",
                        "expected",
                        "years",
                        "via"))
                .containsExactly(List.of("Adapters", "QLoRA", 1L, 1.44, 0.8, "2019–2021", "LoRA"));
        assertThat(rows("never-combined qlora --min-common 1", "method", "with"))
                .containsExactly(List.of("QLoRA", "Adapters"));
        assertThat(run("never-combined lora --min-common 1")).isEmpty();
        assertThat(drawn("never-combined --min-common 1").ends("Method"))
                .containsExactlyInAnyOrder("Adapters", "QLoRA", "LoRA");
    }
}
