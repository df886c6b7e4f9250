package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explorations as commands, where there is no graph. */
class ExplorationCommandTests {
    private static final String MINE = """
            // @title    Mine
            // @param    kind STRING LIST = method,model  kinds
            // @param    name ENTITY      a name
            // @param    share FLOAT      a share
            // @param    text STRING      a text
            // @param    all BOOLEAN = false  all
            // @param    limit INTEGER = 20   rows
            // @scope    since, topic
            // @returns  paper STRING
            MATCH (p:Paper) WHERE inScope(p) AND $kind <> $text AND ($name IS NULL OR $share > 1 OR $all)
            RETURN p.title AS paper // not $since
            LIMIT $limit;
            // @graph
            MATCH (p:Paper) WHERE inScope(p) RETURN p
            """;

    @TempDir
    private Path folder;

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private Exploration mine;

    @BeforeEach
    void read() throws IOException {
        read(MINE);
    }

    private void read(String file) throws IOException {
        Files.writeString(folder.resolve("mine.cypher"), file);
        ExplorationFiles.Loaded loaded = ExplorationFiles.load(folder);
        assertThat(loaded.problems()).isEmpty();
        mine = loaded.explorations().get(0);
    }

    @Test
    void theStatementIsPrintedAsNeo4jBrowserTakesIt() {
        assertThat(run("mine --text \"it's a \\\\ slash\" --share 2 --since 2020 --limit 0 --cypher"))
                .isZero();
        assertThat(data.toString()).isEqualTo("""
                :param all => false;
                :param kind => ['method', 'model'];
                :param limit => 2147483647;
                :param name => null;
                :param share => 2.0;
                :param since => 2020;
                :param text => 'it\\'s a \\\\ slash';
                MATCH (p:Paper) WHERE (p.year >= $since) AND $kind <> $text AND ($name IS NULL OR $share > 1 OR $all)
                RETURN p.title AS paper // not $since
                LIMIT $limit;
                """);
    }

    @Test
    void theOneThatDrawsIsPrintedToo() {
        assertThat(run("mine --cypher graph --since 2020")).isZero();
        assertThat(data.toString())
                .isEqualTo(":param since => 2020;\nMATCH (p:Paper) WHERE (p.year >= $since) RETURN p;\n");
    }

    @Test
    void forScriptsItIsAnObject() {
        assertThat(run("mine method --cypher --format json")).isZero();
        assertThat(data.toString())
                .startsWith("{\"cypher\":\"MATCH (p:Paper) WHERE true AND $kind <> $text")
                .endsWith("\"parameters\":{\"all\":false,\"kind\":[\"method\"],\"limit\":20,\"name\":null,"
                        + "\"share\":null,\"text\":null}}\n");
    }

    @Test
    void onlyANameNeedsTheGraph() {
        assertThat(run("mine --cypher --name LoRA")).isEqualTo(4);
        assertThat(run("mine --cypher --topic tuning")).isEqualTo(4);
        assertThat(run("mine")).isEqualTo(4);
        assertThat(messages.toString()).isEqualTo("The graph is away.\n".repeat(3));
        assertThat(folder.resolve("graph")).doesNotExist();
    }

    @Test
    void helpShowsTheScope() {
        assertThat(run("help mine")).isZero();
        assertThat(data.toString())
                .contains("--topic TOPIC")
                .contains("only papers about this topic")
                .contains("--cypher");
    }

    @Test
    void helpShowsEveryExampleOnALineOfItsOwn() throws IOException {
        assertThat(run("help mine")).isZero();
        assertThat(data.toString()).endsWith("Example: mine\n");
        read(MINE.replace("// @returns", "// @example mine method\n// @example mine --share 2\n// @returns"));
        data.getBuffer().setLength(0);
        assertThat(run("help mine")).isZero();
        assertThat(data.toString()).endsWith("\nExamples:\n  mine method\n  mine --share 2\n");
    }

    private int run(String line) {
        GraphGate away = new GraphGate() {
            @Override
            public void await() {
                throw new CiteatlasException(Failure.UNREACHABLE, "The graph is away.");
            }

            @Override
            public List<String> notices() {
                return List.of();
            }
        };
        GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")));
        Commands commands = new Commands(List.of(new ExplorationCommand(mine, session)));
        commands.add(new HelpCommand(commands));
        return new CommandRunner(commands, away, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
    }
}
