package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PathCountTests {
    private static PathCount of(int count) {
        PathCount sum = PathCount.NONE;
        for (int i = 0; i < count; i++) {
            sum = sum.plus(PathCount.ONE);
        }
        return sum;
    }

    @Test
    void smallCountsAreExact() {
        assertThat(of(12)).isEqualTo(new PathCount(1.5, 3));
        assertThat(of(5).plus(of(7))).isEqualTo(of(12));
        assertThat(of(1).plus(of(16))).isEqualTo(of(17));
        assertThat(of(3).times(of(7))).isEqualTo(of(21));
        assertThat(of(3).dividedBy(of(4))).isEqualTo(0.75);
        assertThat(of(1000).log10()).isCloseTo(3, within(1e-14));
    }

    @Test
    void noPathsStayNone() {
        assertThat(PathCount.NONE.plus(PathCount.NONE)).isEqualTo(PathCount.NONE);
        assertThat(PathCount.NONE.plus(of(3))).isEqualTo(of(3));
        assertThat(of(3).plus(PathCount.NONE)).isEqualTo(of(3));
        assertThat(of(3).times(PathCount.NONE)).isEqualTo(PathCount.NONE);
        assertThat(PathCount.NONE.times(of(3))).isEqualTo(PathCount.NONE);
        assertThat(PathCount.NONE.log10()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void countsAreInOrder() {
        assertThat(PathCount.NONE).isLessThan(of(1));
        assertThat(of(1)).isGreaterThan(PathCount.NONE);
        assertThat(of(3)).isLessThan(of(4)); // a smaller exponent, a larger mantissa
        assertThat(of(5)).isLessThan(of(7));
        assertThat(of(6)).isEqualByComparingTo(of(6));
    }

    @Test
    void whatADoubleCannotHoldIsStillCounted() {
        PathCount huge = new PathCount(1, 5000); // 2^5000; the largest double is below 2^1024
        PathCount half = new PathCount(1, 4999);

        assertThat(half.plus(half)).isEqualTo(huge);
        assertThat(huge.plus(of(1))).isEqualTo(huge); // 1 is far below its precision
        assertThat(of(1).plus(huge)).isEqualTo(huge);
        assertThat(huge.times(huge)).isEqualTo(new PathCount(1, 10000));
        assertThat(half.dividedBy(huge)).isEqualTo(0.5);
        assertThat(huge.log10()).isCloseTo(5000 * Math.log10(2), within(1e-9));
    }
}
