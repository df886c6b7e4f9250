package org.citeatlas.app.compute;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.citeatlas.analyse.Network;
import org.citeatlas.analyse.NetworkBuilder;
import org.citeatlas.analyse.Similarity;
import org.citeatlas.explore.Linkage;

/**
 * A network, and what its nodes stand for.
 *
 * @param names ids or keys by node number, ascending, so that the same graph gives the same numbers
 * @param network directed for citations, from citing to cited; else undirected, weighted by what both ends share
 * @param occurrences what each node has to share, by number: references of a work, papers of a method. Handed over
 * @param linkage what joins two nodes
 * @param rows how many rows were read: works with references, papers with mentions
 * @param remark what was left out of it; empty for nothing
 */
record Projection(List<String> names, Network network, double[] occurrences, Linkage linkage, int rows, String remark) {

    String name(int node) {
        return names.get(node);
    }

    /** Their names, in the order of the numbers. */
    List<String> names(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(names::get).toList();
    }

    /** The number of a name, or below 0 where no node has it. */
    int number(String name) {
        return Collections.binarySearch(names, name);
    }

    /** How alike two joined nodes are: the cosine of what they share, and 1 for a citation. */
    Network similarities() {
        return linkage == Linkage.CITATIONS ? network : Similarity.COSINE.of(network, occurrences);
    }

    /** How many nodes have an edge; of an undirected network. */
    long joined() {
        return Arrays.stream(network.degrees()).filter(degree -> degree > 0).count();
    }

    /** The same nodes and edges without direction; an edge both ways becomes one. */
    Projection undirected() {
        if (!network.isDirected()) {
            return this;
        }
        NetworkBuilder both = Network.undirected(network.nodes());
        network.forEachArc((from, to, weight) -> both.edge(from, to));
        return with(both.build(Network.Parallel.ONCE));
    }

    /** The same nodes with other edges. */
    Projection with(Network other) {
        return new Projection(names, other, occurrences, linkage, rows, remark);
    }
}
