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
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.svg.SvgWriter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The picture, read back as XML. */
class SvgTests {
    private static final String NASTY = "O'Reilly \"<script>&\" λ 漢字 😀";
    private static final Subgraph GRAPH = new Star(NASTY, 40);

    @Test
    void everyNodeAndEdgeIsDrawnAndNamesStayText() throws Exception {
        Document svg = parsed(written(GRAPH));
        assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(40);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(41 + 2); // and two in the legend
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(svg, "title")).contains("Method: " + NASTY).contains("Around " + NASTY + ", 1 hop");
        assertThat(texts(svg, "desc")).containsExactly("Method 1, Paper 40");
        assertThat(texts(svg, "text")).contains("Method 1", "Paper 40", NASTY, "Around " + NASTY + ", 1 hop");
    }

    @Test
    void theSameGraphIsTheSamePicture() throws IOException {
        assertThat(written(GRAPH)).isEqualTo(written(new Star(NASTY, 40)));
        assertThat(new SvgWriter().write(GRAPH, new ByteArrayOutputStream())).isEmpty();
    }

    @Test
    void allNotesAreGivenWhereTheGraphIsTooLargeToo() throws IOException {
        assertThat(new SvgWriter().write(new Star("bell \u0007", 2_000), new ByteArrayOutputStream()))
                .containsExactly(
                        "The picture draws 2001 nodes: above 2000 it is hard to read."
                                + " Ask for less, for example with --limit 2000.",
                        "2 characters that XML 1.0 cannot hold became U+FFFD.");
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
