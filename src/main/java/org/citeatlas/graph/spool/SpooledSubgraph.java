package org.citeatlas.graph.spool;

import java.util.Iterator;
import java.util.List;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/** Nodes and edges that are made anew each time that they are iterated. For one thread the nodes, and one the edges. */
record SpooledSubgraph(List<SubgraphSpool.Head> heads, Records records, SortedEdges sortedEdges) implements Subgraph {
    @Override
    public Iterable<GraphNode> nodes() {
        return () -> new Iterator<>() {
            private final Iterator<SubgraphSpool.Head> rest = heads.iterator();

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public GraphNode next() {
                SubgraphSpool.Head head = rest.next();
                return new GraphNode(head.id(), head.labels(), records.get(head.number()));
            }
        };
    }

    @Override
    public Iterable<GraphEdge> edges() {
        return sortedEdges;
    }

    @Override
    public long nodeCount() {
        return heads.size();
    }

    @Override
    public long edgeCount() {
        return sortedEdges.count();
    }
}
