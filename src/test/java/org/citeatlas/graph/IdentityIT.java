package org.citeatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.Intent;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.domain.Span;
import org.citeatlas.domain.TextField;
import org.citeatlas.domain.WorkId;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.SourceInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one paper, whatever the order in which records come and go. */
class IdentityIT {
    private Graph graph = TestGraph.empty();
    private TestSources sources = new TestSources(graph, KnowsLora::new);

    @BeforeEach
    void empty() {
        graph = TestGraph.empty();
        sources = new TestSources(graph, KnowsLora::new);
    }

    @Test
    void aRecordThatNamesTwoIdsJoinsTheWorksThatHaveOneEach() {
        put("a", paper(1, "Low-Rank Adaptation", "arxiv:2106.09685"));
        put("b", paper(1, "LoRA: Low-Rank Adaptation", "doi:10.1000/lora"));
        assertThat(ids("Paper")).containsExactly("arxiv:2106.09685", "doi:10.1000/lora");

        put("c", paper(1, "LoRA", "doi:10.1000/lora", "arxiv:2106.09685"));

        assertThat(ids("Paper")).containsExactly("doi:10.1000/lora");
        assertThat(graph.read("MATCH (:Paper)-[f:FROM]->() RETURN count(f) AS n", Map.of())
                        .get(0))
                .containsEntry("n", 3L);
    }

    @Test
    void whatOneSourceJoinedFallsApartWhenItIsForgotten() {
        put("a", paper(1, "Low-Rank Adaptation", "arxiv:2106.09685"));
        put("b", paper(1, "LoRA: Low-Rank Adaptation", "doi:10.1000/lora"));
        put("cites", citing(1, "A Survey", "doi:10.1000/survey", "doi:10.1000/lora"));
        String before = TestGraph.dump(graph);

        put("c", paper(1, "LoRA", "doi:10.1000/lora", "arxiv:2106.09685"));
        forget("c");

        assertThat(TestGraph.dump(graph)).isEqualTo(before);
    }

    @Test
    void aStubBecomesThePaperAndAStubAgain() {
        put("a", citing(1, "A Survey", "doi:10.1000/survey", "doi:10.1000/lora"));
        assertThat(ids("Stub")).containsExactly("doi:10.1000/lora");
        String before = TestGraph.dump(graph);

        put("b", paper(7, "LoRA", "doi:10.1000/lora"));
        assertThat(ids("Stub")).isEmpty();
        assertThat(ids("Paper")).containsExactly("doi:10.1000/lora", "doi:10.1000/survey");

        forget("b");
        assertThat(TestGraph.dump(graph)).isEqualTo(before);
    }

    @Test
    void aRecordWithoutIdIsThePaperOfItsTitleYearAndAuthor() {
        put("a", paper(1, "Deep Residual Learning", "doi:10.1000/resnet"));
        put("b", paper(1, "Deep Residual  learning."));
        assertThat(ids("Paper")).containsExactly("doi:10.1000/resnet");
    }

    @Test
    void twoPapersOfOneTitleWithIdsStayTwoAndTheOneWithoutStandsAlone() {
        put("a", paper(1, "Introduction", "acl:2020.acl-main.1"));
        put("b", paper(1, "Introduction"));
        put("c", paper(1, "Introduction", "acl:2021.acl-main.1"));
        assertThat(ids("Paper")).hasSize(3);

        forget("c");
        assertThat(ids("Paper")).containsExactly("acl:2020.acl-main.1");
    }

    @Test
    void aForgottenSourceLeavesNothingBehind() {
        put("a", citing(1, "A Survey", "doi:10.1000/survey", "doi:10.1000/lora"), paper(2, "Adam finds LoRA"));
        forget("a");
        assertThat(graph.read("MATCH (n) WHERE NOT n:SchemaVersion RETURN n", Map.of()))
                .isEmpty();
    }

