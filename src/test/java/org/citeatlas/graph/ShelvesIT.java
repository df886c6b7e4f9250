package org.citeatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.WorkId;
import org.citeatlas.graph.model.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on a user's shelves, whatever comes, goes and changes its id. */
class ShelvesIT {
    private static final String ARXIV = "arxiv:2106.09685";
    private static final String DOI = "doi:10.1000/lora";
    private static final String TITLE = "Low-Rank Adaptation";
    private static final Shelf PEFT = Shelf.collection("peft");

    private Graph graph = TestGraph.empty();
    private TestSources sources = new TestSources(graph, ReadsNothing::new);
    private Shelves shelves = new Shelves(graph);

    @BeforeEach
    void empty() {
        graph = TestGraph.empty();
        sources = new TestSources(graph, ReadsNothing::new);
        shelves = new Shelves(graph);
    }

    @Test
    void addingWhatIsThereChangesNothing() {
        put("a", paper(1, TITLE, ARXIV));
        assertThat(shelves.put(PEFT, List.of(ARXIV))).containsExactly(ARXIV);
        List<Map<String, Object>> before = edges();
        assertThat(shelves.put(PEFT, List.of(ARXIV))).isEmpty();
        assertThat(edges()).isEqualTo(before);
        assertThat(shelves.take(PEFT, List.of(ARXIV))).containsExactly(ARXIV);
        assertThat(shelves.take(PEFT, List.of(ARXIV))).isEmpty();
        assertThat(shelves.collections()).containsExactly("peft");
    }

    @Test
    void aPaperIsOnItsShelfAgainWhenItsSourceComesAgain() {
        put("a", paper(1, TITLE, ARXIV, DOI), paper(2, "Another", "doi:10.1000/other"));
        shelves.put(PEFT, List.of(DOI));
        shelves.mark(List.of(DOI), Optional.of("read"));
        String before = TestGraph.dump(graph);

        forget("a");
        assertThat(held("peft")).containsExactly("Absent " + DOI + " " + TITLE);
        assertThat(nodes()).containsExactly("Absent", "Collection", "Mark");

        put("a", paper(1, TITLE, ARXIV, DOI), paper(2, "Another", "doi:10.1000/other"));
        assertThat(TestGraph.differences(before, TestGraph.dump(graph))).isEmpty();
    }

    @Test
    void aRecordWithAnyOfItsIdsBringsItBack() {
        put("a", paper(1, TITLE, ARXIV, DOI));
        shelves.put(PEFT, List.of(DOI));
        forget("a");

        put("b", paper(1, "LoRA: " + TITLE, ARXIV));
        assertThat(held("peft")).containsExactly("Paper " + ARXIV + " LoRA: " + TITLE);
        assertThat(nodes()).doesNotContain("Absent");

        put("c", paper(1, "LoRA, as it was published", DOI));
        assertThat(held("peft"))
                .containsExactly("Paper " + ARXIV + " LoRA: " + TITLE, "Paper " + DOI + " LoRA, as it was published");
    }

    @Test
    void aRecordWithoutIdComesBackByTitleYearAndAuthor() {
        put("a", paper(1, TITLE));
        shelves.put(PEFT, held("", "Paper"));
        forget("a");
        assertThat(held("peft")).hasSize(1).allMatch(line -> line.startsWith("Absent fp:"));
        put("b", paper(3, TITLE));
        assertThat(held("peft")).hasSize(1).allMatch(line -> line.startsWith("Paper fp:"));
    }

    @Test
    void anIdThatComesLaterLeavesItOnItsShelf() {
        put("a", paper(1, TITLE, ARXIV));
        shelves.put(PEFT, List.of(ARXIV));
        put("b", paper(1, TITLE, ARXIV, DOI));
        assertThat(held("peft")).containsExactly("Paper " + DOI + " " + TITLE);

        forget("a");
        forget("b");
        put("c", paper(1, TITLE, DOI));
        assertThat(held("peft")).containsExactly("Paper " + DOI + " " + TITLE);
    }

    @Test
    void worksThatAreJoinedKeepTheirShelfAndEachHasItsOwnWhenTheyFallApart() {
        put("a", paper(1, TITLE, ARXIV));
        put("b", paper(1, "LoRA as published", DOI));
        shelves.put(PEFT, List.of(ARXIV, DOI));
        shelves.put(Shelf.collection("preprints"), List.of(ARXIV));
        shelves.mark(List.of(ARXIV), Optional.of("read"));
        shelves.mark(List.of(DOI), Optional.of("drop"));
        String before = TestGraph.dump(graph);

        put("c", paper(1, TITLE, DOI, ARXIV));
        assertThat(held("peft")).hasSize(1).allMatch(line -> line.startsWith("Paper " + DOI));
        assertThat(held("preprints")).hasSize(1).allMatch(line -> line.startsWith("Paper " + DOI));

        forget("c");
        assertThat(TestGraph.differences(before, TestGraph.dump(graph))).isEmpty();
    }

