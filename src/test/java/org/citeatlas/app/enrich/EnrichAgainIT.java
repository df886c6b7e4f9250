package org.citeatlas.app.enrich;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.services.Service;
import org.junit.jupiter.api.Test;

/** What is asked by whom was asked before: of what the service does not know nothing, and for the rest with leave. */
class EnrichAgainIT extends OpenAlexStub {
    private static final EnrichRequest ONE = new EnrichRequest(Service.OPENALEX, null, false, false, 1);

    private final List<String> announced = new ArrayList<>();

    @Test
    void leaveIsAskedWhereTheFirstStageSendsNothing() throws IOException {
        List<String> titles = three();
        knows(titles.get(0), page(work(1, titles.get(0))));
        knows(titles.get(1), page());
        knows(titles.get(2), page());
        enrich(request(false)).run(agreeing(true));
        int sent = stub.requests();
        announced.clear();
        EnrichRequest citations = new EnrichRequest(Service.OPENALEX, null, false, true, Integer.MAX_VALUE);

        EnrichSummary summary = enrich(citations).run(agreeing(false));

        assertThat(announced).containsExactly("0", "1, with leave");
        assertThat(summary.announced()).isZero();
        assertThat(stub.requests()).isEqualTo(sent);
    }

    @Test
    void aLeaveCoversWhatWasSaidAndTheRestIsAskedForAgain() throws IOException {
        importText("""
                {"title":"Known by DOI","doi":"10.5555/made.up.1"}
                {"title":"A Theory of Rivets for the Impatient Reader"}
                """);
        filter("doi:.*", page(work(1, "Known by DOI")));
        filter("title.search:.*", page());
        filter("ids.openalex:.*", page());
        List<String> sentences = new ArrayList<>();

        EnrichSummary summary = enrich(request(true)).run(new EnrichWatch() {
            @Override
            public boolean announced(Announcement announcement, boolean leave) {
                sentences.add(announcement.sentence());
                announced.add(announcement.requests() + (leave ? ", with leave" : ""));
                return true;
            }

            @Override
            public ImportProgress progress() {
                return ImportProgress.NONE;
            }
        });

        assertThat(announced).containsExactly("1, with leave", "1", "1, with leave");
        assertThat(sentences.get(0))
                .endsWith(
                        "Then, in at most 2 requests, the titles of what it does not know by id, and of 1 paper without an"
                                + " id that it knows. What it takes for the works that they cite is said then.");
        assertThat(stub.requests()).isEqualTo(3).isEqualTo(summary.announced());
    }

    @Test
    void aLimitGoesOnToPapersThatTheServiceWasNotAskedAbout() throws IOException {
        importText("""
                {"title":"Fastening Cables with Language Models","doi":"10.5555/made.up.7"}
                {"title":"Measuring the Roundness of Grommets at Scale","doi":"10.5555/made.up.8"}
                {"title":"A Theory of Rivets for the Impatient Reader"}
                """);
        filter("doi:.*", page());
        filter("title.search:.*", page());

        int[] sent = new int[4];
        for (int run = 0; run < sent.length; run++) {
            enrich(ONE).run(agreeing(true));
            sent[run] = stub.requests();
        }

        assertThat(sent)
                .as("two papers by id and title, one by title")
                .satisfiesAnyOf(
                        all -> assertThat(all).containsExactly(2, 4, 5, 5),
                        all -> assertThat(all).containsExactly(2, 3, 5, 5),
                        all -> assertThat(all).containsExactly(1, 3, 5, 5));
        stub.time.goOn(Duration.ofDays(31));
        enrich(ONE).run(agreeing(true));
        assertThat(stub.requests()).as("asked anew when answers are too old").isGreaterThan(5);
    }

    @Test
    void idsThatAreUnknownGoOutOnceHoweverTheOthersAreCut() throws IOException {
        StringBuilder papers = new StringBuilder();
        for (int i = 100; i < 250; i++) {
            papers.append("{\"title\":\"Fastening Cables of Length ")
                    .append(i)
                    .append("\",\"doi\":\"10.5555/made.up.")
                    .append(i)
                    .append("\"}\n");
        }
        importText(papers.toString());
        stub.environment.put("OPENALEX_API_KEY", "for a budget that is large enough");
        filter("title.search:.*", page());
        filter("doi:10.5555/made.up.100.*", page(work(100, "Fastening Cables of Length 100")));
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", matching("doi:10.5555/made.up.200.*"))
                .willReturn(aResponse().withStatus(503)));

        assertThat(enrich(request(false)).run(agreeing(true)).byId()).isEqualTo(1);
        stub.server.resetRequests();
        stub.time.goOn(Duration.ofHours(1));
        filter("doi:10.5555/made.up.200.*", page());
        EnrichSummary second = enrich(request(false)).run(agreeing(true));

        assertThat(stub.requests()).isEqualTo(1 + 149).isEqualTo(second.announced());
        assertThat(stub.server.getAllServeEvents())
                .filteredOn(event -> event.getRequest().getUrl().contains("doi%3A"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getRequest().getUrl().split("%7C")).hasSize(50));
    }

    private void filter(String pattern, String body) {
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", matching(pattern))
                .willReturn(json(body)));
    }

    private EnrichWatch agreeing(boolean agrees) {
        return new EnrichWatch() {
            @Override
            public boolean announced(Announcement announcement, boolean leave) {
                announced.add(announcement.requests() + (leave ? ", with leave" : ""));
                return agrees || !leave;
            }

            @Override
            public ImportProgress progress() {
                return ImportProgress.NONE;
            }
        };
    }
}
