package org.citeatlas.ingest.openalex;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.json.JsonHead;
import org.citeatlas.ingest.json.JsonRecords;

/**
 * Reads <a href="https://docs.openalex.org/api-entities/works/work-object">OpenAlex works</a>: one a line, as in the
 * snapshot; a page of an answer of the API, {@code {"meta": …, "results": […]}}; or one work. Both the shape up to 2023
 * ({@code host_venue}, {@code concepts}) and the one after it ({@code primary_location}, {@code topics}).
 */
public final class OpenAlexReader implements PaperReader {
    private static final String PAGE = "results";

    @Override
    public String format() {
        return "openalex";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        JsonHead json = JsonHead.of(head);
        boolean said = head.contains("openalex.org/W");
        boolean page = json.hasAll("meta.count", PAGE) && json.count("meta.groups_count", "group_by") > 0;
        return said && (one(json, "") || one(json, PAGE + ".")) || page && !json.has(PAGE + ".id");
    }

    private static boolean one(JsonHead json, String in) {
        return json.has(in + "id")
                && json.count(
                                in + "referenced_works",
                                in + "authorships",
                                in + "abstract_inverted_index",
                                in + "publication_year",
                                in + "display_name",
                                in + "cited_by_count")
                        > 0;
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        JsonRecords.read(in, Set.of(PAGE), records, (number, work) -> new OpenAlexWork(number, work, records).read());
    }
}
