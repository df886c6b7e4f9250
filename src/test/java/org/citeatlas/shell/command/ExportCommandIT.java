package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} as it is typed: where it goes, and what {@code --in} leaves. */
class ExportCommandIT {
    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private final GraphSession session =
            new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));

    @TempDir
    Path folder;

    @BeforeEach
    void twoSources() throws IOException {
        TestGraph.empty();
        for (String name : List.of("one", "two")) {
            Path file = Files.writeString(
                    folder.resolve(name + ".jsonl"),
                    "{\"doi\": \"10.1000/%s\", \"title\": \"LoRA in %1$s\", \"year\": 2021}".formatted(name));
            new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
        }
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aDashIsStandardOutputAndNothingElseIsThere() throws IOException {
        assertThat(run("export --as graphml --output - --around LoRA")).isZero();
        assertThat(data.toString()).startsWith("<?xml").endsWith("</graphml>\n").contains("LoRA in one");
        assertThat(messages.toString()).contains("nodes").contains("on standard output, without a manifest.");
        String streamed = data.toString();
        Path file = folder.resolve("x.graphml");
        run("export --as graphml --output " + file + " --around LoRA");
        assertThat(Files.readString(file)).isEqualTo(streamed);
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void aroundAThingStandOnlyWorksOfTheSource() {
        run("export --as dot --output - --around LoRA --hops 2");
        assertThat(data.toString()).contains("LoRA in one", "LoRA in two");
        data.getBuffer().setLength(0);
        assertThat(run("export --as dot --output - --around LoRA --hops 2 --in one.jsonl"))
                .isZero();
        assertThat(data.toString()).contains("LoRA in one").doesNotContain("LoRA in two");
        assertThat(run("export --as dot --output - --around LoRA --in nothing.jsonl"))
                .isEqualTo(2);
        assertThat(messages.toString()).contains("No collection, source or mark is called 'nothing.jsonl'");
    }

    @Test
    void anExplorationStillTakesItsScope() {
        assertThat(run("export --as dot --output - --exploration papers-with-method LoRA --in two.jsonl"))
                .isZero();
        assertThat(data.toString()).contains("LoRA in two").doesNotContain("LoRA in one");
    }

    private int run(String line) {
        ExplorationCatalogue catalogue = ExplorationCatalogue.of(
                ExplorationFiles.shipped(), new ExplorationFiles.Loaded(List.of(), List.of()), Set.of());
        Commands commands = new Commands(List.of(new ExportCommand(session, () -> catalogue)));
        return new CommandRunner(commands, GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
    }
}
