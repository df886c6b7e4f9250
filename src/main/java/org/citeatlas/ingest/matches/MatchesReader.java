package org.citeatlas.ingest.matches;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.Match;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonHead;
import org.citeatlas.ingest.json.JsonRecords;

/**
 * Reads matches as {@code enrich} writes them, one a line: <code>{"service":"openalex","paper":{"title":…,"year":…,
 * "firstAuthor":…,"ids":[…]},"is":["doi:…"],"score":0.97,"reason":"…","candidates":["…"]}</code>. {@code paper} is what the
 * graph had, {@code is} the ids of the work that it is. A record of the paper's title with those ids joins the two, as
 * any record does that names both.
 */
public final class MatchesReader implements PaperReader {
    /** The name of the format. */
    public static final String FORMAT = "matches";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return JsonHead.of(head).hasAll("service", "paper.title", "is", "score", "reason");
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        JsonRecords.read(in, Set.of(), records, (number, line) -> match(number, line, records));
    }

    private static void match(long number, ObjectNode line, Records records) {
        JsonFields fields = new JsonFields(number, line, records);
        JsonFields paper = fields.object("paper");
        String title = paper.text("title");
        List<WorkId> work = ids(fields.texts("is"));
        Double score = fields.decimal("score");
        if (title == null || work.isEmpty() || score == null) {
            records.reject(
                    number, "a match needs \"paper\" with a title, ids in \"is\", and a \"score\"", fields.raw());
            return;
        }
        PaperRecord.Builder record = PaperRecord.builder(number, title)
                .year(paper.year("year"))
                .match(new Match(
                        Objects.requireNonNullElse(fields.text("service"), ""),
                        score,
                        Objects.requireNonNullElse(fields.text("reason"), ""),
                        fields.texts("candidates")));
        String author = paper.text("firstAuthor");
        if (author != null) {
            record.author(new AuthorName(author));
        }
        Stream.concat(ids(paper.texts("ids")).stream(), work.stream()).forEach(record::id);
        fields.countRest();
        records.accept(record.build());
    }

    private static List<WorkId> ids(List<String> texts) {
        return texts.stream().map(WorkId::parse).flatMap(Optional::stream).toList();
    }
}
