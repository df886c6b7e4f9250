package org.citeatlas.services.asking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Answers;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Connectors;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.citeatlas.services.StubbedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PoliteClientTests {
    private static final String GOOD = Answers.openAlexPage(1, 1, 1);
    private static final Request REQUEST = StubbedService.openAlex(1);

    @TempDir
    Path folder;

    private StubbedService stub;

    @BeforeEach
    void start() {
        stub = new StubbedService(folder);
        stub.server.stubFor(any(anyUrl()).willReturn(okJson(GOOD)));
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private static List<Request> requests(int many) {
        return IntStream.range(0, many).mapToObj(StubbedService::openAlex).toList();
    }

    @Test
    void asManyAreSentAsWereAnnouncedAndNoneTwice() {
        List<Request> requests = requests(12);
        PoliteClient client = stub.client();
        requests.subList(0, 5).forEach(client::ask); // and then the process is killed
        PoliteClient again = stub.client();
        int announced =
                again.toSend(Stream.concat(requests.stream(), requests.stream()).toList());
        assertThat(announced).isEqualTo(7);
        requests.forEach(again::ask);
        assertThat(again.counts().sent()).isEqualTo(7);
        assertThat(again.counts().fromCache()).isEqualTo(5);
        assertThat(stub.requests()).isEqualTo(12);
    }

    @Test
    void whoAsksIsSaidAndNothingMore() {
        stub.client().ask(REQUEST);
        stub.server.verify(anyRequestedFor(urlPathEqualTo("/works"))
                .withHeader("User-Agent", equalTo("citeatlas/1.2.3 (mailto:tester@example.org)"))
                .withHeader("Accept", equalTo("application/json"))
                .withHeader("Accept-Encoding", equalTo("gzip"))
                .withoutQueryParam("mailto")
                .withoutQueryParam("api_key"));
    }

    @Test
    void eachServiceGetsItsKeyAsItWantsIt() {
        stub.environment.putAll(
                Map.of("OPENALEX_API_KEY", "a b", "S2_API_KEY", "k2", "CROSSREF_PLUS_TOKEN", "k3", "HF_TOKEN", "k4"));
        stub.server.stubFor(any(urlPathEqualTo("/graph/v1/paper/batch")).willReturn(okJson("[null]")));
        stub.server.stubFor(any(urlPathEqualTo("/works/10.5555/a%2Cb"))
                .willReturn(okJson("{\"message\":{\"DOI\":\"10.5555/a,b\"}}")));
        stub.server.stubFor(
                any(urlPathEqualTo("/api/papers/2601.00001")).willReturn(okJson("{\"id\":\"2601.00001\"}")));
        PoliteClient client = stub.client();
        client.ask(REQUEST);
        byId(Service.SEMANTIC_SCHOLAR, "10.5555/1", client);
        byId(Service.CROSSREF, "10.5555/a,b", client);
        byId(Service.HUGGING_FACE, "2601.00001", client);
        stub.server.verify(anyRequestedFor(urlPathEqualTo("/works")).withQueryParam("api_key", equalTo("a b")));
        stub.server.verify(postRequestedFor(urlPathEqualTo("/graph/v1/paper/batch"))
                .withHeader("x-api-key", equalTo("k2"))
                .withRequestBody(equalTo("{\"ids\":[\"DOI:10.5555/1\"]}"))
                .withHeader("Content-Type", equalTo("application/json")));
        stub.server.verify(anyRequestedFor(urlPathEqualTo("/works/10.5555/a%2Cb"))
                .withHeader("Crossref-Plus-API-Token", equalTo("Bearer k3")));
        stub.server.verify(anyRequestedFor(urlPathEqualTo("/api/papers/2601.00001"))
                .withHeader("Authorization", equalTo("Bearer k4")));
    }

    private static Answer byId(Service service, String id, PoliteClient client) {
        Connector connector = Connectors.of(service);
        return client.ask(
                connector.byIds(List.of(WorkId.parse(id).orElseThrow())).get(0));
    }

    @Test
    void theKeyNeverGoesToAnotherHost() {
        WireMockServer other = new WireMockServer(
                WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        other.start();
        try {
            other.stubFor(any(anyUrl()).willReturn(okJson("[null]")));
            stub.environment.putAll(Map.of("S2_API_KEY", "k2", "OPENALEX_API_KEY", "k1"));
            String elsewhere = other.baseUrl() + "/else";
            stub.server.stubFor(
                    any(anyUrl()).willReturn(aResponse().withStatus(307).withHeader("Location", elsewhere)));
            PoliteClient client = stub.client();
            byId(Service.SEMANTIC_SCHOLAR, "10.5555/1", client);
            other.verify(anyRequestedFor(anyUrl()).withoutHeader("x-api-key"));
            other.resetRequests();
            other.stubFor(any(anyUrl()).willReturn(okJson(GOOD)));
            client.ask(REQUEST);
            other.verify(anyRequestedFor(anyUrl()).withoutQueryParam("api_key"));
        } finally {
            other.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?api_key=s3cret-of-mine",
                "?page=2&API%5Fkey=other&x=1",
                "?next=%2Fworks%3Fapi_key%3Ds3cret-of-mine"
            })
    void aKeyThatAnAnswerPutsIntoItsLocationGoesNowhere(String query) {
        WireMockServer other = new WireMockServer(
                WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        other.start();
        try {
            other.stubFor(any(anyUrl()).willReturn(okJson(GOOD)));
            stub.environment.put("OPENALEX_API_KEY", "s3cret-of-mine");
            String elsewhere = other.baseUrl() + "/else" + query;
            stub.server.stubFor(
                    any(anyUrl()).willReturn(aResponse().withStatus(307).withHeader("Location", elsewhere)));

            stub.client().ask(REQUEST);

            String heard = other.getAllServeEvents().get(0).getRequest().getUrl();
            assertThat(heard).startsWith("/else").doesNotContain("s3cret", "api_key=", "API%5Fkey");
        } finally {
            other.stop();
        }
    }

    @Test
    void atHomeTheKeyIsSentOnceWhereverTheAnswerLeads() {
        stub.environment.put("OPENALEX_API_KEY", "s3cret-of-mine");
        stub.server.stubFor(any(urlPathEqualTo("/works"))
                .willReturn(
                        aResponse().withStatus(302).withHeader("Location", "/moved?page=1&api_key=s3cret-of-mine")));

        stub.client().ask(REQUEST);

        stub.server.verify(anyRequestedFor(urlEqualTo("/moved?page=1&api_key=s3cret-of-mine")));
    }

    /** As a service or a proxy does that quotes the address it was asked at. */
    @ParameterizedTest
    @CsvSource({
        "401, application/json",
        "400, application/json",
        "503, text/plain",
        "200, text/html",
        "200, application/json"
    })
    void aKeyThatAnAnswerQuotesIsNotShown(int status, String type) throws Exception {
        stub.environment.put("OPENALEX_API_KEY", "s3cret of mine");
        String quoting = "{\"asked\":\"/works?api_key=s3cret%20of%20mine or s3cret of mine\",\"works\":[]}";
        stub.server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", type)
                        .withBody(quoting)));

        assertThatThrownBy(() -> stub.client().ask(REQUEST))
                .hasMessageContaining("***")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aKeyThatAnAnswerQuotesIsNotKept() throws Exception {
        stub.environment.put("OPENALEX_API_KEY", "s3cret-of-mine");
        stub.server.stubFor(any(anyUrl())
                .willReturn(okJson(GOOD.replace("\"meta\":{", "\"meta\":{\"asked\":\"s3cret-of-mine\","))));

        stub.client().ask(REQUEST);

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain("s3cret");
            }
        }
        assertThat(stub.client().ask(REQUEST).firstWords()).contains("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hf_s3\ncret", "hf_s3\u200Bcret", "\u201Chf_s3cret\u201D", "hf_s3cr\u00E9t", "hf_s3\tcret"})
    void aKeyThatNoHeaderTakesIsRefusedWithoutBeingShown(String key) {
        for (Service service : Service.values()) {
            if (!service.keyVariable().isEmpty()) {
                Map<String, String> environment = Map.of(service.keyVariable(), key);
                assertThatThrownBy(() -> Asking.of(environment, "1", null, folder))
                        .isInstanceOfSatisfying(
                                CiteatlasException.class,
                                e -> assertThat(e.exitCode()).isEqualTo(2))
                        .hasMessageContaining(service.keyVariable())
                        .hasMessageNotContaining("s3");
            }
        }
    }

    @Test
    void requestsKeepTheirDistanceEvenBetweenProcesses() {
        stub.client().ask(StubbedService.openAlex(1));
        stub.client().ask(StubbedService.openAlex(2));
        stub.client().ask(StubbedService.openAlex(3));
        assertThat(stub.time.slept).containsExactly(Duration.ofMillis(100), Duration.ofMillis(100));
    }

    @Test
    void aServiceThatAnnouncesALowerRateGetsIt() {
        stub.server.stubFor(any(anyUrl())
                .willReturn(okJson("{\"message\":{\"items\":[]}}")
                        .withHeader("X-Rate-Limit-Limit", "2")
                        .withHeader("X-Rate-Limit-Interval", "10s")));
        PoliteClient client = stub.client();
        List.of("10.5555/1", "10.5555/2", "10.5555/3").forEach(id -> byId(Service.CROSSREF, id, client));
        assertThat(stub.time.slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    @Test
    void theBudgetOfTheDayEndsWithAMessageAndBeginsAnewAtMidnight() {
        Asking asking = stub.asking().withBudget(Service.OPENALEX, 3);
        PoliteClient client = stub.client(asking);
        requests(3).forEach(client::ask);
        assertThat(client.leftToday(Service.OPENALEX)).isZero();
        ServiceException fault =
                catchThrowableOfType(ServiceException.class, () -> client.ask(StubbedService.openAlex(9)));
        assertThat(fault.trouble()).isEqualTo(Trouble.LATER);
        assertThat(fault).as("import has no --budget").hasMessageNotContaining("--budget");
        assertThat(fault).hasMessageContaining("asked 3 times today").hasMessageContaining("2026-11-29 00:00 UTC");
        assertThat(stub.requests()).isEqualTo(3);
        stub.time.goOn(Duration.ofHours(14));
        assertThat(stub.client(asking).ask(StubbedService.openAlex(9)).known()).isTrue();
    }

    @Test
    void offlineTheCacheIsAllThereIsHoweverOld() {
        stub.client().ask(REQUEST);
        stub.time.goOn(Duration.ofDays(400));
        PoliteClient offline = stub.client(stub.asking().fromCacheAlone());
        assertThat(offline.ask(REQUEST).fromCache()).isTrue();
        ServiceException fault =
                catchThrowableOfType(ServiceException.class, () -> offline.ask(StubbedService.openAlex(2)));
        assertThat(fault.trouble()).isEqualTo(Trouble.NOT_KEPT);
        assertThat(fault.endsTheRun()).isFalse();
        assertThat(stub.requests()).isEqualTo(1);
    }

    @Test
    void anOldAnswerIsAskedAgain() {
        stub.client().ask(REQUEST);
        stub.time.goOn(Duration.ofDays(31));
        assertThat(stub.client().toSend(List.of(REQUEST))).isEqualTo(1);
        assertThat(stub.client().ask(REQUEST).fromCache()).isFalse();
    }

    @Test
    void theUserSaysHowLongAnAnswerCounts() {
        stub.environment.put("CITEATLAS_CACHE_DAYS", "2");
        stub.client().ask(REQUEST);
        stub.time.goOn(Duration.ofHours(47));
        assertThat(stub.client().ask(REQUEST).fromCache()).isTrue();
        stub.time.goOn(Duration.ofHours(2));
        assertThat(stub.client().ask(REQUEST).fromCache()).isFalse();
    }

    @Test
    void theUserSaysHowMuchAnswersTakeAndTheOldestGoFirst() {
        stub.environment.put("CITEATLAS_CACHE_MB", "1");
        String large = GOOD.replace("\"results\"", "\"padding\":\"" + "x".repeat(300_000) + "\",\"results\"");
        stub.server.stubFor(any(anyUrl()).willReturn(okJson(large)));
        requests(5).forEach(stub.client()::ask);
        PoliteClient offline = stub.client(stub.asking().fromCacheAlone());
        assertThat(requests(5).stream().map(request -> offline.toSend(List.of(request))))
                .as("1 for each that is thrown away")
                .containsExactly(1, 1, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "CITEATLAS_CACHE_DAYS, 0",
        "CITEATLAS_CACHE_DAYS, -3",
        "CITEATLAS_CACHE_MB, 1.5",
        "CITEATLAS_CACHE_MB, 1GB"
    })
    void aSettingOfTheCacheThatIsNoNumberIsNamed(String variable, String value) {
        stub.environment.put(variable, value);
        assertThatThrownBy(() -> stub.asking())
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContaining(variable + " is " + value)
                .hasMessageContaining("from 1 to 999999");
    }

    @Test
    void whatAServiceDoesNotKnowIsKeptToo() {
        stub.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404).withBody("Resource not found.")));
        assertThat(byId(Service.CROSSREF, "10.5555/a,b", stub.client()).known()).isFalse();
        Answer again = byId(Service.CROSSREF, "10.5555/a,b", stub.client());
        assertThat(again.known()).isFalse();
        assertThat(again.fromCache()).isTrue();
        assertThat(Connectors.of(Service.CROSSREF).records(again)).isEmpty();
        assertThat(stub.requests()).isEqualTo(1);
    }

    @Test
    void aListThatIsNotThereIsNoAnswer() {
        stub.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
        ServiceException fault =
                catchThrowableOfType(ServiceException.class, () -> stub.client().ask(REQUEST));
        assertThat(fault.trouble()).isEqualTo(Trouble.REFUSED);
        assertThat(fault).hasMessageContaining("CITEATLAS_OPENALEX_URL");
    }

    @Test
    void aDamagedAnswerIsAskedAgain() throws Exception {
        stub.client().ask(REQUEST);
        try (Stream<Path> files = Files.walk(folder)) {
            Path body = files.filter(file -> file.toString().endsWith(".body"))
                    .findFirst()
                    .orElseThrow();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(body)))
                    .isEqualTo("rw-------");
            Files.writeString(body, Files.readString(body).replace("2021", "1999"));
        }
        assertThat(stub.client().ask(REQUEST).fromCache()).isFalse();
        assertThat(stub.client().ask(REQUEST).fromCache()).isTrue();
    }

    @Test
    void addressesAreHttpsOrThisMachine() {
        stub.environment.put("CITEATLAS_CROSSREF_URL", "http://mirror.example");
        assertThatThrownBy(stub::asking)
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("CITEATLAS_CROSSREF_URL")
                .hasMessageContaining("not https");
        stub.environment.put("CITEATLAS_CROSSREF_URL", "https://mirror.example/crossref/");
        assertThat(stub.asking().endpoint(Service.CROSSREF).base()).hasToString("https://mirror.example/crossref");
    }

    @Test
    void aContactThatIsNoMailAddressIsRefused() {
        assertThatThrownBy(() -> new Sender("1", "me\nX-Evil: 1")).hasMessageContaining("no mail address");
        assertThatThrownBy(() -> new Sender("1", "me\u200B@example.org"))
                .hasMessageContaining("CITEATLAS_MAIL")
                .hasMessageNotContaining("me\u200B");
        assertThat(new Sender("1.0", null).userAgent()).isEqualTo("citeatlas/1.0");
    }

    @Test
    void noKeyIsInAnyText() {
        stub.environment.put("OPENALEX_API_KEY", "s3cret");
        Asking asking = stub.asking();
        assertThat(asking.toString() + Calls.of(REQUEST, asking.endpoint(Service.OPENALEX), asking.sender()))
                .doesNotContain("s3cret");
        stub.client().ask(REQUEST);
        assertThat(REQUEST.canonical()).isEqualTo("GET openalex /works?filter=doi%3A10.5555%2Fmade.up.1&per_page=100");
    }
}