    @Test
    void whatASourceWronglyJoinedDoesNotGetOnTheOthersShelf() {
        put("a", paper(1, TITLE, ARXIV));
        put("b", paper(1, "Another Paper", DOI));
        shelves.put(PEFT, List.of(ARXIV));
        put("c", paper(1, TITLE, DOI, ARXIV));
        forget("c");
        assertThat(held("peft")).containsExactly("Paper " + ARXIV + " " + TITLE);
    }

    @Test
    void whatASplitTookApartIsOnTheShelfTwiceAndEachHalfLeavesItForGood() {
        put("a", paper(1, TITLE, ARXIV, DOI), paper(2, TITLE, ARXIV));
        shelves.put(PEFT, List.of(DOI));
        new Splits(graph).add(ARXIV, new ReadsNothing());
        assertThat(held("peft")).hasSize(2);

        shelves.take(PEFT, List.of(ARXIV));
        put("b", paper(1, "Something Else", "doi:10.1000/else"));
        assertThat(held("peft")).containsExactly("Paper " + DOI + " " + TITLE);
    }

    @Test
    void aWorkThatIsOnlyCitedMayStandOnAShelfToo() {
        put("a", citing(1, "A Survey", "doi:10.1000/survey", DOI));
        shelves.put(PEFT, List.of(DOI));
        forget("a");
        assertThat(held("peft")).hasSize(1).allMatch(line -> line.startsWith("Absent " + DOI));
        put("a", citing(1, "A Survey", "doi:10.1000/survey", DOI));
        assertThat(held("peft")).hasSize(1).allMatch(line -> line.startsWith("Stub " + DOI));
        put("b", paper(1, TITLE, DOI));
        assertThat(held("peft")).containsExactly("Paper " + DOI + " " + TITLE);
        forget("b");
        assertThat(held("peft")).hasSize(1).allMatch(line -> line.startsWith("Stub " + DOI));
    }

    @Test
    void aPaperThatBecameAStubComesBackByAnIdThatTheCitationDoesNotGive() {
        put("a", paper(1, TITLE, ARXIV, DOI));
        put("b", citing(1, "A Survey", "doi:10.1000/survey", DOI));
        shelves.put(PEFT, List.of(DOI));
        forget("a");
        assertThat(held("peft")).hasSize(1).allMatch(line -> line.startsWith("Stub " + DOI));
        forget("b");
        put("c", paper(1, TITLE, ARXIV));
        assertThat(held("peft")).containsExactly("Paper " + ARXIV + " " + TITLE);
    }

    @Test
    void whatIsNotInTheGraphNowCanBeTakenOff() {
        put("a", paper(1, TITLE, ARXIV, DOI));
        shelves.put(PEFT, List.of(DOI));
        shelves.put(Shelf.collection("other"), List.of(DOI));
        forget("a");
        assertThat(shelves.absent(List.of(PEFT), "https://arxiv.org/abs/2106.09685v2"))
                .hasValueSatisfying(absent -> assertThat(absent.key()).isEqualTo(DOI));
        assertThat(shelves.absent(List.of(PEFT), "low-rank adaptation")).isPresent();

        shelves.take(PEFT, List.of(DOI));
        assertThat(held("other")).hasSize(1);
        shelves.delete("other");
        put("a", paper(1, TITLE, ARXIV, DOI));
        assertThat(held("peft")).isEmpty();
        assertThat(nodes()).doesNotContain("Absent");
    }

    @Test
    void aMarkTakesTheOtherFromAPaper() {
        put("a", paper(1, TITLE, ARXIV), paper(2, "Another", DOI));
        assertThat(shelves.mark(List.of(ARXIV, DOI), Optional.of("keep"))).isEmpty();
        assertThat(shelves.mark(List.of(ARXIV), Optional.of("read"))).containsExactly(Map.entry(ARXIV, "keep"));
        assertThat(marks()).containsExactlyInAnyOrder("read " + ARXIV, "keep " + DOI);
        assertThat(shelves.mark(List.of(ARXIV, DOI), Optional.empty())).hasSize(2);
        assertThat(marks()).isEmpty();
    }

