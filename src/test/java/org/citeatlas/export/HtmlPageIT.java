package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.Chromium;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser that reaches no network. */
class HtmlPageIT {
    private static final String ABSTRACT =
            "Adapters are known. We extend LoRA by one idea, as Hu et al. did. It works.";
    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

    @TempDir
    private Path folder;

    @Test
    void thePageShowsAllNodesAsAListAndInTheLegend() throws Exception {
        try (Chromium chromium = opened(graph(), "")) {
            assertThat(count(chromium, "#nodes > li")).isEqualTo(4);
            assertThat(text(chromium, "#kinds")).isEqualTo("NodesPaper2Dataset1Method1");
            assertThat(text(chromium, "#types")).isEqualTo("EdgesMENTIONS2CITES1");
            assertThat(text(chromium, "#counts")).isEqualTo("4 nodes · 3 edges");
            assertThat(text(chromium, "h1")).isEqualTo("Around LoRA, 1 hop");
            assertThat(chromium.evaluate("citeatlas.cy.nodes().length").asInt()).isEqualTo(4);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void searchGoesByKeysAndTheSentenceBehindAnEdgeIsShown() throws Exception {
        try (Chromium chromium = opened(graph(), "#theme=dark")) {
            chromium.press("/");
            chromium.type("idea");
            chromium.waitUntil("document.querySelectorAll('#results > li').length === 1");
            assertThat(text(chromium, "#status")).isEqualTo("1 node found.");
            chromium.press("Enter");
            chromium.waitUntil("document.querySelector('#panel h2')?.textContent === 'One Idea for LoRA'");
            assertThat(chromium.evaluate("document.activeElement.textContent").asText())
                    .isEqualTo("One Idea for LoRA");
            assertThat(chromium.evaluate("[...document.querySelectorAll('#panel a')].map(a => a.href + a.rel).join()")
                            .asText())
                    .isEqualTo("https://doi.org/10.1/anoopener noreferrer");

            chromium.evaluate("document.querySelector('#panel .why').click()");
            assertThat(text(chromium, "#panel blockquote"))
                    .isEqualTo("abstractWe extend LoRA by one idea, as Hu et al. did.");
            assertThat(text(chromium, "#panel mark")).isEqualTo("LoRA");
            assertThat(text(chromium, "#panel dl")).contains("intentextends").contains("confidence0.9");

            chromium.press("Escape");
            assertThat(chromium.evaluate("document.querySelector('#panel').hidden")
                            .asBoolean())
                    .isTrue();
            assertThat(chromium.evaluate("document.activeElement.id").asText()).isEqualTo("search");
            assertThat(chromium.evaluate("document.documentElement.dataset.theme")
                            .asText())
                    .isEqualTo("dark");
            assertThat(text(chromium, "#theme")).isEqualTo("Switch to light");
            assertThat(colourOfAPaper(chromium)).isEqualTo("rgb(31,131,196)");
            chromium.evaluate("document.getElementById('theme').click()");
            assertThat(text(chromium, "#theme")).isEqualTo("Switch to dark");
            assertThat(colourOfAPaper(chromium)).isEqualTo("rgb(0,114,178)");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsNotTickedIsNeitherDrawnNorListed() throws Exception {
        try (Chromium chromium = opened(graph(), "")) {
            chromium.evaluate("document.querySelector('#kinds input[value=Paper]').click()");

            assertThat(count(chromium, "#nodes > li:not([hidden])")).isEqualTo(2);
            assertThat(chromium.evaluate("citeatlas.cy.nodes().filter(n => n.style('display') === 'element').length")
                            .asInt())
                    .isEqualTo(2);
            assertThat(chromium.evaluate("citeatlas.cy.edges().filter(e => e.connectedNodes('.off').empty()).length")
                            .asInt())
                    .isZero();
            assertThat(text(chromium, "#status")).isEqualTo("2 of 4 nodes are drawn.");
        }
    }

    @Test
    void aHostileTitleIsShownAndNotRun() throws Exception {
        GraphNode paper = new GraphNode(
                "work:x",
                List.of("Paper", "Work"),
                Map.of("title", HOSTILE, "url", "javascript:alert(3)", "abstract", HOSTILE));
        try (Chromium chromium = opened(new AwkwardGraph(List.of(paper), List.of()), "")) {
            chromium.evaluate("openNode(citeatlas, 0)");

            assertThat(text(chromium, "#panel h2")).isEqualTo(HOSTILE);
            assertThat(count(chromium, "#panel a, img")).isZero();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void aThousandNodesAreDrawnWithoutComplaint() throws Exception {
        List<GraphNode> nodes = new ArrayList<>();
        List<GraphEdge> edges = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            nodes.add(new GraphNode("topic:" + i, List.of("Topic"), Map.of("label", "topic " + i)));
            edges.add(new GraphEdge("e" + i, "ABOUT", "topic:" + i, "topic:" + i * 7 % 50, Map.of()));
        }
        try (Chromium chromium = opened(new AwkwardGraph(nodes, edges), "")) {
            assertThat(count(chromium, "#nodes > li")).isEqualTo(1_000);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private Chromium opened(AwkwardGraph graph, String hash) throws Exception {
        Path file = folder.resolve("page.html");
        write(graph, file);
        Chromium chromium = Chromium.open(folder.resolve("profile"));
        chromium.goOffline();
        chromium.goTo(URI.create(file.toUri() + hash));
        chromium.waitUntil("typeof citeatlas === 'object'");
        return chromium;
    }

    private static void write(AwkwardGraph graph, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            Formats.byName("html").write(graph, out, Map.of("around", "LoRA", "hops", 1));
        }
    }

    private static String colourOfAPaper(Chromium chromium) {
        return chromium.evaluate("citeatlas.cy.nodes()[2].style('background-color')")
                .asText();
    }

    private static int count(Chromium chromium, String selector) {
        return chromium.evaluate("document.querySelectorAll('" + selector + "').length")
                .asInt();
    }

    private static String text(Chromium chromium, String selector) {
        return chromium.evaluate("document.querySelector('" + selector + "').textContent")
                .asText();
    }

    private static AwkwardGraph graph() {
        int start = ABSTRACT.indexOf("LoRA");
        return new AwkwardGraph(
                List.of(
                        new GraphNode("entity:glue", List.of("Dataset", "Entity"), Map.of("name", "GLUE")),
                        new GraphNode("entity:lora", List.of("Entity", "Method"), Map.of("name", "LoRA")),
                        paper("a", Map.of("title", "One Idea for LoRA", "abstract", ABSTRACT, "doi", "10.1/a")),
                        paper("b", Map.of("title", "LoRA: Low-Rank Adaptation", "year", 2021L))),
                List.of(
                        new GraphEdge(
                                "1",
                                "MENTIONS",
                                "work:a",
                                "entity:lora",
                                Map.of(
                                        "fields", List.of("abstract"),
                                        "starts", List.of((long) start),
                                        "ends", List.of(start + 4L),
                                        "intent", "extends",
                                        "confidence", 0.9)),
                        new GraphEdge("2", "MENTIONS", "work:b", "entity:lora", Map.of()),
                        new GraphEdge("3", "CITES", "work:a", "work:b", Map.of("source", "abc"))));
    }

    private static GraphNode paper(String id, Map<String, Object> properties) {
        return new GraphNode("work:" + id, List.of("Paper", "Work"), properties);
    }
}
