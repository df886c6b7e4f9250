package org.citeatlas.ingest.wos;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.tagged.TaggedLines;

/**
 * Reads the plain-text export of Web of Science; see its
 * <a href="https://webofscience.help.clarivate.com/Content/export-records.htm">field tags</a>. The record number is the
 * line of {@code PT}.
 */
public final class WebOfScienceReader implements PaperReader {
    private static final TaggedLines.Syntax SYNTAX = new TaggedLines.Syntax(
            Pattern.compile("([A-Z][A-Z0-9])(?: (.*))?", Pattern.DOTALL),
            "PT",
            "ER",
            Pattern.compile(" {2,3}(.*)", Pattern.DOTALL),
            "\n");
    private static final Pattern FIRST = Pattern.compile("(?m)\\A(?:FN .*\\R)?(?:VR .*\\R)?PT [A-Z]\\s*$");

    @Override
    public String format() {
        return "wos";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return FIRST.matcher(head.stripLeading()).find();
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        TaggedLines.read(in, SYNTAX, records, record -> {
            boolean frame = record.fields().isEmpty() || record.first("FN", "VR") != null && record.first("PT") == null;
            if (!frame) {
                new WosRecord(record.line(), tag -> record.all(tag), record.raw(), records).read();
                record.all(WosRecord.TAGS);
                record.countRest(records);
            }
        });
    }
}
