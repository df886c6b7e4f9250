package org.citeatlas.app.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeatlas.domain.CiteatlasException;

/** Takes in rows of a thing, a year and a number of papers; rows without a thing say how many papers there are in all. */
final class YearRows {
    private final SortedMap<String, Map<Integer, Integer>> papers = new TreeMap<>();
    private final SortedMap<Integer, Integer> papersOfYear = new TreeMap<>();

    /** @throws CiteatlasException (failed) for values that are not these */
    void add(List<Object> row) {
        if (!(row.get(1) instanceof Long year)
                || !(row.get(2) instanceof Long count)
                || !(row.get(0) == null || row.get(0) instanceof String)) {
            throw CiteatlasException.failed("The statement that is read returns " + row
                    + ", and should return a node's name or null, a year and a number of papers.");
        }
        if (row.get(0) instanceof String node) {
            papers.computeIfAbsent(node, name -> new TreeMap<>())
                    .merge(year.intValue(), count.intValue(), Integer::sum);
        } else {
            papersOfYear.merge(year.intValue(), count.intValue(), Integer::sum);
        }
    }

    List<String> things() {
        return new ArrayList<>(papers.keySet());
    }

    /** The first year of all papers; there has to be one. */
    int firstYear() {
        return papersOfYear.firstKey();
    }

    /** Papers of each year from the first to the last, by number of the year from 0. */
    int[] all() {
        return papersOfYear.isEmpty() ? new int[0] : series(papersOfYear);
    }

    /** Papers of that thing in each of these years; never more than there are in all. @param all {@link #all()} */
    int[] of(String thing, int[] all) {
        int[] series = series(papers.getOrDefault(thing, Map.of()));
        for (int year = 0; year < series.length; year++) {
            series[year] = Math.min(series[year], all[year]);
        }
        return series;
    }

    private int[] series(Map<Integer, Integer> counts) {
        int[] series = new int[papersOfYear.lastKey() - papersOfYear.firstKey() + 1];
        for (int year = 0; year < series.length; year++) {
            series[year] = counts.getOrDefault(papersOfYear.firstKey() + year, 0);
        }
        return series;
    }
}
