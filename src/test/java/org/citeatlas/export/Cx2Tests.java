package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.junit.jupiter.api.Test;

/** Cytoscape Exchange 2, held against the rules of its specification: no reader of it comes with Debian or Maven Central. */
class Cx2Tests {
    private static final AwkwardGraph GRAPH = AwkwardGraph.make();
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Test
    void theDescriptorIsFirstAndTheStatusLastAndEachAspectComesOnce() throws IOException {
        JsonNode read = read(GRAPH);

        assertThat(read.get(0).get("CXVersion").asText()).isEqualTo("2.0");
        assertThat(read.get(0).get("hasFragments").asBoolean(true)).isFalse();
        assertThat(aspects(read).keySet())
                .containsExactly(
                        "metaData",
                        "attributeDeclarations",
                        "networkAttributes",
                        "nodes",
                        "edges",
                        "visualProperties",
                        "status");
        assertThat(read.get(read.size() - 1).at("/status/0/success").asBoolean())
                .isTrue();
    }

    @Test
    void theCountsOfTheMetadataAreThoseOfTheAspects() throws IOException {
        Map<String, JsonNode> aspects = aspects(read(GRAPH));

        assertThat(aspects.get("nodes")).hasSize(4);
        assertThat(aspects.get("edges")).hasSize(4);
        assertThat(aspects.get("metaData"))
                .hasSize(aspects.size() - 2)
                .allSatisfy(of -> assertThat(of.get("elementCount").asInt())
                        .isEqualTo(aspects.get(of.get("name").asText()).size()));
    }

    @Test
    void edgesEndAtNodesAndIdsAreTakenOnce() throws IOException {
        Map<String, JsonNode> aspects = aspects(read(GRAPH));
        Map<Integer, String> nodes = new LinkedHashMap<>();
        aspects.get("nodes")
                .forEach(node -> nodes.put(
                        node.get("id").intValue(), node.at("/v/represents").asText()));

        assertThat(nodes.values())
                .containsExactlyElementsOf(
                        GRAPH.nodes().stream().map(GraphNode::id).toList());
        assertThat(aspects.get("edges"))
                .extracting(edge -> edge.get("id").intValue())
                .doesNotHaveDuplicates();
        assertThat(aspects.get("edges"))
                .extracting(edge -> nodes.get(edge.get("s").intValue()) + " "
                        + edge.at("/v/interaction").asText() + " "
                        + nodes.get(edge.get("t").intValue()))
                .containsExactlyElementsOf(
                        GRAPH.edges().stream().map(Cx2Tests::ends).toList());
    }

    @Test
    void everyValueHasTheTypeThatIsDeclaredForIt() throws IOException {
        AwkwardGraph infinite = new AwkwardGraph(
                List.of(
                        new GraphNode("a", List.of("Paper"), Map.of("score", Double.NaN, "name", 3L)),
                        new GraphNode("b", List.of(), Map.of("score", 1.5, "tags", "one")),
                        new GraphNode("c", List.of(), Map.of("score", 7L, "tags", List.of("one", "two")))),
                List.of());
        for (AwkwardGraph graph : List.of(GRAPH, infinite)) {
            Map<String, JsonNode> aspects = aspects(read(graph));
            JsonNode declared = aspects.get("attributeDeclarations").get(0);
            for (String aspect : List.of("nodes", "edges")) {
                for (JsonNode element : aspects.get(aspect)) {
                    element.get("v")
                            .properties()
                            .forEach(attribute -> assertThat(hasType(
                                            attribute.getValue(),
                                            declared.get(aspect)
                                                    .path(attribute.getKey())
                                                    .path("d")
                                                    .asText()))
                                    .as(attribute.getKey() + " in " + aspect)
                                    .isTrue());
                    assertThat(element.get("v").has("id")).isFalse();
                }
            }
            assertThat(aspects.get("networkAttributes").get(0).fieldNames())
                    .toIterable()
                    .allSatisfy(
                            name -> assertThat(declared.get("networkAttributes").has(name))
                                    .isTrue());
        }
    }

    @Test
    void valuesAreWhatTheyWere() throws IOException {
        Map<String, JsonNode> aspects = aspects(read(GRAPH));
        JsonNode method = aspects.get("nodes").get(0).get("v");
        JsonNode paper = aspects.get("nodes").get(2).get("v");

        assertThat(paper.get("title").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(paper.get("name").asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(paper.get("abstract").asText()).isEqualTo(AwkwardGraph.LINES);
        assertThat(paper.get("big").longValue()).isEqualTo(9_007_199_254_740_993L);
        assertThat(paper.get("publishedOn").asText()).isEqualTo("2021-06-17");
        assertThat(paper.get("id_").asText()).isEqualTo("doi:10.1/a;b");
        assertThat(paper.get("labels").asText()).isEqualTo(":Paper:Work");
        assertThat(method.get("aliases").get(1).asText()).isEqualTo(AwkwardGraph.TRICKY);
        assertThat(method.get("generic").isBoolean()).isTrue();
        assertThat(aspects.get("edges").get(1).at("/v/starts/1").intValue()).isEqualTo(20);
        assertThat(Written.as("cx2", GRAPH).notes())
                .containsExactly(
                        "The node property id is written id_: the format keeps id for itself.",
                        "The edge property source is written source_: the format keeps source for itself.");
    }

    @Test
    void theStyleSpeaksOfAttributesThatAreThere() throws IOException {
        Map<String, JsonNode> aspects = aspects(read(GRAPH));
        JsonNode declared = aspects.get("attributeDeclarations").get(0).get("nodes");
        JsonNode mappings = aspects.get("visualProperties").get(0).get("nodeMapping");

        assertThat(mappings)
                .isNotEmpty()
                .allSatisfy(mapping -> assertThat(declared.path(
                                        mapping.at("/definition/attribute").asText())
                                .path("d"))
                        .isEqualTo(mapping.at("/definition/type")));
        Set<String> coloured = new HashSet<>();
        mappings.at("/NODE_BACKGROUND_COLOR/definition/map")
                .forEach(colour -> coloured.add(colour.get("v").asText()));
        assertThat(aspects.get("nodes"))
                .allSatisfy(node ->
                        assertThat(coloured).contains(node.at("/v/labels").asText()));
    }

    private static boolean hasType(JsonNode value, String type) {
        if (type.startsWith("list_of_")) {
            boolean all = value.isArray();
            for (JsonNode item : value) {
                all &= hasType(item, type.substring("list_of_".length()));
            }
            return all;
        }
        return switch (type) {
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "long" -> value.canConvertToLong() && value.isIntegralNumber();
            case "double" -> value.isNumber();
            default -> false;
        };
    }

    private static JsonNode read(AwkwardGraph graph) throws IOException {
        return STRICT.readTree(Written.as("cx2", graph).bytes());
    }

    /** Each aspect with its elements, in order. */
    private static Map<String, JsonNode> aspects(JsonNode read) {
        Map<String, JsonNode> aspects = new LinkedHashMap<>();
        for (int at = 1; at < read.size(); at++) {
            assertThat(read.get(at).properties()).hasSize(1);
            read.get(at)
                    .properties()
                    .forEach(aspect -> assertThat(aspects.put(aspect.getKey(), aspect.getValue()))
                            .as(aspect.getKey())
                            .isNull());
        }
        return aspects;
    }

    private static String ends(GraphEdge edge) {
        return edge.source() + " " + edge.type() + " " + edge.target();
    }
}
