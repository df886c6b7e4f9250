package org.citeatlas.app.enrich;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.citeatlas.SharedFolder;
import org.citeatlas.app.ForgetSource;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.services.Connectors;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.StubbedService;
import org.citeatlas.services.asking.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers that lack nearly everything, and a stub that knows the rest, in the form that OpenAlex documents. */
class EnrichIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String THREE = """
            {"title":"Measuring the Roundness of Grommets at Scale"}
            {"title":"Fastening Cables with Language Models"}
            {"title":"A Theory of Rivets for the Impatient Reader"}
            """;

    @TempDir
    Path folder;

    private StubbedService stub;
    private GraphSession session;

    @BeforeEach
    void begin() {
        stub = new StubbedService(folder.resolve("services"));
        TestGraph.empty();
        session = new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));
    }

    @AfterEach
    void end() {
        stub.close();
        session.close();
    }

    /** The user's own page: 68 titles with abstracts. */
    @Test
    void thePageGetsYearsAuthorsAndReferences() throws IOException {
        importFile(SharedFolder.path("corpus/hf-papers-page.txt"));
        String before = TestGraph.dump(session.graph());
        List<String> titles = titles();
        for (int i = 0; i < titles.size(); i++) {
            knows(titles.get(i), page(work(i, titles.get(i))));
        }
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", matching("ids.openalex:.*"))
                .willReturn(json(page(work(900, "A work that they cite")))));

        List<Announcement> announced = new ArrayList<>();
        EnrichSummary summary = enrich(request(true)).run(watch(announced));

        assertThat(summary.byTitle()).isEqualTo(68);
        assertThat(summary.before()).containsEntry("withoutYear", 68L).containsEntry("withoutAuthors", 68L);
        assertThat(summary.after()).containsEntry("withoutYear", 0L).containsEntry("withoutAuthors", 0L);
        assertThat(summary.after().get("withoutReferences")).isZero();
        assertThat(announced).extracting(Announcement::requests).containsExactly(68, 1);
        assertThat(stub.requests()).isEqualTo(69).isEqualTo(summary.announced());
        assertThat(number("MATCH (p:Paper {title: $title}) RETURN count(p) AS n", titles.get(0)))
                .as("the page's paper and the service's work are one")
                .isEqualTo(1);
        assertThat(number(
                        "MATCH (:Paper)-[f:FROM]->(:Source {format: 'matches'}) WHERE f.score >= 0.9"
                                + " AND f.reason STARTS WITH 'same title' RETURN count(f) AS n",
                        ""))
                .isEqualTo(68);

        EnrichSummary again = enrich(request(true)).run(watch(new ArrayList<>()));
        assertThat(again.papers()).as("papers to ask about").isZero();
        assertThat(stub.requests()).isEqualTo(69);

        List<Object> sources = session
                .graph()
                .read("MATCH (s:Source) WHERE s.format IN ['openalex', 'matches'] RETURN s.id AS id", Map.of())
                .stream()
                .map(row -> row.get("id"))
                .toList();
        sources.forEach(id -> new ForgetSource(session).run(String.valueOf(id)));
        assertThat(TestGraph.differences(before, TestGraph.dump(session.graph())))
                .isEmpty();
    }

    /** What a service may do instead of answering. */
    private enum Trouble {
        BUSY(aResponse().withStatus(429).withHeader("Retry-After", "600")),
        BROKEN(aResponse().withStatus(500).withBody("oops")),
        CUT_OFF(json("{\"meta\":{\"count\":1},\"results\":[{\"id\":\"https://openal")),
        WEB_PAGE(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Please log in")),
        OTHER_TYPE(aResponse().withHeader("Content-Type", "text/plain").withBody("hello")),
        CHANGED(json("{\"meta\":{\"count\":1},\"works\":[]}")),
        RESET(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
        LED_ASTRAY(aResponse().withStatus(302).withHeader("Location", "http://example.org/works")),
        WANTS_A_KEY(aResponse().withStatus(401).withBody("{\"error\":\"key\"}")),
        REFUSED(aResponse().withStatus(400).withBody("{\"error\":\"bad filter\"}"));

        private final ResponseDefinitionBuilder answer;

        Trouble(ResponseDefinitionBuilder answer) {
            this.answer = answer;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAnsweredIsKeptAndASecondRunAsksForTheRest(Trouble trouble) throws IOException {
        List<String> titles = three();
        knows(titles.get(0), page(work(1, titles.get(0))));
        stubFor(titles.get(1), trouble.answer);
        knows(titles.get(2), page(work(3, titles.get(2))));

        EnrichSummary first = enrich(request(false)).run(watch(new ArrayList<>()));
        assertThat(first.failures()).as("what the user sees").hasSize(1);
        assertThat(first.failures().get(0)).contains("OpenAlex");
        assertThat(first.byTitle()).isEqualTo(first.ended().isPresent() ? 1 : 2);
        assertThat(number("MATCH (p:Paper) WHERE p.year IS NOT NULL RETURN count(p) AS n", ""))
                .as("papers that are enriched all the same")
                .isEqualTo(first.byTitle());

        stub.server.resetRequests();
        stub.time.goOn(java.time.Duration.ofHours(1));
        knows(titles.get(1), page(work(2, titles.get(1))));
        EnrichSummary second = enrich(request(false)).run(watch(new ArrayList<>()));
        assertThat(second.unanswered()).isZero();
        assertThat(stub.requests())
                .as("asked again")
                .isEqualTo(3 - first.byTitle())
                .isEqualTo(second.announced());
        assertThat(second.after()).containsEntry("withoutYear", 0L);
    }

    @Test
    void aDoubtfulOneIsTheUsersToAcceptOrRefuse() throws IOException {
        List<String> titles = three();
        knows(titles.get(0), page());
        knows(titles.get(1), page(work(2, "Fastening Cables with Large Language Models")));
        knows(titles.get(2), page(work(3, "Measuring the Roundness of Rivets at Scale")));

        EnrichSummary summary = enrich(request(false)).run(watch(new ArrayList<>()));
        assertThat(summary.doubtful()).isEqualTo(2);
        assertThat(summary.unknown()).isEqualTo(1);
        assertThat(summary.imported()).isEmpty();

        int sent = stub.requests();
        List<EnrichPapers.Doubt> doubts = enrich(request(false)).review();
        assertThat(doubts).extracting(EnrichPapers.Doubt::title).containsExactly(titles.get(1), titles.get(2));
        assertThat(doubts.get(0).offers().get(0)).contains("titles share");
        enrich(request(false)).refuse("2");
        enrich(request(false)).accept(titles.get(1), ImportProgress.NONE);

        assertThat(enrich(request(false)).review()).isEmpty();
        assertThat(stub.requests()).as("nothing is sent for that").isEqualTo(sent);
        assertThat(number(
                        "MATCH (p:Paper {openAlexId: 'W9000002'})-[f:FROM]->(:Source {format: 'matches'})"
                                + " WHERE f.reason STARTS WITH 'accepted' RETURN count(p) AS n",
                        ""))
                .isEqualTo(1);
        assertThat(number("MATCH (p:Paper) RETURN count(p) AS n", "")).isEqualTo(3);
    }

    @Test
    void nothingIsSentWithoutLeave() throws IOException {
        three();
        EnrichSummary summary = enrich(request(false)).run(new EnrichWatch() {
            @Override
            public boolean announced(Announcement announcement, boolean first) {
                assertThat(announcement.sentence())
                        .isEqualTo("3 requests to OpenAlex (http://127.0.0.1:" + stub.server.port()
                                + "): titles of 3 papers.");
                return false;
            }

            @Override
            public ImportProgress progress() {
                return ImportProgress.NONE;
            }
        });
        assertThat(stub.requests()).isZero();
        assertThat(summary.announced()).isZero();
    }

    @Test
    void offlineNothingIsSentAndThatIsSaid() throws IOException {
        List<String> titles = three();
        knows(titles.get(0), page(work(1, titles.get(0))));
        enrich(new EnrichRequest(Service.OPENALEX, null, false, false, 1)).run(watch(new ArrayList<>()));
        int sent = stub.requests();
        List<Announcement> announced = new ArrayList<>();

        EnrichSummary summary = new EnrichPapers(
                        session, stub.asking().fromCacheAlone(), request(false), stub.time.timing())
                .run(watch(announced));

        assertThat(announced.get(0).sentence())
                .startsWith("Nothing is sent: 0 answers are kept from before (titles of 2");
        assertThat(summary.unanswered()).isEqualTo(2);
        assertThat(stub.requests()).isEqualTo(sent);
    }

    @Test
    void aBudgetThatIsTooSmallIsSaidBeforeAndWhatItAllowsIsAsked() throws IOException {
        for (String title : three()) {
            knows(title, page(work(title.length(), title)));
        }
        List<Announcement> announced = new ArrayList<>();
        Asking frugal = stub.asking().withBudget(Service.OPENALEX, 2);

        EnrichSummary summary =
                new EnrichPapers(session, frugal, request(false), stub.time.timing()).run(watch(announced));

        assertThat(announced.get(0).sentence())
                .endsWith(
                        "Today's budget allows 2 of them; with a key of yours in OPENALEX_API_KEY it is more, and --budget N"
                                + " sets it. The same command asks the rest tomorrow.");
        assertThat(summary.byTitle()).isEqualTo(2);
        assertThat(summary.unanswered()).isEqualTo(1);
        assertThat(summary.ended().orElseThrow()).hasMessageContaining("OpenAlex");
        stub.time.goOn(java.time.Duration.ofDays(1));
        assertThat(new EnrichPapers(session, frugal, request(false), stub.time.timing())
                        .run(watch(announced))
                        .byTitle())
                .isEqualTo(1);
    }

    @Test
    void papersWithIdsAreAskedForTogether() throws IOException {
        importText("""
                {"title":"Known by DOI","doi":"10.5555/made.up.1"}
                {"title":"Known by arXiv","arxivId":"2101.00001"}
                {"title":"A Theory of Rivets for the Impatient Reader"}
                """);
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", matching("doi:.*"))
                .willReturn(json(page(work(1, "Known by DOI")))));
        knows("Known by arXiv", page());
        knows(
                "A Theory of Rivets for the Impatient Reader",
                page(work(3, "A Theory of Rivets for the Impatient Reader")));

        EnrichSummary summary = enrich(request(false)).run(watch(new ArrayList<>()));

        assertThat(summary.byId()).isEqualTo(1);
        assertThat(summary.byTitle()).isEqualTo(1);
        assertThat(summary.unknown()).isEqualTo(1);
        assertThat(stub.requests()).isEqualTo(3).isEqualTo(summary.announced());
    }

    /** A process of its own, killed while it asks. */
    @Test
    void whoWasKilledGoesOnWithoutAskingAgain() throws Exception {
        StringBuilder papers = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String title = "Fastening Cables of Length " + i + " with Language Models";
            papers.append("{\"title\":\"").append(title).append("\"}\n");
            stubFor(title, json(page(work(i, title))).withFixedDelay(150));
        }
        Path file = Files.writeString(folder.resolve("twenty.jsonl"), papers);
        Path db = folder.resolve("db");
        try (GraphSession own = new GraphSession(GraphAddress.embedded(db))) {
            new ImportPapers(own).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
        }
        Process process = EnrichProcess.start(db, folder.resolve("services"), stub.environment);
        while (stub.requests() < 5 && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroyForcibly().waitFor();
        int sent = stub.requests();
        assertThat(sent).as("asked before it was killed").isBetween(5, 19);

        try (GraphSession own = new GraphSession(GraphAddress.embedded(db))) {
            EnrichSummary summary = new EnrichPapers(own, stub.asking(), request(false)).run(watch(new ArrayList<>()));
            assertThat(summary.byTitle()).isEqualTo(20);
            assertThat(summary.counts().fromCache()).as("not asked again").isGreaterThanOrEqualTo(sent - 1);
            assertThat(stub.requests())
                    .as("at most the one under way is asked twice")
                    .isBetween(20, 21);
            assertThat(summary.after()).containsEntry("withoutYear", 0L);
        }
    }

    private EnrichPapers enrich(EnrichRequest request) {
        Asking asking = stub.asking();
        return new EnrichPapers(
                session, asking.withDeadlines(stub.deadlines.withTries(2)), request, stub.time.timing());
    }

    private static EnrichRequest request(boolean references) {
        return new EnrichRequest(Service.OPENALEX, null, references, false, Integer.MAX_VALUE);
    }

    static EnrichWatch watch(List<Announcement> announced) {
        return new EnrichWatch() {
            @Override
            public boolean announced(Announcement announcement, boolean first) {
                return announced.add(announcement);
            }

            @Override
            public ImportProgress progress() {
                return ImportProgress.NONE;
            }
        };
    }

    private List<String> three() throws IOException {
        stub.server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        importText(THREE);
        return titles();
    }

    private List<String> titles() {
        return session.graph().read("MATCH (p:Paper) RETURN p.title AS title ORDER BY p.id", Map.of()).stream()
                .map(row -> (String) row.get("title"))
                .toList();
    }

    private void importText(String lines) throws IOException {
        importFile(Files.writeString(folder.resolve("papers.jsonl"), lines, StandardCharsets.UTF_8));
    }

    private void importFile(Path file) {
        new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
    }

    private long number(String cypher, String title) {
        return (Long)
                session.graph().read(cypher, Map.of("title", title)).get(0).get("n");
    }

    private void knows(String title, String body) {
        stubFor(title, json(body));
    }

    private void stubFor(String title, ResponseDefinitionBuilder answer) {
        Request asked =
                Connectors.of(Service.OPENALEX).byTitle(title, null, null).orElseThrow();
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", equalTo(asked.parameter("filter").orElseThrow()))
                .willReturn(answer));
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    private static String page(ObjectNode... works) {
        ObjectNode page = JSON.createObjectNode();
        page.putObject("meta")
                .put("count", works.length)
                .put("page", 1)
                .put("per_page", 5)
                .putNull("groups_count");
        ArrayNode results = page.putArray("results");
        List.of(works).forEach(results::add);
        page.putArray("group_by");
        return page.toString();
    }

    /** As the documentation shows a work. */
    private static ObjectNode work(int number, String title) {
        ObjectNode work = JSON.createObjectNode();
        work.put("id", "https://openalex.org/W90000%02d".formatted(number))
                .put("doi", "https://doi.org/10.5555/made.up." + number);
        work.put("title", title).put("display_name", title).put("publication_year", 2020 + number % 5);
        work.putArray("authorships")
                .addObject()
                .putObject("author")
                .put("display_name", "Wilma Grommet")
                .put("id", "https://openalex.org/A5000000001");
        work.putArray("referenced_works").add("https://openalex.org/W9000900");
        return work;
    }
}
