package org.citeatlas.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a question gets: rows, what they cover, and whether they are all.
 *
 * <p>Values of a row are null, String, Long, Double, Boolean, java.time values, {@link GraphNode}, {@link GraphEdge},
 * and Lists and Maps of these.
 *
 * @param layout how a person should see it
 * @param columns the names of the columns, in order
 * @param rows one map per row, its keys the columns
 * @param coverage what the rows were computed from, and what was left out
 * @param complete false where {@code --limit} or a time-out cut the rows off; {@link Coverage#sentence()} says which
 * @param drill command line template of the next question, {@code show entity {method}}; empty for none
 */
public record Answer(
        Layout layout,
        List<String> columns,
        List<Map<String, Object>> rows,
        Coverage coverage,
        boolean complete,
        String drill) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same without these columns; the rows still hold their values, for the next question. */
    public Answer without(Collection<String> names) {
        List<String> others =
                columns.stream().filter(column -> !names.contains(column)).toList();
        return new Answer(layout, others, rows, coverage, complete, drill);
    }

    /** A table has many rows; a card has one, whose list values are shown as sections below each other. */
    public enum Layout {
        TABLE,
        CARD
    }

    public static Answer table(List<String> columns, List<Map<String, Object>> rows, Coverage coverage) {
        return new Answer(Layout.TABLE, columns, rows, coverage, true, "");
    }

    public static Answer card(List<String> columns, Map<String, Object> row, Coverage coverage) {
        return new Answer(Layout.CARD, columns, List.of(row), coverage, true, "");
    }

    /**
     * What an answer was computed from.
     *
     * @param counts numbers for scripts, such as {@code papers} and {@code withoutYear}
     * @param sentence the same for people; empty where there is nothing to say
     */
    public record Coverage(Map<String, Object> counts, String sentence) {
        public static final Coverage NONE = new Coverage(Map.of(), "");
    }
}
