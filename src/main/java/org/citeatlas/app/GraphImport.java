package org.citeatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.explore.Requirement;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.KnownRecords;
import org.citeatlas.graph.PaperCounts;
import org.citeatlas.graph.PaperWriter;
import org.citeatlas.graph.Settlement;
import org.citeatlas.graph.SourceLedger;
import org.citeatlas.graph.SourceLedger.Entry;
import org.citeatlas.graph.WritersTurn;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.graph.model.SourceRecord;
import org.citeatlas.ingest.InputFile;

/**
 * Writes inputs into a graph that may hold others. What is in the graph already is left alone; what an earlier run left
 * half done is finished.
 */
final class GraphImport {
    private static final int CHUNK = 250; // papers per transaction

    private final Graph graph;
    private final SourceLedger ledger;
    private final Intake intake;
    private final ImportProgress progress;
    private long fresh;
    private long known;
    private long changed;

    GraphImport(Graph graph, Intake intake, ImportProgress progress) {
        this.graph = graph;
        this.ledger = new SourceLedger(graph);
        this.intake = intake;
        this.progress = progress;
    }

    /** An input that is not in the graph to its end. */
    private record Open(InputFile file, SourceInfo source) {}

    /** Imports all of them; settles the graph even where an earlier run was ended before it could. */
    ImportCounts run(List<InputFile> files, boolean strictAuthors) {
        try {
            return WritersTurn.during(graph, "import", progress::phase, () -> inTurn(files, strictAuthors));
        } catch (CiteatlasException e) {
            throw withWayOn(e);
        }
    }

    private ImportCounts inTurn(List<InputFile> files, boolean strictAuthors) {
        boolean unfinished = ledger.anyUnfinished();
        List<Open> open = notComplete(files, strictAuthors);
        if (!open.isEmpty() || unfinished) {
            write(open, unfinished);
        } else if (PaperCounts.read(graph).counts().isEmpty()) {
            count(); // the run before was killed after its last source
        }
        return new ImportCounts(fresh, known, changed, new GraphCounts(graph).papers());
    }

    private List<Open> notComplete(List<InputFile> files, boolean strictAuthors) {
        List<Open> open = new ArrayList<>();
        for (InputFile file : files) {
            SourceInfo source = Sources.of(file, strictAuthors);
            Optional<Entry> entry = ledger.entry(source.id());
            entry.ifPresent(known -> refuseOtherRule(known, source));
            if (entry.isPresent() && entry.get().complete()) {
                known += entry.get().records();
                intake.skip(file, source, entry.get().records());
            } else if (open.stream().noneMatch(other -> other.source().id().equals(source.id()))) {
                open.add(new Open(file, source));
            }
        }
        return open;
    }

    /** Refuses to tell the authors of a source apart in another way than before. */
    static void refuseOtherRule(Entry entry, SourceInfo source) {
        if (entry.strictAuthors() != source.strictAuthors()) {
            throw CiteatlasException.usage(source.path() + " is in the graph with --authors "
                    + (entry.strictAuthors() ? "id" : "name") + ". Say the same again, or 'forget " + source.name()
                    + "' first.");
        }
    }

    private void write(List<Open> open, boolean unfinished) {
        Lexicon lexicon = Lexicon.of(graph);
        if (unfinished) {
            lexicon.lookForAll(); // the run before may not have come to it
        }
        ImportCourse course =
                new ImportCourse(progress, open.stream().map(Open::file).toList());
        learn(lexicon, open, course);
        List<String> holding = lexicon.heldBy(graph);
        TextsAhead texts = new TextsAhead(lexicon.reading());
        PaperWriter writer = new PaperWriter(graph, texts);
        if (unfinished) {
            writer.touchEverything();
        }
        for (Open input : open) {
            ledger.begin(input.source());
        }
        List<Intake.Taken> taken = writeAll(open, writer, texts, course);
        progress.phase("what the new papers change");
        for (int from = 0; from < holding.size(); from += CHUNK) {
            writer.rewrite(holding.subList(from, Math.min(holding.size(), from + CHUNK)));
        }
        Reading now = new ReadingWhenAsked(() -> Lexicon.of(graph).reading());
        Settlement.settle(graph, writer.reading(now), course::settled);
        for (int i = 0; i < open.size(); i++) {
            ledger.complete(
                    open.get(i).source(), taken.get(i).records(), taken.get(i).rejected());
        }
        count();
    }

    private void count() {
        PaperCounts.count(graph, Requirement.lacking());
    }

    private void learn(Lexicon lexicon, List<Open> open, ImportCourse course) {
        long papers = 0;
        for (Open input : open) {
            course.begin(input.file());
            long before = papers;
            papers += lexicon.learn(input.file(), read -> course.read(before + read));
        }
        course.found(papers);
    }

    /** Reads the inputs and looks through their texts on other threads, ahead of what is being written. */
    private List<Intake.Taken> writeAll(List<Open> open, PaperWriter writer, TextsAhead texts, ImportCourse course) {
        List<Intake.Taken> taken = new ArrayList<>();
        try (ReadAhead<ImportBatch> batches = new ReadAhead<>(next -> taken.addAll(read(open, batch -> {
            texts.prepare(batch);
            next.accept(batch);
        })))) {
            batches.forEach(batch -> {
                write(writer, batch);
                texts.forget(batch);
                course.written(batch.records().size() + batch.known());
            });
        } catch (InterruptedException e) {
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted.", e);
        }
        return taken;
    }

    private List<Intake.Taken> read(List<Open> open, Consumer<ImportBatch> next) {
        BatchMaker batches = new BatchMaker(next);
        List<Intake.Taken> taken = new ArrayList<>();
        for (Open input : open) {
            KnownRecords inGraph = ledger.known(input.source());
            Intake.Taken read = intake.read(input.file(), paper -> {
                SourceRecord record = new SourceRecord(input.source(), paper);
                batches.add(record, inGraph.state(record));
            });
            intake.enter(input.file(), input.source(), read, inGraph.isEmpty() ? "new" : "resumed");
            taken.add(read);
        }
        batches.end();
        return taken;
    }

    private void write(PaperWriter writer, ImportBatch batch) {
        if (Thread.interrupted()) {
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted.");
        }
        writer.write(batch.records());
        fresh += batch.fresh();
        changed += batch.changed();
        known += batch.known();
    }

    /** Says what is in the graph, and how to go on. */
    private CiteatlasException withWayOn(CiteatlasException cause) {
        long written = fresh + changed;
        return switch (cause.failure()) {
            case INTERRUPTED ->
                new CiteatlasException(
                        Failure.INTERRUPTED,
                        written == 0
                                ? "Interrupted with nothing new in the graph yet; the same command goes on."
                                : "Interrupted after " + written
                                        + " papers. They are in the graph; the same command goes on from there.",
                        cause);
            case USAGE -> cause;
            default ->
                new CiteatlasException(
                        cause.failure(),
                        cause.getMessage() + (written == 0 ? "" : " " + written + " papers are in the graph.")
                                + " The same command goes on.",
                        cause);
        };
    }
}
