package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecordNumbersTests {
    @Test
    void numbersStayWhatTheyAreWhileTheyAreFree() {
        assertThat(numbered(3, 7, 9, 4)).containsExactly(3, 7, 9, 4);
    }

    @Test
    void severalPapersOfOneRecordGetTheNextFreeNumbers() {
        assertThat(numbered(1, 1, 1, 2, 3, 9)).containsExactly(1, 2, 3, 4, 5, 9);
    }

    private static long[] numbered(long... numbers) {
        RecordNumbers records = new RecordNumbers();
        return LongStream.of(numbers).map(records::next).toArray();
    }
}
