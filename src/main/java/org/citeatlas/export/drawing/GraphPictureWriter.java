package org.citeatlas.export.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.AskedWriter;
import org.citeatlas.export.picture.PictureFormat;

/** The drawn graph in a format of pictures. */
public abstract class GraphPictureWriter implements AskedWriter {
    private final PictureFormat format;

    protected GraphPictureWriter(PictureFormat format) {
        this.format = format;
    }

    @Override
    public final String format() {
        return format.word();
    }

    @Override
    public final String extension() {
        return format.word();
    }

    @Override
    public final List<String> write(Subgraph graph, OutputStream out, Map<String, ?> about) throws IOException {
        Readable.refuseTooLarge(graph, format());
        List<String> notes = format.write(GraphPicture.of(graph, about), out);
        return Readable.notes(notes, count(graph), "The picture", "is hard to read");
    }

    private static int count(Subgraph graph) {
        int nodes = 0;
        for (var node : graph.nodes()) {
            nodes += node.id().isEmpty() ? 0 : 1;
        }
        return nodes;
    }
}
