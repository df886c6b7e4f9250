package org.citeatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.citeatlas.domain.PaperRecord;

/**
 * Reads one format. Implementations keep no state between calls and hold no more than a record in memory. They are
 * public, have a public constructor without parameters, and are named in
 * {@code META-INF/services/org.citeatlas.ingest.PaperReader}, in the order in which they are asked.
 */
public interface PaperReader {
    /** The name that {@code --as} takes and {@code sources} shows: {@code papers-page}, {@code jsonl}. */
    String format();

    /**
     * Whether this reader would read an input that begins so.
     *
     * @param fileName the last part of the path, without {@code .gz}; empty for standard input
     * @param head the first 64 KiB, decoded as UTF-8 (UTF-16 where a mark says so), without the byte order mark
     */
    boolean recognises(String fileName, String head);

    /**
     * Hands on every record of the input, in order. A bad record goes to {@link Records#reject} and the rest goes on.
     *
     * @param in read to its end, never closed here
     * @throws IOException where the input itself cannot be read further
     */
    void read(InputStream in, Records records) throws IOException;

    /**
     * The same for an input that can be opened more than once, which spares some readers a copy of it. To be preferred
     * to {@link #read(InputStream, Records)} where there is an {@link InputFile}.
     */
    default void read(InputFile input, Records records) throws IOException {
        try (InputStream in = input.open()) {
            read(in, records);
        }
    }

    /** Takes what a reader finds. */
    interface Records {
        /** Takes nothing; for a first look at an input whose second will report. */
        Records SILENT = new Records() {
            @Override
            public void accept(PaperRecord paper) {}

            @Override
            public void reject(long number, String reason, String raw) {}

            @Override
            public void unread(String field) {}
        };

        void accept(PaperRecord paper);

        /**
         * A record, or a piece of one, that cannot be taken.
         *
         * @param number line or record number, from 1
         * @param reason what was wrong, with the value, and what would be right
         * @param raw the beginning of the record as read, at most 1,000 characters
         */
        void reject(long number, String reason, String raw);

        /** Counts a field that the format knows and the graph has no place for, to be named in the summary. */
        void unread(String field);

        /**
         * Something that was taken, but not quite as it stood: a line in another encoding.
         *
         * @param number line or record number, from 1
         */
        default void notice(long number, String what) {}
    }
}
