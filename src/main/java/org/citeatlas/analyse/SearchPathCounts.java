package org.citeatlas.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many of all paths from a source to a sink lead over each edge of an acyclic network.
 *
 * @see <a href="https://arxiv.org/abs/cs/0309023">Batagelj 2003</a>, section 3
 */
final class SearchPathCounts {
    private final Network flow;
    private final PathCount[] before; // paths from any source to the node
    private final PathCount[] after; // paths from the node to any sink
    private final List<Integer> sources = new ArrayList<>();

    /** @param flow directed, with nodes in topological order */
    SearchPathCounts(Network flow) {
        this.flow = flow;
        before = new PathCount[flow.nodes()];
        after = new PathCount[flow.nodes()];
        countAfter();
        countBefore();
    }

    private void countAfter() {
        for (int node = flow.nodes() - 1; node >= 0; node--) {
            after[node] = isSink(node) ? PathCount.ONE : PathCount.NONE;
            for (int arc = flow.begin(node); arc < flow.end(node); arc++) {
                after[node] = after[node].plus(after[flow.target(arc)]);
            }
        }
    }

    private void countBefore() {
        Arrays.fill(before, PathCount.NONE);
        for (int node = 0; node < flow.nodes(); node++) {
            if (before[node].isNone()) { // nothing leads here
                before[node] = PathCount.ONE;
                addSource(node);
            }
            for (int arc = flow.begin(node); arc < flow.end(node); arc++) {
                int next = flow.target(arc);
                before[next] = before[next].plus(before[node]);
            }
        }
    }

    boolean isSink(int node) {
        return flow.degree(node) == 0;
    }

    private void addSource(int node) {
        if (!isSink(node)) {
            sources.add(node);
        }
    }

    /** Where paths begin, ascending, without nodes that have no edges at all. */
    List<Integer> sources() {
        return sources;
    }

    /** How many paths lead over the edge between two nodes. */
    PathCount over(int node, int next) {
        return before[node].times(after[next]);
    }

    /** How many paths of one edge and more there are. */
    PathCount total() {
        PathCount total = PathCount.NONE;
        for (int source : sources) {
            total = total.plus(after[source]);
        }
        return total;
    }
}