    @Test
    void aCollectionGetsAnotherName() {
        put("a", paper(1, TITLE, ARXIV));
        shelves.put(PEFT, List.of(ARXIV));
        shelves.put(Shelf.collection("taken"), List.of(ARXIV));
        assertThatThrownBy(() -> shelves.rename("peft", "taken"))
                .hasMessageContaining("There is a collection 'taken' already");
        shelves.rename("peft", "adapters");
        assertThat(shelves.collections()).containsExactly("adapters", "taken");
        assertThat(held("adapters")).hasSize(1);
    }

    @Test
    void namesAreMatchedAsWrittenAndANearMissIsSuggested() {
        put("a", paper(1, TITLE, ARXIV));
        shelves.put(Shelf.collection("To Read"), List.of(ARXIV));
        assertThatThrownBy(() -> shelves.collection("to read"))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("Near it: 'To Read'");
        String longest = "x".repeat(Shelves.LONGEST_NAME);
        shelves.put(Shelf.collection(longest), List.of(ARXIV));
        assertThat(shelves.collections()).contains(longest);
        assertThatThrownBy(() -> shelves.put(Shelf.collection(longest + "x"), List.of(ARXIV)))
                .hasMessageContaining("201");
        assertThatThrownBy(() -> shelves.put(Shelf.collection(" "), List.of(ARXIV)))
                .hasMessageContaining("blanks");
    }

    @Test
    void aScopeIsACollectionOrASourceAndBothAreListed() {
        put("lora", paper(1, TITLE, ARXIV));
        put("other", paper(1, "Another", DOI));
        shelves.put(Shelf.collection("lora"), List.of(ARXIV));
        shelves.put(PEFT, List.of(ARXIV));
        NameIndex scope = new NameIndex(graph, Duration.ZERO);

        assertThat(scope.shelf("peft").kind()).isEqualTo("collection");
        assertThat(scope.shelf("other").kind()).isEqualTo("source");
        assertThat(scope.shelf("collection:lora").key()).isEqualTo("lora");
        assertThatThrownBy(() -> scope.shelf("lora"))
                .isInstanceOfSatisfying(
                        AmbiguousNameException.class,
                        e -> assertThat(e.candidates())
                                .extracting(candidate ->
                                        scope.shelf(candidate.key()).kind())
                                .containsExactly("collection", "source"));
        assertThatThrownBy(() -> scope.shelf("PEFT")).hasMessageContaining("peft");
    }

    private List<String> held(String collection) {
        return graph
                .read(
                        "MATCH (:Collection {name: $name})-[:HOLDS]->(w) "
                                + "RETURN labels(w)[-1] + ' ' + w.id + ' ' + coalesce(w.title, '') AS line ORDER BY line",
                        Map.of("name", collection))
                .stream()
                .map(row -> (String) row.get("line"))
                .toList();
    }

    private List<String> held(String prefix, String label) {
        return strings("MATCH (w:Work) WHERE '" + label + "' IN labels(w) AND w.id STARTS WITH '" + prefix
                + "' RETURN w.id AS line");
    }

    private List<String> marks() {
        return strings("MATCH (m:Mark)-[:HOLDS]->(w) RETURN m.name + ' ' + w.id AS line");
    }

    private List<String> nodes() {
        return strings(
                "MATCH (n) WHERE NOT n:SchemaVersion UNWIND labels(n) AS line RETURN DISTINCT line ORDER BY line");
    }

    private List<String> strings(String cypher) {
        return graph.read(cypher, Map.of()).stream()
                .map(row -> (String) row.get("line"))
                .toList();
    }

    private List<Map<String, Object>> edges() {
        return graph.read(
                "MATCH (s)-[h:HOLDS]->(w) RETURN s.name AS shelf, properties(h) AS properties, w.id AS id "
                        + "ORDER BY shelf, id",
                Map.of());
    }

    private void put(String source, PaperRecord... papers) {
        sources.put(TestSources.info(source), papers);
    }

    private void forget(String source) {
        sources.forget(source);
    }

    private static PaperRecord paper(long number, String title, String... ids) {
        PaperRecord.Builder paper =
                PaperRecord.builder(number, title).year(2021).author(new AuthorName("Edward Hu"));
        for (String id : ids) {
            paper.id(WorkId.parse(id).orElseThrow());
        }
        return paper.build();
    }

    private static PaperRecord citing(long number, String title, String id, String cited) {
        return PaperRecord.builder(number, title)
                .id(WorkId.parse(id).orElseThrow())
                .reference(
                        new Reference(List.of(WorkId.parse(cited).orElseThrow()), null, null, null, null, null, null))
                .build();
    }

    private static final class ReadsNothing implements Reading {
        @Override
        public Extraction alone(String title, @Nullable String abstractText) {
            return Text.NOTHING.extraction();
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
