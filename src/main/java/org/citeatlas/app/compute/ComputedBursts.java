package org.citeatlas.app.compute;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeatlas.analyse.Bursts;
import org.citeatlas.analyse.Bursts.Burst;

/** Years in which a thing was in more papers than usual; bursts that last to the latest year first, then the heavier ones. */
final class ComputedBursts {
    private static final String TICKS = "▁▂▃▄▅▆▇█";

    private final double scale;
    private final double gamma;
    private final int leastPapers;
    private final int limit;

    ComputedBursts(Settings settings) {
        scale = settings.between("scale", 2, 1, Double.POSITIVE_INFINITY);
        gamma = settings.between("gamma", 1, 0, Double.POSITIVE_INFINITY);
        leastPapers = settings.number("minPapers", 3, 1);
        limit = settings.limit();
    }

    /** A burst of a thing; {@code lasts} to the latest year of all. */
    private record Found(String thing, Burst burst, boolean lasts, int[] papers) {
        static final Comparator<Found> ORDER = Comparator.comparing((Found found) -> !found.lasts())
                .thenComparingDouble(found -> -found.burst().weight())
                .thenComparing(Found::thing)
                .thenComparingInt(found -> found.burst().start());

        /** The first year in which there is a paper, from 0. */
        int first() {
            return IntStream.range(0, papers.length)
                    .filter(year -> papers[year] > 0)
                    .findFirst()
                    .orElse(0);
        }
    }

    Computed of(YearRows rows) {
        int[] all = rows.all();
        List<Found> found = rows.things().stream()
                .flatMap(thing -> bursts(thing, rows.of(thing, all), all))
                .sorted(Found.ORDER)
                .limit(limit)
                .toList();
        int drawnFrom = found.stream().mapToInt(Found::first).min().orElse(0);
        List<Map<String, Object>> shown = found.stream()
                .map(burst -> row(burst, all, rows.firstYear(), drawnFrom))
                .toList();
        return new Computed(shown, Read.counts("names", rows.things().size(), "years", all.length), "");
    }

    private Stream<Found> bursts(String thing, int[] papers, int[] all) {
        return Arrays.stream(papers).sum() < leastPapers
                ? Stream.empty()
                : Bursts.of(papers, all, scale, gamma).stream()
                        .map(burst -> new Found(thing, burst, burst.end() == all.length - 1, papers));
    }

    /** @param drawnFrom the first year of the trend, from 0 */
    private static Map<String, Object> row(Found found, int[] all, int firstYear, int drawnFrom) {
        Burst burst = found.burst();
        int in = sum(found.papers(), burst.start(), burst.end());
        int allIn = sum(all, burst.start(), burst.end());
        int out = Arrays.stream(found.papers()).sum() - in;
        int allOut = Arrays.stream(all).sum() - allIn;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("node", found.thing());
        row.put("from", (long) (firstYear + burst.start()));
        row.put("until", (long) (firstYear + burst.end()));
        row.put("lasts", found.lasts());
        row.put("weight", burst.weight());
        row.put("papers", (long) in);
        row.put("share", share(in, allIn));
        row.put("usual", share(out, allOut));
        row.put("trend", trend(found.papers(), all, drawnFrom));
        return row;
    }

    private static int sum(int[] numbers, int first, int last) {
        return Arrays.stream(numbers, first, last + 1).sum();
    }

    /** A column a year, as high as the share of its papers; a blank where there are none of the thing. */
    private static String trend(int[] papers, int[] all, int from) {
        double most = 0;
        for (int year = 0; year < all.length; year++) {
            most = Math.max(most, share(papers[year], all[year]));
        }
        StringBuilder trend = new StringBuilder();
        for (int year = from; year < all.length; year++) {
            double share = share(papers[year], all[year]);
            int tick = (int) Math.ceil(share / most * TICKS.length()) - 1;
            trend.append(share == 0 ? ' ' : TICKS.charAt(Math.max(0, tick)));
        }
        return trend.toString();
    }

    private static double share(int papers, int all) {
        return all == 0 ? 0 : (double) papers / all;
    }
}
