package org.citeatlas.app.enrich;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.citeatlas.services.Counts;
import org.citeatlas.services.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code enrich} makes of a service that fails: what the user sees, what is kept, and that a second run finishes. */
class EnrichFaultsIT extends OpenAlexStub {
    /** What a service may do instead of answering. */
    private enum Trouble {
        BUSY(aResponse().withStatus(429).withHeader("Retry-After", "600")),
        BROKEN(aResponse().withStatus(500).withBody("oops")),
        CUT_OFF(json("{\"meta\":{\"count\":1},\"results\":[{\"id\":\"https://openal")),
        WEB_PAGE(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Please log in")),
        OTHER_TYPE(aResponse().withHeader("Content-Type", "text/plain").withBody("hello")),
        CHANGED(json("{\"meta\":{\"count\":1},\"works\":[]}")),
        RESET(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
        SLOW(json(page()).withChunkedDribbleDelay(20, 20_000)),
        LED_ASTRAY(aResponse().withStatus(302).withHeader("Location", "http://example.org/works")),
        LED_IN_A_CIRCLE(aResponse().withStatus(302).withHeader("Location", "/round")),
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
        leadsTo("/round", "/round");
        if (trouble == Trouble.SLOW) {
            stub.deadlines = stub.deadlines.withAnswer(Duration.ofSeconds(2));
        }

        EnrichSummary first = enrich(request(false)).run(watch(new ArrayList<>()));
        assertThat(first.failures()).as("what the user sees").hasSize(1);
        assertThat(first.failures().get(0)).contains("OpenAlex");
        assertThat(first.byTitle()).isEqualTo(first.ended().isPresent() ? 1 : 2);
        assertThat(first.announced()).isEqualTo(3);
        assertThat(first.counts().sent()).isEqualTo(first.ended().isPresent() ? 2 : 3);
        if (trouble == Trouble.RESET) { // Java sends a GET anew where a connection that it had used before was reset
            assertThat(stub.requests())
                    .isGreaterThanOrEqualTo((int) first.counts().onTheWire());
        } else {
            assertThat(stub.requests()).isEqualTo((int) first.counts().onTheWire());
        }
        assertThat(number("MATCH (p:Paper) WHERE p.year IS NOT NULL RETURN count(p) AS n", ""))
                .as("papers that are enriched all the same")
                .isEqualTo(first.byTitle());

        stub.server.resetRequests();
        stub.time.goOn(Duration.ofHours(1));
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
    void whatLeadsElsewhereIsFollowedAndCountedApart() throws IOException {
        List<String> titles = three();
        stubFor(titles.get(0), aResponse().withStatus(301).withHeader("Location", "/moved"));
        leadsTo("/moved", "/moved/again");
        stub.server.stubFor(get(urlPathEqualTo("/moved/again")).willReturn(json(page(work(1, titles.get(0))))));
        knows(titles.get(1), page(work(2, titles.get(1))));
        knows(titles.get(2), page(work(3, titles.get(2))));

        EnrichSummary summary = enrich(request(false)).run(watch(new ArrayList<>()));

        assertThat(summary.byTitle()).isEqualTo(3);
        assertThat(summary.counts()).isEqualTo(new Counts(3, 0, 2, 0));
        assertThat(stub.requests()).isEqualTo(summary.announced() + 2);
        assertThat(enrich(request(false)).run(watch(new ArrayList<>())).papers())
                .isZero();
        assertThat(stub.requests()).as("what was moved is kept, too").isEqualTo(5);
    }

    @Test
    void aCertificateThatIsNotTrustedEndsTheRunBeforeAnythingIsSent() throws IOException {
        List<String> titles = three();
        for (int i = 0; i < titles.size(); i++) {
            knows(titles.get(i), page(work(i, titles.get(i))));
        }
        String trusted =
                stub.environment.put(Service.OPENALEX.baseVariable(), "https://localhost:" + stub.server.httpsPort());

        EnrichSummary first = enrich(request(false)).run(watch(new ArrayList<>()));

        assertThat(first.ended().orElseThrow())
                .hasMessageContaining("OpenAlex cannot be asked: its certificate is not trusted here")
                .hasMessageContaining("Check this machine's clock");
        assertThat(first.unanswered()).isEqualTo(3);
        assertThat(first.counts()).as("tried once").isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(first.imported()).isEmpty();
        assertThat(stub.requests()).isZero();

        stub.environment.put(Service.OPENALEX.baseVariable(), Objects.requireNonNull(trusted));
        EnrichSummary second = enrich(request(false)).run(watch(new ArrayList<>()));
        assertThat(second.byTitle()).isEqualTo(3);
        assertThat(stub.requests()).isEqualTo(3).isEqualTo(second.announced());
    }

    @Test
    void aCertificateThatIsNotTrustedBehindARedirectCostsNothingThatWasAnswered() throws IOException {
        List<String> titles = three();
        knows(titles.get(0), page(work(1, titles.get(0))));
        stubFor(
                titles.get(1),
                aResponse()
                        .withStatus(307)
                        .withHeader("Location", "https://localhost:" + stub.server.httpsPort() + "/works"));
        knows(titles.get(2), page(work(3, titles.get(2))));

        EnrichSummary first = enrich(request(false)).run(watch(new ArrayList<>()));

        assertThat(first.failures()).singleElement().asString().contains("certificate is not trusted");
        assertThat(first.byTitle()).isEqualTo(1);
        stub.server.resetRequests();
        knows(titles.get(1), page(work(2, titles.get(1))));
        EnrichSummary second = enrich(request(false)).run(watch(new ArrayList<>()));
        assertThat(second.byTitle()).isEqualTo(2);
        assertThat(stub.requests()).isEqualTo(2).isEqualTo(second.announced());
    }

    private void leadsTo(String from, String to) {
        stub.server.stubFor(
                get(urlPathEqualTo(from)).willReturn(aResponse().withStatus(302).withHeader("Location", to)));
    }
}
