package org.citeatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeatlas.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** What a page of another site, in the browser of the person who runs the graph, can and cannot do to it. */
final class DoorsIT {
    private static final String RECORD = "\u00B1\u0071"; // how Bolt begins a row
    private static final String FAILURE = "\u00B1\u007F";

    @TempDir
    static Path folder;

    private static EmbeddedHome home;
    private static BoltAddress address;
    private static Driver driver;

    @BeforeAll
    static void open() {
        home = EmbeddedHome.open(folder.resolve("graph"), new Ports(0, 0), notice -> {});
        address = home.address();
        driver = GraphDatabase.driver(address.bolt(), AuthTokens.basic(address.user(), address.password()));
        driver.executableQuery("CREATE (:Paper {title: 'One'})-[:CITES]->(:Paper {title: 'Two'})")
                .execute();
    }

    @AfterAll
    static void close() {
        driver.close();
        home.close();
    }

    @Test
    void aPageWithoutThePasswordShakesHandsButRunsNoStatement() throws InterruptedException {
        try (RawBolt bolt = new RawBolt(address, "http://evil.example")) {
            assertThat(bolt.shakeHands()).isEqualTo("00000105");
            assertThat(bolt.ask(Map.of("scheme", "none"), "RETURN 1"))
                    .contains(FAILURE)
                    .contains("Unauthorized")
                    .doesNotContain(RECORD);
        }
    }

    @Test
    void aWrongPasswordRunsNoStatementAndLocksNobodyOut() throws InterruptedException {
        for (int times = 0; times < 5; times++) {
            try (RawBolt bolt = new RawBolt(address, "http://evil.example")) {
                bolt.shakeHands();
                assertThat(bolt.ask(basic("neo4j"), "RETURN 1"))
                        .contains("Unauthorized")
                        .doesNotContain(RECORD);
            }
        }
        assertThat(driver.executableQuery("RETURN 1 AS one").execute().records())
                .hasSize(1);
    }

    @Test
    void thePasswordOpensSoTheOtherTestsShowWhatTheySay() throws InterruptedException {
        try (RawBolt bolt = new RawBolt(address, "http://evil.example")) {
            bolt.shakeHands();
            assertThat(bolt.ask(basic(address.password()), "RETURN 1")).contains(RECORD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/db/neo4j/tx/commit", "/db/neo4j/query/v2", "/citeatlas/open?bolt=bolt://evil.example"})
    void everyHttpEndpointThatDoesSomethingWantsThePassword(String path) throws Exception {
        HttpResponse<String> answer = post(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(String.valueOf(address.http()));
    }

    @Test
    void anAddressThatWasNeverGivenOutOpensNothing() throws Exception {
        HttpResponse<String> answer = get(URI.create(address.http() + "/citeatlas/open/guess"));
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Run <code>browse</code> again").doesNotContain(address.password());
    }

    @Test
    void theGuideIsForWhoOpenedAnAddressOnly() throws Exception {
        URI guide = URI.create(address.http() + "/citeatlas/open/guide");
        BrowserDesk desk = new BrowserDesk("RETURN 1", Map.of(), "<p>Ada's secret graph</p>", List.of());
        String cookie =
                get(home.browseAddress(desk)).headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        assertThat(get(guide).body()).contains("Type <code>browse</code>").doesNotContain("Ada");
        HttpRequest withCookie = HttpRequest.newBuilder(guide)
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(withCookie, HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("Ada's secret graph");
    }

    @Test
    void anAddressLogsInOnceAndThenOnlyShowsTheWay() throws Exception {
        URI browse = home.browseAddress(BrowserDesk.of("RETURN '</script>' AS it"));
        assertThat(browse.toString()).doesNotContain(address.password());
        HttpResponse<String> first = get(browse);
        assertThat(first.body()).contains(address.password()).contains("/browser/?cmd=edit&arg=RETURN");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get(browse).body())
                .doesNotContain(address.password())
                .contains("/browser/?cmd=edit&arg=RETURN%20%27%3C%2Fscript%3E%27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:%d/", "http://localhost:%d/"})
    void aStatementReadsNeitherFilesNorOtherServers(String source) {
        String cypher = "LOAD CSV FROM '" + source.formatted(address.http().getPort()) + "' AS line RETURN line";
        assertThatThrownBy(() -> driver.executableQuery(cypher).execute()).isInstanceOf(Neo4jException.class);
    }

    @Test
    void thePasswordIsForItsOwnerOnlyAndInNoOtherFile() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
        Path db = folder.resolve("graph");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(db)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(db.resolve("citeatlas/password"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.walk(db)) {
            assertThat(files.filter(Files::isRegularFile).filter(DoorsIT::holdsThePassword))
                    .containsExactly(db.toRealPath().resolve("citeatlas/password"));
        }
    }

    @Test
    void thePasswordIsInNoProcessListAndNoText() {
        assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                .noneMatch(line -> line.contains(address.password()));
        assertThat(address.toString()).doesNotContain(address.password());
        assertThat(home.status().toString()).doesNotContain(address.password());
    }

    @Test
    void browseOpensConnectedWithTheStatementFilledInAndDrawsIt(@TempDir Path profile) throws Exception {
        try (Chromium chromium = Chromium.open(profile)) {
            chromium.goTo(home.browseAddress(BrowserDesk.of("MATCH e = (:Paper)-[:CITES]->(:Paper) RETURN e")));
            chromium.waitUntil("document.body.innerText.includes('You are connected as user neo4j')");
            chromium.waitUntil("document.querySelector('.view-lines').innerText.replace(/\\u00a0/g, ' ')"
                    + " == 'MATCH e = (:Paper)-[:CITES]->(:Paper) RETURN e'");
            assertThat(chromium.evaluate("location.href").asText()).doesNotContain(address.password());
            assertThat(chromium.evaluate("history.length").asInt()).isLessThanOrEqualTo(2);
            chromium.pressControlEnter();
            chromium.waitUntil("document.querySelectorAll('svg g.node').length == 2");
            chromium.waitUntil("document.querySelectorAll('svg g.relationship').length == 1");
        }
    }

    @Test
    void browserCannotBeLedToAnotherServerWithThePassword(@TempDir Path profile) throws Exception {
        try (Chromium chromium = Chromium.open(profile);
                ServerSocket rogue = new ServerSocket(0)) {
            rogue.setSoTimeout(5000);
            chromium.goTo(home.browseAddress(BrowserDesk.of("RETURN 1")));
            chromium.waitUntil("document.body.innerText.includes('You are connected as user neo4j')");
            String elsewhere = "bolt://127.0.0.1:" + rogue.getLocalPort();
            chromium.goTo(URI.create(address.http() + "/browser/?dbms=" + elsewhere));
            assertThatThrownBy(rogue::accept).isInstanceOf(java.net.SocketTimeoutException.class);
            assertThat(chromium.evaluate("document.body.innerText").asText()).contains("Could not reach Neo4j");
        }
    }

    private static Map<String, String> basic(String password) {
        return Map.of("scheme", "basic", "principal", "neo4j", "credentials", password);
    }

    private static boolean holdsThePassword(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(address.password());
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address.http() + path))
                                .headers("Origin", "http://evil.example", "Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"statement\":\"RETURN 1\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
