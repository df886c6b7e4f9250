package org.citeatlas.graph.bulk;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of files that {@code neo4j-admin database import full @import.args} reads. Files come with their first row.
 * Several threads may write, each to files of its own.
 */
final class ImportFiles implements Closeable {
    private static final int READ_BUFFER = 4 << 20; // what the importer takes unless told

    private final Path folder;
    private final Map<Table, Writer> files = new EnumMap<>(Table.class);
    private final Map<Table, Long> rows = new EnumMap<>(Table.class);
    private int longest; // characters of a row

    ImportFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes one row. */
    void row(Table table, Map<String, Object> properties, String... ids) throws IOException {
        StringBuilder row = new StringBuilder();
        rows(table, row, 1, table.row(row, properties, ids));
    }

    /** Writes rows that {@link Table#row} made. @param longestOne characters of the longest of them */
    void rows(Table table, CharSequence lines, long count, int longestOne) throws IOException {
        file(table).append(lines);
        synchronized (this) {
            rows.merge(table, count, Long::sum);
            longest = Math.max(longest, longestOne);
        }
    }

    private synchronized Writer file(Table table) throws IOException {
        Writer file = files.get(table);
        if (file == null) {
            file = new BufferedWriter(
                    Files.newBufferedWriter(folder.resolve(table.fileName()), StandardCharsets.UTF_8), 1 << 16);
            file.write(table.header());
            files.put(table, file);
        }
        return file;
    }

    /** The options for the importer, one a line, as {@code @import.args} takes them. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        files.keySet().forEach(table -> arguments.add(table.option()));
        arguments.add("--array-delimiter=U+%04X".formatted((int) Table.LIST));
        arguments.add("--multiline-fields=true"); // texts have line ends
        if (longest > READ_BUFFER / 2) {
            arguments.add("--read-buffer-size=" + 2L * longest); // it must hold the longest value
        }
        return arguments;
    }

    /** How many rows there are in each file, by name. */
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        rows.forEach((table, count) -> counts.put(table.fileName(), count));
        return counts;
    }

    @Override
    public void close() throws IOException {
        for (Writer file : files.values()) {
            file.close();
        }
        Files.write(folder.resolve("import.args"), arguments());
    }
}
