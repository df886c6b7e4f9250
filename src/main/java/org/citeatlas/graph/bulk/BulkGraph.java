package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.bulk.Spool.Packed;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.graph.model.SourceRecord;

/**
 * A graph that is made of records without a database. Give it sources with their records, one after the other, then
 * {@link #write}. Works on disk; the names that papers teach each other are all that grows in memory.
 */
public final class BulkGraph implements AutoCloseable {
    private static final int CHUNK = 64; // records for one task

    private final Texts texts;
    private final Workshop workshop;
    private final Spool spool;
    private final Sorter occurrences;
    private final Map<SourceInfo, long[]> sources = new HashMap<>(); // records taken and rejected
    private SourceInfo source = new SourceInfo("", "", "", "", "", false);
    private final List<SourceRecord> chunk = new ArrayList<>();
    private final Pipeline<List<Packed>> packing = new Pipeline<>(this::add);
    private int place;
    private long names;

    /** @param folder for what is half done; made, and deleted when this is closed */
    public BulkGraph(Path folder, Texts texts) throws IOException {
        this.texts = texts;
        this.workshop = new Workshop(folder);
        this.spool = new Spool(workshop);
        this.occurrences = workshop.sorter("occurrences");
    }

    /** Begins a source: the records that follow stand in it. */
    public void begin(SourceInfo next) {
        source = next;
        place = spool.begin(next);
    }

    /** Takes a record of the source that was begun last. */
    public void add(PaperRecord paper) throws IOException {
        chunk.add(new SourceRecord(source, paper));
        if (chunk.size() >= CHUNK) {
            pack();
        }
    }

    private void pack() throws IOException {
        List<SourceRecord> taken = List.copyOf(chunk);
        int from = place;
        chunk.clear();
        packing.submit(() ->
                taken.stream().map(record -> Spool.pack(record, from, texts)).toList());
    }

    private void add(List<Packed> records) throws IOException {
        for (Packed record : records) {
            spool.add(
                    record,
                    name -> occurrences.add(
                            name, 0, new Pack.Writer().number(names++).bytes()));
        }
    }

    /** Ends the source that was begun last. @param records how many were taken @param rejected how many could not be */
    public void complete(long records, long rejected) throws IOException {
        pack();
        sources.put(source, new long[] {records, rejected});
    }

    /** How many records were taken. */
    public long records() {
        return spool.count();
    }

    /**
     * Writes the files, and {@code import.args} with the options that the importer takes. Once.
     *
     * @param folder made where it is not there
     * @return how many rows there are in each file, by its name
     */
    public SortedMap<String, Long> write(Path folder, BulkProgress progress) throws IOException {
        packing.finish();
        spool.complete();
        try (ImportFiles files = new ImportFiles(folder)) {
            progress.at("joining records", 0, spool.count());
            Sorted named = occurrences.sort();
            Sorted works = WorkGroups.of(workshop, spool, named);
            named.delete();
            PaperPass papers = new PaperPass(spool, works, texts, progress);
            Sorter byTitle = workshop.sorter("titles");
            papers.learn(byTitle);
            Sorted versions = VersionPass.find(byTitle.sort(), workshop.sorter("versions"));
            Reading reading = texts.reading();
            Sorters sorters = Sorters.in(workshop);
            papers.write(versions, reading, files, sorters);
            settle(sorters, reading, files, progress);
            writeSources(files);
            return files.counts();
        }
    }

    private void settle(Sorters sorters, Reading reading, ImportFiles files, BulkProgress progress) throws IOException {
        progress.at("settling", 0, spool.count());
        try (Pipeline<Boolean> settling = new Pipeline<>(done -> {})) {
            settling.submit(() -> {
                Sorted entities = sorters.entities().sort();
                new EntityPass(reading, files).write(entities);
                entities.delete();
                return true;
            });
            settling.submit(() -> {
                CitationPass.write(sorters.authorYears().sort(), files, sorters.stubs());
                StubPass.write(sorters.stubs().sort(), files);
                new PersonPass(workshop, files, sorters.labels())
                        .write(sorters.persons().sort());
                LabelPass.write(sorters.labels().sort(), files);
                return true;
            });
            settling.finish();
        }
    }

    private void writeSources(ImportFiles files) throws IOException {
        List<SourceInfo> inOrder = sources.keySet().stream()
                .sorted(java.util.Comparator.comparing(SourceInfo::id))
                .toList();
        for (SourceInfo one : inOrder) {
            long[] counts = sources.getOrDefault(one, new long[2]);
            Map<String, Object> node = new HashMap<>(one.properties());
            node.put("state", "complete");
            node.put("importedAt", Instant.now().toString());
            node.put("records", counts[0]);
            node.put("rejected", counts[1]);
            files.row(Table.SOURCES, node, one.id());
        }
    }

    @Override
    public void close() throws IOException {
        packing.close();
        spool.close();
        workshop.close();
    }
}
