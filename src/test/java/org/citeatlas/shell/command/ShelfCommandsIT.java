package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.ForgetSource;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.app.NameLookup;
import org.citeatlas.app.QueryOptions;
import org.citeatlas.app.ShowCard;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code mark} and {@code collection} as they are typed. */
class ShelfCommandsIT {
    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private GraphSession session = session();

    @TempDir
    Path folder;

    @BeforeEach
    void threePapers() throws IOException {
        TestGraph.empty();
        session = session();
        Path file = Files.write(
                folder.resolve("three.jsonl"),
                List.of(
                        "{\"doi\": \"10.1000/a\", \"title\": \"LoRA\", \"year\": 2021}",
                        "{\"doi\": \"10.1000/b\", \"title\": \"Prefix Tuning\", \"year\": 2021}",
                        "{\"doi\": \"10.1000/c\", \"title\": \"Prefix Tuning\", \"year\": 2023}"));
        new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void severalPapersAreMarkedAtOnceAndListedNewestFirst() {
        assertThat(run("mark 10.1000/b keep")).isZero();
        assertThat(run("mark 10.1000/a https://doi.org/10.1000/c read")).isZero();
        assertThat(out()).contains("LoRA,read,,doi:10.1000/a").contains("Prefix Tuning,read,,doi:10.1000/c");
        assertThat(run("mark 10.1000/b read")).isZero();
        assertThat(out()).contains("Prefix Tuning,read,keep,doi:10.1000/b");
        assertThat(run("mark")).isZero();
        assertThat(out().lines().map(line -> line.substring(line.lastIndexOf(',') + 1)))
                .containsExactly("id", "doi:10.1000/b", "doi:10.1000/a", "doi:10.1000/c");
    }

    @Test
    void noneTakesTheMarkBackAlsoFromAPaperThatIsGone() {
        run("mark 10.1000/a 10.1000/b drop");
        assertThat(run("mark LoRA none")).isZero();
        assertThat(out()).contains("LoRA,,drop,doi:10.1000/a");
        new ForgetSource(session).run("three.jsonl", waits -> {});
        assertThat(run("mark 10.1000/b none")).isZero();
        run("mark");
        assertThat(out().lines()).hasSize(1);
        assertThat(messages.toString()).contains("No paper is marked");
    }

    @Test
    void aMarkedPaperShowsItsMarkAndItsCollections() {
        run("mark 10.1000/a keep");
        run("collection b add 10.1000/a");
        run("collection a add 10.1000/a");
        assertThat(new ShowCard(session)
                        .run("paper", "10.1000/a", QueryOptions.DEFAULT)
                        .rows()
                        .get(0))
                .containsEntry("mark", "keep")
                .containsEntry("collections", List.of("a", "b"));
    }

    @Test
    void aCollectionIsFilledListedAndEmptied() {
        assertThat(run("collection \"to read\" add LoRA 10.1000/b")).isZero();
        assertThat(out()).contains("LoRA,added,doi:10.1000/a").contains("Prefix Tuning,added,doi:10.1000/b");
        assertThat(run("collection \"to read\" add LoRA")).isZero();
        assertThat(out()).contains("LoRA,was there already");
        assertThat(messages.toString()).contains("0 added, 1 was there already.");
        assertThat(run("collection")).isZero();
        String all = out();
        assertThat(all)
                .startsWith("collection,papers,absent,createdAt")
                .containsPattern("to read,2,0,[-\\d]{10}T[:\\d]{8}Z\r\n");
        assertThat(run("collection list")).isZero();
        assertThat(out()).isEqualTo(all);
        run("collection \"to read\" list");
        String listed = out();
        assertThat(listed.lines().skip(1))
                .allMatch(row -> row.matches(".*,20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ,.*"));
        run("collection \"to read\"");
        assertThat(out()).isEqualTo(listed).contains("LoRA").contains("doi:10.1000/b");
        assertThat(run("collection \"to read\" remove LoRA 10.1000/c")).isZero();
        assertThat(out()).contains("LoRA,removed").contains("Prefix Tuning,was not there,doi:10.1000/c");
        assertThat(run("collection \"to read\" rename read")).isZero();
        assertThat(run("collection read delete")).isZero();
        assertThat(out()).contains("read,1");
        run("collection");
        assertThat(messages.toString()).contains("There is no collection yet");
    }

    @Test
    void whatIsNotInTheGraphNowIsShownAndCounted() {
        run("collection adapters add 10.1000/a 10.1000/b");
        new ForgetSource(session).run("three.jsonl", waits -> {});
        assertThat(run("collection adapters")).isZero();
        assertThat(out()).contains("LoRA").contains("not in the graph now");
        assertThat(messages.toString()).contains("2 of 2 are not in the graph now");
        assertThat(run("collection adapters remove doi:10.1000/a")).isZero();
        assertThat(out()).contains("LoRA,removed,doi:10.1000/a");
    }

    @ParameterizedTest
    @CsvSource({"json, {", "jsonl, {", "csv, paper", "markdown, |", "table, '#  paper'"})
    void everyFormatHasTheDataOnStandardOutput(String format, String start) {
        run("collection adapters add LoRA");
        for (String line : List.of("mark LoRA keep", "mark", "collection adapters", "collection adapters add LoRA")) {
            assertThat(run(line + " --format " + format)).isZero();
            assertThat(out().strip())
                    .as(line)
                    .startsWith(start)
                    .contains("LoRA")
                    .contains("doi:10.1000/a");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "mark Lora1 read => Near it: 'LoRA'",
                "mark LoRA reed => Did you mean read?",
                "mark read => The paper is missing",
                "collection adapters add => The papers are missing",
                "collection adapters ad LoRA => Did you mean add?",
                "collection adapters delete LoRA => One word too many",
                "collection adapters list LoRA => One word too many",
                "collection Adapters list => Near it: 'adapters'",
                "collection nothing remove LoRA => 'collection' lists them all",
                "collection adapters rename taken => There is a collection 'taken' already",
                "collection adapters rename => The new name is missing",
                "collection adapters add \"Nothing Such\" => No paper is called",
            })
    void whatIsWrongIsCodeTwoWithTheWayOut(String line, String message) {
        run("collection adapters add LoRA");
        run("collection taken add LoRA");
        assertThat(run(line)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(messages.toString()).contains(message);
    }

    @Test
    void anAmbiguousTitleIsListedAndNothingIsDone() {
        assertThat(run("mark LoRA \"Prefix Tuning\" read")).isEqualTo(2);
        assertThat(messages.toString()).contains("doi:10.1000/b").contains("doi:10.1000/c");
        assertThat(run("collection adapters add LoRA \"Prefix Tuning\"")).isEqualTo(2);
        run("mark");
        assertThat(out().lines()).hasSize(1);
        run("collection");
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void aNewNameThatIsNearAnotherIsSaidSo() {
        run("collection Adapters add LoRA");
        assertThat(run("collection adapters add LoRA")).isZero();
        assertThat(messages.toString()).contains("'adapters' is new. Did you mean 'Adapters'?");
    }

    @Test
    void helpShowsHowTheyAreTyped() {
        assertThat(run("help mark")).isZero();
        assertThat(out())
                .contains("read, keep, drop, none")
                .contains("Examples:\n  mark 2106.09685 1706.03762 read\n  mark \"Attention Is All You Need\" none\n");
        assertThat(run("help collection")).isZero();
        assertThat(out())
                .contains("add, remove, list, rename, delete")
                .contains("Examples:\n  collection adapters add 2106.09685 2305.14314\n  collection \"to read\"\n");
    }

    @Test
    void collectionNamesComplete() {
        run("collection adapters add LoRA");
        assertThat(new NameLookup(session).complete("collection", "AD", 10)).containsExactly("adapters");
    }

    private int run(String line) {
        data.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Commands commands = new Commands(List.of(new MarkCommand(session), new CollectionCommand(session)));
        commands.add(new HelpCommand(commands));
        return new CommandRunner(commands, GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
    }

    private String out() {
        return data.toString();
    }

    private static GraphSession session() {
        return new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));
    }
}
