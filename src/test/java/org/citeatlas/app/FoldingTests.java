package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.citeatlas.app.Folding.Kind;
import org.citeatlas.app.Folding.Normalization;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.junit.jupiter.api.Test;

/** Four papers, two of them versions of one work, and three methods; worked out by hand. */
class FoldingTests {
    // p1 and its version v1 mention a and b, p2 a and b, p3 a and c; p2 cites p1
    private static final Subgraph GRAPH = graph();

    @Test
    void methodsAreJoinedByTheWorksThatMentionBoth() {
        Subgraph folded = new Folding(Kind.METHOD, Normalization.NONE).of(GRAPH);
        assertThat(folded.nodes()).extracting(GraphNode::id).containsExactly("a", "b", "c");
        assertThat(folded.edges())
                .extracting(
                        GraphEdge::source,
                        GraphEdge::target,
                        edge -> edge.properties().get("count"))
                .containsExactly(tuple("a", "b", 2L), tuple("a", "c", 1L));
        assertThat(folded.edges())
                .extracting(edge -> edge.properties().get("weight"))
                .containsExactly(2.0, 1.0);
    }

    @Test
    void weightsAreNormalised() {
        // three works mention methods; a is in 3 of them, b in 2, c in 1
        assertThat(weights(Normalization.ASSOCIATION)).containsExactly(2 * 3 / (3.0 * 2), 1 * 3 / (3.0 * 1));
        List<Double> cosines = weights(Normalization.COSINE);
        assertThat(cosines.get(0)).isCloseTo(2 / Math.sqrt(3 * 2), within(1e-12));
        assertThat(cosines.get(1)).isCloseTo(1 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void papersAreJoinedByWhatBothMentionAndNotByCitations() {
        assertThat(new Folding(Kind.PAPER, Normalization.NONE).of(GRAPH).edges())
                .extracting(
                        GraphEdge::source,
                        GraphEdge::target,
                        edge -> edge.properties().get("count"))
                .containsExactly(
                        tuple("p1", "p2", 2L),
                        tuple("p1", "p3", 1L),
                        tuple("p1", "v1", 2L),
                        tuple("p2", "p3", 1L),
                        tuple("p2", "v1", 2L),
                        tuple("p3", "v1", 1L));
    }

    @Test
    void aKindThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> new Folding(Kind.VENUE, Normalization.NONE).of(GRAPH))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageStartingWith("There is no venue in what is to be exported");
    }

    @Test
    void papersAreJoinedByTheWorksThatBothCite() {
        // p1-p2: s, ann and venue A; p2-p3: t, p1 and bob; v3 is a version of p3, and cites t as p2 and p3 do
        assertThat(counts(Kind.PAPER, citing("Stub")))
                .containsExactly(
                        tuple("p1", "p2", 3L), tuple("p2", "p3", 3L), tuple("p2", "v3", 1L), tuple("p3", "v3", 1L));
    }

    @Test
    void aCitedWorkIsSharedWhetherItIsKnownByReferenceOrIsAPaper() {
        assertThat(counts(Kind.PAPER, citing("Paper"))).isEqualTo(counts(Kind.PAPER, citing("Stub")));
        assertThat(counts(Kind.VENUE, citing("Paper"))).isEqualTo(counts(Kind.VENUE, citing("Stub")));
    }

    @Test
    void venuesAreJoinedByTheWorksThatTheirPapersCite() {
        // A's papers cite s, t and p1, B's t and p1, C's t: three works in all
        assertThat(counts(Kind.VENUE, citing("Stub")))
                .containsExactly(tuple("A", "B", 2L), tuple("A", "C", 1L), tuple("B", "C", 1L));
        assertThat(weights(Kind.VENUE, Normalization.ASSOCIATION, citing("Stub")))
                .containsExactly(2 * 3 / (3.0 * 2), 1 * 3 / (3.0 * 1), 1 * 3 / (2.0 * 1));
        assertThat(weights(Kind.VENUE, Normalization.COSINE, citing("Stub")).get(0))
                .isCloseTo(2 / Math.sqrt(3 * 2), within(1e-12));
    }

