package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.Chromium;
import org.citeatlas.explore.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the console into Neo4j Browser: what a person sees who opens the address. */
class BrowseIT {
    private static final Path PICTURE = Path.of("target/pictures/browser.png"); // the README's picture is a copy of it

    @Test
    void theAddressOpensBrowserConnectedWithTheStatementThatDrawsTheAnswer(@TempDir Path folder) throws Exception {
        try (Chromium chromium = Chromium.open(folder.resolve("profile"));
                GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")))) {
            new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
            URI address = new Browse(session).run(Shipped.named("papers-with-method"), Map.of("name", "BERT"));
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

            chromium.goTo(session.browserAddress(script));
            chromium.waitUntil("document.querySelector('.monaco-editor') !== null");
            chromium.waitUntil("document.body.innerText.includes('You are connected as user')");
            chromium.evaluate("document.querySelector('.monaco-editor textarea').focus()");
            chromium.pressControlEnter();
            // three parameters and the statement; with limit a float it would fail
            chromium.waitUntil("document.querySelectorAll('.fa-check-square-o').length === 4");
        }
    }

    private static int papersWithBert(GraphSession session) {
        return new RunExploration(session)
                .run(Shipped.named("papers-with-method"), Map.of("name", "BERT"), QueryOptions.DEFAULT)
                .rows()
                .size();
    }
}
