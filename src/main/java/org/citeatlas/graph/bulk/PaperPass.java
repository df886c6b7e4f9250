package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.citeatlas.graph.bulk.GroupedWork.Loaded;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.model.PaperRows;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.ShownValues;
import org.citeatlas.graph.model.Versions.Candidate;
import org.citeatlas.graph.model.WorkPlan;

/** Goes through all works: once for what they teach and which are versions of others, once to write what they say. */
final class PaperPass {
    private static final int CHUNK = 64; // works for one task

    private final Spool spool;
    private final Sorted works;
    private final Texts texts;
    private final BulkProgress progress;
    private long done;

    PaperPass(Spool spool, Sorted works, Texts texts, BulkProgress progress) {
        this.spool = spool;
        this.works = works;
        this.texts = texts;
        this.progress = progress;
    }

    /** Makes something of a chunk of works. */
    @FunctionalInterface
    private interface Making<T> {
        T of(List<GroupedWork> works) throws IOException;
    }

    /** A paper by its title. */
    private record Titled(String titleKey, String key, Candidate paper) {}

    /** Learns what all papers teach, and enters each by its title. */
    void learn(Sorter byTitle) throws IOException {
        each("learning names", GroupedWork::recorded, this::learn, titled -> {
            for (Titled paper : titled) {
                VersionPass.add(byTitle, paper.titleKey(), paper.key(), paper.paper());
            }
        });
    }

    private List<Titled> learn(List<GroupedWork> chunk) throws IOException {
        List<Titled> titled = new ArrayList<>();
        for (GroupedWork work : chunk) {
            Loaded loaded = work.load(spool);
            WorkPlan plan = loaded.plan();
            if (plan.paper()) {
                ShownValues shown = new ShownValues(plan.records());
                texts.learn(plan.id(), loaded.alone(shown, texts));
                titled.add(new Titled(shown.titleKey(), work.key(), shown.candidate(plan)));
            }
        }
        return titled;
    }

    /** Writes what works say, and hands on what is to be settled. */
    void write(Sorted versions, Reading reading, ImportFiles files, Sorters sorters) throws IOException {
        try (VersionPass.Lookup lookup = new VersionPass.Lookup(versions)) {
            Map<String, VersionPass.Found> found = new ConcurrentHashMap<>();
            each(
                    "writing papers",
                    work -> {
                        VersionPass.Found version = lookup.of(work.key());
                        if (version.isOfAnother()) {
                            found.put(work.key(), version);
                        }
                        return true;
                    },
                    chunk -> write(chunk, found, reading),
                    output -> output.writeTo(files, sorters));
        }
    }

    private PaperOutput write(List<GroupedWork> chunk, Map<String, VersionPass.Found> found, Reading reading)
            throws IOException {
        PaperOutput output = new PaperOutput();
        for (GroupedWork work : chunk) {
            if (!work.recorded()) {
                output.stub(work);
                continue;
            }
            Loaded loaded = work.load(spool);
            WorkPlan plan = loaded.plan();
            VersionPass.Found version = found.remove(work.key());
            PaperOutput.Work rows =
                    output.work(work, plan.id(), Objects.requireNonNullElse(version, VersionPass.Found.NONE));
            PaperRows.write(plan, read(loaded, reading), rows, reference -> {
                String cited = loaded.cited(reference);
                return work.key().equals(cited) ? plan.id() : cited;
            });
            rows.end();
        }
        return output;
    }

    private static Reading.Text read(Loaded loaded, Reading reading) {
        if (!loaded.plan().paper()) {
            return Reading.Text.NOTHING;
        }
        ShownValues shown = new ShownValues(loaded.plan().records());
        return reading.of(shown.title(), shown.abstractText(), loaded.alone(shown, reading));
    }

    /** Whether a work is to be gone into. */
    @FunctionalInterface
    private interface Wanted {
        boolean test(GroupedWork work) throws IOException;
    }

    private <T> void each(String phase, Wanted wanted, Making<T> making, Pipeline.Taking<T> taking) throws IOException {
        done = 0;
        try (Pipeline<T> pipeline = new Pipeline<>(taking)) {
            List<GroupedWork> chunk = new ArrayList<>();
            GroupedWork.each(works, work -> {
                if (wanted.test(work)) {
                    chunk.add(work);
                }
                if (chunk.size() >= CHUNK) {
                    submit(phase, pipeline, making, chunk);
                }
            });
            submit(phase, pipeline, making, chunk);
            pipeline.finish();
        }
    }

    private <T> void submit(String phase, Pipeline<T> pipeline, Making<T> making, List<GroupedWork> chunk)
            throws IOException {
        List<GroupedWork> taken = List.copyOf(chunk);
        chunk.clear();
        done += taken.stream().mapToLong(work -> work.records().size()).sum();
        pipeline.submit(() -> making.of(taken));
        progress.at(phase, done, spool.count());
    }
}
