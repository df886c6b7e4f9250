package org.citeatlas.ingest;

import java.io.IOException;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.ingest.PaperReader.Records;
import org.jspecify.annotations.Nullable;

/**
 * Gives each record of an input a number of its own: where several come from one line or one answer, all but the first
 * get the next free numbers. A graph tells the records of a source by their numbers.
 */
final class Numbered implements Records {
    private final Records records;
    private long last; // number given last
    private long furthest; // line or record number read last
    private @Nullable Reject waiting; // nothing but rejects came behind it

    Numbered(Records records) {
        this.records = records;
    }

    @Override
    public void accept(PaperRecord paper) {
        release();
        furthest = Math.max(furthest, paper.number());
        last = Math.max(paper.number(), last + 1);
        records.accept(paper.numbered(last));
    }

    @Override
    public void reject(long number, String reason, String raw) {
        release();
        furthest = Math.max(furthest, number);
        waiting = new Reject("", number, reason, raw);
    }

    @Override
    public void unread(String field) {
        records.unread(field);
    }

    @Override
    public void notice(long number, String what) {
        records.notice(number, what);
    }

    /**
     * Nothing more comes.
     *
     * @param failure why the input ended before its end, to be rejected as one with the record that it cut off; null
     *     where it did not
     */
    void end(@Nullable IOException failure) {
        Reject cut = waiting;
        if (failure == null) {
            release();
            return;
        }
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String reason = "the input cannot be read further (" + why + "); what came before is taken. Get the file anew";
        waiting = null;
        records.reject(
                cut == null ? furthest + 1 : cut.number(),
                cut == null ? reason : cut.reason() + "; " + reason,
                cut == null ? "" : cut.raw());
    }

    private void release() {
        Reject reject = waiting;
        if (reject != null) {
            records.reject(reject.number(), reject.reason(), reject.raw());
        }
        waiting = null;
    }
}
