package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.shell.output.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code export} as it is typed: where it goes, and what {@code --in} leaves. */
class ExportCommandIT extends TypedCommands {
    @BeforeEach
    void twoSources() throws IOException {
        for (String name : List.of("one", "two")) {
            imported(
                    name + ".jsonl",
                    "{\"doi\": \"10.1000/%s\", \"title\": \"LoRA in %1$s\", \"year\": 2021}".formatted(name));
        }
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
        return run(line, Screen.NONE, new ExportCommand(session, () -> catalogue));
    }
}
