package org.citeatlas.ingest.wos;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.csv.Row;
import org.citeatlas.ingest.csv.Table;

/** Reads the tab-separated export of Web of Science: the tags are the header, several values stand behind {@code ;}. */
public final class WosTabReader implements PaperReader {
    @Override
    public String format() {
        return "wos-tab";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return head.startsWith("PT\tAU\t");
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        Table.read(in, '\t', Table.NO_QUOTES, records, row -> {
            new WosRecord(row.line(), tag -> values(row, tag), row.raw(), records).read();
            for (String tag : WosRecord.TAGS) {
                row.text(tag);
            }
            row.countRest();
        });
    }

    private static List<String> values(Row row, String tag) {
        String text = row.text(tag);
        if (text == null) {
            return List.of();
        }
        return switch (tag) {
            case "AU", "AF", "CR", "BE" -> List.of(text.split("(?<!\\s)\\s+;\\s+|;\\s+"));
            case "C1" -> List.of(text.split("(?<!\\s)\\s+;\\s+(?=\\[)|;\\s+(?=\\[)"));
            default -> List.of(text);
        };
    }
}
