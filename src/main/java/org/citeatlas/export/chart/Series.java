package org.citeatlas.export.chart;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of a chart.
 *
 * @param values by year; one at least, none below 0
 */
public record Series(String name, SortedMap<Integer, Double> values) {
    public Series {
        if (values.isEmpty() || values.values().stream().anyMatch(value -> !(value >= 0) || value.isInfinite())) {
            throw new IllegalArgumentException("the values of " + name + " are no counts or shares: " + values);
        }
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    int first() {
        return values.firstKey();
    }

    int last() {
        return values.lastKey();
    }

    double highest() {
        return Collections.max(values.values());
    }

    /** The value of the last year. */
    double latest() {
        return values.tailMap(last()).values().iterator().next();
    }

    /** The first of the years with the highest value. */
    int peak() {
        return Collections.max(
                        values.entrySet(),
                        Map.Entry.<Integer, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .getKey();
    }
}
