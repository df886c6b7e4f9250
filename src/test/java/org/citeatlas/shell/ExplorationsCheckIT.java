package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.shell.command.CommandRunner;
import org.citeatlas.shell.command.Failures;
import org.citeatlas.shell.command.GraphGate;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explorations --check}: the user's own files, and what is wrong with them. */
class ExplorationsCheckIT {
    private static final String GOOD = """
            // @title    Papers of a year
            // @param    year INTEGER!   year of publication
            // @param    minConfidence FLOAT  least confidence
            // @scope    all
            // @returns  paper STRING, id STRING HIDDEN
            // @example  mine 2021
            MATCH (p:Paper {year: $year})-[r:MENTIONS]->()
            WHERE inScope(p) AND sure(r)
            RETURN p.title AS paper, p.id AS id;

            // @graph
            MATCH (p:Paper {year: $year})-[r:MENTIONS]->(m)
            WHERE inScope(p) AND sure(r)
            RETURN p, r, m;
            """;

    @TempDir
    private Path folder;

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @Test
    void whatIsRightIsSaidToBe() throws IOException {
        assertThat(run("explorations --check")).isZero();
        assertThat(messages.toString()).isEqualTo("There is nothing to check: no exploration is your own.\n");
        write("mine.cypher", GOOD);
        assertThat(run("explorations --check")).isZero();
        assertThat(messages.toString()).endsWith("Nothing is wrong with mine.\n");
        assertThat(data.toString()).isEmpty();
    }

    @Test
    void eachProblemHasItsPlaceAndTheOthersStillWork() throws IOException {
        write("mine.cypher", GOOD);
        write("a-typo.cypher", GOOD.replace("RETURN p.title", "RETRUN p.title").replace("mine", "a-typo"));
        write(
                "b-drawing.cypher",
                GOOD.replace("RETURN p, r, m", "RETURN p, r, q").replace("mine", "b-drawing"));
        write("c-columns.cypher", GOOD.replace("AS paper", "AS title").replace("mine", "c-columns"));
        write("d-tag.cypher", GOOD.replace("@title", "@titel").replace("mine", "d-tag"));
        write("e-write.cypher", GOOD.replace("RETURN p, r, m", "SET p.x = 1").replace("mine", "e-write"));
        write("f-missing.cypher", GOOD.replace("AND sure(r)", "AND p.x = $x").replace("mine", "f-missing"));
        write("g-scope.cypher", GOOD.replace("inScope(p)", "inscope(p)").replace("mine", "g-scope"));
        write("stats.cypher", GOOD.replace("mine", "stats"));

        assertThat(run("explorations --check")).isEqualTo(1);

        String[] lines = data.toString().split("\n");
        assertThat(lines).hasSize(8);
        assertThat(data.toString().replace(folder + "/", ""))
                .contains("a-typo.cypher:9: Neo4j does not accept the statement: Invalid input")
                .contains("b-drawing.cypher:14: Neo4j does not accept the statement: Variable `q` not defined")
                .contains("c-columns.cypher:7: the statement returns title, id, and @returns says paper, id. Make")
                .contains("d-tag.cypher:1: @titel is not known in a header. Use one of")
                .contains("e-write.cypher:14: an exploration only reads, and this statement has SET")
                .contains("f-missing.cypher:8: the parameter $x is not declared. Add a line such as")
                .contains("g-scope.cypher:4: the statement on line 7 does not use the scope. Write inScope(p)")
                .contains("stats.cypher:1: stats is a command of the console already. Rename the file");
        assertThat(run("top-methods")).isZero();
        assertThat(run("mine 2021 --in-vain")).isEqualTo(2);
        assertThat(run("mine 2021")).isZero();
        messages.getBuffer().setLength(0);
        assertThat(run("explorations")).isZero();
        assertThat(messages.toString()).contains("d-tag.cypher:1: ").contains("stats.cypher:1: ");
    }

    @Test
    void whoeverCallsABrokenOneIsToldItsPlace() throws IOException {
        write("broken.cypher", GOOD.replace("@returns", "@retruns"));
        for (String line : List.of(
                "broken",
                "help broken",
                "broken --help",
                "browse broken",
                "export --as png --output x --exploration broken")) {
            messages.getBuffer().setLength(0);
            assertThat(run(line)).isEqualTo(2);
            assertThat(messages.toString()).contains("broken.cypher:5: @retruns is not known");
        }
    }

    @Test
    void whatFailsWhenItRunsHasItsPlaceToo() throws IOException {
        write("syntax.cypher", GOOD.replace("RETURN p.title", "RETRUN p.title").replace("mine", "syntax"));
        write("zero.cypher", """
                // @title    Zero
                // @returns  x INTEGER
                UNWIND [0] AS zero
                RETURN 1 / zero AS x
                """);
        assertThat(run("syntax 2021")).isEqualTo(2);
        assertThat(run("zero")).isPositive();
        assertThat(messages.toString())
                .contains(folder.resolve("syntax.cypher") + ":9: Neo4j does not accept the statement: Invalid input")
                .containsPattern("zero.cypher:3: Neo4j .*/ by zero");
        messages.getBuffer().setLength(0);
        assertThat(run("syntax soon")).isEqualTo(2);
        assertThat(messages.toString()).startsWith("--year cannot be");
    }

    @Test
    void namedFilesAreCheckedInsteadOfTheFolder() throws IOException {
        write("broken.cypher", "RETURN");
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        Files.writeString(drafts.resolve("mine.cypher"), GOOD);

        assertThat(run("explorations --check \"" + drafts.resolve("mine.cypher") + "\""))
                .isZero();
        assertThat(run("explorations --check --format json \"" + drafts.resolve("none.cypher") + "\""))
                .isEqualTo(1);
        assertThat(data.toString()).contains("none.cypher:1: there is no such file.\"}");
        assertThat(run("explorations mine.cypher")).isEqualTo(2);
        assertThat(messages.toString()).contains("only --check takes files");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int run(String line) {
        TestGraph.empty();
        try (GraphSession session =
                new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null))) {
            return new CommandRunner(
                            AllCommands.over(session, folder),
                            GraphGate.OPEN,
                            new Failures("the.log"),
                            GlobalOptions.NONE)
                    .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
        }
    }
}
