package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.svg.SvgWriter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The picture, read back as XML. */
class SvgTests {
    private static final String NASTY = "O'Reilly \"<script>&\" λ 漢字 😀";
    private static final Subgraph GRAPH = new Star(40);

    /** A method in the middle, and papers that mention it. */
    private record Star(int papers) implements Subgraph {
        @Override
        public List<GraphNode> nodes() {
            List<GraphNode> nodes = new ArrayList<>();
            nodes.add(new GraphNode("entity:m", List.of("Entity", "Method"), Map.of("name", NASTY)));
            for (int i = 10; i < 10 + papers; i++) {
                nodes.add(new GraphNode(
                        "work:" + i, List.of("Paper", "Work"), Map.of("title", "Paper " + i, "year", 2000L + i)));
            }
            return nodes;
        }

        @Override
        public List<GraphEdge> edges() {
            List<GraphEdge> edges = new ArrayList<>();
            for (int i = 10; i < 10 + papers; i++) {
                edges.add(new GraphEdge("e" + i, "MENTIONS", "work:" + i, "entity:m", Map.of("count", (long) i)));
            }
            return edges;
        }
    }

    @Test
    void everyNodeAndEdgeIsDrawnAndNamesStayText() throws Exception {
        Document svg = parsed(written(GRAPH));
        assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(40);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(41 + 2); // and two in the legend
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(svg, "title")).contains("Method: " + NASTY).contains("Around " + NASTY + ", 1 hop");
        assertThat(texts(svg, "desc")).containsExactly("Method 1, Paper 40");
        assertThat(texts(svg, "text")).contains("Method 1", "Paper 40").contains(NASTY);
    }

    @Test
    void theSameGraphIsTheSamePicture() throws IOException {
        assertThat(written(GRAPH)).isEqualTo(written(new Star(40)));
        assertThat(new SvgWriter().write(GRAPH, new ByteArrayOutputStream())).isEmpty();
    }

    private static String written(Subgraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter().write(graph, out, Map.of("around", NASTY, "hops", 1));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg, String element) {
        NodeList found = svg.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
