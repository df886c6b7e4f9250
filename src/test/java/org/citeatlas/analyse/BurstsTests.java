package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.citeatlas.analyse.Bursts.Burst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BurstsTests {
    private static final double EXACT = 1e-9;

    private static int[] tens(int batches) {
        int[] all = new int[batches];
        Arrays.fill(all, 10);
        return all;
    }

    @Test
    void twoStrongYearsAreABurst() {
        // The usual share is 20 / 50 = 0.4, that of a burst 0.8. A year with r of 10 is better explained by a burst by
        // r ln(0.8 / 0.4) + (10 - r) ln(0.2 / 0.6): for 1 by -9.194364, for 8 by 3.347953, for 9 by 5.139713.
        // Beginning one costs ln 5 = 1.609438, which 8.487666 outweighs.
        int[] relevant = {1, 1, 8, 9, 1};
        List<Burst> bursts = Bursts.of(relevant, tens(5), 2, 1);

        assertThat(bursts).hasSize(1);
        assertThat(bursts.get(0).start()).isEqualTo(2);
        assertThat(bursts.get(0).end()).isEqualTo(3);
        assertThat(bursts.get(0).weight()).isCloseTo(8.487666, within(1e-6));
        // 5.27 ln 5 is 8.481738, 5.28 ln 5 is 8.497833
        assertThat(Bursts.of(relevant, tens(5), 2, 5.27)).hasSize(1);
        assertThat(Bursts.of(relevant, tens(5), 2, 5.28)).isEmpty();
        assertThat(Bursts.of(relevant, tens(5))).isEqualTo(bursts);
    }

    @Test
    void aMiddlingYearIsPassedWhereABeginningCostsMore() {
        // Shares 24 / 50 = 0.48 and 0.72: a year with 8 gains 8 ln 1.5 + 2 ln(0.28 / 0.52) = 2.005642, with 6
        // -0.043366, with 1 -5.165888. 0.5 ln 5 = 0.804719 is more than the loss, 0.01 ln 5 = 0.016094 is less.
        int[] relevant = {1, 8, 6, 8, 1};

        List<Burst> one = Bursts.of(relevant, tens(5), 1.5, 0.5);
        assertThat(one).extracting(Burst::start).containsExactly(1);
        assertThat(one).extracting(Burst::end).containsExactly(3);
        assertThat(one.get(0).weight()).isCloseTo(2 * 2.005642 - 0.043366, within(2e-6));

        List<Burst> two = Bursts.of(relevant, tens(5), 1.5, 0.01);
        assertThat(two).extracting(Burst::start).containsExactly(1, 3);
        assertThat(two).extracting(Burst::end).containsExactly(1, 3);
    }

    @Test
    void burstsMayBeginWithTheFirstAndEndWithTheLast() {
        List<Burst> bursts = Bursts.of(new int[] {9, 1, 1, 1, 1, 9}, tens(6), 2, 1);

        assertThat(bursts).extracting(Burst::start).containsExactly(0, 5);
        assertThat(bursts).extracting(Burst::end).containsExactly(0, 5);
    }

    @Test
    void beginningWithABurstCostsAsMuch() {
        // shares 12 / 30 = 0.4 and 0.8: 10 gain 6.931472, and 6.3 ln 3 = 6.921257, 6.4 ln 3 = 7.031118
        assertThat(Bursts.of(new int[] {10, 1, 1}, tens(3), 2, 6.3)).hasSize(1);
        assertThat(Bursts.of(new int[] {10, 1, 1}, tens(3), 2, 6.4)).isEmpty();
    }

    @Test
    void anEmptyYearMayLieWithinABurst() {
        List<Burst> bursts = Bursts.of(new int[] {1, 8, 0, 8, 0, 1}, new int[] {10, 10, 0, 10, 0, 10}, 2, 1);

        assertThat(bursts).extracting(Burst::start).containsExactly(1);
        assertThat(bursts).extracting(Burst::end).containsExactly(3);
    }

    @Test
    void aShareNeverReachesOne() {
        // the usual share is 20 / 30, and twice that is more than all
        assertThat(Bursts.of(new int[] {1, 9, 10}, tens(3), 2, 1))
                .extracting(Burst::end)
                .containsExactly(2);
    }

    @Test
    void whatNeverOrAlwaysHappensDoesNotBurst() {
        assertThat(Bursts.of(new int[] {0, 0}, tens(2))).isEmpty();
        assertThat(Bursts.of(new int[] {10, 10}, tens(2))).isEmpty();
        assertThat(Bursts.of(new int[] {5, 5}, tens(2))).isEmpty();
        assertThat(Bursts.of(new int[0], new int[0])).isEmpty();
    }

    @Test
    void aMatterOfAlmostAllDocumentsDoesNotBurst() {
        // the usual share is 0.999996, above what a burst may have; the last batch has less than that
        int million = 1_000_000;
        assertThat(Bursts.of(new int[] {million, million, million - 12}, new int[] {million, million, million}))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noOtherSequenceCostsLess(long seed) {
        Random random = new Random(seed);
        int batches = 10;
        int[] all = random.ints(batches, 5, 30).toArray();
        int[] relevant = Arrays.stream(all)
                .map(documents -> random.nextInt(documents / 2))
                .toArray();
        double scale = 1.8;
        double gamma = 0.4;
        double usual =
                Arrays.stream(relevant).sum() / (double) Arrays.stream(all).sum();

        int found = 0;
        for (Burst burst : Bursts.of(relevant, all, scale, gamma)) {
            for (int batch = burst.start(); batch <= burst.end(); batch++) {
                found |= 1 << batch;
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (int states = 0; states < 1 << batches; states++) {
            least = Math.min(least, cost(states, relevant, all, usual, scale, gamma));
        }
        assertThat(cost(found, relevant, all, usual, scale, gamma)).isCloseTo(least, within(EXACT));
    }

    /** As the paper has it, with the binomial coefficients; bit t of the states is whether batch t is in a burst. */
    private static double cost(int states, int[] relevant, int[] all, double usual, double scale, double gamma) {
        double cost = 0;
        boolean before = false;
        for (int batch = 0; batch < all.length; batch++) {
            boolean burst = (states >> batch & 1) == 1;
            double share = burst ? scale * usual : usual;
            double likelihood = 1;
            for (int i = 1; i <= relevant[batch]; i++) {
                likelihood *= share * (all[batch] - relevant[batch] + i) / i;
            }
            cost -= Math.log(likelihood * Math.pow(1 - share, all[batch] - relevant[batch]));
            cost += burst && !before ? gamma * Math.log(all.length) : 0;
            before = burst;
        }
        return cost;
    }

    @Test
    void whatDoesNotFitIsRefused() {
        int[] two = {1, 2};

        assertThatIllegalArgumentException().isThrownBy(() -> Bursts.of(two, tens(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bursts.of(new int[] {1, 11}, tens(2)))
                .withMessageContaining("batch 1 has 11 relevant documents of 10");
        assertThatIllegalArgumentException().isThrownBy(() -> Bursts.of(new int[] {1, -1}, tens(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Bursts.of(two, tens(2), 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Bursts.of(two, tens(2), 2, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Bursts.of(two, tens(2), Double.NaN, 1));
    }
}
