package org.citeatlas.shell.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void columnsAreAlignedWithWideCharactersAndEmoji() {
        List<Map<String, Object>> rows =
                List.of(row("LoRA", 3L), row("漢字モデル", 12L), row("👩‍🔬 lab", 1L), row("한국어⚡", 1000L));
        List<String> lines = new Table(List.of("method", "papers"), rows, false).lines(80, Ink.PLAIN);
        assertThat(lines)
                .containsExactly(
                        "method      papers",
                        "──────────  ──────",
                        "LoRA             3",
                        "漢字モデル      12",
                        "👩‍🔬 lab           1",
                        "한국어⚡      1000");
        assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isEqualTo(18));
    }

    @Test
    void aMomentIsShownInUtcToTheSecond() {
        ZonedDateTime moment =
                LocalDateTime.of(2026, 11, 28, 1, 26, 34, 494_202_148).atZone(ZoneId.of("Europe/Berlin"));
        assertThat(new Table(List.of("addedAt"), List.of(Map.of("addedAt", moment)), false).lines(80, Ink.PLAIN))
                .last()
                .isEqualTo("2026-11-28T00:26:34Z");
    }

    @Test
    void coloursDoNotMoveAColumn() {
        List<Map<String, Object>> rows = List.of(row("漢字", 3L), row("LoRA 2", 12L));
        Table table = new Table(List.of("method", "papers"), rows, true);
        List<String> plain = table.lines(80, Ink.PLAIN);
        List<String> coloured = table.lines(80, Ink.COLOURED);
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                        .toList())
                .isEqualTo(plain);
    }

    @Test
    void rowsAreNumberedWhereANumberLeadsOn() {
        assertThat(new Table(List.of("method"), List.of(row("a", 1L), row("b", 2L)), true).lines(80, Ink.PLAIN))
                .containsExactly("#  method", "─  ──────", "1  a", "2  b");
    }

    @Test
    void theWidestTextIsFoldedToFitTheTerminal() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", "arxiv:2106.09685");
        row.put("sentence", "We propose Low-Rank Adaptation, or LoRA, which freezes the pre-trained model weights.");
        row.put("year", 2021L);
        List<String> lines = new Table(List.of("id", "sentence", "year"), List.of(row), false).lines(60, Ink.PLAIN);
        assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(60));
        assertThat(String.join(" ", lines)).contains("arxiv:2106.09685").contains("2021");
        assertThat(lines).hasSizeGreaterThan(4);
    }

    @Test
    void aTerminalTooNarrowForColumnsShowsThemBelowEachOther() {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String name : List.of("first", "second", "third", "fourth", "fifth")) {
            row.put(name, "a value of some length");
        }
        List<String> lines = new Table(List.copyOf(row.keySet()), List.of(row, row), false).lines(30, Ink.PLAIN);
        assertThat(lines).contains("── 1 ──", "── 2 ──", "first   a value of some length");
        assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(30));
    }

    @Test
    void dataCannotSteerTheTerminal() {
        List<String> lines = new Table(
                        List.of("x"), List.of(Map.of("x", "\u001b[2Jgone\r\n\u009b31m\u202Eevil\u0007")), false)
                .lines(80, Ink.PLAIN);
        assertThat(lines.get(2)).isEqualTo("␛[2Jgone �31m�evil␇");
    }

    @Test
    void numbersReadWell() {
        List<Object> numbers = Arrays.asList(0.98, 1.0 / 3, 12345.678, 3L, 1e-7, 2.0);
        assertThat(numbers.stream().map(Cell::text)).containsExactly("0.98", "0.3333", "12346", "3", "1.0E-7", "2");
    }

    private static Map<String, Object> row(String method, Long papers) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("method", method);
        row.put("papers", papers);
        return row;
    }
}
