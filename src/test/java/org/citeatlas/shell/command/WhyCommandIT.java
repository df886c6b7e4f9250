package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.citeatlas.shell.output.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code why} as it is typed. */
class WhyCommandIT extends TypedCommands {
    @BeforeEach
    void aPaper() throws IOException {
        imported(
                "one.jsonl",
                "{\"doi\": \"10.1000/a\", \"title\": \"Tuning\", \"abstract\": \"We compare with LoRA here.\"}");
    }

    @Test
    void scriptsGetTheFieldAndTheCharacters() {
        typed("why 10.1000/a LoRA --format jsonl", Screen.NONE);
        assertThat(data.toString()).contains("\"field\":\"abstract\",\"start\":16,\"end\":20,");
        typed("why 10.1000/a LoRA --format csv", Screen.NONE);
        assertThat(data.toString())
                .startsWith("edge,from,to,mention,sentence,field,start,end,rule,")
                .contains(",abstract,16,20,");
    }

    @Test
    void aNarrowTableKeepsItsRoomForTheSentence() {
        typed("why 10.1000/a LoRA", new Screen(true, true, 100, 0, false));
        assertThat(data.toString()).contains("sentence").doesNotContain("start");
        typed("why 10.1000/a LoRA", new Screen(true, true, 200, 0, false));
        assertThat(data.toString()).contains("sentence").contains("start");
    }

    private void typed(String line, Screen screen) {
        data.getBuffer().setLength(0);
        assertThat(run(line, screen, new WhyCommand(session))).isZero();
    }
}
