package org.citeatlas.ingest.opencitations;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.TextStreams;
import org.citeatlas.ingest.csv.Table;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonHead;
import org.citeatlas.ingest.json.JsonRecords;
import org.jspecify.annotations.Nullable;

/**
 * Reads pairs of a citing and a cited work: the dumps of the
 * <a href="https://opencitations.net/index">OpenCitations Index</a> and of COCI, the answers of their API, and other
 * tables and objects with {@code citing} and {@code cited}. Each pair is a record that only says what a known work cites.
 */
public final class OpenCitationsReader implements PaperReader {
    private static final String CITING = "citing";
    private static final String CITED = "cited";
    private static final String[] OWN = {"oci", "id"}; // the citation's own id

    @Override
    public String format() {
        return "opencitations";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        if (JsonHead.of(head).hasAll(CITING, CITED)) {
            return true;
        }
        List<String> columns = Table.columns(head);
        return columns.contains(CITING) && columns.contains(CITED);
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        PushbackInputStream text = new PushbackInputStream(TextStreams.utf8(in));
        int first = text.read();
        if (first >= 0) {
            text.unread(first);
        }
        if (first == '[' || first == '{') {
            JsonRecords.read(text, Set.of(), records, (number, object) -> {
                JsonFields fields = new JsonFields(number, object, records);
                pair(number, fields::text, fields.raw(), records);
                fields.pass(OWN).countRest();
            });
        } else {
            Table.read(text, records, row -> {
                pair(row.line(), row::text, row.raw(), records);
                row.pass(OWN).countRest();
            });
        }
    }

    private static void pair(long number, Function<String, @Nullable String> values, String raw, Records records) {
        List<WorkId> citing = ids(values.apply(CITING));
        List<WorkId> cited = ids(values.apply(CITED));
        if (citing.isEmpty() || cited.isEmpty()) {
            String reason = "a citation whose " + (citing.isEmpty() ? CITING : CITED)
                    + " work has no id that is known, such as a DOI";
            records.reject(number, reason, raw);
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(number, "").reference(Reference.of(cited));
        citing.forEach(paper::id);
        records.accept(paper.build());
    }

    /** Several stand with blanks between them, {@code omid:br/061 doi:10.1000/1 pmid:7}; older answers name their index. */
    private static List<WorkId> ids(@Nullable String written) {
        return written == null
                ? List.of()
                : List.of(written.strip().split("\\s+|;")).stream()
                        .flatMap(id -> WorkId.parse(id).stream())
                        .toList();
    }
}
