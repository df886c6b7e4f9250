package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report read back by commonmark-java. */
class MarkdownTests {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String HOSTILE =
            "<script>alert(1)</script> [a](b) **x** `y` | 1_2_3 &amp; \\ ![i](j) # \u001b[31m";
    private static final String PLAIN = "<script>alert(1)</script> [a](b) **x** `y` | 1_2_3 &amp; \\ ![i](j) # [31m";
    private static final String ABSTRACT = "It is cheap. We use LoRA (Hu et al., 2021) on λ <b>. It works.";

    private static final AwkwardGraph GRAPH = new AwkwardGraph(
            List.of(
                    node("author:ada", List.of("Author"), Map.of("name", "Ada *van* Berg")),
                    node("author:hu", List.of("Author"), Map.of("name", "Hu, Edward")),
                    node(
                            "entity:lora",
                            List.of("Entity", "Method"),
                            Map.of("name", "LoRA", "longName", "Low-Rank <Adaptation>")),
                    node("entity:x", List.of("Entity", "Method"), Map.of("name", "x_y_z")),
                    node(
                            "repository:https://github.com/o/n",
                            List.of("Repository"),
                            Map.of("owner", "o", "name", "n_n", "url", "https://github.com/o/n")),
                    node("page:javascript:1", List.of("ProjectPage"), Map.of("url", "javascript:alert(1)")),
                    node("topic:t", List.of("Topic"), Map.of("label", "t")),
                    node("venue:v", List.of("Venue"), Map.of("name", "ICLR [2021]")),
                    node("work:cite:s", List.of("Stub", "Work"), Map.of("title", "Known by reference")),
                    node(
                            "work:doi:a",
                            List.of("Paper", "Work"),
                            Map.of("title", HOSTILE, "year", 2020L, "doi", "10.1/a(b)<c> d", "arxivId", "2106.09685")),
                    node(
                            "work:fp:b",
                            List.of("Paper", "Work"),
                            Map.of("title", "LoRA\nagain", "year", 2021L, "abstract", ABSTRACT)),
                    node("work:fp:c", List.of("Paper", "Work"), Map.of("title", "See https://example.org"))),
            List.of(
                    edge("author:ada", "WROTE", "work:doi:a", Map.of("position", 2L)),
                    edge("author:hu", "WROTE", "work:doi:a", Map.of("position", 1L)),
                    edge("work:doi:a", "INTRODUCES", "entity:lora", Map.of()),
                    edge("work:doi:a", "PUBLISHED_IN", "venue:v", Map.of()),
                    edge("work:fp:b", "CITES", "work:cite:s", Map.of()),
                    edge("work:fp:b", "CITES", "work:doi:a", Map.of()),
                    edge("work:fp:b", "HAS_REPOSITORY", "repository:https://github.com/o/n", Map.of()),
                    mention("work:fp:b", "entity:lora", 0.9, "title", 0, 4),
                    mention("work:fp:b", "entity:lora", 0.8, "abstract", 20, 24),
                    mention("work:fp:c", "entity:lora", 0.9, "title", 0, 400),
                    mention("work:fp:c", "entity:x", 0.9, "title", 0, 3)));

    @Test
    void headingsLeadFromTheQuestionToTheCitations() {
        assertThat(headings(read()))
                .containsExactly(
                        "1 papers-with-method: method L*R*A, since 2020",
                        "2 Papers",
                        "3 2021",
                        "3 2020",
                        "3 Without a year",
                        "2 Methods",
                        "2 Repositories and pages",
                        "2 Citations among the papers");
    }

    @Test
    void theQuestionIsTold() {
        assertThat(lines()).contains("exploration: papers-with-method", "parameters: method L*R*A, since 2020");
        assertThat(Written.as("markdown", GRAPH).text()).startsWith("# Papers\n\n| what");
    }

    @Test
    void anExportHandsTheQuestionOn(@TempDir Path folder) {
        Path file = folder.resolve("a.md");

        new ExportFile(file, false).write(GRAPH, Formats.byName("markdown"), Map.of("around", "LoRA", "hops", 2));

        assertThat(file).content().startsWith("# Around LoRA, 2 hops\n").contains("- hops: 2\n");
    }

    @Test
    void nodesAndEdgesAreCountedByKind() {
        List<String> cells = new ArrayList<>();
        List<Node> tables = new ArrayList<>();
        walk(read(), node -> {
            if (node instanceof TableCell) {
                cells.add(text(node));
            } else if (node instanceof TableBlock) {
                tables.add(node);
            }
        });

        assertThat(tables).hasSize(1);
        assertThat(String.join(" ", cells))
                .isEqualTo("what how many Author 2 Method 2 Paper 3 ProjectPage 1 Repository 1 Stub 1 Topic 1 Venue 1"
                        + " CITES 2 HAS_REPOSITORY 1 INTRODUCES 1 MENTIONS 4 PUBLISHED_IN 1 WROTE 2");
    }

    @Test
    void papersHaveAuthorsVenueAndLinks() {
        assertThat(lines())
                .contains(
                        PLAIN + " · Edward Hu, Ada *van* Berg · ICLR [2021] · doi:10.1/a(b)<c> d, arXiv:2106.09685",
                        "LoRA again",
                        "See https://example.org");
    }

