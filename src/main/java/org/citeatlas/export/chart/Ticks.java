package org.citeatlas.export.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Round numbers along an axis. */
final class Ticks {
    private static final int MOST_VALUES = 6;

    private Ticks() {}

    /** From 0 up to the first that is not below this, in steps of 1, 2 or 5 times a power of ten. */
    static List<BigDecimal> upTo(double highest) {
        BigDecimal step = step(highest);
        long steps = Math.max(1, (long) Math.ceil(highest / step.doubleValue() - 1e-9));
        return LongStream.rangeClosed(0, steps)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .toList();
    }

    private static BigDecimal step(double highest) {
        if (highest <= 0) {
            return BigDecimal.ONE;
        }
        for (int power = -12; ; power++) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                if (step.doubleValue() * MOST_VALUES >= highest) {
                    return step;
                }
            }
        }
    }

    /** Years that can be divided by one step, no more than these. */
    static List<Integer> years(int first, int last, int most) {
        int[] steps = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
        int step = IntStream.of(steps)
                .filter(each -> (last - first) / each + 1 <= most)
                .findFirst()
                .orElse(10_000);
        return IntStream.rangeClosed(first, last)
                .filter(year -> year % step == 0)
                .boxed()
                .toList();
    }
}
