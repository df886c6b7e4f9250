package org.citeatlas.ingest.crossref;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.json.JsonHead;
import org.citeatlas.ingest.json.JsonRecords;

/**
 * Reads <a href="https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md">Crossref works</a>: answers of the
 * REST API with one work or a list, one work a line, and the files of the yearly public data file
 * ({@code {"items": […]}}).
 */
public final class CrossrefReader implements PaperReader {
    private static final Set<String> WRAPPERS = Set.of("message", "items");

    @Override
    public String format() {
        return "crossref";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        JsonHead json = JsonHead.of(head);
        return json.count("message.DOI", "message.items.DOI") > 0
                || json.hasAll("status", "message-type", "message-version")
                || work(json, "")
                || work(json, "items.");
    }

    private static boolean work(JsonHead json, String in) {
        return json.has(in + "DOI")
                && json.count(
                                in + "prefix",
                                in + "member",
                                in + "indexed",
                                in + "deposited",
                                in + "is-referenced-by-count",
                                in + "reference-count")
                        >= 2;
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        JsonRecords.read(in, WRAPPERS, records, (number, work) -> new CrossrefWork(number, work, records).read());
    }
}