    @Test
    void methodsAreCountedAndQuoted() {
        assertThat(lines())
                .containsSubsequence(
                        "LoRA (Low-Rank <Adaptation>): 2 of 3 papers, introduced by " + PLAIN + " (2020)",
                        "“We use LoRA (Hu et al., 2021) on λ <b>.” LoRA again (2021)",
                        "x_y_z: 1 of 3 papers",
                        "“See https://example.org” See https://example.org");
        List<String> bold = new ArrayList<>();
        walk(read(), node -> {
            if (node instanceof StrongEmphasis) {
                bold.add(text(node));
            }
        });
        assertThat(bold)
                .containsExactly("LoRA again", PLAIN, "See https://example.org", "LoRA", "LoRA", "x_y_z", "See");
    }

    @Test
    void codeAndCitationsNameThePapers() {
        assertThat(lines())
                .contains(
                        "o/n_n: code of LoRA again (2021)",
                        "javascript:alert(1)",
                        "LoRA again (2021) cites " + PLAIN + " (2020)");
    }

    @Test
    void noTitleMakesAnythingButText() {
        List<String> links = new ArrayList<>();
        List<Node> foreign = new ArrayList<>();
        walk(read(), node -> {
            if (node instanceof Link link) {
                links.add(link.getDestination());
            } else if (node instanceof HtmlInline || node instanceof HtmlBlock || node instanceof Image) {
                foreign.add(node);
            }
        });

        assertThat(foreign).isEmpty();
        assertThat(links)
                .containsExactly(
                        "https://doi.org/10.1/a%28b%29%3Cc%3E%20d",
                        "https://arxiv.org/abs/2106.09685", "https://github.com/o/n");
        assertThat(markdown()).doesNotContain("\u001b", "<", "See https://");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        assertThat(Written.as("markdown", GRAPH).notes())
                .containsExactly(
                        "Works that are known by reference only are left out: 1 of them.",
                        "The report counts these only: Topic.");
        assertThat(Formats.byName("markdown").edgesToBringAlong()).containsExactly("WROTE", "PUBLISHED_IN");
    }

    @Test
    void aLargeReportListsTheLatestAndSaysSo() {
        List<GraphNode> nodes = new ArrayList<>();
        List<GraphEdge> edges = new ArrayList<>();
        for (int i = 0; i < 5_002; i++) {
            Map<String, Object> properties = Map.of("title", "Paper " + i, "year", i < 2 ? 1990L : 2020L);
            nodes.add(node("work:" + i, List.of("Paper", "Work"), properties));
            edges.add(mention("work:" + i, "entity:first", 0.9, "title", 0, 5));
            edges.add(edge("work:" + i, "CITES", "work:1", Map.of()));
        }
        nodes.add(node("entity:first", List.of("Entity", "Method"), Map.of("name", "First")));
        for (int i = 0; i < 1_000; i++) {
            nodes.add(node("entity:" + i, List.of("Entity", "Method"), Map.of("name", "Method " + i)));
            nodes.add(node("repository:" + i, List.of("Repository"), Map.of("owner", "o", "name", "n" + i)));
        }
        nodes.add(node("repository:x", List.of("Repository"), Map.of("owner", "o", "name", "x")));

        Written written = Written.as("markdown", new AwkwardGraph(nodes, edges));

        String shortened = "Of 5002 papers the latest 5000 are listed; titles, sentences, code and citations further"
                + " down are of these.";
        assertThat(written.notes()).containsExactly(shortened);
        assertThat(written.text())
                .contains(shortened + "\n\n### 2020\n\n- **Paper 10**", "- **First**: 5002 of 5002 papers\n  - “")
                .containsSubsequence("- **Method 998**", "\n\n1 more are not listed.\n\n## Repositories")
                .endsWith("- o/n999\n\n1 more are not listed.\n\n")
                .doesNotContain("Paper 0", "### 1990", "## Citations");
    }

    private static Node read() {
        return PARSER.parse(markdown());
    }

    private static String markdown() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Formats.byName("markdown")
                    .write(
                            GRAPH,
                            out,
                            Map.of(
                                    "exploration",
                                    "papers-with-method",
                                    "parameters",
                                    Map.of("since", "2020", "method", "L*R*A")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> headings(Node document) {
        List<String> headings = new ArrayList<>();
        walk(document, node -> {
            if (node instanceof Heading heading) {
                headings.add(heading.getLevel() + " " + text(heading));
            }
        });
        return headings;
    }

    /** What a reader sees of each paragraph, bullets without their marks. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        walk(read(), node -> {
            if (node instanceof Paragraph) {
                lines.add(text(node));
            }
        });
        return lines;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        walk(node, part -> {
            if (part instanceof Text words) {
                text.append(words.getLiteral());
            }
        });
        return text.toString();
    }

    private interface Visit {
        void visit(Node node);
    }

    private static void walk(Node node, Visit visit) {
        visit.visit(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, visit);
        }
    }

    private static GraphNode node(String id, List<String> labels, Map<String, Object> properties) {
        return new GraphNode(id, labels, properties);
    }

    private static GraphEdge mention(
            String paper, String thing, double confidence, String field, long start, long end) {
        return edge(
                paper,
                "MENTIONS",
                thing,
                Map.of(
                        "confidence",
                        confidence,
                        "fields",
                        List.of(field),
                        "starts",
                        List.of(start),
                        "ends",
                        List.of(end)));
    }

    private static GraphEdge edge(String source, String type, String target, Map<String, Object> properties) {
        return new GraphEdge(source + " " + type + " " + target, type, source, target, properties);
    }
}
