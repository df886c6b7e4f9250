package org.citeatlas.shell.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row as a card: its fields below each other, then a section for each field that is a list. */
final class Card {
    private static final int LEAST_TEXT = 20; // columns that a value keeps, however long the names are

    private Card() {}

    /** The card's lines. @param width columns of the terminal, 0 for no limit */
    static List<String> lines(List<String> columns, Map<String, ?> row, int width, Ink ink) {
        List<String> scalars =
                columns.stream().filter(c -> !isSection(row.get(c))).toList();
        List<String> lines = new ArrayList<>(fields(scalars, row, width, ink));
        for (String column : columns) {
            if (row.get(column) instanceof Collection<?> items && isSection(items)) {
                lines.add("");
                lines.add(ink.heading(Harmless.line(column)) + ink.faint(" (" + items.size() + ")"));
                section(items, Math.max(0, width - 2), ink).forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }

    /** {@code name  value} lines; a field without a value is left out. */
    static List<String> fields(List<String> columns, Map<String, ?> row, int width, Ink ink) {
        int names = columns.stream()
                .mapToInt(c -> Columns.width(Harmless.line(c)))
                .max()
                .orElse(0);
        int room = width == 0 ? Integer.MAX_VALUE : Math.max(LEAST_TEXT, width - names - 2);
        List<String> lines = new ArrayList<>();
        for (String column : columns) {
            String text = Cell.text(row.get(column));
            if (text.isEmpty()) {
                continue;
            }
            String name = Harmless.line(column);
            String lead = ink.bold(name) + " ".repeat(names - Columns.width(name) + 2);
            for (String line : Highlight.dress(Columns.wrap(text, room), ink)) {
                lines.add(lead + line);
                lead = " ".repeat(names + 2);
            }
        }
        return lines;
    }

    /** A list is a section, but for a short one of plain values, which reads better in its line. */
    private static boolean isSection(@Nullable Object value) {
        if (!(value instanceof Collection<?> items) || items.isEmpty()) {
            return false;
        }
        boolean plain = items.stream().noneMatch(item -> item instanceof Map || item instanceof Collection);
        return !plain || items.size() > 3 || Columns.width(Cell.line(items)) > 60;
    }

    private static List<String> section(Collection<?> items, int width, Ink ink) {
        if (items.stream().allMatch(item -> item instanceof Map)) {
            List<Map<String, Object>> rows = items.stream().map(Card::row).toList();
            Set<String> columns = new LinkedHashSet<>();
            rows.forEach(row -> columns.addAll(row.keySet()));
            return new Table(List.copyOf(columns), rows, false).lines(width, ink);
        }
        return items.stream()
                .map(Cell::line)
                .flatMap(line ->
                        Highlight.dress(Columns.wrap(line, width == 0 ? Integer.MAX_VALUE : width), ink).stream())
                .toList();
    }

    private static Map<String, Object> row(Object item) {
        Map<String, Object> row = new java.util.LinkedHashMap<>();
        ((Map<?, ?>) item).forEach((key, value) -> row.put(String.valueOf(key), value));
        return row;
    }
}
