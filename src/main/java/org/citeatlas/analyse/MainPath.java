package org.citeatlas.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.citeatlas.analyse.Network.Parallel;

/**
 * The main path of a citation network: its main stream of ideas, from works that cite nothing here to works that are not
 * cited here. The weight of an edge is its search path count (SPC): how many of all paths from a source to a sink lead
 * over it. Counts grow beyond a {@code double} and are kept with an exponent of their own.
 *
 * <p>Works that cite each other in a cycle are taken as one stop, and reported as {@link #cycles}. Weights of edges and
 * works without edges have no part in it.
 *
 * @param cycles the nodes of each group that was taken as one, ascending; the groups by their smallest node
 * @param local from the source whose best edge is the best of all, always over the best edge on
 * @param global the path with the largest sum of counts: the critical path
 * @param logPaths how many paths there are from a source to a sink, as a decimal logarithm; negative infinity for none
 * @see <a href="https://doi.org/10.1016/0378-8733(89)90017-8">Hummon and Doreian 1989</a>
 * @see <a href="https://arxiv.org/abs/cs/0309023">Batagelj 2003</a>, for the counts and for the critical path
 */
public record MainPath(List<List<Integer>> cycles, Route local, Route global, double logPaths) {

    public MainPath {
        cycles = cycles.stream().map(List::copyOf).toList();
    }

    /**
     * One way through the network.
     *
     * @param stops from source to sink; each is one node, or the nodes of a cycle, ascending. Empty in a network without
     *     edges
     * @param shares of all paths from a source to a sink how many lead from each stop to the next: at most 1, and above 0
     *     unless that is below what a {@code double} can hold; one fewer than stops
     */
    public record Route(List<List<Integer>> stops, List<Double> shares) {
        public Route {
            stops = stops.stream().map(List::copyOf).toList();
            shares = List.copyOf(shares);
        }
    }

    /**
     * Finds both paths in time that grows with nodes and edges. Where several weigh the same, the smaller number is taken:
     * of the first stop and then of each next one in the local path, of the last stop and then of each one before it in
     * the global path. A cycle's number is that of its smallest node.
     *
     * @param flow edges lead from the cited to the citing work, as ideas do
     * @throws IllegalArgumentException if the network is undirected
     */
    public static MainPath of(Network flow) {
        StronglyConnected connected = StronglyConnected.of(flow);
        Search search = new Search(connected.condensation(flow, Parallel.ONCE), connected.members());
        return new MainPath(search.cycles(), search.local(), search.global(), search.total.log10());
    }

    /** Over the condensation, whose nodes are stops and in topological order. */
    private static final class Search {
        private final Network flow;
        private final int[][] members; // of each stop, ascending
        private final SearchPathCounts counts;
        private final PathCount total;

        Search(Network flow, int[][] members) {
            this.flow = flow;
            this.members = members;
            counts = new SearchPathCounts(flow);
            total = counts.total();
        }

        private int number(int stop) {
            return members[stop][0];
        }

        List<List<Integer>> cycles() {
            return Arrays.stream(members)
                    .filter(stop -> stop.length > 1)
                    .sorted((one, other) -> Integer.compare(one[0], other[0]))
                    .map(Search::list)
                    .toList();
        }

        private static List<Integer> list(int[] nodes) {
            return Arrays.stream(nodes).boxed().toList();
        }

        Route local() {
            List<Integer> stops = new ArrayList<>();
            for (int stop = bestSource(); stop >= 0; stop = best(stop)) {
                stops.add(stop);
            }
            return route(stops);
        }

        private int bestSource() {
            int best = -1;
            PathCount most = PathCount.NONE;
            for (int source : counts.sources()) {
                PathCount count = counts.over(source, best(source));
                int order = count.compareTo(most);
                if (order > 0 || order == 0 && number(source) < number(best)) {
                    best = source;
                    most = count;
                }
            }
            return best;
        }

        /** Where the best edge leads, or -1 from a sink. */
        private int best(int stop) {
            int best = -1;
            PathCount most = PathCount.NONE;
            for (int arc = flow.begin(stop); arc < flow.end(stop); arc++) {
                int next = flow.target(arc);
                PathCount count = counts.over(stop, next);
                int order = count.compareTo(most);
                if (order > 0 || order == 0 && number(next) < number(best)) {
                    best = next;
                    most = count;
                }
            }
            return best;
        }

        Route global() {
            PathCount[] sums = new PathCount[flow.nodes()]; // of the best path to each stop
            Arrays.fill(sums, PathCount.NONE);
            int[] previous = new int[flow.nodes()];
            Arrays.fill(previous, -1);
            int last = -1;
            for (int stop = 0; stop < flow.nodes(); stop++) {
                for (int arc = flow.begin(stop); arc < flow.end(stop); arc++) {
                    improve(stop, flow.target(arc), sums, previous);
                }
                last = counts.isSink(stop) ? better(last, stop, sums) : last;
            }
            return total.isNone() ? route(List.of()) : route(back(last, previous));
        }

        private void improve(int stop, int next, PathCount[] sums, int[] previous) {
            PathCount sum = sums[stop].plus(counts.over(stop, next));
            int order = sum.compareTo(sums[next]);
            if (order > 0 || order == 0 && number(stop) < number(previous[next])) {
                sums[next] = sum;
                previous[next] = stop;
            }
        }

        private int better(int stop, int other, PathCount[] sums) {
            int order = stop < 0 ? -1 : sums[stop].compareTo(sums[other]);
            return order < 0 || order == 0 && number(other) < number(stop) ? other : stop;
        }

        private static List<Integer> back(int last, int[] previous) {
            List<Integer> stops = new ArrayList<>();
            for (int stop = last; stop >= 0; stop = previous[stop]) {
                stops.add(stop);
            }
            Collections.reverse(stops);
            return stops;
        }

        private Route route(List<Integer> stops) {
            List<Double> shares = new ArrayList<>();
            for (int i = 1; i < stops.size(); i++) {
                shares.add(counts.over(stops.get(i - 1), stops.get(i)).dividedBy(total));
            }
            return new Route(stops.stream().map(stop -> list(members[stop])).toList(), shares);
        }
    }
}
