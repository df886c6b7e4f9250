package org.citeatlas.services.asking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.citeatlas.services.Answers;
import org.citeatlas.services.Counts;
import org.citeatlas.services.RawServer;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.citeatlas.services.StubbedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a caller gets when a service fails, what is kept, and that a second run finishes. */
final class FaultsTests {
    private static final String GOOD = Answers.openAlexPage(1, 1, 1);
    private static final Request FIRST = StubbedService.openAlex(1);
    private static final Request SECOND = StubbedService.openAlex(2);

    @TempDir
    Path folder;

    private StubbedService stub;

    @BeforeEach
    void start() {
        stub = new StubbedService(folder);
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    /** The first request is answered well, the second as given, always. */
    private void second(ResponseDefinitionBuilder response) {
        stub.server.stubFor(any(anyUrl())
                .inScenario("run")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson(GOOD))
                .willSetStateTo("second"));
        stub.server.stubFor(
                any(anyUrl()).inScenario("run").whenScenarioStateIs("second").willReturn(response));
    }

    private ServiceException fails(ResponseDefinitionBuilder response) {
        second(response);
        PoliteClient client = stub.client();
        client.ask(FIRST);
        return catchThrowableOfType(ServiceException.class, () -> client.ask(SECOND));
    }

    /** All is well again: a new process asks the second alone. */
    private void secondRunFinishes() {
        stub.server.resetAll();
        stub.server.stubFor(any(anyUrl()).willReturn(okJson(GOOD)));
        PoliteClient again = stub.client();
        assertThat(again.toSend(List.of(FIRST, SECOND))).isEqualTo(1);
        again.ask(FIRST);
        assertThat(again.ask(SECOND).known()).isTrue();
        assertThat(stub.requests()).isEqualTo(1);
        assertThat(again.counts().sent()).isEqualTo(1);
    }

