package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code why} as it is typed. */
class WhyCommandIT {
    private final StringWriter data = new StringWriter();
    private final GraphSession session =
            new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));

    @TempDir
    Path folder;

    @BeforeEach
    void aPaper() throws IOException {
        TestGraph.empty();
        Path file = Files.write(
                folder.resolve("one.jsonl"),
                List.of(
                        "{\"doi\": \"10.1000/a\", \"title\": \"Tuning\", \"abstract\": \"We compare with LoRA here.\"}"));
        new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void scriptsGetTheFieldAndTheCharacters() {
        run("why 10.1000/a LoRA --format jsonl", Screen.NONE);
        assertThat(data.toString()).contains("\"field\":\"abstract\",\"start\":16,\"end\":20,");
        run("why 10.1000/a LoRA --format csv", Screen.NONE);
        assertThat(data.toString())
                .startsWith("edge,from,to,mention,sentence,field,start,end,rule,")
                .contains(",abstract,16,20,");
    }

    @Test
    void aNarrowTableKeepsItsRoomForTheSentence() {
        run("why 10.1000/a LoRA", new Screen(true, true, 100, 0, false));
        assertThat(data.toString()).contains("sentence").doesNotContain("start");
        run("why 10.1000/a LoRA", new Screen(true, true, 200, 0, false));
        assertThat(data.toString()).contains("sentence").contains("start");
    }

    private void run(String line, Screen screen) {
        data.getBuffer().setLength(0);
        Commands commands = new Commands(List.of(new WhyCommand(session)));
        int exitCode = new CommandRunner(commands, GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, new StringWriter(), screen), "");
        assertThat(exitCode).isZero();
    }
}
