package org.citeatlas.shell.command;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.services.Answers;
import org.citeatlas.services.StubbedService;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code import} of what is no file of this machine, as it is typed, from a stub of the services. */
class RemoteImportIT {
    private static final String HOME = "user.home"; // answers are kept below it where the graph is a server's

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private final String home = System.getProperty(HOME);

    @TempDir
    Path folder;

    private StubbedService stub;
    private GraphSession session;

    /** A list of two pages, in the form that its service documents. */
    private enum TwoPages {
        OPENALEX("openalex:\"cites:W2626778328\"", "openalex-cites-w2626778328-", "/works", "page", "1", "2", 100),
        ARXIV("arxiv:cs.CL/2026-11", "arxiv-cs.cl-2026-11-", "/api/query", "start", "0", "200", 200),
        HUGGING_FACE("hf:2026-11-20", "hugging-face-2026-11-20-", "/api/daily_papers", "p", "0", "1", 100);

        private final String typed;
        private final String file; // how the name of the source begins
        private final String path;
        private final String parameter;
        private final List<String> pages; // values of the parameter
        private final int size;

        TwoPages(String typed, String file, String path, String parameter, String first, String second, int size) {
            this.typed = typed;
            this.file = file;
            this.path = path;
            this.parameter = parameter;
            this.pages = List.of(first, second);
            this.size = size;
        }

        private int papers() {
            return size + 1;
        }

        /** @param page 0 or 1 */
        private ResponseDefinitionBuilder answer(int page) {
            int works = page == 0 ? size : 1;
            int first = page * size + 1;
            return aResponse()
                    .withHeader("Content-Type", this == ARXIV ? "application/atom+xml" : "application/json")
                    .withBody(
                            switch (this) {
                                case OPENALEX -> Answers.openAlexPage(works, papers(), first);
                                case ARXIV -> Answers.arxivPage(works, papers(), first);
                                case HUGGING_FACE -> Answers.dailyPapers(works, first);
                            });
        }
    }

