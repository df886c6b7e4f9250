package org.citeatlas.app.enrich;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeatlas.app.ForgetSource;
import org.citeatlas.services.Service;
import org.citeatlas.services.asking.Asking;
import org.junit.jupiter.api.Test;

/** Lists of the works that cite papers: asked for whenever they are missing, page by page, and not again. */
class EnrichLinksIT extends OpenAlexStub {
    private static final EnrichRequest CITATIONS =
            new EnrichRequest(Service.OPENALEX, null, false, true, Integer.MAX_VALUE);

    private final List<Announcement> announced = new ArrayList<>();

    @Test
    void anEarlierPlainEnrichDoesNotKeepThemAway() throws IOException {
        threeThatAreKnownAndCited();
        enrich(request(false)).run(watch(announced));
        stub.server.resetRequests();

        EnrichSummary summary = enrich(CITATIONS).run(watch(announced));

        assertThat(summary.papers()).as("papers that lack something").isZero();
        assertThat(summary.citing()).isEqualTo(3);
        assertThat(stub.requests()).isEqualTo(3).isEqualTo(summary.announced());
        assertThat(cited()).isEqualTo(3);

        EnrichSummary again = enrich(CITATIONS).run(watch(announced));
        assertThat(stub.requests())
                .as("neither for these, nor for what cites them")
                .isEqualTo(3);
        assertThat(again.notes())
                .containsExactly(
                        "The lists of the works that cite the papers are in the graph: nothing is asked for them.");
        assertThat(again.imported()).isEmpty();
    }

    @Test
    void whatIsForgottenIsTakenAgainFromWhatIsKept() throws IOException {
        threeThatAreKnownAndCited();
        enrich(request(false)).run(watch(announced));
        enrich(CITATIONS).run(watch(announced));
        int sent = stub.requests();
        session.graph()
                .read(
                        "MATCH (s:Source {format: 'openalex'}) WHERE EXISTS { (:Paper {title: 'Citing 51'})-[:FROM]->(s) }"
                                + " RETURN s.id AS id",
                        Map.of())
                .forEach(row -> new ForgetSource(session).run(String.valueOf(row.get("id")), waits -> {}));
        assertThat(cited()).isZero();

        enrich(CITATIONS).run(watch(announced));

        assertThat(cited()).isEqualTo(3);
        assertThat(stub.requests()).isEqualTo(sent);
    }

    @Test
    void aFaultAmongThemIsMadeUpForByASecondRun() throws IOException {
        threeThatAreKnownAndCited();
        citing(2, aResponse().withStatus(503));

        EnrichSummary first = enrich(CITATIONS).run(watch(announced));

        assertThat(first.ended()).isPresent();
        assertThat(first.byTitle()).isEqualTo(3);
        int had = (int) cited();
        stub.server.resetRequests();
        stub.time.goOn(Duration.ofHours(1));
        citing(2, json(page(work(52, "Citing 52"))));
        EnrichSummary second = enrich(CITATIONS).run(watch(announced));

        assertThat(stub.requests()).as("what is missing").isEqualTo(3 - had).isEqualTo(second.announced());
        assertThat(cited()).isEqualTo(3);
    }

    @Test
    void aBudgetThatEndsAmongThemIsMadeUpForOnTheNextDay() throws IOException {
        threeThatAreKnownAndCited();
        Asking frugal = stub.asking().withBudget(Service.OPENALEX, 4);

        EnrichSummary first = new EnrichPapers(session, frugal, CITATIONS, stub.time.timing()).run(watch(announced));

        assertThat(first.ended()).isPresent();
        assertThat(cited()).isEqualTo(1);
        stub.server.resetRequests();
        stub.time.goOn(Duration.ofDays(1));
        EnrichSummary second = new EnrichPapers(session, frugal, CITATIONS, stub.time.timing()).run(watch(announced));

        assertThat(stub.requests()).isEqualTo(2).isEqualTo(second.announced());
        assertThat(cited()).isEqualTo(3);
    }

    @Test
    void furtherPagesAreAskedForUpToTheMostAndWhatIsLeftIsSaid() throws IOException {
        importText("{\"title\":\"Measuring the Roundness of Grommets at Scale\"}\n");
        knows(titles().get(0), page(work(1, titles().get(0))));
        for (int page = 1; page <= 3; page++) {
            int from = 100 * page;
            ObjectNode[] works = IntStream.range(from, from + 100)
                    .mapToObj(number -> work(number, "Citing Grommets for the Time " + number))
                    .toArray(ObjectNode[]::new);
            stub.server.stubFor(get(urlPathEqualTo("/works"))
                    .withQueryParam("filter", equalTo("cites:W9000001"))
                    .withQueryParam("page", equalTo(String.valueOf(page)))
                    .willReturn(json(page(works).replace("\"count\":100", "\"count\":250"))));
        }

        EnrichSummary summary = enrich(CITATIONS).run(watch(announced));

        assertThat(announced).extracting(Announcement::requests).containsExactly(1, 1, 1);
        assertThat(announced.get(1).sentence()).endsWith("Then, in at most 1 request, further pages.");
        assertThat(stub.requests()).isEqualTo(3).isEqualTo(summary.announced());
        assertThat(summary.citing()).isEqualTo(200);
        assertThat(summary.notes())
                .containsExactly(
                        "Of the works that cite 1 paper there are more than the first 200, which were taken: \""
                                + titles().stream()
                                        .filter(title -> title.startsWith("Measuring"))
                                        .findFirst()
                                        .orElseThrow()
                                + "\" has 250.");
    }

    private void threeThatAreKnownAndCited() throws IOException {
        List<String> titles = three();
        for (int i = 0; i < titles.size(); i++) {
            knows(titles.get(i), page(work(i + 1, titles.get(i))));
            citing(i + 1, json(page(work(51 + i, "Citing " + (51 + i)))));
        }
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", matching("cites:W90000[5-9].*"))
                .willReturn(json(page())));
    }

    private void citing(int number, ResponseDefinitionBuilder answer) {
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", equalTo("cites:W900000" + number))
                .willReturn(answer));
    }

    /** How many papers of the three are known to be cited by what the lists hold. */
    private long cited() {
        return number("MATCH (c:Paper) WHERE c.title STARTS WITH 'Citing' RETURN count(c) AS n", "");
    }
}
