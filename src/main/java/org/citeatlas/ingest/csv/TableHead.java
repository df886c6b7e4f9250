package org.citeatlas.ingest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;

/**
 * What the beginning of a table tells of it.
 *
 * @param separator the character that stands most often in its first line, outside quotation marks; or the one that
 *     Excel's own first line {@code sep=;} names
 * @param columns the names in its header, without outer white space; none where there is no text
 */
record TableHead(char separator, List<String> columns) {
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final String SAID = "sep=";
    private static final String ABOUT = "About the data";

    TableHead {
        columns = List.copyOf(columns);
    }

    /** @param text the beginning of the table, decoded; may be cut off anywhere behind its header */
    @SuppressWarnings("removal") // see Table
    static TableHead of(String text) {
        String first = text.lines()
                .filter(line -> !line.isBlank() && !line.contains(ABOUT))
                .findFirst()
                .orElse("");
        boolean said = first.length() == SAID.length() + 1 && first.startsWith(SAID);
        char separator = said ? first.charAt(SAID.length()) : mostFrequent(first);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return csv.stream()
                    .filter(record -> !preamble(record) && !blank(record))
                    .findFirst()
                    .map(record -> new TableHead(
                            separator,
                            record.getFields().stream().map(String::strip).toList()))
                    .orElse(new TableHead(separator, List.of()));
        } catch (CsvParseException | IOException | IllegalArgumentException e) {
            return new TableHead(SEPARATORS[0], List.of()); // no table, whatever it is
        }
    }

    /** Whether this is a line before the header: Excel's with the separator, or that of Dimensions about its data. */
    static boolean preamble(CsvRecord record) {
        String first = record.getField(0);
        return record.getStartingLineNumber() == 1 && (first.startsWith(SAID) || first.startsWith(ABOUT));
    }

    /** Whether it holds nothing. */
    static boolean blank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private static char mostFrequent(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            best = count(bare, candidate) > count(bare, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
