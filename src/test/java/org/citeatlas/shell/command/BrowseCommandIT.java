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

/** {@code browse} and {@code show --browse} with a server of the user's own. */
class BrowseCommandIT {
    private static final String OF_A_SERVER =
            "That server's Neo4j Browser shows no guide, no style and no saved statements of"
                    + " ours: 'browse --files FOLDER' writes them as files, to drop onto it.\n";

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private final GraphSession session =
            new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));

    @TempDir
    Path folder;

    @BeforeEach
    void aPaperWithManyReferences() throws IOException {
        TestGraph.empty();
        Path file = Files.write(
                folder.resolve("one.jsonl"), List.of("{\"doi\": \"10.1000/a\", \"title\": \"LoRA\", \"year\": 2021}"));
        new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
        TestGraph.write(
                "MATCH (p:Paper) UNWIND range(1, 201) AS i CREATE (p)-[:CITES]->(:Work:Stub {id: 'cite:x' + i})");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void whatTheServerDoesNotShowIsSaidBesideTheAddress() {
        assertThat(run("browse papers-with-code")).isZero();
        assertThat(data.toString()).startsWith("http").contains("cmd=edit");
        assertThat(messages.toString()).isEqualTo(OF_A_SERVER);
    }

    @Test
    void aFormatForScriptsHasAddressAndStatementAsARow() {
        assertThat(run("browse papers-with-method LoRA --format json")).isZero();
        assertThat(data.toString())
                .startsWith("{\"rows\":[\n{\"address\":\"http")
                .contains("\"statement\":\"", "\"complete\":true}");
        data.getBuffer().setLength(0);
        assertThat(run("show paper 10.1000/a --browse --format csv")).isZero();
        assertThat(data.toString()).startsWith("address,statement,notes\r\nhttp");
    }

    @Test
    void whatIsCutOffIsSaid() { // besides the references there are what the title mentions, and its topic
        assertThat(run("show paper 10.1000/a --browse")).isZero();
        assertThat(messages.toString())
                .isEqualTo("Cut off at 200 of 204 edges: write a larger LIMIT into the statement for more.\n"
                        + OF_A_SERVER);
    }

    private int run(String line) {
        ExplorationCatalogue catalogue = ExplorationCatalogue.of(
                ExplorationFiles.shipped(), new ExplorationFiles.Loaded(List.of(), List.of()), Set.of());
        Commands commands = new Commands(
                List.of(new BrowseCommand(session, () -> catalogue), new ShowCommand(session, () -> catalogue)));
        return new CommandRunner(commands, GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
    }
}
