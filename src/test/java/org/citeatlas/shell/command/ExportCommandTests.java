package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code export} refuses before it needs a graph. */
class ExportCommandTests {
    @TempDir
    private Path folder;

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --as svg --chart --around LoRA | --chart is of the rows of an exploration: give --exploration NAME, and no --fold.
            --as svg --chart --fold paper --exploration adoption LoRA | --chart is of the rows of an exploration
            --as gexf --chart --exploration adoption LoRA | --chart is a picture: --as svg or --as png, not gexf.
            --as png --chart --exploration topics | topics does not answer by year, so that there is no chart of it. These do: adoption, emerging, topics-over-time.
            --as gexf --normalize cosine --around LoRA | --normalize is for a network of one kind: say of which with --fold KIND.
            --as png --chart --exploration topics --since 2020 --min-confidence=0.5 | topics does not answer by year
            --as png --chart --since 2020 --exploration topics | topics does not answer by year
            --as png --chart --exploration topics --since 2020 -- --limit 5 | topics does not answer by year
            --as png --exploration topics --sinec 2020 | topics has no option --sinec. It has
            --as png --sinec 2020 --around LoRA | There is no option --sinec.
            --as png --output - --around LoRA | --output - is for formats that are one text, and png is no text. Name a file
            --as csv --output - --around LoRA | --output - is for formats that are one text, and csv is several files.
            --as dot --in adapters --query 'MATCH (n) RETURN n' | --in does not go with --query: say in the statement
            --as gexf --fold things --around LoRA | --fold takes method, dataset, paper
            """)
    void whatDoesNotGoTogetherIsRefusedWithTheWayOut(String options, String message) {
        assertThat(run("export --output " + folder.resolve("x") + " " + options))
                .isEqualTo(2);
        assertThat(messages.toString()).startsWith(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void helpNamesTheFormatsOfPictures() {
        assertThat(run("help export")).isZero();
        assertThat(data.toString()).contains("pajek, png, ris, svg, turtle").contains("--chart ");
    }

    private int run(String line) {
        ExplorationCatalogue catalogue = ExplorationCatalogue.of(
                ExplorationFiles.shipped(), new ExplorationFiles.Loaded(List.of(), List.of()), Set.of());
        GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")));
        Commands commands = new Commands(List.of(new ExportCommand(session, () -> catalogue)));
        commands.add(new HelpCommand(commands));
        return new CommandRunner(commands, GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
    }
}
