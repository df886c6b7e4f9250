package org.citeatlas.graph.spool;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.citeatlas.domain.GraphEdge;

/**
 * Edges in the order of their ids, and where two share source, type and target, of their properties: those tell them apart.
 * What is alike in all of that is one edge.
 */
final class SortedEdges implements Iterable<GraphEdge> {
    private final List<String> nodes; // ids, sorted
    private final List<String> types;
    private final int[] ends; // source, target and type of each edge, by number
    private final Records records;
    private final boolean[] beginsNext; // whether the next id goes on with a blank, as keys do
    private final int[] order;

    SortedEdges(List<String> nodes, List<String> types, int[] ends, Records records, int count) {
        this.nodes = nodes;
        this.types = types;
        this.ends = ends;
        this.records = records;
        this.beginsNext = new boolean[nodes.size()];
        for (int rank = 0; rank + 1 < beginsNext.length; rank++) {
            String id = nodes.get(rank);
            String next = nodes.get(rank + 1);
            beginsNext[rank] = next.startsWith(id) && next.charAt(id.length()) <= ' ';
        }
        int[] sorted = IntStream.range(0, count)
                .filter(edge -> source(edge) >= 0 && target(edge) >= 0)
                .boxed()
                .sorted(this::compare)
                .mapToInt(edge -> edge)
                .toArray();
        this.order = once(sorted);
    }

    int count() {
        return order.length;
    }

    @Override
    public Iterator<GraphEdge> iterator() {
        return new Iterator<>() {
            private int next;
            private int times;

            @Override
            public boolean hasNext() {
                return next < order.length;
            }

            @Override
            public GraphEdge next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int edge = order[next++];
                times = next > 1 && isParallel(edge, order[next - 2]) ? times + 1 : 1;
                return edge(edge, times);
            }
        };
    }

    private GraphEdge edge(int edge, int times) {
        String type = types.get(ends[3 * edge + 2]);
        String source = nodes.get(source(edge));
        String target = nodes.get(target(edge));
        String id = id(edge);
        return new GraphEdge(times == 1 ? id : id + " " + times, type, source, target, records.get(edge));
    }

    private int[] once(int[] sorted) {
        int kept = 0;
        int[] once = new int[sorted.length];
        for (int edge : sorted) {
            if (kept == 0
                    || !isParallel(edge, once[kept - 1])
                    || !records.get(edge).equals(records.get(once[kept - 1]))) {
                once[kept++] = edge;
            }
        }
        return Arrays.copyOf(once, kept);
    }

    private boolean isParallel(int one, int other) {
        return source(one) == source(other) && target(one) == target(other) && ends[3 * one + 2] == ends[3 * other + 2];
    }

    /** As their keys compare, which are made only where they have to be. */
    private int compare(int one, int other) {
        int sources = source(one) - source(other);
        if (sources != 0) {
            return order(source(one), source(other), one, other);
        }
        String type = types.get(ends[3 * one + 2]);
        String otherType = types.get(ends[3 * other + 2]);
        if (!type.equals(otherType)) {
            boolean apart = !type.startsWith(otherType) && !otherType.startsWith(type);
            return apart ? type.compareTo(otherType) : key(one).compareTo(key(other));
        }
        return target(one) == target(other)
                ? key(one).compareTo(key(other))
                : order(target(one), target(other), one, other);
    }

    /** By rank, but where one id begins with the other: there what comes behind it counts as well. */
    private int order(int rank, int otherRank, int one, int other) {
        int lower = Math.min(rank, otherRank);
        boolean byRank =
                !beginsNext[lower] || !nodes.get(Math.max(rank, otherRank)).startsWith(nodes.get(lower));
        return byRank ? Integer.compare(rank, otherRank) : key(one).compareTo(key(other));
    }

    private String key(int edge) {
        return id(edge) + " " + records.get(edge);
    }

    private String id(int edge) {
        return nodes.get(source(edge)) + " " + types.get(ends[3 * edge + 2]) + " " + nodes.get(target(edge));
    }

    private int source(int edge) {
        return ends[3 * edge];
    }

    private int target(int edge) {
        return ends[3 * edge + 1];
    }
}
