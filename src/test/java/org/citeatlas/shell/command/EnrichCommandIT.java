package org.citeatlas.shell.command;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.services.Answers;
import org.citeatlas.services.Service;
import org.citeatlas.services.StubbedService;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code enrich} as it is typed: one paper, and a stub that offers two works for it. */
class EnrichCommandIT {
    private static final String HOME = "user.home"; // answers are kept below it where the graph is a server's

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private final String home = System.getProperty(HOME);

    @TempDir
    Path folder;

    private StubbedService stub;
    private GraphSession session;

    @BeforeEach
    void begin() throws IOException {
        System.setProperty(HOME, folder.resolve("home").toString());
        stub = new StubbedService(folder.resolve("unused"));
        stub.server.stubFor(any(anyUrl()).willReturn(okJson(Answers.openAlexPage(2, 2, 1))));
        TestGraph.empty();
        session = new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));
        Path file = Files.writeString(folder.resolve("one.jsonl"), "{\"title\":\"A Made-Up Study of Grommets\"}\n");
        new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
    }

    @AfterEach
    void end() {
        System.setProperty(HOME, home);
        session.close();
        stub.close();
    }

    @Test
    void aCertificateThatIsNotTrustedIsTheErrorAndTheSecondRunFinishes() {
        String variable = Service.OPENALEX.baseVariable();
        String plain = stub.environment.getOrDefault(variable, "");
        stub.environment.put(variable, "https://localhost:" + stub.server.httpsPort());
        assertThat(run("enrich --yes --format json")).isEqualTo(1);
        assertThat(data.toString()).contains("\"announced\":1", "\"unanswered\":1");
        assertThat(messages.toString())
                .startsWith("1 request to OpenAlex (https://localhost:")
                .containsOnlyOnce("its certificate is not trusted here. Check this machine's clock");
        assertThat(stub.requests()).isZero();

        stub.environment.put(variable, plain);
        assertThat(run("enrich --yes --format json")).as(messages::toString).isZero();
        assertThat(data.toString()).contains("\"announced\":1", "\"doubtful\":1");
        assertThat(stub.requests()).isEqualTo(1);
    }

    @Test
    void theUserTakesTheSecondOfTheWorksOffered() {
        assertThat(run("enrich --yes")).isZero();
        assertThat(run("enrich --review --format csv")).isZero();
        assertThat(data.toString()).contains("doi:10.5555/made.up.1", "doi:10.5555/made.up.2");
        assertThat(messages.toString()).contains("'enrich --accept 1=ID' another");

        assertThat(run("enrich --accept 1=10.5555/made.up.3")).isEqualTo(2);
        assertThat(messages.toString()).contains("There are doi:10.5555/made.up.1, doi:10.5555/made.up.2.");
        assertThat(run("enrich --accept 1=https://doi.org/10.5555/made.up.2")).isZero();
        assertThat(session.graph().read("MATCH (p:Paper) RETURN p.id AS id, p.year AS year", Map.of()))
                .containsExactly(Map.of("id", "doi:10.5555/made.up.2", "year", 2021L));
        assertThat(stub.requests()).isEqualTo(1);
    }

    /** The paper is known, and nothing is asked of it; nobody is there to agree to its list. */
    @Test
    void withoutLeaveNothingIsSentAtALaterStageEither() {
        assertThat(run("enrich --yes")).as(messages::toString).isZero();
        assertThat(run("enrich --accept 1")).as(messages::toString).isZero();
        int sent = stub.requests();

        run("enrich --citations");

        assertThat(messages.toString())
                .contains("1 request to OpenAlex", "Nothing was sent. Say --yes to send without being asked.");
        assertThat(stub.requests()).isEqualTo(sent);
        assertThat(run("enrich --citations --yes")).as(messages::toString).isZero();
        assertThat(stub.requests()).isEqualTo(sent + 1);
    }

    private int run(String line) {
        data.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        return new CommandRunner(
                        new Commands(List.of(new EnrichCommand(session, stub.environment))),
                        GraphGate.OPEN,
                        new Failures("the.log"),
                        GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
    }
}
