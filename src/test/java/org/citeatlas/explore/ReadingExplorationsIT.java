package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What to read, and what is near it. Of the ten papers p1 cites p5 and p9, p2 cites p1 and p5, p3 cites p1 and hu. */
class ReadingExplorationsIT extends OnTenPapers {
    private static final String P5 = "doi:10.1/5";
    private static final String P9 = "doi:10.1/9";

    @Test
    void neighboursShareReferencesOrAreCitedTogether() {
        // p2 cites two works; p1 and p3 cite two each, one of which p2 cites: cosine 1/2, and nobody cites p2
        assertThat(rows("neighbours " + QLORA, "id", "similarity", "citedTogether", "sharedReferences"))
                .containsExactly(List.of(CHAT, 0.25, 0L, 1L), List.of(LORA, 0.25, 0L, 1L));
        // p5 has two citing works, one of which cites p9 as well, and the other p1: 1/sqrt(2 * 1) and 1/sqrt(2 * 2)
        assertThat(rows("neighbours " + P5, "id", "similarity", "citedTogether", "sharedReferences"))
                .containsExactly(List.of(P9, 0.354, 1L, 0L), List.of(LORA, 0.25, 1L, 0L));
        assertThat(rows("neighbours " + P5 + " --until 2020", "id")).containsExactly(List.of(P9));
    }

    @Test
    void severalSeedsAreTakenTogether() {
        // means of four cosines: p1 has 1/2 with each of the seeds, p9 0.707 and p3 1/2 with one of them
        assertThat(rows("neighbours --seeds=" + P5 + ";" + QLORA, "id", "similarity", "seeds"))
                .containsExactly(List.of(LORA, 0.25, 2L), List.of(P9, 0.177, 1L), List.of(CHAT, 0.125, 1L));
    }

    @Test
    void neighboursAreDrawnWithWhatJoinsThem() {
        // p1 and p5 are cited by p2, p1 cites p5; p1 joins p5 and p9
        assertThat(drawn("neighbours " + P5).ends("Paper"))
                .containsExactlyInAnyOrder("Attention first", "Adapters", "LoRA: small updates", "QLoRA, quantised");
        assertThat(drawn("neighbours " + P5).edges()).hasSize(4); // p2 cites p5 in two records; one of them joins
    }

    @Test
    void versionsAreOneNeighbour() {
        addTheVersions();

        // p1 and what was published of it cite p5 and p9
        assertThat(rows("neighbours " + QLORA, "id", "similarity", "sharedReferences"))
                .containsExactly(List.of("fp:4", 0.354, 1L), List.of(CHAT, 0.25, 1L), List.of("doi:10.1/1", 0.25, 1L));
    }

    @Test
    void aReadingListSaysWhatComesFirstAndWhy() {
        // of the four papers with LoRA, p1 introduces it, p1 and p2 cite p5, p2 introduces QLoRA and extends LoRA, the
        // title
        // of p4 has it, and p3 uses it without introducing anything
        assertThat(rows("reading-list lora", "step", "id", "why", "citedBy"))
                .containsExactly(
                        List.of("origin", LORA, "introduces LoRA", 2L),
                        List.of("foundation", P5, "2 of these 4 papers cite it", 2L),
                        List.of("builds on it", QLORA, "introduces QLoRA, and extends LoRA", 0L),
                        List.of("newest", "fp:4", "has LoRA in its title", 0L),
                        List.of("newest", CHAT, "mentions LoRA", 0L));
        assertThat(rows("reading-list lora --each 1", "step", "id"))
                .containsExactly(
                        List.of("origin", LORA),
                        List.of("foundation", P5),
                        List.of("builds on it", QLORA),
                        List.of("newest", "fp:4"));
        assertThat(drawn("reading-list lora").ends("Paper")).hasSize(5);
    }

    @Test
    void whatIsMarkedAsReadIsLeftOut() {
        change("MATCH (p:Work {id: '" + P5 + "'}) CREATE (:Mark {name: 'read'})-[:HOLDS]->(p)");

        assertThat(rows("reading-list lora", "id")).doesNotContain(List.of(P5)).hasSize(4);
        assertThat(rows("reading-list lora --again", "id"))
                .contains(List.of(P5))
                .hasSize(5);
    }

    @Test
    void aStepDoesNotRunDryWhereMuchIsMarked() {
        change("""
                MATCH (m:Entity {key: 'lora'})
                CREATE (k:Mark {name: 'read'})
                WITH m, k
                UNWIND range(1, 12) AS i
                CREATE (p:Work:Paper {id: 'fp:s' + i, work: 'fp:s' + i, title: 'A survey of LoRA', year: 2040 - i})
                CREATE (p)-[:MENTIONS {inTitle: true, confidence: 0.9}]->(m)
                FOREACH (x IN CASE WHEN i < 12 THEN [k] ELSE [] END | CREATE (x)-[:HOLDS]->(p))""");

        assertThat(rows("reading-list lora --each 1", "step", "id"))
                .contains(List.of("survey", "fp:s12"), List.of("newest", "fp:4"));
        assertThat(rows("reading-list lora --each 1 --again", "step", "id")).contains(List.of("survey", "fp:s1"));
    }

    @Test
    void whoCountsCitationsIsNamed() {
        change("CREATE (:Source {id: 'openalex', name: 'works of June'})");

        assertThat(rows("reading-list --topic openalex:tuning", "why"))
                .contains(List.of("900 citations according to works of June"));
        assertThat(rows("most-cited --limit 1", "countedBy")).containsExactly(List.of("works of June"));
    }

    @Test
    void allNeighboursAreAll() {
        change("UNWIND range(1, 250) AS i MATCH (p:Work {id: '" + P9
                + "'}) CREATE (:Work:Paper {id: 'fp:n' + i, work: 'fp:n' + i, title: 'N' + i})-[:CITES]->(p)");

        assertThat(rows("neighbours " + LORA + " --limit 0", "id")).hasSize(253); // p2, p5 and hu as well
        assertThat(rows("neighbours " + LORA, "id")).hasSize(20);
    }

    @Test
    void aSurveyComesBehindTheOrigin() {
        change("MATCH (p:Work {id: 'fp:4'}) SET p.title = 'LoRA: a review'");

        assertThat(rows("reading-list lora", "step", "id"))
                .startsWith(List.of("origin", LORA), List.of("survey", "fp:4"));
    }

    @Test
    void withoutANameTheListIsOfTheScope() {
        // about tuning are p1, p2 and p9; p2 cites p1, p1 cites p9; two of them cite p5
        assertThat(rows("reading-list --topic openalex:tuning", "step", "id", "why"))
                .containsExactly(
                        List.of("foundation", P5, "2 of these 3 papers cite it"),
                        List.of("milestone", LORA, "900 citations according to openalex"),
                        List.of("newest", QLORA, "is in scope"),
                        List.of("newest", P9, "is in scope"));
    }

    @Test
    void versionsAreReadOnce() {
        addTheVersions();

        // fp:4 cites the published version now, and p2 and p3 the work, so that three of the other three do
        assertThat(rows("reading-list lora", "step", "id", "citedBy"))
                .startsWith(Arrays.asList("origin", "doi:10.1/1", 3L))
                .hasSize(5);
    }
}
