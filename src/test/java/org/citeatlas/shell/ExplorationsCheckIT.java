package org.citeatlas.shell;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.CheckExplorations;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.shell.command.CommandRunner;
import org.citeatlas.shell.command.Failures;
import org.citeatlas.shell.command.GraphGate;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.BeforeEach;
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

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

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
    void aNameThatNeitherTheGraphNorItsModelHasIsRemarkedOn() throws IOException {
        write(
                "mine.cypher",
                GOOD.replace("]->()", "]->(x:Metod)")
                        .replace("[r:MENTIONS]->(m)", "[r:MENTONS]->(m)")
                        .replace("RETURN p.title", "RETURN p.titel"));

        assertThat(run("explorations --check")).isZero();

        String file = "remark: " + folder.resolve("mine.cypher");
        assertThat(data.toString().lines())
                .containsExactlyInAnyOrder(
                        file + ":7: nothing in this graph or its model has the label :Metod. Did you mean :Method?",
                        file + ":9: nothing in this graph or its model has the property titel. Did you mean title?",
                        file
                                + ":12: nothing in this graph or its model has the edge type :MENTONS. Did you mean :MENTIONS?");
        assertThat(messages.toString()).contains("Nothing keeps mine from running.");
    }

    @Test
    void aLabelOfTheUsersOwnThatTheGraphHasIsNone() throws IOException {
        write("mine.cypher", GOOD.replace("]->()", "]->(x:`Own thing`)"));
        TestGraph.write("CREATE (:`Own thing`)");

        assertThat(run("explorations --check")).isZero();
        assertThat(data.toString()).isEmpty();
    }

    @Test
    void aDrillToNoCommandAndAColumnOfNoTypeAreProblems() throws IOException {
        write(
                "mine.cypher",
                GOOD.replace("// @scope", "// @drill    shwo paper {id}\n// @scope")
                        .replace("paper STRING", "paper STRNG"));
        write(
                "other.cypher",
                GOOD.replace("// @scope", "// @drill    mine {id}\n// @scope").replace("mine 2021", "other 2021"));

        assertThat(run("explorations --check")).isEqualTo(1);

        String file = folder.resolve("mine.cypher").toString();
        assertThat(data.toString().lines()).hasSize(2);
        assertThat(data.toString())
                .contains(file + ":4: there is no command \"shwo\". Did you mean show?")
                .contains(
                        file + ":6: STRNG, the type of paper, is none. Did you mean STRING? There are STRING, INTEGER");
        assertThat(run("explorations --check \"" + folder.resolve("other.cypher") + "\""))
                .isZero();
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
    void whatFailsWhenItIsDrawnHasItsPlaceToo() throws IOException {
        write("zero.cypher", """
                // @title    Zero
                // @param    limit INTEGER = 2  number of rows
                // @returns  x INTEGER
                UNWIND [1] AS x
                RETURN x LIMIT $limit;

                // @graph
                UNWIND [0] AS zero
                MATCH (p:Paper) WHERE p.year > 1 / zero
                RETURN p LIMIT $limit;

                // @chart number, papers
                UNWIND [0] AS zero
                RETURN 'x' AS series, 2020 AS year, 1 / zero AS value;
                """);
        String output = " --output \"" + folder.resolve("zero.out") + "\"";

        assertThat(run("export --exploration zero --as json" + output)).isPositive();
        assertThat(messages.toString()).containsPattern("zero.cypher:8: Neo4j .*/ by zero");
        messages.getBuffer().setLength(0);
        assertThat(run("export --exploration zero --chart --as svg" + output)).isPositive();
        assertThat(messages.toString()).containsPattern("zero.cypher:13: Neo4j .*/ by zero");
    }

    @Test
    void theShippedOnesUseTheWordsOfTheModel() {
        try (GraphSession session = session()) {
            assertThat(new CheckExplorations(session)
                            .check(
                                    ExplorationFiles.shipped(),
                                    AllCommands.over(session, folder).all().stream()
                                            .map(command -> command.spec().name())
                                            .collect(toSet())))
                    .isEqualTo(new CheckExplorations.Found(List.of(), List.of()));
        }
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
        try (GraphSession session = session()) {
            return new CommandRunner(
                            AllCommands.over(session, folder),
                            GraphGate.OPEN,
                            new Failures("the.log"),
                            GlobalOptions.NONE)
                    .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
        }
    }

    private static GraphSession session() {
        return new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));
    }
}
