package org.citeatlas.app;

import java.util.List;
import org.citeatlas.ingest.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * How far an import into a graph has come, all of it: the first reading, the writing, and what is settled at the end each
 * count as a share of the papers, so that the rate and the time left are those of the whole. Not for several threads.
 */
final class ImportCourse {
    /** Share of the time, as measured on the ACL Anthology and OpenAlex works. */
    private static final double READING = 0.1;

    private static final double WRITING = 0.7;

    private final ImportProgress progress;
    private final double bytes; // in all inputs
    private double bytesBefore; // in those that were read to their end
    private @Nullable InputFile current;
    private double total;
    private double written;

    /** @param files what is to be read */
    ImportCourse(ImportProgress progress, List<InputFile> files) {
        this.progress = progress;
        this.bytes = files.stream().mapToLong(InputFile::size).sum();
    }

    /** The first reading begins with this input. */
    void begin(InputFile file) {
        bytesBefore += current == null ? 0 : current.size();
        current = file;
        progress.source(file.path());
    }

    /** The first reading has come to this paper; how many there will be is guessed from the bytes. */
    void read(long papers) {
        double share = (bytesBefore + (current == null ? 0 : current.consumed())) / bytes;
        if (share > 0 && share <= 1) { // standard input has no size
            found(papers / share, READING * share);
        }
    }

    /** The first reading is done. @param papers that there are */
    void found(long papers) {
        found(papers, READING);
    }

    /** @param papers that are written more */
    void written(long papers) {
        written += papers;
        progress(READING + WRITING * (total == 0 ? 1 : Math.min(1, written / total)));
    }

    /** @param part of what is to be settled: from 0 to 1 */
    void settled(double part) {
        progress(READING + WRITING + (1 - READING - WRITING) * part);
    }

    private void found(double papers, double part) {
        total = papers;
        progress.total(Math.round(total));
        progress(part);
    }

    private void progress(double part) {
        progress.papers(Math.round(total * part));
    }
}
