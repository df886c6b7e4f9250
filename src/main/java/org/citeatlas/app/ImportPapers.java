package org.citeatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.explore.Requirement;
import org.citeatlas.graph.PaperCounts;
import org.citeatlas.graph.Schema;
import org.citeatlas.ingest.Formats;
import org.citeatlas.ingest.Inputs;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.csv.Columns;
import org.citeatlas.server.NewStore;
import org.citeatlas.services.asking.Asking;

/**
 * Brings papers into the graph: by the batch importer where it holds nothing yet, else over Bolt. What is in the graph
 * already is left alone; what an earlier run left half done is finished.
 */
public final class ImportPapers {
    private final GraphSession session;
    private final InputStream standardInput;
    private final Map<String, String> environment;

    public ImportPapers(GraphSession session) {
        this(session, System.getenv());
    }

    /** @param environment says how services are asked */
    public ImportPapers(GraphSession session, Map<String, String> environment) {
        this(session, System.in, environment);
    }

    ImportPapers(GraphSession session, InputStream standardInput, Map<String, String> environment) {
        this.session = session;
        this.standardInput = standardInput;
        this.environment = environment;
    }

    /** The names that {@code --as} takes. */
    public static List<String> formats() {
        return Formats.all().stream().map(PaperReader::format).sorted().toList();
    }

    /** What {@code --columns} takes, in a sentence. */
    public static String columnsHelp() {
        return "--columns reads the input as a table. Fields: " + String.join(", ", Columns.fields()) + ".";
    }

    /**
     * Imports, and says what came of it.
     *
     * @throws CiteatlasException where an input cannot be read, or the graph not be had; what was written until then
     *     stays, and the same call goes on where it was
     */
    public ImportSummary run(ImportRequest request, ImportProgress progress) {
        Instant start = Instant.now();
        List<String> notices = new ArrayList<>();
        List<String> paths = fetched(request, progress, notices);
        try (Inputs inputs = new FormatChoice(request.as(), request.columns()).open(paths, standardInput);
                Rejects rejects = Rejects.into(request.rejects())) {
            Intake intake = new Intake(rejects, progress, notices);
            ImportCounts counts = request.dryRun()
                    ? new DryRun(session.isThere() ? session.graph() : null, intake)
                            .run(inputs.files(), request.strictAuthors())
                    : write(inputs, request.strictAuthors(), intake, progress);
            return ImportSummary.of(intake, counts, rejects, inputs, Duration.between(start, Instant.now()));
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.FAILED,
                    "The input cannot be read further: " + e.getMessage()
                            + ". What was read is in the graph; the same command goes on from there.",
                    e);
        }
    }

    private List<String> fetched(ImportRequest request, ImportProgress progress, List<String> notices) {
        if (RemoteInputs.first(request.paths()).isEmpty()) {
            return request.paths();
        }
        Fetching fetching = request.fetching();
        Asking asking = OpenServices.asking(session.address(), environment, fetching.mail(), fetching.offline());
        RemoteInputs remote = new RemoteInputs(asking, fetching, progress);
        List<String> paths = remote.fetched(request.paths());
        notices.addAll(remote.notices());
        return paths;
    }

    /** A graph that holds nothing yet is made by the batch importer; any other is written to. */
    private ImportCounts write(Inputs inputs, boolean strictAuthors, Intake intake, ImportProgress progress)
            throws IOException {
        boolean open = session.begun();
        try (NewStore store = session.newStore(progress::phase).orElse(null)) {
            if (store != null) {
                return fill(store, inputs, strictAuthors, intake, progress);
            }
        } finally {
            if (open) {
                session.open();
            }
        }
        return new GraphImport(session.graph(), intake, progress).run(inputs.files(), strictAuthors);
    }

    private static ImportCounts fill(
            NewStore store, Inputs inputs, boolean strictAuthors, Intake intake, ImportProgress progress) {
        BulkImport bulk = new BulkImport(intake, progress);
        Map<String, Long> rows;
        try {
            rows = bulk.run(inputs.files(), strictAuthors, store.workshop(), store.importFiles());
        } catch (IOException e) {
            throw store.failure(e);
        }
        progress.phase("loading the graph");
        store.load();
        progress.phase("building its indexes");
        List<List<String>> last = new ArrayList<>(Schema.transactions());
        last.add(List.of(PaperCounts.statement(Requirement.lacking())));
        store.complete(last);
        return bulk.counts(rows);
    }
}
