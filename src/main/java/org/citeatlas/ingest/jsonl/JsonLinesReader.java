package org.citeatlas.ingest.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.TwoPasses;
import org.citeatlas.ingest.json.JsonHead;
import org.citeatlas.ingest.json.JsonRecords;

/**
 * Reads papers as plain JSON, one object a line (<a href="https://jsonlines.org">JSON Lines</a>); an array of such
 * objects will do as well, also as {@code {"papers": […]}}. {@code formats.md} lists the fields.
 *
 * <p>An {@code id} may be one that only this file knows, such as {@code my-paper-7}. References by it are resolved
 * within the file, so the input is read twice: the first pass keeps, for each id of that kind and nothing else, what
 * the graph knows the paper by. A reference then carries that paper's ids, or, where it has none, its title, year and
 * first author. One that no line has is handed on as text.
 */
public final class JsonLinesReader implements PaperReader {
    private static final Set<String> WRAPPERS = Set.of("papers");

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        JsonHead json = JsonHead.of(head);
        boolean named = fileName.endsWith(".jsonl") || fileName.endsWith(".ndjson");
        return json.count("title", "papers.title") > 0
                || named && !json.fields().isEmpty(); // what is wrong with its lines will be said
    }

    @Override
    public void read(InputFile input, Records records) throws IOException {
        OwnIds ownIds = new OwnIds();
        TwoPasses.read(input, in -> collect(in, ownIds), in -> papers(in, ownIds, records));
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        OwnIds ownIds = new OwnIds();
        TwoPasses.read(in, first -> collect(first, ownIds), second -> papers(second, ownIds, records));
    }

    private static void collect(InputStream in, OwnIds ownIds) throws IOException {
        JsonRecords.read(in, WRAPPERS, Records.SILENT, (number, record) -> ownIds.add(record));
    }

    private static void papers(InputStream in, OwnIds ownIds, Records records) throws IOException {
        JsonRecords.read(
                in, WRAPPERS, records, (number, record) -> new PlainPaper(number, record, ownIds, records).read());
    }
}
