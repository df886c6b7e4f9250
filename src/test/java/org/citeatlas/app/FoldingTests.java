package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static List<Double> weights(Normalization normalization) {
        List<Double> weights = new ArrayList<>();
        new Folding(Kind.METHOD, normalization)
                .of(GRAPH)
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
