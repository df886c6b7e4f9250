package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.Chromium;
import org.citeatlas.WayOut;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.explore.Shipped;
import org.citeatlas.server.BrowserDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the console into Neo4j Browser: what a person sees who opens the address. */
class BrowseIT {
    private static final Path PICTURE = Path.of("target/pictures/browser.png"); // the README's picture is a copy of it

    private static final Path GUIDE = Path.of("target/pictures/guide.png");

    @Test
    void theAddressOpensBrowserConnectedWithTheStatementThatDrawsTheAnswer(@TempDir Path folder) throws Exception {
        try (Chromium chromium = Chromium.open(folder.resolve("profile"));
                GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")))) {
            new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
            URI address = new Browse(session, ExplorationFiles.shipped())
                    .run(Shipped.named("papers-with-method"), Map.of("name", "BERT"))
                    .address();
            assertThat(address.toString()).doesNotContain("password");

            chromium.goTo(address);
            chromium.waitUntil("document.querySelector('.monaco-editor') !== null");
            chromium.waitUntil("document.body.innerText.includes('You are connected as user')");
            chromium.evaluate("document.querySelector('.monaco-editor textarea').focus()");
            chromium.pressControlEnter();
            chromium.waitUntil("document.querySelectorAll('svg g.node').length >= 3");
            chromium.waitUntil("document.querySelectorAll('svg g.relationship').length >= 2");
            Thread.sleep(3_000); // the drawing moves into place; only the picture waits for it

            Files.createDirectories(PICTURE.getParent());
            chromium.screenshot(PICTURE);
            assertThat(chromium.evaluate("document.querySelectorAll('svg g.node').length")
                            .asInt())
                    .isEqualTo(papersWithBert(session) + 1);
        }
    }

    @Test
    void aStatementWrittenDownRunsInBrowserWithItsParameters(@TempDir Path folder) throws Exception {
        try (Chromium chromium = Chromium.open(folder.resolve("profile"));
                GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")))) {
            new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
            String script = new WriteStatement(session)
                    .run(Shipped.named("papers-with-method"), Map.of("name", "BERT"), false, QueryOptions.DEFAULT)
                    .script();

            chromium.goTo(session.browserAddress(script, BrowserDesk::of));
            chromium.waitUntil("document.querySelector('.monaco-editor') !== null");
            chromium.waitUntil("document.body.innerText.includes('You are connected as user')");
            chromium.evaluate("document.querySelector('.monaco-editor textarea').focus()");
            chromium.pressControlEnter();
            // three parameters and the statement; with limit a float it would fail
            chromium.waitUntil("document.querySelectorAll('.fa-check-square-o').length === 4");
        }
    }

    @Test
    void browserHasOurStyleTheGuideAndSavedStatements(@TempDir Path folder) throws Exception {
        try (Chromium chromium = Chromium.open(folder.resolve("profile"));
                GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")))) {
            new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
            Browse browse = new Browse(session, ExplorationFiles.shipped());
            chromium.goTo(browse.run(Shipped.named("papers-with-method"), Map.of("name", "BERT"))
                    .address());
            chromium.waitUntil("document.body.innerText.includes('what they mention, cite and come with')");
            chromium.evaluate("document.querySelector('[data-testid=nextSlide]').click()");
            chromium.waitUntil("document.querySelectorAll('pre.runnable').length > 0");
            Thread.sleep(2_000); // the slide comes in; only the picture waits for it
            Files.createDirectories(GUIDE.getParent());
            chromium.screenshot(GUIDE);
            // Paper is blue, and a method has its name in it
            chromium.waitUntil("document.querySelector('.monaco-editor') !== null");
            chromium.evaluate("document.querySelector('.monaco-editor textarea').focus()");
            chromium.pressControlEnter();
            chromium.waitUntil("document.querySelectorAll('svg g.node').length >= 3");
            chromium.waitUntil("document.querySelector('svg g.node circle[fill=\"#0072b2\"]') !== null");
            chromium.waitUntil(
                    "[...document.querySelectorAll('svg g.node')].some(node => node.textContent.trim() === 'BERT')");
            assertThat(chromium.evaluate("document.body.innerText.includes(':play start')")
                            .asBoolean())
                    .isFalse();
            assertThat(chromium.evaluate(
                                    "JSON.parse(localStorage['neo4j.documents']).filter(d => d.folder === 'citeatlas').length")
                            .asInt())
                    .isGreaterThan(15);
        }
    }

