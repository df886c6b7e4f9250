package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats for drawing and network analysis, read back by NetworkX and Graphviz. */
class NetworkFormatsTests {
    private static final String PRINT = """

            print(json.dumps({'nodes': dict(g.nodes(data=True)),
                              'edges': [[s, t, k, d] for s, t, k, d in g.edges(keys=True, data=True)]}))
            """;
    // NetworkX 2.8, Debian 12's, knows GEXF up to 1.2, so it is told the namespace of 1.3
    private static final String READ_GEXF = """
            from networkx.readwrite.gexf import GEXF
            GEXF.versions['1.3'] = {'NS_GEXF': 'http://gexf.net/1.3', 'NS_VIZ': 'http://gexf.net/1.3/viz',
                'NS_XSI': 'http://www.w3.org/2001/XMLSchema-instance', 'SCHEMALOCATION': '', 'VERSION': '1.3'}
            g = networkx.MultiDiGraph(networkx.read_gexf(sys.argv[1], version='1.3'))
            """ + PRINT;

    private static final AwkwardGraph GRAPH = AwkwardGraph.make();
    private static final String METHOD = GRAPH.nodes().get(0).id();
    private static final String PAPER = GRAPH.nodes().get(2).id();

    @TempDir
    private Path folder;

    @Test
    void networkxReadsGexf() throws IOException {
        JsonNode read =
                Python.run("networkx", READ_GEXF, Written.as("gexf", GRAPH).in(folder.resolve("a.gexf")));

        theSameElements(read);
        JsonNode paper = read.get("nodes").get(PAPER);
        assertThat(paper.get("title").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(paper.get("abstract").asText()).isEqualTo(AwkwardGraph.LINES);
        assertThat(paper.get("big").asLong()).isEqualTo(9_007_199_254_740_993L);
        assertThat(paper.get("start").asText()).isEqualTo("2021-06-17");
        assertThat(paper.at("/viz/color/b").asInt()).isEqualTo(0xb2);
        assertThat(read.get("nodes").get(METHOD).get("generic").isBoolean()).isTrue();
    }

    @Test
    void networkxReadsTheJsonOfCytoscape() throws IOException {
        JsonNode read = Python.run(
                "networkx",
                "g = networkx.cytoscape_graph(json.load(open(sys.argv[1], encoding='utf-8')))" + PRINT,
                Written.as("cyjs", GRAPH).in(folder.resolve("a.cyjs")));

        theSameElements(read);
        JsonNode paper = read.get("nodes").get(PAPER);
        assertThat(paper.get("title").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(paper.get("name").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(read.get("nodes").get(METHOD).get("aliases").get(1).asText()).isEqualTo(AwkwardGraph.TRICKY);
    }

    @Test
    void networkxReadsGml() throws IOException {
        JsonNode read = Python.run(
                "networkx",
                "g = networkx.read_gml(sys.argv[1])" + PRINT,
                Written.as("gml", GRAPH).in(folder.resolve("a.gml")));

        theSameElements(read);
        JsonNode paper = read.get("nodes").get(PAPER);
        assertThat(paper.get("title").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(paper.get("abstract").asText()).isEqualTo(AwkwardGraph.LINES);
        assertThat(paper.get("big").asText()).isEqualTo("9007199254740993");
        assertThat(paper.get("id_").asText()).isEqualTo("doi:10.1/a;b");
    }

    @Test
    void networkxReadsPajek() throws IOException {
        JsonNode read = Python.run(
                "networkx",
                "g = networkx.read_pajek(sys.argv[1])" + PRINT,
                Written.as("pajek", GRAPH).in(folder.resolve("a.net")));

        assertThat(read.get("nodes")).hasSize(4);
        assertThat(read.get("edges")).hasSize(4);
        assertThat(read.get("nodes").fieldNames())
                .toIterable()
                .contains("topic:empty", "O'Reilly '<&>' λ 漢字 😀 (" + METHOD.replace('"', '\'') + ")");
    }

    @Test
    void graphvizReadsDot() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Python.exitCode(List.of("dot", "-V")) == 0,
                "skipped: Graphviz is not there; install it with apt-get install graphviz");
        Path file = Written.as("dot", GRAPH).in(folder.resolve("a.dot"));
        Path json = folder.resolve("a.json");

        assertThat(Python.exitCode(List.of("dot", "-Tdot_json", "-o", json.toString(), file.toString())))
                .isZero();

        JsonNode read = new ObjectMapper().readTree(json.toFile());
        assertThat(read.get("objects")).hasSize(4);
        assertThat(read.get("edges")).hasSize(4);
        JsonNode paper = read.get("objects").get(2);
        assertThat(paper.get("name").asText()).isEqualTo(PAPER);
        assertThat(paper.get("title").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(paper.get("abstract").asText()).isEqualTo(AwkwardGraph.LINES);
        assertThat(paper.get("year").asText()).isEqualTo("2021");
    }

    @Test
    void vosviewerGetsItemsAndLinksWithoutDirection() throws IOException {
        Path target = folder.resolve("vos");

        ExportFile.Exported exported =
                new ExportFile(target, false).write(GRAPH, Formats.byName("vosviewer"), Map.of());

        JsonNode network = new ObjectMapper()
                .readTree(target.resolve("network.json").toFile())
                .get("network");
        assertThat(network.get("items"))
                .extracting(item -> item.get("id").asInt())
                .containsExactly(1, 2, 3, 4);
        assertThat(network.at("/items/2/scores/year").asInt()).isEqualTo(2021);
        assertThat(Files.readAllLines(target.resolve("network.txt"))).containsExactly("1\t3\t2.0", "2\t3\t1.0");
        assertThat(network.get("links")).hasSize(2);
        assertThat(Files.readAllLines(target.resolve("map.txt")))
                .hasSize(5)
                .startsWith("id\tlabel\turl\tscore<year>")
                .contains("3\t" + AwkwardGraph.TRICKY + "\t\t2021");
        assertThat(exported.notes()).containsExactly("Edges from a node to itself are left out: VOSviewer has none.");
    }

    @Test
    void aLabelThatBeginsWithAQuotationMarkIsQuotedForVosviewer() throws IOException {
        GraphNode paper = new GraphNode("work:a", List.of("Paper", "Work"), Map.of("title", "\"Why?\" Asking"));
        Path target = folder.resolve("vos");

        new ExportFile(target, false)
                .write(new AwkwardGraph(List.of(paper), List.of()), Formats.byName("vosviewer"), Map.of());

        assertThat(Files.readAllLines(target.resolve("map.txt")).get(1)).isEqualTo("1\t\"\"\"Why?\"\" Asking\"\t\t");
    }

    private static void theSameElements(JsonNode read) {
        assertThat(read.get("nodes").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        GRAPH.nodes().stream().map(GraphNode::id).toList());
        assertThat(read.get("edges"))
                .extracting(edge -> edge.get(0).asText() + " " + edge.get(1).asText())
                .containsExactlyInAnyOrderElementsOf(
                        GRAPH.edges().stream().map(NetworkFormatsTests::ends).toList());
    }

    private static String ends(GraphEdge edge) {
        return edge.source() + " " + edge.target();
    }
}
