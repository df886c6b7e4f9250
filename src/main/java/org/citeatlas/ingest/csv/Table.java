package org.citeatlas.ingest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.ingest.Lines;
import org.citeatlas.ingest.LinesReader;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.TextStreams;

/**
 * A table with a header, row by row (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, with any
 * separator). A quotation mark that is never closed ends the reading after 16 MiB, and is said.
 */
public final class Table {
    /** In place of the quotation mark, where a format has none. */
    public static final char NO_QUOTES = '\uFFFF'; // no character of any text

    private static final int HEAD = 1 << 16;
    private static final Pattern START = Pattern.compile("starting at line (\\d+)");
    private static final int LONGEST = 16 << 20;

    private Table() {}

    /** The names in the header of a table that begins so. */
    public static List<String> columns(String head) {
        return TableHead.of(head).columns();
    }

    /** Hands on every row behind the header that is not empty; the separator is found by looking at the header. */
    public static void read(InputStream in, Records records, Consumer<Row> sink) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(TextStreams.utf8(in), HEAD);
        byte[] head = peeked.readNBytes(HEAD);
        peeked.unread(head);
        read(peeked, TableHead.of(TextStreams.decode(head)).separator(), '"', records, sink);
    }

    /** Hands on every row behind the header that is not empty. */
    @SuppressWarnings("removal") // FastCSV means to be strict one day; tables that are written by hand will not be
    public static void read(InputStream in, char separator, char quote, Records records, Consumer<Row> sink)
            throws IOException {
        LinesReader text = new LinesReader(new Lines(in), records);
        long line = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .maxBufferSize(LONGEST)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = null;
            for (CsvRecord record : csv) {
                line = record.getStartingLineNumber();
                if (TableHead.blank(record) || columns == null && TableHead.preamble(record)) {
                    continue;
                }
                if (columns == null) {
                    columns = columns(record.getFields());
                } else {
                    sink.accept(new Row(line, columns, record.getFields(), records));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            String reason = "a broken row, perhaps with a quotation mark that is not closed: " + e.getMessage()
                    + "; the rest of the input cannot be read";
            Matcher start = START.matcher(String.valueOf(e.getMessage()));
            long broken = start.find() ? Long.parseLong(start.group(1)) : line + 1;
            records.reject(broken, reason, text.recent(broken));
        }
    }

    private static Map<String, Integer> columns(List<String> header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip(), i);
        }
        return columns;
    }
}
