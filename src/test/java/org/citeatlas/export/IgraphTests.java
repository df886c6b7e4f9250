package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What igraph, a library in C with readers of its own, makes of the formats that it reads. */
class IgraphTests {
    private static final String PRINT = """

            import html
            def plain(values):  # numbers that are missing are NaN; what GML writes as entities stays as it stands
                return {k: html.unescape(v) if isinstance(v, str) and sys.argv[1].endswith('.gml') else v
                        for k, v in values.items() if v == v}
            print(json.dumps({'directed': g.is_directed(), 'edges': [list(e.tuple) for e in g.es],
                              'nodes': [plain(v.attributes()) for v in g.vs],
                              'links': [plain(e.attributes()) for e in g.es]}))
            """;
    private static final AwkwardGraph GRAPH = AwkwardGraph.make();

    @TempDir
    private Path folder;

    @Test
    void graphmlHasTheSameNodesAndEdgesWithTheirAttributes() throws IOException {
        JsonNode read = read("graphml", "igraph.Graph.Read_GraphML(sys.argv[1])");

        theSameEnds(read);
        JsonNode paper = read.get("nodes").get(2);
        assertThat(paper.get("title").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(paper.get("abstract").asText()).isEqualTo(AwkwardGraph.LINES);
        assertThat(paper.get("labels").asText()).isEqualTo(":Paper:Work");
        assertThat(paper.get("year").asInt()).isEqualTo(2021);
        assertThat(paper.get("score").asDouble()).isEqualTo(0.1);
        assertThat(read.get("nodes").get(0).get("generic").isBoolean()).isTrue();
        assertThat(read.get("links").get(1).get("label").asText()).isEqualTo("MENTIONS");
        assertThat(read.get("links").get(1).get("confidence").asDouble()).isEqualTo(0.5);
        assertThat(read.get("links").get(2).get("surfaces").asText()).isEqualTo("[\"Lo;RA\",\"lora\"]");
    }

    @Test
    void gmlHasTheSameNodesAndEdgesWithTheirAttributes() throws IOException {
        JsonNode read = read("gml", "igraph.Graph.Read_GML(sys.argv[1])");

        theSameEnds(read);
        JsonNode paper = read.get("nodes").get(2);
        assertThat(paper.get("label").asText()).isEqualTo(GRAPH.nodes().get(2).id());
        assertThat(paper.get("title").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(paper.get("year").asInt()).isEqualTo(2021);
        assertThat(paper.get("score").asDouble()).isEqualTo(0.1);
        assertThat(read.get("links").get(1).get("confidence").asDouble()).isEqualTo(0.5);
    }

    @Test
    void pajekHasTheSameNodesAndEdgesWithTheirWeights() throws IOException {
        JsonNode read = read("pajek", "igraph.Graph.Read_Pajek(sys.argv[1])");

        theSameEnds(read);
        assertThat(read.get("nodes").get(0).toString()).contains("O'Reilly '<&>' λ 漢字 😀");
        assertThat(read.get("links"))
                .extracting(link -> link.get("weight").asDouble())
                .containsExactly(1.0, 1.0, 1.0, 1.0);
    }

    private JsonNode read(String format, String call) throws IOException {
        Path file = Written.as(format, GRAPH).in(folder.resolve("a." + format));
        // it warns that GraphML's ids of nodes give way to the property of that name
        return Python.run("igraph", "import warnings; warnings.simplefilter('ignore')\ng = " + call + PRINT, file);
    }

    /** Nodes are numbered in the order of the file, which is that of the graph. */
    private static void theSameEnds(JsonNode read) {
        List<String> ids = GRAPH.nodes().stream().map(GraphNode::id).toList();
        assertThat(read.get("directed").asBoolean()).isTrue();
        assertThat(read.get("nodes")).hasSize(ids.size());
        assertThat(read.get("edges"))
                .extracting(edge ->
                        ids.get(edge.get(0).asInt()) + " " + ids.get(edge.get(1).asInt()))
                .containsExactlyElementsOf(
                        GRAPH.edges().stream().map(IgraphTests::ends).toList());
    }

    private static String ends(GraphEdge edge) {
        return edge.source() + " " + edge.target();
    }
}
