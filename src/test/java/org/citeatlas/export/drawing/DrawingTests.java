package org.citeatlas.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.NodeNumbers;
import org.junit.jupiter.api.Test;

class DrawingTests {
    @Test
    void noNodeCoversAnother() {
        Drawing drawing = draw(new Wheels(6, 25));

        for (int one = 0; one < 6 * 26; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(distance(drawing, one, other))
                        .isGreaterThan(drawing.radius(one) + drawing.radius(other) - 2.0);
            }
        }
    }

    @Test
    void whatIsTiedLiesNearerThanWhatIsNot() {
        Drawing drawing = draw(new Wheels(4, 20));

        double within = 0;
        double between = 0;
        for (int spoke = 1; spoke <= 20; spoke++) {
            within += distance(drawing, 0, spoke);
            between += distance(drawing, 21, spoke);
        }
        assertThat(within).isLessThan(between / 2);
    }

    @Test
    void theSameGraphIsDrawnTheSame() {
        Drawing one = draw(new Wheels(10, 30));
        Drawing other = draw(new Wheels(10, 30));

        for (int node = 0; node < 310; node++) {
            assertThat(other.x(node)).isEqualTo(one.x(node));
            assertThat(other.y(node)).isEqualTo(one.y(node));
        }
    }

    @Test
    void aSingleNodeAndNoneAreDrawnToo() {
        Drawing single = draw(new Wheels(1, 0));

        assertThat(Math.abs(single.x(0)) + Math.abs(single.y(0))).isLessThan(200);
        draw(new Wheels(0, 0));
    }

    @Test
    void nodesWithoutEdgesLieInRowsBeneathTheOthers() {
        Drawing drawing = draw(new Together(new Wheels(1, 20), new Wheels(7, 0, "loner")));

        long bottom = IntStream.range(0, 21)
                .mapToLong(node -> drawing.y(node) + drawing.radius(node))
                .max()
                .orElseThrow();
        for (int loner = 21; loner < 28; loner++) {
            assertThat(drawing.y(loner) - drawing.radius(loner)).isBetween(bottom + 20, bottom + 170);
            for (int other = 21; other < loner; other++) {
                assertThat(distance(drawing, loner, other)).isGreaterThan(40);
            }
        }
    }

    @Test
    void manyNodesWithoutAnyEdgeMakeABlock() {
        Drawing drawing = draw(new Wheels(500, 0));

        assertThat(IntStream.range(0, 500).mapToLong(drawing::x).distinct().count())
                .isBetween(12L, 20L);
        assertThat(IntStream.range(0, 500).mapToLong(drawing::y).distinct().count())
                .isBetween(25L, 42L);
    }

    private static Drawing draw(Subgraph graph) {
        return Drawing.of(graph, NodeNumbers.from(0, graph));
    }

    private static double distance(Drawing drawing, int one, int other) {
        return Math.hypot(drawing.x(one) - drawing.x(other), drawing.y(one) - drawing.y(other));
    }

    /** Hubs with spokes, which are tied to nothing else. */
    private record Wheels(int hubs, int spokes, String name) implements Subgraph {
        Wheels(int hubs, int spokes) {
            this(hubs, spokes, "n");
        }

        @Override
        public Iterable<GraphNode> nodes() {
            List<GraphNode> nodes = new ArrayList<>();
            for (int node = 0; node < hubs * (spokes + 1); node++) {
                nodes.add(new GraphNode(name + node, List.of("Paper", "Work"), Map.of()));
            }
            return nodes;
        }

        @Override
        public Iterable<GraphEdge> edges() {
            List<GraphEdge> edges = new ArrayList<>();
            for (int hub = 0; hub < hubs; hub++) {
                for (int spoke = 1; spoke <= spokes; spoke++) {
                    String from = name + hub * (spokes + 1);
                    String to = name + (hub * (spokes + 1) + spoke);
                    edges.add(new GraphEdge(from + to, "CITES", from, to, Map.of()));
                }
            }
            return edges;
        }
    }

    /** Two graphs that nothing ties. */
    private record Together(Subgraph one, Subgraph other) implements Subgraph {
        @Override
        public Iterable<GraphNode> nodes() {
            return joined(one.nodes(), other.nodes());
        }

        @Override
        public Iterable<GraphEdge> edges() {
            return joined(one.edges(), other.edges());
        }

        private static <T> List<T> joined(Iterable<T> one, Iterable<T> other) {
            List<T> joined = new ArrayList<>();
            one.forEach(joined::add);
            other.forEach(joined::add);
            return joined;
        }
    }
}
