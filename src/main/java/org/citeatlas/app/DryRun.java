package org.citeatlas.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.KnownRecords;
import org.citeatlas.graph.KnownRecords.State;
import org.citeatlas.graph.PaperForecast;
import org.citeatlas.graph.SourceLedger;
import org.citeatlas.graph.SourceLedger.Entry;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.graph.model.SourceRecord;
import org.citeatlas.ingest.InputFile;
import org.jspecify.annotations.Nullable;

/** Counts what an import would count, and writes nothing. */
final class DryRun {
    private final @Nullable Graph graph;
    private final Intake intake;
    private final PaperForecast forecast;
    private long fresh;
    private long known;
    private long changed;

    /** @param graph null where there is none yet */
    DryRun(@Nullable Graph graph, Intake intake) {
        this.graph = graph;
        this.intake = intake;
        this.forecast = new PaperForecast(graph);
    }

    /** Reads all inputs, those that the graph has too: what they hold that cannot be taken is worth knowing. */
    ImportCounts run(List<InputFile> files, boolean strictAuthors) {
        Set<String> seen = new HashSet<>();
        for (InputFile file : files) {
            SourceInfo source = Sources.of(file, strictAuthors);
            if (seen.add(source.id())) {
                read(file, source);
            }
        }
        long papers = graph == null ? 0 : new GraphCounts(graph).papers();
        return new ImportCounts(fresh, known, changed, forecast.newPapers(), papers);
    }

    private void read(InputFile file, SourceInfo source) {
        SourceLedger ledger = graph == null ? null : new SourceLedger(graph);
        Optional<Entry> entry = ledger == null ? Optional.empty() : ledger.entry(source.id());
        entry.ifPresent(before -> GraphImport.refuseOtherRule(before, source));
        KnownRecords inGraph = ledger == null ? null : ledger.known(source);
        Intake.Taken taken = intake.read(file, paper -> {
            count(inGraph == null ? State.NEW : inGraph.state(new SourceRecord(source, paper)));
            forecast.add(paper);
        });
        intake.enter(file, source, taken, entry.filter(Entry::complete).isPresent() ? "known" : "read");
    }

    private void count(State state) {
        switch (state) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case SAME -> known++;
        }
    }
}
