package org.citeatlas.app.enrich;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.services.OwnersAlone;
import org.citeatlas.services.Service;
import org.citeatlas.services.asking.Asking;
import org.junit.jupiter.api.Test;

/** What {@code enrich} asks, takes and keeps. */
class EnrichIT extends OpenAlexStub {

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
        sources.forEach(id -> new ForgetSource(session).run(String.valueOf(id), waits -> {}));
        assertThat(TestGraph.differences(before, TestGraph.dump(session.graph())))
                .isEmpty();
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
        OwnersAlone.assertAllBelow(folder.resolve("services")); // answers, what was taken, and what was refused
        assertThat(stub.requests()).as("nothing is sent for that").isEqualTo(sent);
        assertThat(number(
                        "MATCH (p:Paper {openAlexId: 'W9000002'})-[f:FROM]->(:Source {format: 'matches'})"
                                + " WHERE f.reason STARTS WITH 'accepted' RETURN count(p) AS n",
                        ""))
                .isEqualTo(1);
        assertThat(number("MATCH (p:Paper) RETURN count(p) AS n", "")).isEqualTo(3);
    }

    @Test
    void anotherWorkThanTheLikeliestIsTakenByAnyIdOfIt() throws IOException {
        List<String> titles = three();
        knows(titles.get(0), page());
        knows(
                titles.get(1),
                page(
                        work(2, "Fastening Cables with Large Language Models"),
                        work(3, "Fastening Ropes with Large Language Models"),
                        work(4, "Wholly Unlike It")));
        knows(titles.get(2), page());
        enrich(request(false)).run(watch(new ArrayList<>()));
        String paper = enrich(request(false)).review().get(0).paper();
        int sent = stub.requests();

        for (String wrong : List.of("doi:10.5555/made.up.9", "10.5555/made.up.4", "3", "")) {
            assertThatThrownBy(() -> enrich(request(false)).accept("1=" + wrong, ImportProgress.NONE))
                    .isInstanceOfSatisfying(
                            CiteatlasException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(2))
                    .hasMessage("No work of the id \"" + wrong + "\" is offered for \"" + titles.get(1)
                            + "\". There are doi:10.5555/made.up.2, doi:10.5555/made.up.3.");
        }
        assertThatThrownBy(() -> enrich(request(false)).accept("7=10.5555/made.up.3", ImportProgress.NONE))
                .hasMessageContaining("Nothing doubtful is called \"7=10.5555/made.up.3\"");
        assertThat(number("MATCH (s:Source) RETURN count(s) AS n", "")).isEqualTo(1);

        enrich(request(false)).accept(paper + "=https://openalex.org/W9000003", ImportProgress.NONE);

        assertThat(number(
                        "MATCH (p:Paper {openAlexId: 'W9000003'})-[f:FROM]->(:Source {format: 'matches'})"
                                + " WHERE f.reason STARTS WITH 'accepted' RETURN count(p) AS n",
                        ""))
                .isEqualTo(1);
        assertThat(number("MATCH (p:Paper) RETURN count(p) AS n", "")).isEqualTo(3);
        assertThat(enrich(request(false)).review()).isEmpty();
        assertThat(stub.requests()).as("nothing is sent for that").isEqualTo(sent);
    }

    @Test
    void aTitleWithoutAWordIsUnknownAndNotAskedForEver() throws IOException {
        importText("{\"title\":\"???\"}\n");
        EnrichSummary summary = enrich(request(false)).run(watch(new ArrayList<>()));
        assertThat(summary.unknown()).isEqualTo(1);
        assertThat(summary.unanswered()).isZero();
        assertThat(stub.requests()).isZero();
    }

    @Test
    void nothingIsSentWithoutLeave() throws IOException {
        three();
        EnrichSummary summary = enrich(request(false)).run(new EnrichWatch() {
            @Override
            public boolean announced(Announcement announcement, boolean leave) {
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

    /** As after enriching without {@code --references}: the papers lack nothing, but what they cite is known by its id only. */
    @Test
    void whatPapersCiteAlreadyIsAskedForWhetherTheyLackAnythingOrNot() throws IOException {
        importText("""
                {"title":"Grommets","doi":"10.5555/made.up.1","year":2021,"abstract":"Grommets are round.",
                """.strip() + """
                "authors":["Wilma Grommet"],"references":["openalex:W90000900","10.5555/made.up.901"]}
                """);
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", matching("(ids.openalex|doi):.*"))
                .willReturn(json(page(work(900, "Washers"), work(901, "Rivets")))));
        List<Announcement> announced = new ArrayList<>();

        EnrichSummary summary = enrich(request(true)).run(watch(announced));

        assertThat(summary.papers()).as("papers that lack something").isZero();
        assertThat(announced)
                .singleElement()
                .extracting(Announcement::what)
                .isEqualTo(List.of("2 works that they cite"));
        assertThat(stub.requests()).isEqualTo(2).isEqualTo(summary.announced());
        assertThat(number("MATCH (:Paper {title: $title})-[:CITES]->(w:Paper) RETURN count(w) AS n", "Grommets"))
                .isEqualTo(2);
        enrich(request(true)).run(watch(announced));
        assertThat(stub.requests()).as("one more, for what those works cite").isEqualTo(3);
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
}
