package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.junit.jupiter.api.Test;

/** The page as text; {@link HtmlPageIT} opens it. */
class HtmlTests {
    private static final Pattern DATA =
            Pattern.compile("<script id=\"data\" type=\"application/json\">(.*?)</script>", Pattern.DOTALL);
    private static final String HOSTILE = "</script><script>alert(1)</script><!-- & \u2028 ]]>";

    @Test
    void thePageHoldsAllNodesAndEdges() throws IOException {
        JsonNode data = dataOf(Written.as("html", AwkwardGraph.make()).text());

        assertThat(data.get("nodes")).hasSize(4);
        assertThat(data.get("edges")).hasSize(4);
        assertThat(data.at("/nodes/2/properties/title").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(data.at("/nodes/2/properties/abstract").asText()).isEqualTo(AwkwardGraph.LINES);
        assertThat(data.at("/edges/1/from").asInt()).isEqualTo(2);
        assertThat(data.at("/edges/1/to").asInt()).isZero();
    }

    @Test
    void theSameGraphGivesTheSameBytes() {
        assertThat(Written.as("html", AwkwardGraph.make()).bytes())
                .isEqualTo(Written.as("html", AwkwardGraph.make()).bytes());
    }

    @Test
    void aHostileTitleStaysText() throws IOException {
        GraphNode paper = new GraphNode("work:x", List.of("Paper", "Work"), Map.of("title", HOSTILE));

        String page = page(List.of(paper), Map.of("query", HOSTILE));

        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("title\":\"<")
                .contains("\\u2028");
        assertThat(page.split("<script", -1)).hasSize(page("LoRA").split("<script", -1).length);
        assertThat(dataOf(page).at("/nodes/0/properties/title").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void halfACharacterDoesNotBreakThePage() throws IOException {
        String page = Written.as("html", AwkwardGraph.withControlCharacters()).text();

        assertThat(dataOf(page).at("/nodes/0/properties/name").asText()).isEqualTo("bell \u0007 and half ? a pair");
    }

    @Test
    void thePageMayLoadNothingAndRunsItsOwnScriptsOnly() throws IOException {
        assertThat(page("LoRA"))
                .contains("content=\"default-src 'none'; script-src 'sha256-")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src 'unsafe-inline'")
                .doesNotContainPattern("<(link|img|iframe|script)[^>]*(src|href)=");
    }

    @Test
    void theLicenceOfCytoscapeIsInThePage() throws IOException {
        assertThat(page("LoRA"))
                .contains("Copyright (c) 2016-2025, The Cytoscape Consortium.")
                .contains("The above copyright notice and this permission notice shall be included in all");
    }

    @Test
    void theTitleSaysWhatWasAsked() throws IOException {
        assertThat(page("LoRA")).contains("<title>Around LoRA, 2 hops – Citeatlas</title>");
        assertThat(page(List.of(), Map.of("around", "entity:lora", "hops", 1, "named", "LoRA")))
                .contains("<title>Around LoRA, 1 hop – Citeatlas</title>");
        Map<String, ?> exploration = Map.of("exploration", "papers-with-method", "parameters", Map.of("name", "LoRA"));
        assertThat(page(List.of(), exploration)).contains("<title>papers-with-method: name LoRA – Citeatlas</title>");
    }

    @Test
    void captionsAreShort() throws IOException {
        assertThat(captionOf("BERT: Pre-training of Deep Bidirectional Transformers"))
                .isEqualTo("BERT (2018)");
        assertThat(captionOf("Deep Contextualized Word Representations of a Kind"))
                .isEqualTo("Deep Contextualized Word… (2018)");
    }

    @Test
    void moreNodesThanCanBeReadAreWrittenAndSaid() {
        List<GraphNode> nodes = new ArrayList<>();
        for (int i = 0; i < 5_001; i++) {
            nodes.add(new GraphNode("topic:" + i, List.of("Topic"), Map.of("label", "topic " + i)));
        }

        Written written = Written.as("html", new AwkwardGraph(nodes, List.of()));

        assertThat(written.text()).contains("topic 5000");
        assertThat(written.notes())
                .containsExactly("The page draws 5001 nodes: above 2000 it is slow and hard to read."
                        + " Ask for less, for example with --limit 2000.");
    }

    @Test
    void whatIsTooLargeToDrawIsRefused() {
        for (String format : List.of("html", "svg", "png")) {
            assertThatThrownBy(() -> Formats.byName(format)
                            .write(new Numbers(133_050, 1_004_397), OutputStream.nullOutputStream()))
                    .isInstanceOf(CiteatlasException.class)
                    .hasMessageStartingWith(format + " draws at most 20,000 nodes and 100,000 edges, and this graph has"
                            + " 133,050 and 1,004,397. Ask for less: with --around by --limit 2000 or fewer --hops")
                    .hasMessageContaining("--as gexf");
        }
    }

    /** A graph that says how large it is, and must not be read. */
    private record Numbers(long nodeCount, long edgeCount) implements Subgraph {
        @Override
        public Iterable<GraphNode> nodes() {
            throw new AssertionError("nodes are read");
        }

        @Override
        public Iterable<GraphEdge> edges() {
            throw new AssertionError("edges are read");
        }
    }

    @Test
    void anEdgeSaysWhereItsWordsAndTheirSentenceAre() throws IOException {
        String text = "Adapters are known. We extend LoRA by one idea, as Hu et al. Did. LoRA works.";
        int first = text.indexOf("LoRA");
        int second = text.lastIndexOf("LoRA");
        GraphNode paper = new GraphNode("work:x", List.of("Paper", "Work"), Map.of("abstract", text, "title", "LoRA"));
        GraphNode method = new GraphNode("entity:lora", List.of("Entity", "Method"), Map.of("name", "LoRA"));
        GraphEdge mentions = new GraphEdge(
                "1",
                "MENTIONS",
                "work:x",
                "entity:lora",
                Map.of(
                        "fields", List.of("abstract", "abstract", "title", "none"),
                        "starts", List.of((long) first, (long) second, 0L, 0L),
                        "ends", List.of(first + 4L, second + 4L, 4L, 4L)));
        GraphEdge introduces = new GraphEdge(
                "2", "INTRODUCES", "work:x", "entity:lora", Map.of("start", (long) first, "end", first + 4L));
        GraphEdge beyond = new GraphEdge(
                "3",
                "MENTIONS",
                "work:x",
                "entity:lora",
                Map.of("starts", List.of(70L, 5L), "ends", List.of(700L, 5L)));

        JsonNode edges = dataOf(Written.as(
                                "html", new AwkwardGraph(List.of(paper, method), List.of(mentions, introduces, beyond)))
                        .text())
                .get("edges");

        assertThat(edges.at("/0/spans")).hasSize(3);
        assertThat(edges.at("/0/spans"))
                .map(span -> words(text, span, "start", "end"))
                .startsWith("LoRA", "LoRA");
        assertThat(edges.at("/0/spans"))
                .map(span -> words(text, span, "from", "to"))
                .startsWith("We extend LoRA by one idea, as Hu et al. Did.", "LoRA works.");
        assertThat(edges.at("/1/spans/0")).isEqualTo(edges.at("/0/spans/0"));
        assertThat(edges.get(2).has("spans")).isFalse();
    }

    private static String words(String text, JsonNode span, String from, String to) {
        return text.substring(
                span.get(from).asInt(), Math.min(text.length(), span.get(to).asInt()));
    }

    @Test
    void whatTheStoreKeepsForItselfIsLeftOutAndSaid() throws IOException {
        Map<String, Object> properties = Map.of("title", "A Title", "titleKey", "a title", "fingerprint", "x");

        Written written = Written.as(
                "html",
                new AwkwardGraph(List.of(new GraphNode("work:x", List.of("Paper", "Work"), properties)), List.of()));

        assertThat(dataOf(written.text()).at("/nodes/0/properties").properties())
                .hasSize(1);
        assertThat(written.notes())
                .containsExactly("The page leaves out how the store finds things again: fingerprint, titleKey.");
    }

    private static String captionOf(String title) throws IOException {
        Map<String, Object> properties = Map.of("title", title, "year", 2018L);
        String page = page(List.of(new GraphNode("work:x", List.of("Paper", "Work"), properties)), Map.of());
        return dataOf(page).at("/nodes/0/caption").asText();
    }

    private static String page(String around) throws IOException {
        return page(List.of(), Map.of("around", around, "hops", 2));
    }

    private static String page(List<GraphNode> nodes, Map<String, ?> about) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.byName("html").write(new AwkwardGraph(nodes, List.of()), out, about);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode dataOf(String page) throws IOException {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return new ObjectMapper().readTree(data.group(1));
    }
}
