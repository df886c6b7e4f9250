package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.shell.output.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code browse} and {@code show --browse} with a server of the user's own. */
class BrowseCommandIT extends TypedCommands {
    private static final String OF_A_SERVER =
            "That server's Neo4j Browser shows no guide, no style and no saved statements of"
                    + " ours: 'browse --files FOLDER' writes them as files, to drop onto it.\n";

    @BeforeEach
    void aPaperWithManyReferences() throws IOException {
        imported("one.jsonl", "{\"doi\": \"10.1000/a\", \"title\": \"LoRA\", \"year\": 2021}");
        TestGraph.write(
                "MATCH (p:Paper) UNWIND range(1, 201) AS i CREATE (p)-[:CITES]->(:Work:Stub {id: 'cite:x' + i})");
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
        return run(
                line,
                Screen.NONE,
                new BrowseCommand(session, () -> catalogue),
                new ShowCommand(session, () -> catalogue));
    }
}
