package org.citeatlas.ingest.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.TextStreams;

/**
 * Reads a table of papers, separated by commas, tabs, semicolons or bars, with a header. Columns are found by their
 * usual names, or as {@link Columns#parse} says. The record number is the line.
 */
public final class CsvPapersReader implements PaperReader {
    private static final int HEAD = 1 << 16;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} _.,;:?'&%*+()\\[\\]/#-]{0,58}[\\p{L}\\p{N})\\]#.?*%:])?|");

    private final Columns columns;

    public CsvPapersReader() {
        this(Columns.USUAL);
    }

    public CsvPapersReader(Columns columns) {
        this.columns = columns;
    }

    @Override
    public String format() {
        return "csv";
    }

    /**
     * Makes sure that these tables have the columns that the user named.
     *
     * @throws CiteatlasException (usage) for a column that a table lacks, with those that it has
     */
    public void checkColumns(List<InputFile> tables) {
        for (InputFile table : tables) {
            try (InputStream in = table.open()) {
                columns.check(
                        table.path(),
                        TableHead.of(TextStreams.decode(in.readNBytes(HEAD))).columns());
            } catch (IOException e) {
                throw CiteatlasException.usage(table.path() + " cannot be read: " + e.getMessage() + ".");
            }
        }
    }

    @Override
    public boolean recognises(String fileName, String head) {
        List<String> header = TableHead.of(head).columns();
        if (header.size() < 2
                || !header.stream().allMatch(column -> NAME.matcher(column).matches())) {
            return false;
        }
        Set<String> named = Set.of("title", "abstract", "authors", "year", "doi", "arxivId", "venue");
        long found = named.stream()
                .filter(field -> columns.of(field, header) != null)
                .count();
        return columns.of("title", header) != null && found >= 2;
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(TextStreams.utf8(in), HEAD);
        byte[] head = peeked.readNBytes(HEAD);
        peeked.unread(head);
        TableHead table = TableHead.of(TextStreams.decode(head));
        Map<String, String> found = CsvPaper.columns(columns, table.columns());
        Table.read(peeked, table.separator(), '"', records, row -> CsvPaper.read(row, found, records));
    }
}
