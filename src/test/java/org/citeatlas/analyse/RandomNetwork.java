package org.citeatlas.analyse;

import java.util.Random;
import org.citeatlas.analyse.Network.Parallel;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** The same edges, drawn with a seed, for us and for somebody else's code. */
record RandomNetwork(int nodes, int[] from, int[] to) {
    RandomNetwork(long seed, int nodes, int edges) {
        this(nodes, draw(new Random(seed), nodes, edges), draw(new Random(seed + 1), nodes, edges));
    }

    private static int[] draw(Random random, int nodes, int edges) {
        return random.ints(edges, 0, nodes).toArray();
    }

    Network directed() {
        return build(Network.directed(nodes));
    }

    Network undirected() {
        return build(Network.undirected(nodes));
    }

    private Network build(NetworkBuilder builder) {
        for (int i = 0; i < from.length; i++) {
            builder.edge(from[i], to[i]);
        }
        return builder.build(Parallel.ONCE);
    }

    Graph<Integer, DefaultEdge> jgrapht() {
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int node = 0; node < nodes; node++) {
            graph.addVertex(node);
        }
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                graph.addEdge(from[i], to[i]);
            }
        }
        return graph;
    }
}