    @Test
    void authorsAreJoinedByTheWorksThatTheyWroteTogether() {
        // ann wrote p1 and p2, bob p2 and p3: one of three works together
        assertThat(counts(Kind.AUTHOR, citing("Stub"))).containsExactly(tuple("ann", "bob", 1L));
        assertThat(weights(Kind.AUTHOR, Normalization.ASSOCIATION, citing("Stub")))
                .containsExactly(1 * 3 / (2.0 * 2));
    }

    /** Three papers and a version of the third, with authors and venues; p1 is cited as well as s and t. */
    private static Subgraph citing(String labelOfCited) {
        List<GraphNode> nodes = new ArrayList<>();
        for (String id : List.of("p1", "p2", "p3", "v3")) {
            nodes.add(new GraphNode(id, List.of("Paper", "Work"), Map.of("work", id.equals("v3") ? "p3" : id)));
        }
        for (String id : List.of("s", "t")) {
            nodes.add(new GraphNode(id, List.of(labelOfCited, "Work"), Map.of("work", id)));
        }
        for (String id : List.of("A", "B", "C")) {
            nodes.add(new GraphNode(id, List.of("Venue"), Map.of()));
        }
        for (String id : List.of("ann", "bob")) {
            nodes.add(new GraphNode(id, List.of("Author"), Map.of()));
        }
        List<GraphEdge> edges = new ArrayList<>();
        for (String line : List.of(
                "p1 CITES s",
                "p2 CITES s",
                "p2 CITES t",
                "p2 CITES p1",
                "p3 CITES t",
                "p3 CITES p1",
                "v3 CITES t",
                "v3 CITES p3",
                "ann WROTE p1",
                "ann WROTE p2",
                "bob WROTE p2",
                "bob WROTE p3",
                "p1 PUBLISHED_IN A",
                "p2 PUBLISHED_IN A",
                "p3 PUBLISHED_IN B",
                "v3 PUBLISHED_IN C")) {
            String[] words = line.split(" ");
            edges.add(edge(words[0], words[1], words[2]));
        }
        return new FoldedSubgraph(nodes, edges);
    }

    private static List<Tuple> counts(Kind kind, Subgraph graph) {
        List<Tuple> counts = new ArrayList<>();
        new Folding(kind, Normalization.NONE)
                .of(graph)
                .edges()
                .forEach(edge -> counts.add(
                        tuple(edge.source(), edge.target(), edge.properties().get("count"))));
        return counts;
    }

    private static List<Double> weights(Normalization normalization) {
        return weights(Kind.METHOD, normalization, GRAPH);
    }

    private static List<Double> weights(Kind kind, Normalization normalization, Subgraph graph) {
        List<Double> weights = new ArrayList<>();
        new Folding(kind, normalization)
                .of(graph)
                .edges()
                .forEach(edge -> weights.add((Double) edge.properties().get("weight")));
        return weights;
    }

    private static Subgraph graph() {
        List<GraphNode> nodes = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            nodes.add(new GraphNode(name, List.of("Entity", "Method"), Map.of("name", name)));
        }
        for (String id : List.of("p1", "p2", "p3", "v1")) {
            String work = id.equals("v1") ? "p1" : id;
            nodes.add(new GraphNode(id, List.of("Paper", "Work"), Map.of("id", id, "work", work)));
        }
        List<GraphEdge> edges = new ArrayList<>();
        for (String pair : List.of("p1 a", "p1 b", "v1 a", "v1 b", "p2 a", "p2 b", "p3 a", "p3 c")) {
            edges.add(edge(pair.substring(0, 2), "MENTIONS", pair.substring(3)));
        }
        edges.add(edge("p2", "CITES", "p1"));
        return new FoldedSubgraph(nodes, edges);
    }

    private static GraphEdge edge(String source, String type, String target) {
        return new GraphEdge(source + "-" + type + "-" + target, type, source, target, Map.of());
    }
}
