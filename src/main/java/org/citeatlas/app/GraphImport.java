package org.citeatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.KnownRecords;
import org.citeatlas.graph.PaperWriter;
import org.citeatlas.graph.Settlement;
import org.citeatlas.graph.SourceLedger;
import org.citeatlas.graph.SourceLedger.Entry;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.graph.model.SourceRecord;
import org.citeatlas.ingest.InputFile;

/**
 * Writes inputs into a graph that may hold others. What is in the graph already is left alone; what an earlier run left
 * half done is finished.
 */
final class GraphImport {
    /** Records and references per transaction: what Neo4j holds of them fits a small heap. */
    private static final int BATCH = 4_000;

    private static final int RECORD = 8; // what a record weighs, in references

    private final Graph graph;
    private final SourceLedger ledger;
    private final Intake intake;
    private final ImportProgress progress;
    private final List<SourceRecord> batch = new ArrayList<>();
    private int weight;
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
        boolean unfinished = ledger.anyUnfinished();
        List<Open> open = notComplete(files, strictAuthors);
        if (!open.isEmpty() || unfinished) {
            write(open, unfinished);
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

    private static void refuseOtherRule(Entry entry, SourceInfo source) {
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
        long total = 0;
        for (Open input : open) {
            progress.source(input.file().path());
            total += lexicon.learn(input.file());
        }
        progress.total(total);
        PaperWriter writer = new PaperWriter(graph, lexicon.reading());
        if (unfinished) {
            writer.touchEverything();
        }
        for (Open input : open) {
            ledger.begin(input.source());
        }
        List<Intake.Taken> taken = new ArrayList<>();
        for (Open input : open) {
            taken.add(write(writer, input));
        }
        flush(writer);
        lexicon.findIn(graph, writer);
        Settlement.settle(graph, writer.reading(Lexicon.of(graph).reading()));
        for (int i = 0; i < open.size(); i++) {
            ledger.complete(
                    open.get(i).source(), taken.get(i).records(), taken.get(i).rejected());
        }
    }

    private Intake.Taken write(PaperWriter writer, Open input) {
        KnownRecords inGraph = ledger.known(input.source());
        Intake.Taken taken =
                intake.read(input.file(), paper -> take(writer, new SourceRecord(input.source(), paper), inGraph));
        intake.enter(input.file(), input.source(), taken, inGraph.isEmpty() ? "new" : "resumed");
        return taken;
    }

    private void take(PaperWriter writer, SourceRecord record, KnownRecords inGraph) {
        switch (inGraph.state(record)) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case SAME -> {
                known++;
                return;
            }
        }
        batch.add(record);
        weight += RECORD + record.paper().references().size();
        if (weight >= BATCH) {
            flush(writer);
        }
    }

    private void flush(PaperWriter writer) {
        if (Thread.interrupted()) {
            throw new CiteatlasException(
                    Failure.INTERRUPTED,
                    "Interrupted after " + (fresh + changed - batch.size())
                            + " papers. They are in the graph; the same command goes on from there.");
        }
        writer.write(batch);
        batch.clear();
        weight = 0;
        progress.papers(fresh + changed);
    }
}