    @Test
    void importingAgainChangesNothing() {
        put("a", citing(1, "LoRA Survey", "doi:10.1000/survey", "doi:10.1000/lora"));
        String before = TestGraph.dump(graph);
        put("a", citing(1, "LoRA Survey", "doi:10.1000/survey", "doi:10.1000/lora"));
        assertThat(TestGraph.dump(graph)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfSourcesGivesTheSameGraph(long seed) {
        List<Object[]> sources = new ArrayList<>(List.of(
                new Object[] {"a", paper(1, "Low-Rank Adaptation", "arxiv:2106.09685")},
                new Object[] {"b", paper(1, "LoRA: Low-Rank Adaptation", "doi:10.1000/lora")},
                new Object[] {"c", paper(1, "LoRA", "doi:10.1000/lora", "arxiv:2106.09685")},
                new Object[] {"d", citing(1, "Adam and LoRA", "doi:10.1000/survey", "arxiv:2106.09685")},
                new Object[] {
                    "e", citing(1, "Adam Survey", "doi:10.1000/survey2", "s2:" + "a".repeat(40), "doi:10.1000/other")
                },
                new Object[] {"f", paper(1, "Deep Residual Learning")},
                new Object[] {"g", paper(1, "Deep Residual Learning", "doi:10.1000/resnet")}));
        sources.forEach(source -> put((String) source[0], (PaperRecord) source[1]));
        String expected = TestGraph.dump(graph);

        empty();
        Random random = new Random(seed);
        Collections.shuffle(sources, random);
        for (Object[] source : sources) {
            put((String) source[0], (PaperRecord) source[1]);
            if (random.nextInt(3) == 0) {
                forget((String) source[0]);
                put((String) source[0], (PaperRecord) source[1]);
            }
        }

        assertThat(TestGraph.dump(graph)).isEqualTo(expected);
    }

    @Test
    void aPreprintAndWhatWasPublishedOfItAreVersionsOfOneWork() {
        put("a", paper(1, "Low-Rank Adaptation of Large Models", "arxiv:2106.09685"));
        put("b", paper(1, "Low-Rank Adaptation of Large Models.", "doi:10.1000/lora"));

        assertThat(sameAs())
                .containsExactly("arxiv:2106.09685 -> doi:10.1000/lora: preprint and published version: "
                        + "same title and first author, both 2021");
        assertThat(works()).containsExactly("doi:10.1000/lora");

        forget("b");
        assertThat(sameAs()).isEmpty();
        assertThat(works()).containsExactly("arxiv:2106.09685");
    }

    @Test
    void twoPapersOfOneTitleInOneCatalogueStayTwo() {
        put(
                "a",
                paper(1, "Findings of the Shared Task", "acl:2021.wmt-1.1"),
                paper(2, "Findings of the Shared Task", "acl:2022.wmt-1.1"));
        assertThat(sameAs()).isEmpty();
        assertThat(works()).hasSize(2);
    }

    @Test
    void aSplitStaysUndoneWhateverComesAndGoes() {
        put("a", paper(1, "Low-Rank Adaptation of Large Models", "arxiv:2106.09685"));
        put("b", paper(1, "Low-Rank Adaptation of Large Models", "doi:10.1000/lora"));
        new Splits(graph).add("https://arxiv.org/abs/2106.09685v3", new KnowsLora());
        assertThat(sameAs()).isEmpty();
        String split = TestGraph.dump(graph);

        forget("a");
        put("a", paper(1, "Low-Rank Adaptation of Large Models", "arxiv:2106.09685"));
        assertThat(TestGraph.dump(graph)).isEqualTo(split);

        new Splits(graph).remove("arxiv:2106.09685", new KnowsLora());
        assertThat(sameAs()).hasSize(1);
    }

    @Test
    void aRecordThatJoinedTwoPapersNoLongerDoes() {
        put("a", paper(1, "Low-Rank Adaptation", "arxiv:2106.09685"));
        put("b", paper(1, "Another Paper Altogether", "doi:10.1000/lora"));
        String before = TestGraph.dump(graph);
        put("c", paper(1, "Another Paper Altogether", "doi:10.1000/lora", "arxiv:2106.09685"));
        assertThat(ids("Paper")).containsExactly("doi:10.1000/lora");

        new Splits(graph).add("arxiv:2106.09685", new KnowsLora());
        assertThat(ids("Paper")).containsExactly("arxiv:2106.09685", "doi:10.1000/lora");
        String split = TestGraph.dump(graph);

        new Splits(graph).remove("arxiv:2106.09685", new KnowsLora());
        assertThat(ids("Paper")).containsExactly("doi:10.1000/lora");
        new Splits(graph).add("arxiv:2106.09685", new KnowsLora());
        assertThat(TestGraph.dump(graph)).isEqualTo(split);
        new Splits(graph).remove("arxiv:2106.09685", new KnowsLora());
        forget("c");
        assertThat(TestGraph.dump(graph)).isEqualTo(before);
    }

    @Test
    void whatItsCodeImplementsFollowsAPaperWhoseIdGoes() {
        put("a", withCode(1, "LoRA: Low-Rank Adaptation", "arxiv:2106.09685"));
        String before = TestGraph.dump(graph);
        assertThat(before).contains("-IMPLEMENTS->");
        put("b", withCode(1, "LoRA: Low-Rank Adaptation", "arxiv:2106.09685", "doi:10.1000/lora"));
        assertThat(ids("Paper")).containsExactly("doi:10.1000/lora");

        forget("b");
        assertThat(TestGraph.differences(before, TestGraph.dump(graph))).isEmpty();
    }

    private static PaperRecord withCode(long number, String title, String... ids) {
        PaperRecord.Builder paper = PaperRecord.builder(number, title).year(2021);
        for (String id : ids) {
            paper.id(WorkId.parse(id).orElseThrow());
        }
        return paper.code(new CodeLink("https://github.com/example/lora", true, null))
                .build();
    }

    @Test
    void anAuthorsNameAloneIsTheOnePersonWithAnIdWhoBearsIt() {
        put("a", by(1, "One", "doi:10.1000/1", new AuthorName("Edward Hu", "0000-0001-0000-0001", "s2:7", List.of())));
        put("b", by(1, "Two", "doi:10.1000/2", new AuthorName("Edward Hu", null, "s2:7", List.of())));
        put("c", by(1, "Three", "doi:10.1000/3", new AuthorName("Hu, Edward")));
        assertThat(authors()).containsExactly("orcid:0000-0001-0000-0001 3");

        String before = TestGraph.dump(graph);
        put("d", by(1, "Four", "doi:10.1000/4", new AuthorName("Edward Hu", "0000-0001-0000-0002", null, List.of())));
        assertThat(authors())
                .containsExactly("name:edwardhu 1", "orcid:0000-0001-0000-0001 2", "orcid:0000-0001-0000-0002 1");
        forget("d");
        assertThat(TestGraph.dump(graph)).isEqualTo(before);
    }

    @Test
    void whereOnlyIdsCountTheSameNameIsNotTheSamePerson() {
        sources.put(strict("a"), by(1, "One", "doi:10.1000/1", new AuthorName("Edward Hu")));
        sources.put(strict("b"), by(1, "Two", "doi:10.1000/2", new AuthorName("Edward Hu")));
        assertThat(authors()).hasSize(2);
    }

    private static PaperRecord by(long number, String title, String id, AuthorName author) {
        return PaperRecord.builder(number, title)
                .id(WorkId.parse(id).orElseThrow())
                .author(author)
                .build();
    }

    private List<String> authors() {
        return rows("MATCH (a:Author) RETURN a.key + ' ' + COUNT { (a)-[:WROTE]->() } AS row ORDER BY row");
    }

    private List<String> sameAs() {
        return rows("MATCH (p)-[s:SAME_AS]->(w) RETURN p.id + ' -> ' + w.id + ': ' + s.reason AS row ORDER BY row");
    }

    private List<String> works() {
        return rows("MATCH (p:Paper) RETURN DISTINCT p.work AS row ORDER BY row");
    }

    private List<String> rows(String cypher) {
        return graph.read(cypher, Map.of()).stream()
                .map(row -> (String) row.get("row"))
                .toList();
    }

    private static SourceInfo strict(String name) {
        SourceInfo info = TestSources.info(name);
        return new SourceInfo(info.id(), info.name(), info.path(), info.format(), info.sha256(), true);
    }

    private void put(String source, PaperRecord... papers) {
        sources.put(TestSources.info(source), papers);
    }

    private void forget(String source) {
        sources.forget(source);
    }

    private static PaperRecord paper(long number, String title, String... ids) {
        PaperRecord.Builder paper = PaperRecord.builder(number, title)
                .year(2021)
                .author(new AuthorName("Edward Hu"))
                .venue(new VenueName("ICLR", "conference"));
        for (String id : ids) {
            paper.id(WorkId.parse(id).orElseThrow());
        }
        return paper.build();
    }

    private static PaperRecord citing(long number, String title, String id, String... cited) {
        PaperRecord.Builder paper =
                PaperRecord.builder(number, title).id(WorkId.parse(id).orElseThrow());
        paper.reference(new Reference(
                java.util.Arrays.stream(cited)
                        .map(text -> WorkId.parse(text).orElseThrow())
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null));
        return paper.build();
    }

    private Set<String> ids(String label) {
        Set<String> ids = new TreeSet<>();
        graph.read("MATCH (w:Work) WHERE $label IN labels(w) RETURN w.id AS id", Map.of("label", label))
                .forEach(row -> ids.add((String) row.get("id")));
        return ids;
    }

    /** Finds LoRA and Adam in titles. */
    private static final class KnowsLora implements Reading {
        @Override
        public Extraction alone(String title, @Nullable String abstractText) {
            List<Mention> mentions = new ArrayList<>();
            for (String name : List.of("LoRA", "Adam")) {
                int at = title.indexOf(name);
                if (at >= 0) {
                    Span span = new Span(name, TextField.TITLE, at, at + name.length());
                    boolean own = title.startsWith(name + ":");
                    mentions.add(new Mention(
                            name,
                            null,
                            false,
                            EntityKind.METHOD,
                            false,
                            own ? Intent.INTRODUCES : Intent.USES,
                            List.of(span),
                            own ? span : null,
                            "catalogue",
                            0.9,
                            null));
                }
            }
            return new Extraction(mentions, List.of(), List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public Text of(String title, @Nullable String abstractText, Extraction alone) {
            return new Text(alone, Set.of(), null);
        }

        @Override
        public Map<String, Object> listed(String name) {
            return Map.of();
        }
    }
}
