package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeatlas.analyse.MainPath.Route;
import org.citeatlas.analyse.Network.Parallel;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainPathTests {
    /** Edges as "from to" in pairs. */
    private static MainPath of(int nodes, int... edges) {
        NetworkBuilder builder = Network.directed(nodes);
        for (int i = 0; i < edges.length; i += 2) {
            builder.edge(edges[i], edges[i + 1]);
        }
        return MainPath.of(builder.build(Parallel.SUMMED));
    }

    private static List<List<Integer>> nodes(Integer... nodes) {
        return Arrays.stream(nodes).map(List::of).toList();
    }

    @Test
    void localAndGlobalMainPathMayDiffer() {
        // The example of https://github.com/jfb-h/MainPaths.jl, with its nodes 1 to 11 as 0 to 10.
        // Paths from a source: before(0) = before(1) = 1, before(2) = 2, before(3) = 1, before(4) = 2, before(5) = 1.
        // Paths to a sink: after(4) = 2 (7, 8), after(5) = 2 (8, 9), after(2) = 2 + 1 = 3, after(3) = 2 + 1 + 1 = 4.
        // SPC: 0-2 3, 1-2 3, 1-3 4, 2-4 4, 2-6 2, 3-5 2, 3-9 1, 3-10 1, 4-7 2, 4-8 2, 5-8 1, 5-9 1; 3 + 7 = 10 paths.
        // Local: 1-3 has the most of the edges from a source, then 3-5, then 5-8 before 5-9.
        // Global: 0-2-4-7 has 3 + 4 + 2 = 9, as have 1-2-4-7 and the ways to 8; 1-3-5-8 has 7.
        MainPath path = of(11, 0, 2, 1, 2, 1, 3, 2, 4, 2, 6, 3, 5, 3, 9, 3, 10, 4, 7, 4, 8, 5, 8, 5, 9);

        assertThat(path.local()).isEqualTo(new Route(nodes(1, 3, 5, 8), List.of(0.4, 0.2, 0.1)));
        assertThat(path.global()).isEqualTo(new Route(nodes(0, 2, 4, 7), List.of(0.3, 0.4, 0.2)));
        assertThat(path.logPaths()).isCloseTo(1, within(1e-12));
        assertThat(path.cycles()).isEmpty();
    }

    @Test
    void worksThatCiteEachOtherAreOneStop() {
        // 7 -> {5, 6} -> {1, 2} -> 0, and 7 -> 3. The cycles are each joined by two edges, which count once:
        // 2 paths, of which 1 leads through the cycles.
        MainPath path = of(8, 7, 5, 7, 6, 5, 6, 6, 5, 5, 1, 6, 2, 1, 2, 2, 1, 1, 0, 7, 3);

        assertThat(path.cycles()).containsExactly(List.of(1, 2), List.of(5, 6));
        assertThat(path.global())
                .isEqualTo(new Route(
                        List.of(List.of(7), List.of(5, 6), List.of(1, 2), List.of(0)), List.of(0.5, 0.5, 0.5)));
        assertThat(path.logPaths()).isCloseTo(Math.log10(2), within(1e-12));
    }

    @Test
    void amongEqualsTheSmallerNumberIsTaken() {
        // 4 -> 3 and 4 -> {1, 5}: the cycle goes by its smallest node
        MainPath fork = of(6, 4, 3, 4, 5, 5, 1, 1, 5);
        assertThat(fork.local().stops()).containsExactly(List.of(4), List.of(1, 5));
        assertThat(fork.global().stops()).containsExactly(List.of(4), List.of(1, 5));

        // {2, 5} -> 0, 3 -> 0 and 4 -> 0
        MainPath join = of(6, 5, 2, 2, 5, 5, 0, 3, 0, 4, 0);
        assertThat(join.local().stops()).containsExactly(List.of(2, 5), List.of(0));
        assertThat(join.global().stops()).containsExactly(List.of(2, 5), List.of(0));
    }

    @Test
    void countsBeyondADoubleStaySharp() {
        // 2,000 diamonds in a row: 2^2000 paths, half of them over either side of each.
        int diamonds = 2000;
        NetworkBuilder builder = Network.directed(3 * diamonds + 1);
        for (int top = 0; top < 3 * diamonds; top += 3) {
            builder.edge(top, top + 1).edge(top, top + 2).edge(top + 1, top + 3).edge(top + 2, top + 3);
        }
        MainPath path = MainPath.of(builder.build(Parallel.SUMMED));

        assertThat(path.logPaths()).isCloseTo(2000 * Math.log10(2), within(1e-9));
        assertThat(path.global().stops()).hasSize(2 * diamonds + 1).doesNotContain(List.of(2));
        assertThat(path.global().shares()).containsOnly(0.5);
        assertThat(path.local()).isEqualTo(path.global());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pathsThatAreCountedOneByOneAgree(long seed) {
        Enumerated enumerated = new Enumerated(new RandomNetwork(seed, 18, 40));
        MainPath path = MainPath.of(enumerated.network());

        assertThat(Math.pow(10, path.logPaths())).isCloseTo(enumerated.paths.size(), within(1e-6));
        assertThat(path.global().shares()).isEqualTo(enumerated.shares(path.global()));
        assertThat(path.local().shares()).isEqualTo(enumerated.shares(path.local()));
        assertThat(enumerated.sum(path.global())).isEqualTo(enumerated.largestSum());
        assertThat(enumerated.isGreedy(path.local())).isTrue();
    }

    /** All paths from a source to a sink, by somebody else's code. */
    private static final class Enumerated {
        final Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        final List<GraphPath<Integer, DefaultEdge>> paths;
        final Map<DefaultEdge, Integer> counts = new HashMap<>();

        Enumerated(RandomNetwork random) {
            for (int node = 0; node < random.nodes(); node++) {
                graph.addVertex(node);
            }
            for (int i = 0; i < random.from().length; i++) { // from the larger to the smaller number
                if (random.from()[i] != random.to()[i]) {
                    graph.addEdge(
                            Math.max(random.from()[i], random.to()[i]), Math.min(random.from()[i], random.to()[i]));
                }
            }
            Set<Integer> sources = graph.vertexSet().stream()
                    .filter(node -> graph.inDegreeOf(node) == 0 && graph.outDegreeOf(node) > 0)
                    .collect(Collectors.toSet());
            Set<Integer> sinks = graph.vertexSet().stream()
                    .filter(node -> graph.outDegreeOf(node) == 0 && graph.inDegreeOf(node) > 0)
                    .collect(Collectors.toSet());
            paths = new AllDirectedPaths<>(graph).getAllPaths(sources, sinks, true, null);
            paths.forEach(path -> path.getEdgeList().forEach(edge -> counts.merge(edge, 1, Integer::sum)));
        }

        Network network() {
            NetworkBuilder builder = Network.directed(graph.vertexSet().size());
            graph.edgeSet().forEach(edge -> builder.edge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
            return builder.build(Parallel.SUMMED);
        }

        List<Integer> counts(Route route) {
            List<List<Integer>> stops = route.stops();
            return IntStream.range(1, stops.size())
                    .mapToObj(i -> counts.get(
                            graph.getEdge(stops.get(i - 1).get(0), stops.get(i).get(0))))
                    .toList();
        }

        List<Double> shares(Route route) {
            return counts(route).stream()
                    .map(count -> count / (double) paths.size())
                    .toList();
        }

        int sum(Route route) {
            return counts(route).stream().mapToInt(Integer::intValue).sum();
        }

        int largestSum() {
            return paths.stream()
                    .mapToInt(path ->
                            path.getEdgeList().stream().mapToInt(counts::get).sum())
                    .max()
                    .orElseThrow();
        }

        boolean isGreedy(Route route) {
            List<Integer> taken = counts(route);
            boolean greedy = taken.get(0)
                    == paths.stream()
                            .mapToInt(path -> counts.get(path.getEdgeList().get(0)))
                            .max()
                            .orElseThrow();
            for (int i = 0; i < taken.size(); i++) {
                int most = graph.outgoingEdgesOf(route.stops().get(i).get(0)).stream()
                        .mapToInt(counts::get)
                        .max()
                        .orElseThrow();
                greedy &= taken.get(i) == most;
            }
            Integer last = route.stops().get(taken.size()).get(0);
            return greedy && graph.outDegreeOf(last) == 0;
        }
    }

    @Test
    void withoutEdgesThereIsNoPath() {
        for (MainPath path : List.of(of(0), of(3), of(2, 0, 1, 1, 0))) {
            assertThat(path.local()).isEqualTo(new Route(List.of(), List.of()));
            assertThat(path.global()).isEqualTo(new Route(List.of(), List.of()));
            assertThat(path.logPaths()).isEqualTo(Double.NEGATIVE_INFINITY);
        }
    }

    @Test
    void anUndirectedNetworkIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MainPath.of(Network.undirected(2).edge(0, 1).build(Parallel.ONCE)));
    }
}
