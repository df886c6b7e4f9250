package org.citeatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Subgraph;

/** Writes nodes and edges as one file of one format. The same graph gives the same bytes. */
public interface SubgraphWriter {
    /** What {@code --as} takes: {@code graphml}. */
    String format();

    /** What a file of this format ends with, without the dot: {@code graphml}. */
    String extension();

    /**
     * Types of edges that the format is made of. Whoever puts the graph together adds those of its papers, with the nodes
     * at their other ends.
     */
    default List<String> edgesToBringAlong() {
        return List.of();
    }

    /**
     * Writes the whole file. Nodes and edges are iterated more than once, and never all kept.
     *
     * @param out stays open
     * @return what the format could not hold as it is, one sentence each; empty where nothing was changed
     */
    List<String> write(Subgraph graph, OutputStream out) throws IOException;

    /**
     * The same for whoever knows what was asked, which an {@link AskedWriter} says.
     *
     * @param about what the graph is, as in the manifest
     */
    default List<String> write(Subgraph graph, OutputStream out, Map<String, ?> about) throws IOException {
        return write(graph, out);
    }
}