    @BeforeEach
    void begin() {
        System.setProperty(HOME, folder.resolve("home").toString());
        stub = new StubbedService(folder.resolve("unused"));
        TestGraph.empty();
        session = new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));
    }

    @AfterEach
    void end() {
        System.setProperty(HOME, home);
        session.close();
        stub.close();
    }

    @ParameterizedTest
    @EnumSource
    void aListOfTwoPagesIsASourceLikeAnyOther(TwoPages list) {
        String empty = TestGraph.dump(session.graph());
        answers(list, 0, list.answer(0));
        answers(list, 1, list.answer(1));

        assertThat(run("import " + list.typed)).as(messages::toString).isZero();
        assertThat(papers()).isEqualTo(list.papers());
        assertThat(stub.requests()).isEqualTo(2);
        assertThat(run("sources --format csv")).isZero();
        String source = only(list.file);

        String imported = TestGraph.dump(session.graph());
        assertThat(run("import " + list.typed)).isZero();
        assertThat(TestGraph.differences(imported, TestGraph.dump(session.graph())))
                .isEmpty();
        assertThat(stub.requests()).as("answers that are kept").isEqualTo(2);

        assertThat(run("forget " + source)).isZero();
        assertThat(TestGraph.differences(empty, TestGraph.dump(session.graph())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void interruptedBetweenPagesItGoesOnWithTheSecond(TwoPages list) throws Exception {
        answers(list, 0, list.answer(0));
        answers(list, 1, list.answer(1).withFixedDelay(20_000));
        assertThat(interrupted("import " + list.typed, () -> stub.requests() == 2))
                .isEqualTo(130);
        assertThat(papers()).as("half a list is no source").isZero();

        stub.server.resetAll();
        answers(list, 1, list.answer(1)); // and the first page, asked for again, is 404
        assertThat(run("import " + list.typed)).as(messages::toString).isZero();
        assertThat(papers()).isEqualTo(list.papers());
        assertThat(stub.requests()).isEqualTo(1);
    }

    @Test
    void aListMakesAGraphWhereThereIsNone() throws IOException {
        answers(TwoPages.OPENALEX, 0, TwoPages.OPENALEX.answer(0));
        answers(TwoPages.OPENALEX, 1, TwoPages.OPENALEX.answer(1));
        session.close();
        session = new GraphSession(GraphAddress.embedded(folder.resolve("db")));

        assertThat(run("import " + TwoPages.OPENALEX.typed))
                .as(messages::toString)
                .isZero();
        assertThat(papers()).isEqualTo(101);
        assertThat(folder.resolve("db/citeatlas/services/answers/openalex")).isNotEmptyDirectory();
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .as("what was sent is counted for all graphs")
                    .containsExactly(folder.resolve("home/.citeatlas/services/openalex.today"));
        }
    }

    @Test
    void aFileBehindAnAddressIsASourceAndGoesOnWhereItWasEnded() throws Exception {
        String empty = TestGraph.dump(session.graph());
        try (InterruptedFile file = new InterruptedFile(lines(40))) {
            String typed = "import " + file.address();
            assertThat(interrupted(typed, () -> keptOfTheFile() == file.half())).isEqualTo(130);
            assertThat(papers()).isZero();

            assertThat(run(typed)).as(messages::toString).isZero();
            assertThat(papers()).isEqualTo(40);
            assertThat(file.ranges()).containsExactly("", "bytes=" + file.half() + "-");
            assertThat(run("sources --format csv")).isZero();
            assertThat(data.toString()).contains("-works.jsonl");

            String imported = TestGraph.dump(session.graph());
            assertThat(run(typed)).isZero();
            assertThat(TestGraph.differences(imported, TestGraph.dump(session.graph())))
                    .isEmpty();
            run("sources --format csv");
            assertThat(run("forget " + only(""))).isZero();
            assertThat(TestGraph.differences(empty, TestGraph.dump(session.graph())))
                    .isEmpty();
        }
    }

    /** Bytes of the file that are there while it is fetched. */
    private long keptOfTheFile() {
        File[] parts = folder.resolve("home/.citeatlas/citeatlas/services/files")
                .toFile()
                .listFiles((where, name) -> name.endsWith(".part"));
        return parts == null || parts.length == 0 ? 0 : parts[0].length();
    }

    private static String lines(int works) {
        return IntStream.rangeClosed(1, works)
                .mapToObj(Answers::openAlexWork)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void answers(TwoPages list, int page, ResponseDefinitionBuilder answer) {
        stub.server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        stub.server.stubFor(get(urlPathEqualTo(list.path))
                .withQueryParam(list.parameter, equalTo(list.pages.get(page)))
                .willReturn(answer));
    }

    /** The name of the one source that was listed. */
    private String only(String beginning) {
        List<String> rows = data.toString().lines().skip(1).toList();
        assertThat(rows).singleElement().asString().startsWith(beginning);
        return rows.get(0).substring(0, rows.get(0).indexOf(','));
    }

    private long papers() {
        return (Long) session.graph()
                .read("MATCH (p:Paper) RETURN count(p) AS n", Map.of())
                .get(0)
                .get("n");
    }

    /** The exit code of a line whose thread is interrupted, as Ctrl-C does, as soon as something is so. */
    private int interrupted(String line, BooleanSupplier soon) throws InterruptedException {
        int[] code = new int[1];
        Thread thread = new Thread(() -> code[0] = run(line));
        thread.start();
        while (!soon.getAsBoolean() && thread.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(10));
        assertThat(thread.isAlive()).as("still at it").isFalse();
        return code[0];
    }

    private int run(String line) {
        data.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Commands commands = new Commands(List.of(
                new ImportCommand(session, stub.environment), new SourcesCommand(session), new ForgetCommand(session)));
        return new CommandRunner(commands, GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, messages, Screen.NONE), "");
    }
}
