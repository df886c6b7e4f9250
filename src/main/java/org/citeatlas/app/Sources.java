package org.citeatlas.app;

import java.nio.file.Path;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.ingest.InputFile;

/** Inputs as the sources that the graph will know. */
final class Sources {
    private Sources() {}

    /** Reads the input once, for its sum. @param strictAuthors whether the same name is not the same person */
    static SourceInfo of(InputFile file, boolean strictAuthors) {
        String path = file.path();
        String shown = path.equals("-") || path.contains("!/")
                ? path
                : Path.of(path).toAbsolutePath().normalize().toString();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return SourceInfo.of(name, shown, file.reader().format(), file.sha256(), strictAuthors);
    }
}
