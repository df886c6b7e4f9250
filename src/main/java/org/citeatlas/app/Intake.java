package org.citeatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.citeatlas.app.ImportSummary.PerSource;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.LookedUp;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.Reject;

/** Reads inputs, and keeps account of what was read, what could not be taken, and what has no place. */
final class Intake {
    private static final int MOST_NOTICES = 10; // the first tell what is the matter with a file

    private final Rejects rejects;
    private final ImportProgress progress;
    private final List<PerSource> sources = new ArrayList<>();
    private final SortedMap<String, Long> unread = new TreeMap<>();
    private final List<String> notices;
    private long read;

    /** @param notices what is to be said beside what the readers say */
    Intake(Rejects rejects, ImportProgress progress, List<String> notices) {
        this.rejects = rejects;
        this.notices = new ArrayList<>(notices);
        this.progress = progress;
    }

    /** What one reading of an input gave. */
    record Taken(long records, long rejected) {}

    /** Hands on the records of an input, in order. @throws CiteatlasException {@code INTERRUPTED} between two of them */
    Taken read(InputFile file, Consumer<PaperRecord> next) {
        long before = read;
        long rejectedBefore = rejects.count();
        progress.source(file.path());
        file.read(new Taking(file.path(), next));
        return new Taken(read - before, rejects.count() - rejectedBefore);
    }

    /** Enters a source in the account. @param state new, known, resumed or read */
    void enter(InputFile file, SourceInfo source, Taken taken, String state) {
        sources.add(new PerSource(
                file.path(), file.reader().format(), source.id(), taken.records(), taken.rejected(), state));
    }

    /** Counts records of a source that is in the graph already, and not read again. */
    void skip(InputFile file, SourceInfo source, long records) {
        read += records;
        enter(file, source, new Taken(records, 0), "known");
    }

    /** Whether no source was entered yet. */
    boolean isEmpty() {
        return sources.isEmpty();
    }

    List<PerSource> sources() {
        return List.copyOf(sources);
    }

    SortedMap<String, Long> unread() {
        return unread;
    }

    List<String> notices() {
        return List.copyOf(notices);
    }

    long read() {
        return read;
    }

    private final class Taking implements PaperReader.Records {
        private final String path;
        private final Consumer<PaperRecord> next;

        Taking(String path, Consumer<PaperRecord> next) {
            this.path = path;
            this.next = next;
        }

        @Override
        public void accept(PaperRecord paper) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted. The same command begins again.");
            }
            LookedUp.within(paper, this).ifPresent(within -> {
                read++;
                next.accept(within);
            });
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
