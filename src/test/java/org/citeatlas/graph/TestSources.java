package org.citeatlas.graph;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.graph.model.SourceRecord;

/** Sources of a few papers, put into a graph and taken out of it, read as the test wants it. */
record TestSources(Graph graph, Supplier<Reading> reading) {

    static SourceInfo info(String name) {
        return SourceInfo.of(name, "/" + name, "jsonl", name.repeat(64).substring(0, 64), false);
    }

    void put(SourceInfo info, PaperRecord... papers) {
        SourceLedger ledger = new SourceLedger(graph);
        ledger.begin(info);
        PaperWriter writer = new PaperWriter(graph, reading.get());
        List<SourceRecord> records = Arrays.stream(papers)
                .map(paper -> new SourceRecord(info, paper))
                .toList();
        writer.write(records);
        Settlement.settle(graph, writer);
        ledger.complete(info, papers.length, 0);
    }

    void forget(String source) {
        new SourceLedger(graph).forget(info(source).id(), reading);
    }
}
