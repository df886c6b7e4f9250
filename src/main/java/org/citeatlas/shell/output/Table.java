package org.citeatlas.shell.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows in aligned columns, or below each other where the terminal is too narrow for columns.
 *
 * @param columns their names
 * @param rows one map a row
 * @param numbered whether each row has its number in front
 */
record Table(List<String> columns, List<? extends Map<String, ?>> rows, boolean numbered) {
    private static final String GAP = "  ";

    /** The table's lines. @param width columns of the terminal, 0 for no limit */
    List<String> lines(int width, Ink ink) {
        List<Column> all = shownColumns();
        return inColumns(all, width, ink)
                .or(() -> inColumns(all.stream().filter(Column::says).toList(), width, ink))
                .orElseGet(() -> belowEachOther(width, ink));
    }

    private List<Column> shownColumns() {
        List<Column> shown = new ArrayList<>();
        if (numbered) {
            List<String> numbers = IntStream.rangeClosed(1, rows.size())
                    .mapToObj(Integer::toString)
                    .toList();
            shown.add(new Column("#", numbers, true));
        }
        columns.forEach(name -> shown.add(Column.of(name, rows)));
        return shown;
    }

    /** Empty where these columns are too many for the width. */
    private Optional<List<String>> inColumns(List<Column> shown, int width, Ink ink) {
        int[] natural = shown.stream().mapToInt(Column::width).toArray();
        boolean[] fixed = new boolean[shown.size()];
        IntStream.range(0, fixed.length).forEach(i -> fixed[i] = shown.get(i).right());
        int gaps = GAP.length() * (shown.size() - 1);
        return ColumnWidths.fit(natural, fixed, width == 0 ? 0 : Math.max(1, width - gaps))
                .map(widths -> inColumns(shown, widths, ink));
    }

    private List<String> inColumns(List<Column> shown, int[] widths, Ink ink) {
        List<String> lines = new ArrayList<>();
        List<String> header = shown.stream().map(Column::name).toList();
        addRow(lines, header, shown, widths, ink, true);
        lines.add(ink.faint(String.join(
                GAP, java.util.Arrays.stream(widths).mapToObj("─"::repeat).toList())));
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            addRow(lines, shown.stream().map(c -> c.cells().get(at)).toList(), shown, widths, ink, false);
        }
        return lines;
    }

    private void addRow(
            List<String> lines, List<String> cells, List<Column> shown, int[] widths, Ink ink, boolean header) {
        List<List<String>> folded = IntStream.range(0, cells.size())
                .mapToObj(i -> Columns.wrap(cells.get(i), widths[i]))
                .toList();
        List<List<String>> dressed = folded.stream()
                .map(cell -> header ? cell : Highlight.dress(cell, ink))
                .toList();
        int height = folded.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < folded.size(); i++) {
                String cell = line < folded.get(i).size() ? folded.get(i).get(line) : "";
                String padding = " ".repeat(Math.max(0, widths[i] - Columns.width(cell)));
                String shownCell = line < folded.get(i).size() ? dressed.get(i).get(line) : "";
                String inked = header ? ink.heading(cell) : numbered && i == 0 ? ink.faint(cell) : shownCell;
                text.append(i == 0 ? "" : GAP);
                text.append(shown.get(i).right() ? padding + inked : inked + padding);
            }
            lines.add(text.toString().stripTrailing());
        }
    }

    private List<String> belowEachOther(int width, Ink ink) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(ink.faint("── " + (i + 1) + " ──"));
            lines.addAll(Card.fields(columns, rows.get(i), width, ink));
        }
        return lines;
    }

    /** A column's name and cells; {@code right}: numbers, told apart best when they end at the same place. */
    private record Column(String name, List<String> cells, boolean right) {
        static Column of(String name, List<? extends Map<String, ?>> rows) {
            List<@Nullable Object> values = new ArrayList<>();
            rows.forEach(row -> values.add(row.get(name)));
            boolean numbers = values.stream().allMatch(v -> v == null || Cell.isNumber(v))
                    && values.stream().anyMatch(Cell::isNumber);
            return new Column(
                    Harmless.line(name), values.stream().map(Cell::line).toList(), numbers);
        }

        boolean says() {
            return cells.stream().anyMatch(cell -> !cell.isEmpty());
        }

        int width() {
            return Math.max(
                    Columns.width(name),
                    cells.stream().mapToInt(Columns::width).max().orElse(0));
        }
    }
}
