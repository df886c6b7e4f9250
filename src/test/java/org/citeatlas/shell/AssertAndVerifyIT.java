package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assert} and {@code verify}: what they print, and their exit codes. */
class AssertAndVerifyIT {
    @TempDir
    private Path folder;

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @BeforeEach
    void aGraphOfThreeTopics() {
        TestGraph.empty();
        TestGraph.write(
                "UNWIND range(1, 3) AS i CREATE (:Topic {key: 'keyword:t' + i, label: 't' + i, scheme: 'keyword'})");
    }

    @Test
    void whatHoldsIsDone() throws IOException {
        write("// @title no paper\nMATCH (p:Paper) RETURN p;\nMATCH (n:Stub) RETURN n");

        assertThat(run("assert rules.cypher --format csv")).isZero();

        assertThat(data.toString().lines())
                .containsExactly(
                        "assertion,place,rows,verdict,first",
                        "no paper," + folder + "/rules.cypher:2,0,passed,",
                        "MATCH (n:Stub) RETURN n," + folder + "/rules.cypher:3,0,passed,");
        assertThat(messages.toString()).isEqualTo("All 2 hold.\n");
    }

    @Test
    void whatFailsShowsItsFirstRowsAndTheOthersStillRun() throws IOException {
        write("""
                // @title  no topics
                MATCH (t:Topic) RETURN t.key AS key ORDER BY key;
                // @title  a typo
                RETRUN 1;
                // @title  no writing
                CREATE (:Topic {key: 'x'});
                // @title  quick
                UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN a;
                // @title  nothing
                MATCH (p:Paper) RETURN p;
                """);

        assertThat(run("assert rules.cypher --timeout 1s --limit 2 --format json --junit report.xml"))
                .isEqualTo(1);

        assertThat(data.toString())
                .contains("\"assertion\":\"no topics\",\"place\":\"" + folder
                        + "/rules.cypher:2\",\"rows\":2,\"verdict\":\"failed\","
                        + "\"first\":[{\"key\":\"keyword:t1\"},{\"key\":\"keyword:t2\"}]")
                .contains("\"assertion\":\"a typo\"")
                .contains("\"rows\":null,\"verdict\":\"error\",\"first\":[\"Neo4j does not accept the statement")
                .contains("questions may only read")
                .contains("Cut off after 1 s")
                .contains("\"assertion\":\"nothing\",\"place\":\"" + folder
                        + "/rules.cypher:10\",\"rows\":0,\"verdict\":\"passed\"");
        assertThat(messages.toString())
                .isEqualTo(
                        "1 of 5 failed, 3 could not be asked. Of 1 there are more rows than were taken (--limit N).\n");
        assertThat(Files.readString(folder.resolve("report.xml")))
                .contains("<testsuites name=\"citeatlas assert\" tests=\"5\" failures=\"1\" errors=\"3\"")
                .contains("<failure message=\"more than 2 rows\"");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("rules.cypher", "report.xml");
    }

    @Test
    void whatIsNoFileOfAssertionsIsWrongUsage() throws IOException {
        write("// nothing");
        assertThat(run("assert rules.cypher --junit report.xml")).isEqualTo(2);
        assertThat(messages.toString()).contains("rules.cypher:1: there is no statement.");
        assertThat(folder.resolve("report.xml")).doesNotExist();
        assertThat(run("assert")).isEqualTo(2);
    }

    @Test
    void aReportDoesNotReplaceTheAssertions() throws IOException {
        write("MATCH (p:Paper) RETURN p");
        assertThat(run("assert rules.cypher --junit=rules.cypher")).isEqualTo(2);
        assertThat(messages.toString()).contains("rules.cypher holds the assertions");
        assertThat(Files.readString(folder.resolve("rules.cypher"))).contains("MATCH (p:Paper) RETURN p");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidToBe() throws IOException {
        write("MATCH (p:Paper) RETURN p");
        assertThat(run("assert rules.cypher --junit nowhere/report.xml")).isEqualTo(1);
        assertThat(messages.toString())
                .contains("nowhere/report.xml could not be written")
                .contains("Is its folder there?");
    }

    @Test
    void verifySaysWhatIsWrongAndWhatToDo() {
        assertThat(run("verify orphans topics --examples 1 --format json")).isEqualTo(1);

        assertThat(data.toString())
                .startsWith("{\"rows\":[\n{\"check\":\"topics\",\"checked\":3,\"wrong\":0,")
                .contains(
                        "{\"check\":\"orphans\",\"checked\":3,\"wrong\":3,\"rule\":\"nothing stands in the graph that nothing"
                                + " refers to\",\"examples\":[\"keyword:t1: Topic without ABOUT\"]}")
                .contains("\"coverage\":{")
                .contains("\"complete\":true}");
        assertThat(messages.toString())
                .contains("1 of 2 rules does not hold.")
                .contains("orphans: 3 of 3. Something else than citeatlas");
    }

    @Test
    void verifyOfASoundGraphIsDone() {
        TestGraph.empty();
        assertThat(run("verify")).isZero();
        assertThat(messages.toString()).isEqualTo("All right: 28 rules hold.\n");
        assertThat(run("verify nonsense")).isEqualTo(2);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("rules.cypher"), text);
    }

    private int run(String line) {
        try (GraphSession session =
                new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null))) {
            return new CommandRunner(
                            AllCommands.over(session, folder),
                            GraphGate.OPEN,
                            new Failures("the.log"),
                            GlobalOptions.NONE)
                    .run(
                            TypedLine.of(line.replace("rules.cypher", folder + "/rules.cypher")
                                    .replace("--junit ", "--junit " + folder + "/")),
                            Streams.unattended(data, messages, Screen.NONE),
                            "");
        }
    }
}
