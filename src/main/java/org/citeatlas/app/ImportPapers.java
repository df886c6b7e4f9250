package org.citeatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.citeatlas.app.ImportSummary.PerSource;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.PaperWriter;
import org.citeatlas.graph.Settlement;
import org.citeatlas.graph.SourceInfo;
import org.citeatlas.graph.SourceLedger;
import org.citeatlas.graph.SourceRecord;
import org.citeatlas.ingest.Formats;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.Inputs;
import org.citeatlas.ingest.LookedUp;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.Reject;

/**
 * Brings papers into the graph. All inputs are read twice: once for the names that they teach, once to be written with
 * every name known. What is in the graph already is left alone; what an earlier run left half done is finished.
 */
public final class ImportPapers {
    private static final int BATCH = 1_000; // records per transaction
    private static final int MOST_NOTICES = 10; // the first tell what is the matter with a file

    private final GraphSession session;
    private final InputStream standardInput;

    public ImportPapers(GraphSession session) {
        this(session, System.in);
    }

    ImportPapers(GraphSession session, InputStream standardInput) {
        this.session = session;
        this.standardInput = standardInput;
    }

    /** The names that {@code --as} takes. */
    public static List<String> formats() {
        return Formats.all().stream().map(PaperReader::format).sorted().toList();
    }

    /**
     * Imports, and says what came of it.
     *
     * @throws CiteatlasException where an input cannot be read, or the graph not be had; what was written until then
     *     stays, and the same call goes on where it was
     */
    public ImportSummary run(ImportRequest request, ImportProgress progress) {
        Instant start = Instant.now();
        try (Inputs inputs = Inputs.of(request.paths(), request.as(), standardInput);
                Rejects rejects = Rejects.into(request.rejects())) {
            Run run = new Run(inputs, rejects, progress, request.dryRun());
            run.all();
            return run.summary(Duration.between(start, Instant.now()));
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.FAILED,
                    "The input cannot be read further: " + e.getMessage()
                            + ". What was read is in the graph; the same command goes on from there.",
                    e);
        }
    }

    /** An input that is not in the graph to its end. */
    private record Open(InputFile file, SourceInfo source, Map<Long, String> known) {}

    private final class Run {
        private final Inputs inputs;
        private final Rejects rejects;
        private final ImportProgress progress;
        private final boolean dryRun;
        private final List<PerSource> sources = new ArrayList<>();
        private final SortedMap<String, Long> unread = new TreeMap<>();
        private final List<String> notices = new ArrayList<>();
        private final List<SourceRecord> batch = new ArrayList<>();
        private long read;
        private long fresh;
        private long known;
        private long changed;
        private long papers = -1;

        Run(Inputs inputs, Rejects rejects, ImportProgress progress, boolean dryRun) {
            this.inputs = inputs;
            this.rejects = rejects;
            this.progress = progress;
            this.dryRun = dryRun;
        }

        void all() throws IOException {
            if (dryRun) {
                for (InputFile file : inputs.files()) {
                    readOnly(file);
                }
                return;
            }
            Graph graph = session.graph();
            SourceLedger ledger = new SourceLedger(graph);
            List<Open> open = notComplete(ledger);
            if (!open.isEmpty()) {
                write(graph, ledger, open);
            }
            papers = new GraphCounts(graph).papers();
        }

        private void readOnly(InputFile file) throws IOException {
            long before = read;
            long rejectedBefore = rejects.count();
            progress.source(file.path());
            file.reader().read(file, new Taking(file.path(), paper -> {
                read++;
                fresh++;
            }));
            sources.add(new PerSource(
                    file.path(),
                    file.reader().format(),
                    file.sha256().substring(0, 12),
                    read - before,
                    rejects.count() - rejectedBefore,
                    "read"));
        }

        private List<Open> notComplete(SourceLedger ledger) throws IOException {
            List<Open> open = new ArrayList<>();
            for (InputFile file : inputs.files()) {
                SourceInfo source = source(file);
                if (ledger.isComplete(source)) {
                    long records = ledger.records(source);
                    read += records;
                    known += records;
                    sources.add(new PerSource(file.path(), file.reader().format(), source.id(), records, 0, "known"));
                } else if (open.stream().noneMatch(other -> other.source().id().equals(source.id()))) {
                    open.add(new Open(file, source, ledger.known(source)));
                }
            }
            return open;
        }

        private void write(Graph graph, SourceLedger ledger, List<Open> open) throws IOException {
            Lexicon lexicon = Lexicon.of(graph);
            long total = 0;
            for (Open input : open) {
                progress.source(input.file().path());
                total += lexicon.learn(input.file());
            }
            progress.total(total);
            PaperWriter writer = new PaperWriter(graph, lexicon.reading());
            for (Open input : open) {
                ledger.begin(input.source());
            }
            for (Open input : open) {
                write(writer, input);
            }
            flush(writer);
            lexicon.findIn(graph, writer);
            Settlement.settle(graph, writer);
            for (int i = 0; i < open.size(); i++) {
                PerSource done = sources.get(sources.size() - open.size() + i);
                ledger.complete(open.get(i).source(), done.records(), done.rejected());
            }
        }

        private void write(PaperWriter writer, Open input) throws IOException {
            long before = read;
            long rejectedBefore = rejects.count();
            progress.source(input.file().path());
            String format = input.file().reader().format();
            input.file().reader().read(input.file(), new Taking(input.file().path(), paper -> {
                read++;
                take(writer, new SourceRecord(input.source().id(), format, paper), input.known());
            }));
            sources.add(new PerSource(
                    input.file().path(),
                    format,
                    input.source().id(),
                    read - before,
                    rejects.count() - rejectedBefore,
                    input.known().isEmpty() ? "new" : "resumed"));
        }

        private void take(PaperWriter writer, SourceRecord record, Map<Long, String> inGraph) {
            String before = inGraph.get(record.paper().number());
            if (before == null) {
                fresh++;
            } else if (before.equals(record.hash())) {
                known++;
                return;
            } else {
                changed++;
            }
            batch.add(record);
            if (batch.size() >= BATCH) {
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
            progress.papers(fresh + changed);
        }

        ImportSummary summary(Duration took) {
            return new ImportSummary(
                    List.copyOf(sources),
                    read,
                    fresh,
                    known,
                    changed,
                    rejects.count(),
                    papers,
                    unread,
                    rejects.first(),
                    inputs.skipped().stream()
                            .map(skipped -> skipped.path() + ": " + skipped.reason())
                            .toList(),
                    List.copyOf(notices),
                    took);
        }

        /** Counts what a reader finds, and hands the papers on. */
        private final class Taking implements PaperReader.Records {
            private final String path;
            private final Consumer<PaperRecord> next;

            Taking(String path, Consumer<PaperRecord> next) {
                this.path = path;
                this.next = next;
            }

            @Override
            public void accept(PaperRecord paper) {
                LookedUp.within(paper, this).ifPresent(next);
            }

            @Override
            public void reject(long number, String reason, String raw) {
                rejects.add(new Reject(path, number, reason, raw));
            }

            @Override
            public void notice(long number, String what) {
                if (notices.size() < MOST_NOTICES) {
                    notices.add(path + ":" + number + " " + what);
                }
            }

            @Override
            public void unread(String field) {
                unread.merge(field, 1L, Long::sum);
            }
        }
    }

    private static SourceInfo source(InputFile file) throws IOException {
        String path = file.path();
        String shown = path.equals("-") || path.contains("!/")
                ? path
                : Path.of(path).toAbsolutePath().normalize().toString();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return SourceInfo.of(name, shown, file.reader().format(), file.sha256());
    }
}
