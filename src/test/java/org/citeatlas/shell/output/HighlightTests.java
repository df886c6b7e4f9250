package org.citeatlas.shell.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Excerpt;
import org.junit.jupiter.api.Test;

/** A sentence shows what it is there for. */
class HighlightTests {
    private static final Excerpt SENTENCE = new Excerpt("We tune low-rank adaptation well.", 8, 27);

    @Test
    void theMentionIsColouredFromLineToLine() {
        Table table = new Table(List.of("sentence"), List.of(Map.of("sentence", SENTENCE)), false);

        assertThat(table.lines(18, Ink.COLOURED).subList(2, 4))
                .containsExactly("We tune \u001b[1;33mlow-rank\u001b[0m", "\u001b[1;33madaptation\u001b[0m well.");
        assertThat(table.lines(0, Ink.PLAIN).get(2)).isEqualTo("We tune low-rank adaptation well.");
    }

    @Test
    void aCardColoursItToo() {
        assertThat(Card.fields(List.of("why"), Map.of("why", SENTENCE), 0, Ink.COLOURED))
                .containsExactly("\u001b[1mwhy\u001b[0m  We tune \u001b[1;33mlow-rank adaptation\u001b[0m well.");
    }

    @Test
    void aTextCannotHighlightByItself() {
        Table table = new Table(List.of("a"), List.of(Map.of("a", "x\u0001y\u0002z")), false);

        assertThat(table.lines(0, Ink.COLOURED).get(2)).isEqualTo("x\u2401y\u2402z");
    }

    @Test
    void inMarkdownItIsBoldAndInDataItIsPlain() throws Exception {
        Answer answer = new Answer(
                Answer.Layout.TABLE,
                List.of("sentence"),
                List.of(Map.of("sentence", SENTENCE)),
                new Answer.Coverage(Map.of(), ""),
                true,
                "");
        StringWriter markdown = new StringWriter();
        MarkdownTable.write(answer, markdown);
        StringWriter csv = new StringWriter();
        CsvAnswer.write(answer, csv);
        StringWriter json = new StringWriter();
        JsonAnswer.lines(answer, json);

        assertThat(markdown.toString()).contains("| We tune **low-rank adaptation** well. |");
        assertThat(csv).hasToString("sentence\r\nWe tune low-rank adaptation well.\r\n");
        assertThat(json).hasToString("{\"sentence\":\"We tune low-rank adaptation well.\"}\n");
    }

    @Test
    void anExcerptIsAPartOfItsText() {
        assertThatThrownBy(() -> new Excerpt("short", 3, 9)).isInstanceOf(IllegalArgumentException.class);
    }
}
