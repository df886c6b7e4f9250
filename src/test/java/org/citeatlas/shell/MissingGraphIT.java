package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.shell.command.CommandRunner;
import org.citeatlas.shell.command.Failures;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder without a graph, as after a mistyped {@code --db}. */
class MissingGraphIT {
    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void isSaidToBeMade() {
        assertThat(run("query \"RETURN 1 AS one\"")).isZero();
        assertThat(data.toString()).startsWith("one\r\n1");
        assertThat(messages.toString()).containsOnlyOnce("There was no graph in " + db());

        messages.getBuffer().setLength(0);
        assertThat(run("query \"RETURN 1 AS one\"")).isZero();
        assertThat(messages.toString()).doesNotContain("There was no graph");
    }

    @Test
    void isSaidByStatusWithTheColumnsThatItAlwaysHas() {
        assertThat(run("status")).isZero();
        assertThat(data.toString())
                .startsWith(
                        "graph,state,process,since,bolt,browser,megabytes,neo4j\r\n" + db() + ",not made yet,,,,,0,");
        assertThat(db()).doesNotExist();
    }

    @Test
    void isNotMadeByADryRun() throws Exception {
        Path papers = Files.writeString(folder.resolve("one.jsonl"), "{\"title\": \"LoRA\", \"year\": 2021}\n");
        assertThat(run("import " + papers + " --dry-run")).isZero();
        assertThat(data.toString())
                .startsWith("read,new,known,changed,rejected,newPapers,papersInGraph,seconds\r\n1,1,0,0,0,1,0,");
        assertThat(db()).doesNotExist();
    }

    @Test
    void isNotMadeWhereAFileIs() throws Exception {
        Files.writeString(db(), "{}");
        assertThat(run("import starter")).isEqualTo(4);
        assertThat(messages.toString()).contains(db() + ": it is a file, and a graph is a folder.");
    }

    private Path db() {
        return folder.resolve("mistyped");
    }

    private int run(String line) {
        try (GraphSession session = new GraphSession(GraphAddress.embedded(db()))) {
            return new CommandRunner(
                            AllCommands.over(session, folder.resolve("explore")),
                            new AppGate(session),
                            new Failures("the.log"),
                            GlobalOptions.NONE)
                    .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
        }
    }
}
