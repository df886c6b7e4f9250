package org.citeatlas.app;

import java.util.Set;
import java.util.function.Consumer;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Splits;
import org.citeatlas.graph.WritersTurn;

/** Undoes a merge: what an id or a title wrongly joined falls apart, and stays apart. */
public final class SplitWork {
    private final GraphSession session;

    public SplitWork(GraphSession session) {
        this.session = session;
    }

    /**
     * Takes a name of a work apart, or together again.
     *
     * @param id an id in any spelling, or a fingerprint
     * @param undo whether an earlier split is taken back
     * @param waits see {@link WritersTurn#during}
     * @return the ids of the works that are there now
     */
    public Set<String> run(String id, boolean undo, Consumer<String> waits) {
        Graph graph = session.graph();
        return WritersTurn.during(graph, "split", waits, () -> run(graph, id, undo));
    }

    private static Set<String> run(Graph graph, String id, boolean undo) {
        Splits splits = new Splits(graph);
        return undo
                ? splits.remove(id, Lexicon.of(graph).reading())
                : splits.add(id, Lexicon.of(graph).reading());
    }
}