    @Test
    void tooManyRequestsAreAskedAgainAfterTheTimeThatTheServiceSays() {
        stub.server.stubFor(any(anyUrl())
                .inScenario("429")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "7"))
                .willSetStateTo("well"));
        stub.server.stubFor(
                any(anyUrl()).inScenario("429").whenScenarioStateIs("well").willReturn(okJson(GOOD)));
        PoliteClient client = stub.client();
        assertThat(client.ask(FIRST).known()).isTrue();
        assertThat(stub.heard).containsExactly("sent", "waits 7000 ms: answered 429", "try 2");
        assertThat(client.counts()).isEqualTo(new Counts(1, 1, 0, 0));
        assertThat(stub.requests()).isEqualTo(2);
    }

    @Test
    void theTimeThatTheServiceSaysHoldsForOtherProcessesAlsoAfterTheLastTry() {
        stub.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "90")));
        stub.deadlines = stub.deadlines.withTries(1);
        assertThat(catchThrowableOfType(
                                ServiceException.class, () -> stub.client().ask(FIRST))
                        .trouble())
                .isEqualTo(Trouble.UNREACHABLE);
        stub.heard.clear();
        stub.server.stubFor(any(anyUrl()).willReturn(okJson(GOOD)));

        stub.client().ask(SECOND);

        assertThat(stub.heard).containsExactly("waits 90000 ms: its turn", "sent");
    }

    @Test
    void aWaitThatIsTooLongEndsWithWhenToGoOnAndNobodyAsksBefore() {
        ServiceException fault =
                fails(aResponse().withStatus(429).withHeader("Retry-After", "Sat, 28 Nov 2026 12:00:00 GMT"));
        assertThat(fault.trouble()).isEqualTo(Trouble.LATER);
        assertThat(fault).hasMessageContaining("OpenAlex answered 429").hasMessageContaining("2026-11-28 12:00 UTC");
        assertThat(fault.again().orElseThrow()).isEqualTo("2026-11-28T12:00:00Z");
        int before = stub.requests();
        ServiceException still =
                catchThrowableOfType(ServiceException.class, () -> stub.client().ask(SECOND));
        assertThat(still.trouble()).isEqualTo(Trouble.LATER);
        assertThat(stub.requests()).isEqualTo(before);
        stub.time.goOn(Duration.ofHours(2));
        secondRunFinishes();
    }

    @Test
    void tooManyRequestsForEverAreGivenUpWithinBounds() {
        ServiceException fault = fails(aResponse().withStatus(429).withBody("slow down"));
        assertThat(fault.trouble()).isEqualTo(Trouble.LATER);
        assertThat(fault).hasMessageContaining("429: slow down").hasMessageContaining("5 times");
        assertThat(stub.requests()).isEqualTo(1 + 5);
        secondRunFinishes();
    }

    @Test
    void aServerErrorIsAskedAgainWithJitterAndGivenUpWithinBounds() {
        ServiceException fault = fails(aResponse()
                .withStatus(500)
                .withHeader("Content-Type", "text/html")
                .withBody("<html><h1>Oops</h1></html>"));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(fault)
                .hasMessageContaining("answered 500: <html><h1>Oops</h1></html>")
                .hasMessageContaining("is kept");
        assertThat(stub.time.slept).contains(Duration.ofMillis(1998), Duration.ofMillis(3996), Duration.ofMillis(7992));
        secondRunFinishes();
    }

    @Test
    void anAnswerThatIsCutOffIsAskedAgain() {
        ServiceException fault = fails(okJson(GOOD.substring(0, GOOD.length() / 2)));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREADABLE);
        assertThat(fault.endsTheRun()).isFalse();
        assertThat(fault).hasMessageContaining("cut off").hasMessageContaining("5 times");
        secondRunFinishes();
    }

    @Test
    void anAnswerWithSomethingBehindItsEndIsAskedAgain() {
        ServiceException fault = fails(okJson(GOOD + "{\"warning\":"));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREADABLE);
        assertThat(fault).hasMessageContaining("5 times");
        secondRunFinishes();
    }

    @Test
    void anAnswerShorterThanItsContentLengthIsCutOff() throws Exception {
        String body = GOOD.substring(0, 40);
        String half = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n" + body;
        try (RawServer raw = new RawServer(half, false)) {
            stub.environment.put(Service.OPENALEX.baseVariable(), raw.address());
            stub.deadlines = stub.deadlines.withTries(2);
            ServiceException fault = catchThrowableOfType(
                    ServiceException.class, () -> stub.client().ask(FIRST));
            assertThat(fault.trouble()).isEqualTo(Trouble.UNREACHABLE);
            assertThat(fault).hasMessageContaining("did not answer").hasMessageContaining("2 times");
            assertThat(keptFiles()).isEmpty();
        }
    }

    @Test
    void packedAnswersAreUnpackedAndHalfOfOneIsAskedAgain() throws Exception {
        byte[] packed = gzip(GOOD);
        second(aResponse()
                .withHeader("Content-Type", "application/json")
                .withHeader("Content-Encoding", "gzip")
                .withBody(Arrays.copyOf(packed, packed.length / 2)));
        PoliteClient client = stub.client();
        client.ask(FIRST);
        ServiceException fault = catchThrowableOfType(ServiceException.class, () -> client.ask(SECOND));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREACHABLE);
        stub.server.resetAll();
        stub.server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withHeader("Content-Encoding", "gzip")
                        .withBody(packed)));
        assertThat(new String(stub.client().ask(SECOND).body(), StandardCharsets.UTF_8))
                .isEqualTo(GOOD);
    }

    @Test
    void aPackedAnswerThatUnpacksToTooMuchIsNotTaken() throws Exception {
        stub.deadlines = stub.deadlines.withLargestAnswer(100_000);
        byte[] bomb = gzip(" ".repeat(5_000_000) + GOOD);
        ServiceException fault = fails(aResponse()
                .withHeader("Content-Type", "application/json")
                .withHeader("Content-Encoding", "gzip")
                .withBody(bomb));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREADABLE);
        assertThat(fault).hasMessageContaining("more than 100000 bytes");
        assertThat(stub.requests()).isEqualTo(2);
        secondRunFinishes();
    }

    @Test
    void anAnswerThatIsTooLargeIsNotTaken() {
        stub.deadlines = stub.deadlines.withLargestAnswer(10_000);
        ServiceException fault = fails(okJson("[\"" + "x".repeat(20_000) + "\"]"));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREADABLE);
        assertThat(fault.endsTheRun()).isFalse();
        secondRunFinishes();
    }

    @Test
    void anotherContentTypeIsRefusedWithItsFirstWords() {
        ServiceException fault = fails(aResponse()
                .withHeader("Content-Type", "text/plain; charset=utf-8")
                .withBody("maintenance\nuntil noon"));
        assertThat(fault.trouble()).isEqualTo(Trouble.SOMETHING_ELSE);
        assertThat(fault).hasMessageContaining("text/plain came instead of application/json: maintenance until noon");
        assertThat(stub.requests()).isEqualTo(2);
        secondRunFinishes();
    }

    @Test
    void aWebPageIsRefusedEvenWhereItCallsItselfJson() {
        ServiceException fault = fails(okJson("<!DOCTYPE html><title>Log in to the hotel</title>"));
        assertThat(fault.trouble()).isEqualTo(Trouble.SOMETHING_ELSE);
        assertThat(fault).hasMessageContaining("a web page came").hasMessageContaining("Log in to the hotel");
        secondRunFinishes();
    }

    @Test
    void anAnswerThatTakesTooLongIsGivenUp() {
        second(okJson(GOOD).withChunkedDribbleDelay(20, 4_000));
        stub.client().ask(FIRST);
        stub.deadlines = stub.deadlines.withAnswer(Duration.ofMillis(150)).withTries(2);
        ServiceException fault =
                catchThrowableOfType(ServiceException.class, () -> stub.client().ask(SECOND));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(fault).hasMessageContaining("no whole answer within");
        stub.deadlines = stub.deadlines.withAnswer(Duration.ofSeconds(5));
        secondRunFinishes();
    }

    @Test
    void aBrokenConnectionIsAskedAgain() {
        for (Fault fault : List.of(
                Fault.CONNECTION_RESET_BY_PEER,
                Fault.EMPTY_RESPONSE,
                Fault.MALFORMED_RESPONSE_CHUNK,
                Fault.RANDOM_DATA_THEN_CLOSE)) {
            stub.server.resetAll();
            stub.server.stubFor(any(anyUrl())
                    .inScenario("x")
                    .whenScenarioStateIs(Scenario.STARTED)
                    .willReturn(aResponse().withFault(fault))
                    .willSetStateTo("well"));
            stub.server.stubFor(
                    any(anyUrl()).inScenario("x").whenScenarioStateIs("well").willReturn(okJson(GOOD)));
            assertThat(stub.client()
                            .ask(StubbedService.openAlex(100 + fault.ordinal()))
                            .known())
                    .as(fault.name())
                    .isTrue();
        }
    }

    @Test
    void nobodyThereIsSaidSo() {
        stub.server.stop();
        ServiceException fault =
                catchThrowableOfType(ServiceException.class, () -> stub.client().ask(FIRST));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(fault).hasMessageContaining("OpenAlex did not answer: no connection");
    }

    @Test
    void aCertificateThatIsNotTrustedIsNotAskedAgain() {
        stub.environment.put(Service.OPENALEX.baseVariable(), "https://localhost:" + stub.server.httpsPort());
        stub.server.stubFor(any(anyUrl()).willReturn(okJson(GOOD)));
        ServiceException fault =
                catchThrowableOfType(ServiceException.class, () -> stub.client().ask(FIRST));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(fault).hasMessageContaining("certificate is not trusted");
        assertThat(stub.heard).containsExactly("sent");
        assertThat(stub.requests()).isZero();
    }

    @Test
    void aRedirectOfTheSameHostIsFollowedAndCountedApart() {
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .willReturn(aResponse().withStatus(301).withHeader("Location", "/moved")));
        stub.server.stubFor(get(urlPathEqualTo("/moved")).willReturn(okJson(GOOD)));
        PoliteClient client = stub.client();
        assertThat(client.ask(FIRST).known()).isTrue();
        assertThat(client.counts()).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(stub.requests()).isEqualTo((int) client.counts().onTheWire());
    }

    @Test
    void aRedirectThatLosesEncryptionOrNeverEndsIsNotFollowed() {
        ServiceException fault =
                fails(aResponse().withStatus(302).withHeader("Location", "http://elsewhere.example/works?api_key=1"));
        assertThat(fault.trouble()).isEqualTo(Trouble.LED_ASTRAY);
        assertThat(fault).hasMessageContaining("led to http://elsewhere.example/works, which is not https");
        secondRunFinishes();
        stub.server.resetAll();
        stub.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", "/round")));
        ServiceException round =
                catchThrowableOfType(ServiceException.class, () -> stub.client().ask(StubbedService.openAlex(3)));
        assertThat(round).hasMessageContaining("more than 5 times");
    }

    @Test
    void aFieldThatIsGoneIsNamedAndTheAnswerIsNotKept() {
        ServiceException fault = fails(okJson(GOOD.replace("\"results\"", "\"items\"")));
        assertThat(fault.trouble()).isEqualTo(Trouble.CHANGED);
        assertThat(fault.endsTheRun()).isFalse();
        assertThat(fault).hasMessageContaining("OpenAlex answered without \"results\"");
        assertThat(stub.requests()).isEqualTo(2);
        secondRunFinishes();
    }

    @Test
    void aMissingKeyIsNamedAndAWrongOneIsNotShown() {
        ServiceException fault = fails(aResponse().withStatus(401).withBody("{\"error\":\"no key\"}"));
        assertThat(fault.trouble()).isEqualTo(Trouble.KEY);
        assertThat(fault).hasMessageContaining("OPENALEX_API_KEY").hasMessageContaining("401: {\"error\":\"no key\"}");
        stub.environment.put("OPENALEX_API_KEY", "s3cret");
        ServiceException wrong =
                catchThrowableOfType(ServiceException.class, () -> stub.client().ask(SECOND));
        assertThat(wrong).hasMessageContaining("The key in OPENALEX_API_KEY was sent");
        assertThat(wrong.getMessage()).doesNotContain("s3cret");
        secondRunFinishes();
    }

    @Test
    void anInterruptEndsAtOnceAndLeavesNothingHalfWritten() throws Exception {
        stub.server.stubFor(any(anyUrl()).willReturn(okJson(GOOD).withFixedDelay(4_000)));
        ServiceException[] fault = new ServiceException[1];
        boolean[] flag = new boolean[1];
        Thread thread = new Thread(() -> {
            fault[0] = catchThrowableOfType(
                    ServiceException.class, () -> stub.client().ask(FIRST));
            flag[0] = Thread.currentThread().isInterrupted();
        });
        thread.start();
        while (!stub.heard.contains("sent")) {
            Thread.sleep(5);
        }
        thread.interrupt();
        thread.join(1_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(fault[0].trouble()).isEqualTo(Trouble.INTERRUPTED);
        assertThat(fault[0].exitCode()).isEqualTo(130);
        assertThat(flag[0]).isTrue();
        assertThat(keptFiles()).isEmpty();
    }

    private List<Path> keptFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".today"))
                    .toList();
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
