package org.citeatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Subgraph;

/** A format that says in itself what was asked. */
public interface AskedWriter extends SubgraphWriter {
    @Override
    List<String> write(Subgraph graph, OutputStream out, Map<String, ?> about) throws IOException;

    @Override
    default List<String> write(Subgraph graph, OutputStream out) throws IOException {
        return write(graph, out, Map.of());
    }
}
