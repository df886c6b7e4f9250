package org.citeatlas.export.chart;

import java.util.List;

/**
 * Numbers by year.
 *
 * @param title what is answered, in one line
 * @param asked with which values
 * @param axis what the numbers are, with their unit
 * @param coverage what they were counted from, and what was left out
 * @param series one or more, the most important first
 */
public record Chart(String title, String asked, String axis, String coverage, List<Series> series) {
    public Chart {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a chart has a series at least");
        }
    }

    /** The same with no more series than these. */
    Chart first(int most) {
        return new Chart(title, asked, axis, coverage, series.subList(0, Math.min(most, series.size())));
    }

    int firstYear() {
        return series.stream().mapToInt(Series::first).min().orElseThrow();
    }

    int lastYear() {
        return series.stream().mapToInt(Series::last).max().orElseThrow();
    }

    double highest() {
        return series.stream().mapToDouble(Series::highest).max().orElseThrow();
    }
}
