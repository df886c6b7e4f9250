package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods and dates that stand for papers. */
class PaperSetTests {
    @ParameterizedTest
    @CsvSource({
        "2020, 2020, 2020",
        "2018-2020, 2018, 2020",
        "2020 – 2018, 2018, 2020",
        "2018-, 2018, 9999",
        "-2020, 0, 2020",
    })
    void yearsAreAPeriod(String text, long first, long last) {
        PaperSet years = PaperSet.ofTime(text).orElseThrow();
        assertThat(years.sort()).isEqualTo(PaperSet.Sort.YEARS);
        assertThat(years.value()).isEqualTo(List.of(first, last));
        assertThat(years.label()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015..2018", "2015...2018", "2015 to 2018", "2015:2018"})
    void aPeriodThatIsWrittenOtherwiseIsToldHow(String text) {
        assertThatThrownBy(() -> PaperSet.ofTime(text))
                .isInstanceOf(CiteatlasException.class)
                .hasMessage("A period is written 2015-2018, not \"" + text + "\".");
    }

    @Test
    void aDateIsTheEndOfTheDayWhereWeAre() {
        assertThat(moment("2026-11-28")).isEqualTo(here(LocalDateTime.of(2026, 11, 28, 23, 59, 59, 999_000_000)));
        assertThat(moment("2026-11-28T12:30")).isEqualTo(here(LocalDateTime.of(2026, 11, 28, 12, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LoRA", "-", "20201", "2020-21", "T5", "2026-13-01", "GPT-2020", "1-2"})
    void otherTextsAreNames(String text) {
        assertThat(PaperSet.ofTime(text)).isEmpty();
    }

    private static Instant moment(String text) {
        PaperSet imported = PaperSet.ofTime(text).orElseThrow();
        assertThat(imported.sort()).isEqualTo(PaperSet.Sort.IMPORTED);
        return ZonedDateTime.parse((String) imported.value()).toInstant();
    }

    private static Instant here(LocalDateTime time) {
        return time.atZone(ZoneId.systemDefault()).toInstant();
    }
}
