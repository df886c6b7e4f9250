package org.citeatlas.app.enrich;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.ingest.Formats;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Connector;

/**
 * A work that a service offers.
 *
 * @param raw its record as the service gave it
 * @param paper the same, read
 */
record Offer(String raw, PaperRecord paper) {
    /** Those of an answer that can be read and have an id; the import will say what is wrong with the others. */
    static List<Offer> of(Answer answer, Connector connector) {
        List<Offer> offers = new ArrayList<>();
        PaperReader reader = Formats.byName(connector.format());
        for (String raw : connector.records(answer)) {
            read(raw, reader).stream()
                    .filter(paper -> !paper.ids().isEmpty())
                    .forEach(paper -> offers.add(new Offer(raw, paper)));
        }
        return offers;
    }

    private static List<PaperRecord> read(String raw, PaperReader reader) {
        List<PaperRecord> papers = new ArrayList<>();
        try {
            reader.read(new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)), new PaperReader.Records() {
                @Override
                public void accept(PaperRecord paper) {
                    papers.add(paper);
                }

                @Override
                public void reject(long number, String reason, String excerpt) {}

                @Override
                public void unread(String field) {}
            });
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return papers;
    }

    /** The strongest id: what it is called for people. */
    String id() {
        return paper.ids().get(0).toString();
    }
}
