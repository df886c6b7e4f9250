package org.citeatlas.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeatlas.domain.PaperRecord;

/** Keeps what a reader finds. */
public final class Collected implements PaperReader.Records {
    public final List<PaperRecord> papers = new ArrayList<>();
    public final List<Reject> rejects = new ArrayList<>();
    public final SortedMap<String, Integer> unread = new TreeMap<>();
    public final List<String> notices = new ArrayList<>();

    public static Collected from(PaperReader reader, String text) {
        return from(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Collected from(PaperReader reader, byte[] bytes) {
        Collected collected = new Collected();
        try {
            reader.read(new ByteArrayInputStream(bytes), collected);
        } catch (IOException e) {
            throw new AssertionError("a reader threw on bytes", e);
        }
        return collected;
    }

    @Override
    public void accept(PaperRecord paper) {
        papers.add(paper);
    }

    @Override
    public void reject(long number, String reason, String raw) {
        rejects.add(new Reject("test", number, reason, raw));
    }

    @Override
    public void unread(String field) {
        unread.merge(field, 1, Integer::sum);
    }

    @Override
    public void notice(long number, String what) {
        notices.add(number + ": " + what);
    }

    public List<String> titles() {
        return papers.stream().map(PaperRecord::title).toList();
    }
}
