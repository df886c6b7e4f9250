package org.citeatlas.services.download;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.RawServer;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.citeatlas.services.StubbedService;
import org.citeatlas.services.asking.Sender;
import org.citeatlas.services.http.Deadlines;
import org.citeatlas.services.http.Redirects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DownloadTests {
    private static final String BODY = "{\"title\":\"A made-up paper\"}\n".repeat(2_000);

    @TempDir
    Path folder;

    private StubbedService stub;
    private Path file;
    private URI address;
    private Deadlines deadlines = Deadlines.USUAL.withTries(3);

    @BeforeEach
    void start() {
        stub = new StubbedService(folder);
        file = folder.resolve("papers.jsonl");
        address = URI.create("http://127.0.0.1:" + stub.server.port() + "/papers.jsonl");
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private Download download(long most) {
        return new Download(new Sender("1.2.3", null), deadlines, most, stub.time.timing());
    }

    private Downloaded fetch() {
        return download(Download.MOST).to(file, address, (bytes, total) -> {});
    }

    private void leavePart(int bytes, String validator) throws Exception {
        Files.writeString(folder.resolve("papers.jsonl.part"), BODY.substring(0, bytes));
        Files.writeString(folder.resolve("papers.jsonl.part.about"), address + "\n" + validator + "\n");
    }

    private List<String> left() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsFetchedWithProgressAndPutInPlaceWhenItIsWhole() throws Exception {
        stub.server.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/plain; charset=utf-8")
                        .withHeader("Content-Length", "" + BODY.length())
                        .withBody(BODY)));
        List<Long> seen = new CopyOnWriteArrayList<>();
        Downloaded got = download(Download.MOST).to(file, address, (bytes, total) -> {
            seen.add(bytes);
            assertThat(total).isEqualTo(BODY.length());
        });
        assertThat(got).isEqualTo(new Downloaded(file, address, "text/plain", BODY.length(), false));
        assertThat(Files.readString(file)).isEqualTo(BODY);
        assertThat(seen).isSorted().last().isEqualTo((long) BODY.length());
        assertThat(left()).containsExactly("papers.jsonl");
        stub.server.verify(getRequestedFor(anyUrl())
                .withHeader("User-Agent", equalTo("citeatlas/1.2.3"))
                .withoutHeader("Range"));
    }

    @Test
    void theRestIsAskedForWhereTheServerStillHasTheSame() throws Exception {
        leavePart(1_000, "\"v1\"");
        stub.server.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withStatus(206)
                        .withHeader("Content-Range", "bytes 1000-" + (BODY.length() - 1) + "/" + BODY.length())
                        .withBody(BODY.substring(1_000))));
        fetch();
        assertThat(Files.readString(file)).isEqualTo(BODY);
        assertThat(left()).containsExactly("papers.jsonl");
        stub.server.verify(getRequestedFor(anyUrl())
                .withHeader("Range", equalTo("bytes=1000-"))
                .withHeader("If-Range", equalTo("\"v1\"")));
    }

    @Test
    void aFileThatChangedMeanwhileBeginsAnew() throws Exception {
        leavePart(1_000, "\"v1\"");
        stub.server.stubFor(get(anyUrl())
                .willReturn(aResponse().withHeader("ETag", "\"v2\"").withBody(BODY)));
        fetch();
        assertThat(Files.readString(file)).isEqualTo(BODY);
    }

    @Test
    void aPieceFromElsewhereIsNotTaken() throws Exception {
        leavePart(1_000, "\"v1\"");
        deadlines = deadlines.withTries(1);
        stub.server.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(416)));
        ServiceException fault = catchThrowableOfType(ServiceException.class, this::fetch);
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(left()).isEmpty();
    }

    @Test
    void whatBrokeOffGoesOnAndServerErrorsAreAskedAgain() throws Exception {
        stub.server.stubFor(any(anyUrl())
                .inScenario("x")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("503"));
        stub.server.stubFor(any(anyUrl())
                .inScenario("x")
                .whenScenarioStateIs("503")
                .willReturn(aResponse().withStatus(503).withHeader("Retry-After", "9"))
                .willSetStateTo("well"));
        stub.server.stubFor(any(anyUrl())
                .inScenario("x")
                .whenScenarioStateIs("well")
                .willReturn(aResponse().withBody(BODY)));
        fetch();
        assertThat(Files.readString(file)).isEqualTo(BODY);
        assertThat(stub.time.slept).hasSize(2).last().isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void aFileThatStopsComingIsGivenUpAndTheSecondRunGetsTheRest() throws Exception {
        deadlines = deadlines.withAnswer(Duration.ofMillis(300)).withTries(1);
        String half = "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: " + BODY.length() + "\r\n\r\n"
                + BODY.substring(0, 1_000);
        try (RawServer raw = new RawServer(half, true)) {
            address = URI.create(raw.address() + "/papers.jsonl");
            ServiceException fault = catchThrowableOfType(ServiceException.class, this::fetch);
            assertThat(fault.trouble()).isEqualTo(Trouble.UNREACHABLE);
            assertThat(fault).hasMessageContaining("nothing came for").hasMessageContaining("1000 bytes are kept");
        }
        assertThat(left()).containsExactly("papers.jsonl.part", "papers.jsonl.part.about");
        address = URI.create("http://127.0.0.1:" + stub.server.port() + "/papers.jsonl");
        leavePart(1_000, "\"v1\""); // the same, of the other port
        theRestIsAskedForWhereTheServerStillHasTheSame();
    }

    @Test
    void aFileThatIsTooLargeIsNotTaken() throws Exception {
        stub.server.stubFor(get(anyUrl()).willReturn(aResponse().withBody(BODY)));
        ServiceException fault = catchThrowableOfType(
                ServiceException.class, () -> download(1_000).to(file, address, (bytes, total) -> {}));
        assertThat(fault.trouble()).isEqualTo(Trouble.UNREADABLE);
        assertThat(fault).hasMessageContaining("more than 1000 bytes");
        assertThat(left()).isEmpty();
    }

    @Test
    void aWebPageIsTakenAndSaidToBeOne() {
        stub.server.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("\n<!DOCTYPE html><p>Log in</p>")));
        assertThat(fetch().isPage()).isTrue();
    }

    @Test
    void anAddressThatIsNotThereIsSaidSo() {
        stub.server.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)));
        ServiceException fault = catchThrowableOfType(ServiceException.class, this::fetch);
        assertThat(fault.trouble()).isEqualTo(Trouble.REFUSED);
        assertThat(fault).hasMessageContaining("answered 404");
    }

    @Test
    void redirectsAreFollowedButNotInward() {
        stub.server.stubFor(get(urlEqualTo("/papers.jsonl"))
                .willReturn(aResponse().withStatus(302).withHeader("Location", "/real")));
        stub.server.stubFor(get(urlEqualTo("/real")).willReturn(aResponse().withBody(BODY)));
        assertThat(fetch().from()).hasPath("/real");
        boolean[] first = {true};
        Redirects inward = new Redirects(host -> !(first[0] && !(first[0] = false)));
        Download download = new Download(new Sender("1", null), deadlines, 9_999, stub.time.timing(), inward);
        ServiceException fault =
                catchThrowableOfType(ServiceException.class, () -> download.to(file, address, (bytes, total) -> {}));
        assertThat(fault.trouble()).isEqualTo(Trouble.LED_ASTRAY);
        assertThat(fault).hasMessageContaining("private network");
    }

    @Test
    void onlyHttpsIsFetchedAndOnlyFromWhoCanBeTrusted() {
        assertThatThrownBy(() -> download(9).to(file, URI.create("http://a.example/x"), (bytes, total) -> {}))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("over https only");
        URI untrusted = URI.create("https://localhost:" + stub.server.httpsPort() + "/x");
        assertThatThrownBy(() -> download(9).to(file, untrusted, (bytes, total) -> {}))
                .hasMessageContaining("certificate is not trusted");
    }

    @Test
    void anInterruptEndsAtOnce() throws Exception {
        stub.server.stubFor(get(anyUrl()).willReturn(aResponse().withBody(BODY).withFixedDelay(4_000)));
        ServiceException[] fault = new ServiceException[1];
        Thread thread = new Thread(() -> fault[0] = catchThrowableOfType(ServiceException.class, this::fetch));
        thread.start();
        Thread.sleep(200);
        thread.interrupt();
        thread.join(1_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(fault[0].trouble()).isEqualTo(Trouble.INTERRUPTED);
    }
}
