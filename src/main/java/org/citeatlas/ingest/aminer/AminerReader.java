package org.citeatlas.ingest.aminer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.json.JsonHead;
import org.citeatlas.ingest.json.JsonRecords;

/**
 * Reads the <a href="https://www.aminer.org/citation">citation network of AMiner and DBLP</a> as JSON: one huge array,
 * or one object a line, from version 10 on. References are AMiner's own ids, of the kind that the dump has: numbers,
 * UUIDs or 24 hexadecimal digits. Version 13 writes {@code NumberInt(2011)} where JSON has 2011.
 */
public final class AminerReader implements PaperReader {
    private static final int BUFFER = 1 << 16;

    @Override
    public String format() {
        return "aminer";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        JsonHead json = JsonHead.of(MongoNumbers.plain(head));
        boolean own =
                json.count("n_citation", "fos.name", "fos", "indexed_abstract.IndexLength", "doc_type", "venue.raw")
                        > 0;
        return json.has("title")
                && json.count("id", "_id", "_id.$oid") > 0
                && own
                && json.count("authors.name", "authors", "year", "year.$numberInt") > 0;
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        InputStream json = new BufferedInputStream(new MongoNumbers(new BufferedInputStream(in, BUFFER)), BUFFER);
        JsonRecords.read(json, Set.of(), records, (number, paper) -> new AminerPaper(number, paper, records).read());
    }
}
