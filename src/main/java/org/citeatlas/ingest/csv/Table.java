package org.citeatlas.ingest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.citeatlas.ingest.Lines;
import org.citeatlas.ingest.LinesReader;
import org.citeatlas.ingest.PaperReader.Records;

/**
 * A table with a header, row by row (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, with any
 * separator). A quotation mark that is never closed ends the reading after 16 MiB, and is said.
 */
public final class Table {
    /** In place of the quotation mark, where a format has none. */
    public static final char NO_QUOTES = '\uFFFF'; // no character of any text

    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final int LONGEST = 16 << 20;

    private Table() {}

    /** The separator that stands most often in a header line. */
    public static char separator(String header) {
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Hands on every row behind the header that is not empty. */
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
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = null;
            for (CsvRecord record : csv) {
                line = record.getStartingLineNumber();
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
            records.reject(line + 1, reason, "");
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
