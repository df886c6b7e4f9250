package org.citeatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.Schema;
import org.citeatlas.ingest.Inputs;

/** Makes files for {@code neo4j-admin database import}, for a server or cluster that somebody else runs. */
public final class PrepareFiles {
    private static final String SCHEMA = "schema.cypher";

    private final InputStream standardInput;

    public PrepareFiles() {
        this(System.in);
    }

    PrepareFiles(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * What was made.
     *
     * @param folder with the files
     * @param rows of each file
     * @param summary what was read
     */
    public record Prepared(Path folder, SortedMap<String, Long> rows, ImportSummary summary) {
        /** The command that loads the files on the server, from within the folder. */
        public String command() {
            return "neo4j-admin database import full neo4j @import.args";
        }
    }

    /** @param folder made where it is not there; refused where it holds anything */
    public Prepared run(ImportRequest request, Path folder, ImportProgress progress) {
        Instant start = Instant.now();
        try (Inputs inputs = new FormatChoice(request.as(), request.columns()).open(request.paths(), standardInput);
                Rejects rejects = Rejects.into(request.rejects())) {
            refuseFull(folder);
            Intake intake = new Intake(rejects, progress, List.of());
            Path part = folder.resolveSibling(folder.getFileName() + ".part");
            BulkImport bulk = new BulkImport(intake, progress);
            SortedMap<String, Long> rows =
                    bulk.run(inputs.files(), request.strictAuthors(), part.resolve("work"), part.resolve("files"));
            Files.write(part.resolve("files").resolve(SCHEMA), Schema.statements());
            Files.deleteIfExists(folder);
            Files.move(part.resolve("files"), folder);
            Files.deleteIfExists(part);
            return new Prepared(
                    folder,
                    rows,
                    ImportSummary.of(
                            intake, bulk.counts(rows), rejects, inputs, Duration.between(start, Instant.now())));
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.FAILED, "The files in " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void refuseFull(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isEmpty()) {
                    return;
                }
            }
        } else if (!Files.exists(folder)) {
            return;
        }
        throw CiteatlasException.usage(folder + " is not empty. Give a folder that is, or that is not there yet.");
    }
}
