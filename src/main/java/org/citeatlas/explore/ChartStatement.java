package org.citeatlas.explore;

import java.util.List;

/**
 * The answer by year, to be drawn as a chart.
 *
 * @param axis what is counted, with its unit behind a comma: {@code share of the papers of the year, %}
 * @param cypher the statement that returns {@link #COLUMNS}, the series in the order of the legend
 * @param line of the file on which it begins, from 1
 */
public record ChartStatement(String axis, String cypher, int line) {
    /** One row for each point: STRING, INTEGER, and a number. */
    public static final List<String> COLUMNS = List.of("series", "year", "value");
}
