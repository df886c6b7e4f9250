package org.citeatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.graph.bulk.BulkGraph;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.ingest.InputFile;

/** Makes the files of a whole graph from inputs: the way into a graph that holds nothing yet. */
final class BulkImport {
    private final Intake intake;
    private final ImportProgress progress;

    BulkImport(Intake intake, ImportProgress progress) {
        this.intake = intake;
        this.progress = progress;
    }

    /**
     * Reads the inputs, and writes the files.
     *
     * @param workshop folder for what is half done; deleted at the end
     * @param folder that gets the files, with {@code import.args}
     * @return how many rows there are in each file, by its name
     */
    SortedMap<String, Long> run(List<InputFile> files, boolean strictAuthors, Path workshop, Path folder)
            throws IOException {
        try (BulkGraph graph = new BulkGraph(workshop, new LexiconTexts())) {
            Set<String> seen = new HashSet<>();
            for (InputFile file : files) {
                SourceInfo source = Sources.of(file, strictAuthors);
                if (seen.add(source.id())) {
                    read(graph, file, source);
                }
            }
            return graph.write(folder, (phase, done, total) -> {
                progress.phase(phase);
                progress.total(total);
                progress.papers(done);
            });
        }
    }

    /** What is to be said of an import that made these rows. */
    ImportCounts counts(Map<String, Long> rows) {
        return new ImportCounts(intake.read(), 0, 0, rows.getOrDefault("nodes-papers.csv", 0L));
    }

    private void read(BulkGraph graph, InputFile file, SourceInfo source) throws IOException {
        graph.begin(source);
        try {
            Intake.Taken taken = intake.read(file, paper -> add(graph, paper));
            graph.complete(taken.records(), taken.rejected());
            intake.enter(file, source, taken, "new");
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
        progress.papers(graph.records());
    }

    private static void add(BulkGraph graph, PaperRecord paper) {
        try {
            graph.add(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