    @Test
    void nothingIsAskedOfTheInternet(@TempDir Path folder) throws Exception {
        try (WayOut internet = new WayOut();
                Chromium chromium = Chromium.open(folder.resolve("profile"), internet.option());
                GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")))) {
            new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
            chromium.goTo(new Browse(session, ExplorationFiles.shipped())
                    .run(null, Map.of())
                    .address());
            chromium.waitUntil("document.body.innerText.includes('what they mention, cite and come with')");
            assertThat(internet.asked()).isEmpty();
            chromium.goTo(URI.create("http://example.invalid/"));
            for (int i = 0; i < 100 && internet.asked().isEmpty(); i++) {
                Thread.sleep(100);
            }
            assertThat(internet.asked()).first().asString().contains("example.invalid"); // it does see requests
        }
    }

    @Test
    void whatAPersonChangedInBrowserStays(@TempDir Path folder) throws Exception {
        try (Chromium chromium = Chromium.open(folder.resolve("profile"));
                GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")))) {
            new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
            Browse browse = new Browse(session, ExplorationFiles.shipped());
            URI first = browse.around("method", "LoRA").address();
            chromium.goTo(first);
            chromium.waitUntil("document.body.innerText.includes('You are connected as user')");
            chromium.goTo(first.resolve("guide")); // Neo4j Browser, where it is open, writes its storage anew
            chromium.waitUntil("document.body.innerText.includes('what they mention, cite and come with')");
            chromium.evaluate("""
                    localStorage.setItem('neo4j.grass', '{"node.Paper":{"color":"#ff0000"}}');
                    localStorage.setItem('neo4j.settings', '{"initCmd":":help"}');
                    localStorage.setItem('neo4j.documents', '[{"id":"mine","name":"mine","content":"RETURN 1"}]');
                    """);
            chromium.goTo(browse.around("paper", "arxiv:2106.09685").address());
            chromium.waitUntil("document.body.innerText.includes('You are connected as user')");
            assertThat(stored(chromium, "neo4j.grass"))
                    .contains("\"node.Paper\":{\"color\":\"#ff0000\"")
                    .contains("\"node.Method\"");
            assertThat(stored(chromium, "neo4j.settings")).contains("\"initCmd\":\":help\"");
            assertThat(stored(chromium, "neo4j.documents")).contains("\"mine\"").doesNotContain("citeatlas-");
        }
    }

    private static String stored(Chromium chromium, String key) {
        return chromium.evaluate("localStorage.getItem('" + key + "')").asText();
    }

    @Test
    void filesForTheBrowserOfAnotherServer(@TempDir Path folder) throws Exception {
        try (GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")))) {
            new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
            Browse browse = new Browse(session, ExplorationFiles.shipped());
            Path files = folder.resolve("files");
            assertThat(browse.files(files)).isGreaterThan(15);
            assertThat(files.resolve("citeatlas.grass"))
                    .content()
                    .contains("node.Paper {")
                    .contains("caption: '{title}';");
            assertThat(files.resolve("papers-with-method.cypher")).content().startsWith("// Papers that mention");
            assertThatThrownBy(() -> browse.files(files)).hasMessageContaining("is not empty");
        }
    }

    private static int papersWithBert(GraphSession session) {
        return new RunExploration(session)
                .run(Shipped.named("papers-with-method"), Map.of("name", "BERT"), QueryOptions.DEFAULT)
                .rows()
                .size();
    }
}
