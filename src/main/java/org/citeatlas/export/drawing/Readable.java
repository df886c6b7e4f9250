package org.citeatlas.export.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Subgraph;

/** How much a drawing can hold, and how much of it can be read. */
public final class Readable {
    private static final int MOST_NODES = 2_000;
    private static final int MOST_DRAWN = 20_000; // nodes
    private static final int MOST_LINES = 100_000; // edges

    private Readable() {}

    /**
     * Nothing, where the graph can be drawn; asks for its numbers only.
     *
     * @param format what it is to be drawn as: {@code html}
     * @throws CiteatlasException (usage) where it has too many nodes or edges: ask for less, or take another format
     */
    public static void refuseTooLarge(Subgraph graph, String format) {
        long nodes = graph.nodeCount();
        long edges = graph.edgeCount();
        if (nodes > MOST_DRAWN || edges > MOST_LINES) {
            throw CiteatlasException.usage(String.format(
                            Locale.ROOT,
                            "%s draws at most %,d nodes and %,d edges, and this graph has %,d and %,d.",
                            format,
                            MOST_DRAWN,
                            MOST_LINES,
                            nodes,
                            edges)
                    + " Ask for less: with --around by --limit " + MOST_NODES + " or fewer --hops, else by a narrower"
                    + " question. Or take a format for large graphs: --as gexf for Gephi, graphml, json or csv.");
        }
    }

    /**
     * These notes, and one where there are too many nodes to read.
     *
     * @param drawing what has so many nodes: {@code The picture}
     * @param trouble what becomes of it: {@code is hard to read}
     */
    public static List<String> notes(List<String> notes, int nodes, String drawing, String trouble) {
        List<String> all = new ArrayList<>();
        if (nodes > MOST_NODES) {
            all.add(drawing + " draws " + nodes + " nodes: above " + MOST_NODES + " it " + trouble
                    + ". Ask for less, for example with --limit " + MOST_NODES + ".");
        }
        all.addAll(notes);
        return List.copyOf(all);
    }
}
