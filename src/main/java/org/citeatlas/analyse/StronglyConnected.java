package org.citeatlas.analyse;

import java.util.Arrays;

/**
 * The strongly connected components of a directed network: the largest groups in which every node can be reached from
 * every other. In a citation network one of more than one node is a cycle of works that cite each other.
 *
 * @param componentOf the number of each node's component, by node number. Components are numbered in topological order:
 *     no edge leads from a higher to a lower number. Handed over, not copied
 * @param sizes how many nodes each component has, by component number
 * @see <a href="https://doi.org/10.1137/0201010">Tarjan 1972</a>
 */
public record StronglyConnected(int[] componentOf, int[] sizes) {

    /**
     * Finds them in time and memory that grow with nodes and edges, without recursion.
     *
     * @throws IllegalArgumentException if the network is undirected
     */
    public static StronglyConnected of(Network network) {
        network.checkDirected("Strong connection");
        return new Search(network).run();
    }

    public int components() {
        return sizes.length;
    }

    /** The nodes of each component in ascending order, by component number. */
    public int[][] members() {
        int[][] members = new int[components()][];
        Arrays.setAll(members, component -> new int[sizes[component]]);
        int[] filled = new int[components()];
        for (int node = 0; node < componentOf.length; node++) {
            int component = componentOf[node];
            members[component][filled[component]++] = node;
        }
        return members;
    }

    /**
     * The network of the components: acyclic, with an edge where any of their nodes are joined.
     *
     * @param network the one that the components were found in
     * @param parallel what becomes of several edges between the same two components
     */
    public Network condensation(Network network, Network.Parallel parallel) {
        network.checkLength(componentOf.length, "numbers of components");
        NetworkBuilder condensed = Network.directed(components());
        for (int node = 0; node < network.nodes(); node++) {
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                condensed.edge(componentOf[node], componentOf[network.target(arc)], network.weight(arc));
            }
        }
        return condensed.build(parallel);
    }

    /** Tarjan's search with the calls on a stack of our own. */
    private static final class Search {
        private final Network network;
        private final int[] order; // in which nodes were met, from 1; 0 is not yet
        private final int[] low; // the earliest node on the stack that is known to be reachable
        private final int[] next; // the arc to follow when the search is back at a node
        private final int[] componentOf; // numbered as they are completed, sinks first; -1 is not yet
        private final int[] path; // from the root to where the search is
        private final int[] open; // met, and not in a component yet
        private int met;
        private int pathSize;
        private int openSize;
        private int components;

        Search(Network network) {
            this.network = network;
            order = new int[network.nodes()];
            low = new int[network.nodes()];
            next = new int[network.nodes()];
            componentOf = new int[network.nodes()];
            path = new int[network.nodes()];
            open = new int[network.nodes()];
            Arrays.fill(componentOf, -1);
        }

        StronglyConnected run() {
            for (int root = 0; root < network.nodes(); root++) {
                if (order[root] == 0) {
                    enter(root);
                    while (pathSize > 0) {
                        goOn(path[pathSize - 1]);
                    }
                }
            }
            int[] sizes = new int[components];
            for (int node = 0; node < componentOf.length; node++) {
                componentOf[node] = components - 1 - componentOf[node];
                sizes[componentOf[node]]++;
            }
            return new StronglyConnected(componentOf, sizes);
        }

        private void enter(int node) {
            order[node] = ++met;
            low[node] = met;
            next[node] = network.begin(node);
            path[pathSize++] = node;
            open[openSize++] = node;
        }

        private void goOn(int node) {
            if (next[node] == network.end(node)) {
                leave(node);
                return;
            }
            int target = network.target(next[node]++);
            if (order[target] == 0) {
                enter(target);
            } else if (componentOf[target] < 0) {
                low[node] = Math.min(low[node], order[target]);
            }
        }

        private void leave(int node) {
            pathSize--;
            if (pathSize > 0) {
                int parent = path[pathSize - 1];
                low[parent] = Math.min(low[parent], low[node]);
            }
            if (low[node] == order[node]) {
                int member;
                do {
                    member = open[--openSize];
                    componentOf[member] = components;
                } while (member != node);
                components++;
            }
        }
    }
}
