package org.citeatlas.shell.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTests {
    private static final String NASTY = "O'Reilly \"<&>\", λ 漢字 😀\nnext\tline";

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @Test
    void jsonReadsBack() throws IOException {
        output(Screen.NONE, "--format", "json").answer(answer());
        JsonNode json = new ObjectMapper().readTree(data.toString());
        assertThat(json.at("/rows/0/name").asText()).isEqualTo(NASTY);
        assertThat(json.at("/rows/0/count").asLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(json.at("/rows/0/share").asDouble()).isEqualTo(0.1);
        assertThat(json.at("/rows/0/list/1").asText()).isEqualTo("b");
        assertThat(json.at("/rows/0/node/properties/name").asText()).isEqualTo("LoRA");
        assertThat(json.at("/rows/1/name").isNull()).isTrue();
        assertThat(json.at("/rows/1/share").isNull()).as("JSON has no NaN").isTrue();
        assertThat(json.at("/coverage/papers").asLong()).isEqualTo(68);
        assertThat(json.at("/complete").asBoolean()).isTrue();
        assertThat(messages.toString()).isEqualTo("2 of 68 papers\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv", "table", "markdown"})
    void aMomentIsUtcAndNamesNoZone(String format) {
        ZonedDateTime moment = ZonedDateTime.of(2026, 11, 29, 2, 13, 0, 0, ZoneId.of("Etc/UTC"));
        Map<String, Object> row = Map.of("at", moment, "list", List.of(moment));
        output(Screen.NONE, "--format", format)
                .answer(Answer.table(List.of("at", "list"), List.of(row), Coverage.NONE));
        assertThat(data.toString().split("2026-11-29T02:13:00Z", -1)).hasSize(3);
        assertThat(data.toString()).doesNotContain("Etc");
    }

    @Test
    void jsonLinesAreTheBareRows() throws IOException {
        output(Screen.NONE, "--format", "jsonl").answer(answer());
        List<String> lines = data.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper().readTree(lines.get(0)).get("name").asText())
                .isEqualTo(NASTY);
    }

    @Test
    void csvInAPipeReadsBack() {
        output(Screen.NONE).answer(answer());
        assertThat(data.toString()).startsWith("name,count,share,list,node\r\n");
        List<CsvRecord> rows = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(data.toString()).forEach(rows::add);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getFields().subList(0, 4)).containsExactly(NASTY, "9223372036854775807", "0.1", "a; b");
        assertThat(rows.get(1).getField(4)).startsWith("{\"id\":\"entity:lora\"");
        assertThat(rows.get(2).getFields()).containsExactly("", "2", "NaN", "", "");
    }

    @Test
    void formulasInCsvAreDisarmedAndNamesAreNot() {
        assertThat(List.of("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "\t=1", "-A1+2").stream()
                        .map(Formula::disarm))
                .allMatch(text -> text.startsWith("'"));
        assertThat(Formula.disarm("Deep nets;=cmd|' /C calc'!A0\t@SUM(A1); a;b"))
                .as("where a semicolon or a tab begins a cell")
                .isEqualTo("Deep nets;'=cmd|' /C calc'!A0\t'@SUM(A1); a;b");
        assertThat(List.of("-5", "+1", "@inproceedings", "-based", "=", "C++", "a=b").stream()
                        .map(Formula::disarm))
                .containsExactly("-5", "+1", "@inproceedings", "-based", "=", "C++", "a=b");
    }

    @Test
    void markdownEscapesWhatItWouldRead() {
        Answer answer = Answer.table(List.of("a|b", "n"), List.of(row("a|b", "x | y_z\n*", "n", 1L)), Coverage.NONE);
        output(Screen.NONE, "--format", "markdown").answer(answer);
        assertThat(data.toString()).isEqualTo("| a\\|b | n |\n| --- | --: |\n| x \\| y\\_z<br>\\* | 1 |\n");
    }

    @Test
    void emptyCutOffAndTimedOutNeverLookAlike() {
        assertThat(output(Screen.NONE).answer(Answer.table(List.of("x"), List.of(), Coverage.NONE)))
                .isZero();
        String empty = said();
        assertThat(output(Screen.NONE).answer(cutOff("limit"))).isZero();
        String cutOff = said();
        assertThat(output(Screen.NONE).answer(cutOff("timeout"))).isEqualTo(5);
        String timedOut = said();
        assertThat(empty).contains("Nothing found.");
        assertThat(cutOff).contains("Cut off after 1 row").contains("--limit");
        assertThat(timedOut).contains("time-out").contains("--timeout");
    }

    @Test
    void jsonSaysThatTimeRanOutBeforeThereWasARow() {
        output(Screen.NONE, "--format", "json").timedOut();
        assertThat(data.toString())
                .isEqualToIgnoringWhitespace("{\"rows\":[],\"coverage\":{\"cutOffBy\":\"timeout\","
                        + "\"sentence\":\"Time ran out before the first row.\"},\"complete\":false}");
        data.getBuffer().setLength(0);
        output(Screen.NONE, "--format", "csv").timedOut();
        assertThat(data.toString()).isEmpty();
    }

    @Test
    void quietLeavesWarningsOnly() {
        output(Screen.NONE, "--quiet").answer(answer());
        assertThat(messages.toString()).isEmpty();
        output(Screen.NONE, "--quiet").answer(cutOff("limit"));
        assertThat(messages.toString()).contains("Cut off");
    }

    @Test
    void aTerminalGetsATableInColour() {
        Screen terminal = new Screen(true, true, 80, 24, true);
        output(terminal).answer(answer());
        assertThat(data.toString()).contains("\u001b[1;36mname\u001b[0m").contains("─");
        data.getBuffer().setLength(0);
        output(terminal, "--no-color").answer(answer());
        assertThat(data.toString()).doesNotContain("\u001b").contains("─");
    }

    @Test
    void rowsOnATerminalCannotSteerItInAnyFormat() {
        Answer answer = Answer.table(List.of("x"), List.of(Map.of("x", "\u001b[2J\u009b1m")), Coverage.NONE);
        for (String format : List.of("table", "json", "jsonl", "csv", "markdown")) {
            output(new Screen(true, true, 80, 24, false), "--format", format).answer(answer);
        }
        assertThat(data.toString()).doesNotContain("\u001b").doesNotContain("\u009b");
    }

    @Test
    void moreThanAScreenGoesToThePager() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (long i = 0; i < 30; i++) {
            rows.add(Map.of("x", i));
        }
        List<String> paged = new ArrayList<>();
        Streams streams =
                new Streams(data, messages, new Screen(true, true, 80, 24, false), Asker.NOBODY, paged::addAll);
        new Output(streams, TypedLine.of("").globals()).answer(Answer.table(List.of("x"), rows, Coverage.NONE));
        assertThat(paged).hasSize(32);
        assertThat(data.toString()).isEmpty();
    }

    @Test
    void aReaderThatHasGoneIsNoError() {
        Writer gone = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Output output = new Output(
                Streams.unattended(gone, messages, Screen.NONE),
                TypedLine.of("").globals());
        assertThatThrownBy(() -> output.answer(answer())).isInstanceOf(BrokenPipe.class);
    }

    private String said() {
        String said = messages.toString();
        messages.getBuffer().setLength(0);
        return said;
    }

    private Output output(Screen screen, String... options) {
        return new Output(
                Streams.unattended(data, messages, screen),
                TypedLine.ofArguments(options).globals());
    }

    private static Answer cutOff(String by) {
        return new Answer(
                Layout.TABLE,
                List.of("x"),
                List.of(Map.of("x", 1L)),
                new Coverage(Map.of("cutOffBy", by), ""),
                false,
                "");
    }

    private static Answer answer() {
        GraphNode node = new GraphNode("entity:lora", List.of("Entity"), Map.of("name", "LoRA"));
        List<Map<String, Object>> rows = List.of(
                row("name", NASTY, "count", Long.MAX_VALUE, "share", 0.1, "list", List.of("a", "b"), "node", node),
                row("count", 2L, "share", Double.NaN));
        return Answer.table(
                List.of("name", "count", "share", "list", "node"),
                rows,
                new Coverage(Map.of("papers", 68L), "2 of 68 papers"));
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
