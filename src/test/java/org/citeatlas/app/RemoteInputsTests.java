package org.citeatlas.app;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.Inputs;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.services.Answers;
import org.citeatlas.services.OwnersAlone;
import org.citeatlas.services.RawServer;
import org.citeatlas.services.StubbedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of services and files behind addresses, as inputs. */
class RemoteInputsTests {
    private static final String CITING = "openalex:cites:W2626778328";

    @TempDir
    Path folder;

    private StubbedService stub;

    @BeforeEach
    void begin() {
        stub = new StubbedService(folder.resolve("services"));
    }

    @AfterEach
    void end() {
        stub.close();
    }

    @Test
    void theListOfAServiceIsAFileOfAllItsPages() throws Exception {
        page("1", 100, 1);
        page("2", 100, 101);
        page("3", 50, 201);

        RemoteInputs remote = remote(1_000);
        List<String> paths = remote.fetched(List.of(CITING));

        assertThat(read(paths))
                .hasSize(250)
                .extracting(PaperRecord::title)
                .contains("A Made-Up Study of Grommets, Part 250");
        assertThat(Path.of(paths.get(0)).getFileName().toString())
                .startsWith("openalex-cites-w2626778328-")
                .endsWith(".jsonl");
        assertThat(remote.notices()).isEmpty();
        assertThat(stub.requests()).isEqualTo(3);
        assertThat(remote(1_000).fetched(List.of(CITING)))
                .as("the same again, from what is kept")
                .isEqualTo(paths);
        assertThat(stub.requests()).isEqualTo(3);
    }

    @Test
    void whatWasInterruptedGoesOnWithThePageThatIsMissing() {
        page("1", 100, 1);
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("page", equalTo("2"))
                .willReturn(aResponse().withStatus(400).withBody("{\"error\":\"no\"}")));
        assertThatThrownBy(() -> remote(1_000).fetched(List.of(CITING)))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("OpenAlex");

        stub.server.resetRequests();
        page("2", 100, 101);
        page("3", 50, 201);
        remote(1_000).fetched(List.of(CITING));
        assertThat(stub.requests()).isEqualTo(2);
    }

    @Test
    void noMoreThanIsAskedForIsTakenAndThatIsSaid() throws Exception {
        page("1", 100, 1);

        RemoteInputs remote = remote(60);
        assertThat(read(remote.fetched(List.of(CITING)))).hasSize(60);
        assertThat(remote.notices())
                .containsExactly("OpenAlex has 250 for cites:W2626778328; the first 60 were taken (--most N for more)");
    }

    @Test
    void moreRequestsThanTheBudgetAreNotSent() {
        page("1", 100, 1);
        page("2", 100, 101);

        Fetching frugal = new Fetching(1_000, Optional.of(1), null, false);
        assertThatThrownBy(() -> remote(frugal).fetched(List.of(CITING)))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("budget");
        assertThat(stub.requests()).isEqualTo(1);
    }

    @Test
    void aFileThatWasFetchedIsThereOffline() {
        stub.server.stubFor(get(urlPathEqualTo("/data/works.jsonl"))
                .willReturn(aResponse().withBody(Answers.openAlexWork(7) + "\n")));
        List<String> address = List.of("http://127.0.0.1:" + stub.server.port() + "/data/works.jsonl");
        Fetching offline = new Fetching(1, Optional.empty(), null, true);

        assertThatThrownBy(() -> remote(offline).fetched(address))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("--offline");
        List<String> fetched = remote(1).fetched(address);
        int sent = stub.requests();
        assertThat(remote(offline).fetched(address)).isEqualTo(fetched);
        assertThat(stub.requests()).isEqualTo(sent);
    }

    @Test
    void aFileBehindAnAddressIsFetched() throws Exception {
        stub.server.stubFor(get(urlPathEqualTo("/data/works.jsonl"))
                .willReturn(aResponse().withBody(Answers.openAlexWork(7) + "\n")));

        List<String> paths =
                remote(1).fetched(List.of("http://127.0.0.1:" + stub.server.port() + "/data/works.jsonl", "here.bib"));

        assertThat(paths.get(1)).isEqualTo("here.bib");
        assertThat(paths.get(0)).endsWith("-works.jsonl");
        assertThat(read(paths.subList(0, 1)))
                .extracting(PaperRecord::title)
                .containsExactly("A Made-Up Study of Grommets, Part 7");
    }

    @Test
    void whatIsFetchedIsTheOwnersAlone() throws Exception {
        page("1", 100, 1);
        stub.server.stubFor(
                get(urlPathEqualTo("/whole.jsonl")).willReturn(aResponse().withBody(Answers.openAlexWork(7) + "\n")));
        String server = "http://127.0.0.1:" + stub.server.port();

        remote(60).fetched(List.of(CITING, server + "/whole.jsonl"));
        stub.deadlines = stub.deadlines.withTries(1);
        String half = "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 100000\r\n\r\n" + Answers.openAlexWork(7);
        try (RawServer raw = new RawServer(half, false)) {
            List<String> broken = List.of(raw.address() + "/half.jsonl");
            assertThatThrownBy(() -> remote(60).fetched(broken)).hasMessageContaining("are kept");
        }

        assertThat(folder.resolve("services/files")).isDirectoryContaining("glob:**.part.about");
        OwnersAlone.assertAllBelow(folder.resolve("services"));
    }

    @Test
    void aFileOfThatNameIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("arxiv:x"), "");

        assertThat(RemoteInputs.first(List.of("papers.jsonl", "C:\\papers", "starter", "-")))
                .isEmpty();
        assertThat(RemoteInputs.first(List.of("papers.jsonl", "hf:2026-11-20"))).contains("hf:2026-11-20");
        assertThat(RemoteInputs.first(List.of(file.toString()))).isEmpty();
        assertThatThrownBy(() -> remote(1).fetched(List.of("arxiv:cs.CL/2026-13")))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2));
        assertThatThrownBy(() -> remote(1).fetched(List.of("http://example.org/x")))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openalex:cites:W2626778328", "hf:2026-11-20", "https://example.org/library.bib"})
    void onlyImportFetchesAndTheOthersSaySo(String remote) {
        List<String> paths = List.of(remote);
        assertThatThrownBy(() -> new ExtractPapers().run(paths, null, null, line -> {}))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContaining(remote)
                .hasMessageContaining("Import it");
        assertThatThrownBy(() ->
                        new PrepareFiles().run(new ImportRequest(paths), folder.resolve("load"), ImportProgress.NONE))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContaining("Import it");
        assertThat(folder.resolve("load")).doesNotExist();
    }

    private RemoteInputs remote(int most) {
        return remote(new Fetching(most, Optional.empty(), null, false));
    }

    private RemoteInputs remote(Fetching how) {
        return new RemoteInputs(stub.asking(), how, ImportProgress.NONE);
    }

    private void page(String number, int works, int first) {
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("page", equalTo(number))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(Answers.openAlexPage(works, 250, first))));
    }

    private static List<PaperRecord> read(List<String> paths) {
        List<PaperRecord> papers = new ArrayList<>();
        try (Inputs inputs = Inputs.of(paths, null, InputStream.nullInputStream())) {
            for (InputFile file : inputs.files()) {
                file.read(new PaperReader.Records() {
                    @Override
                    public void accept(PaperRecord paper) {
                        papers.add(paper);
                    }

                    @Override
                    public void reject(long line, String reason, String raw) {
                        throw new AssertionError(reason);
                    }

                    @Override
                    public void unread(String field) {}
                });
            }
        }
        return papers;
    }
}
