package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All properties of all nodes and edges, with the types that a format has, as other tools read them. */
class EveryAttributeTests {
    private static final AwkwardGraph GRAPH = AwkwardGraph.make();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NETWORKX = """

            print(json.dumps({'nodes': [{'own id': n, **d} for n, d in g.nodes(data=True)],
                              'edges': [{'own source': s, 'own target': t, **d} for s, t, d in g.edges(data=True)]}))
            """;
    private static final String IGRAPH = """

            import html
            def plain(values):  # what GML writes as entities stays as it stands
                return {k: html.unescape(v) if isinstance(v, str) and sys.argv[1].endswith('.gml') else v
                        for k, v in values.items() if v == v}
            ids = json.loads(sys.argv[2])
            print(json.dumps({'nodes': [{'own id': ids[v.index], **plain(v.attributes())} for v in g.vs],
                              'edges': [{'own source': ids[e.source], 'own target': ids[e.target],
                                         **plain(e.attributes())} for e in g.es]}))
            """;

    /** Who reads what, and how they call what is ours. */
    enum Reader {
        GRAPHML("graphml", "networkx", "g = networkx.read_graphml(sys.argv[1], force_multigraph=True)"),
        GEXF(
                "gexf",
                "networkx",
                // NetworkX 2.8, Debian 12's, knows GEXF up to 1.2, so it is told the namespace of 1.3
                """
                from networkx.readwrite.gexf import GEXF
                GEXF.versions['1.3'] = {'NS_GEXF': 'http://gexf.net/1.3', 'NS_VIZ': 'http://gexf.net/1.3/viz',
                    'NS_XSI': 'http://www.w3.org/2001/XMLSchema-instance', 'SCHEMALOCATION': '', 'VERSION': '1.3'}
                g = networkx.MultiDiGraph(networkx.read_gexf(sys.argv[1], version='1.3'))
                """),
        NODE_LINK(
                "json",
                "networkx",
                // before 3.4 the edges were called links
                """
                import inspect
                f = networkx.node_link_graph
                old = {} if 'edges' in inspect.signature(f).parameters else {'link': 'edges'}
                g = f(json.load(open(sys.argv[1], encoding='utf-8')), **old)
                """),
        CYTOSCAPE("cyjs", "networkx", "g = networkx.cytoscape_graph(json.load(open(sys.argv[1], encoding='utf-8')))"),
        GML("gml", "networkx", "g = networkx.read_gml(sys.argv[1])"),
        GRAPHML_IN_IGRAPH("graphml", "igraph", "g = igraph.Graph.Read_GraphML(sys.argv[1])"),
        GML_IN_IGRAPH("gml", "igraph", "g = igraph.Graph.Read_GML(sys.argv[1])"),
        DOT("dot", "graphviz", "");

        private final String format;
        private final String module;
        private final String call;

        Reader(String format, String module, String call) {
            this.format = format;
            this.module = module;
            this.call = call;
        }

        /** Attributes that are the format's or the reader's, with those in which ids, labels and types are. */
        private Set<String> ownOfNodes() {
            return switch (this) {
                case GRAPHML, GRAPHML_IN_IGRAPH, NODE_LINK -> Set.of("labels");
                // NetworkX gives what is drawn the name label, over a property that is called so
                case GEXF -> Set.of("labels", "label", "viz", "start");
                case CYTOSCAPE -> Set.of("id", "value", "labels");
                case GML -> Set.of("labels");
                case GML_IN_IGRAPH -> Set.of("id", "label", "labels");
                case DOT -> Set.of("_gvid", "label", "labels", "color", "fillcolor", "shape", "style");
            };
        }

        private Set<String> ownOfEdges() {
            return switch (this) {
                case GRAPHML -> Set.of("id", "label");
                case GRAPHML_IN_IGRAPH -> Set.of("id", "label");
                case GEXF -> Set.of("id", "label", "kind", "weight");
                case NODE_LINK -> Set.of("type", "key");
                case CYTOSCAPE -> Set.of("id", "key", "source", "target", "interaction");
                case GML, GML_IN_IGRAPH -> Set.of("key", "label");
                case DOT -> Set.of("_gvid", "head", "tail", "label", "type", "fontsize");
            };
        }

        private boolean reserves(String name, boolean ofNode) {
            return switch (this) {
                case GRAPHML, GRAPHML_IN_IGRAPH, GEXF -> false;
                case NODE_LINK, CYTOSCAPE -> name.equals(ofNode ? "id" : "source");
                case GML, GML_IN_IGRAPH -> ofNode ? Set.of("id", "label").contains(name) : name.equals("source");
                case DOT -> Set.of("id", "label", "key").contains(name);
            };
        }

        /** Whether it gives each element all attributes, empty ones for what it does not have. */
        private boolean fillsUp() {
            return this == DOT || module.equals("igraph");
        }

        private Object expected(String name, Object value) {
            boolean jsonTypes = this == NODE_LINK || this == CYTOSCAPE;
            if (this == DOT) {
                return ValueText.of(value).replace("\\\"", "/\""); // the writer's note says so
            }
            if (value instanceof List<?> list) {
                return jsonTypes ? list : ValueText.of(list);
            }
            if (name.equals("mixed") && (this == GML_IN_IGRAPH || format.startsWith("g") && this != GML)) {
                return value.toString(); // of one type in all nodes
            }
            if (format.equals("gml")) {
                boolean large = value instanceof Long number && number != number.intValue();
                return value instanceof Boolean truth ? (Object) (truth ? 1 : 0) : large ? value.toString() : value;
            }
            return value;
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isReadBackByOthers(Reader reader) throws IOException {
        JsonNode read = read(reader);
        List<String> nodes = new ArrayList<>();
        List<String> edges = new ArrayList<>();
        for (GraphNode node : GRAPH.nodes()) {
            Map<String, String> expected = expected(reader, node.properties(), true);
            if (reader == Reader.CYTOSCAPE) { // that draws the name
                expected.putIfAbsent("name", "text " + NodeLook.of(node).caption());
            }
            nodes.add(node.id() + " " + expected);
        }
        for (GraphEdge edge : GRAPH.edges()) {
            edges.add(edge.source() + " → " + edge.target() + " " + expected(reader, edge.properties(), false));
        }
        assertThat(found(reader, read.get("nodes"), true)).containsExactlyInAnyOrderElementsOf(nodes);
        assertThat(found(reader, read.get("edges"), false)).containsExactlyInAnyOrderElementsOf(edges);
    }

    private JsonNode read(Reader reader) throws IOException {
        Path file = Written.as(reader.format, GRAPH).in(folder.resolve("a." + reader.format));
        if (reader == Reader.DOT) {
            return ofGraphviz(JSON.readTree(Python.printed("graphviz", List.of("dot", "-Tdot_json", file.toString()))));
        }
        List<String> ids = GRAPH.nodes().stream().map(GraphNode::id).toList();
        String script = reader.module.equals("igraph")
                ? "import warnings; warnings.simplefilter('ignore')\nsys.argv.append("
                        + JSON.writeValueAsString(JSON.writeValueAsString(ids))
                        + ")\n" + reader.call + IGRAPH
                : reader.call + NETWORKX;
        return Python.run(reader.module, script, file);
    }

    private static JsonNode ofGraphviz(JsonNode printed) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        List<Map<String, Object>> edges = new ArrayList<>();
        for (JsonNode node : printed.get("objects")) {
            Map<String, Object> properties = properties(node);
            String id = GRAPH.nodes().get(node.get("_gvid").asInt()).id(); // numbered as in the file
            properties.put("own id", id);
            if (node.get("name").asText().equals(id)) {
                properties.remove("name"); // its JSON has a property of that name in the place of the id
            }
            nodes.add(properties);
        }
        for (JsonNode edge : printed.get("edges")) {
            Map<String, Object> properties = properties(edge);
            properties.put(
                    "own source", GRAPH.nodes().get(edge.get("tail").asInt()).id());
            properties.put(
                    "own target", GRAPH.nodes().get(edge.get("head").asInt()).id());
            edges.add(properties);
        }
        return JSON.valueToTree(Map.of("nodes", nodes, "edges", edges));
    }

    private static Map<String, Object> properties(JsonNode element) {
        Map<String, Object> properties = new TreeMap<>();
        element.properties().forEach(field -> properties.put(field.getKey(), field.getValue()));
        return properties;
    }

    private static List<String> found(Reader reader, JsonNode elements, boolean ofNodes) {
        Set<String> own = ofNodes ? reader.ownOfNodes() : reader.ownOfEdges();
        List<String> found = new ArrayList<>();
        for (JsonNode element : elements) {
            Map<String, String> properties = new TreeMap<>();
            element.properties().forEach(field -> {
                if (!own.contains(field.getKey()) && !field.getKey().startsWith("own ")) {
                    put(reader, properties, field.getKey(), field.getValue());
                }
            });
            found.add((ofNodes
                            ? element.get("own id").asText()
                            : element.get("own source").asText() + " → "
                                    + element.get("own target").asText())
                    + " " + properties);
        }
        return found;
    }

    private static Map<String, String> expected(Reader reader, Map<String, Object> properties, boolean ofNode) {
        Map<String, String> expected = new TreeMap<>();
        properties.forEach((name, value) -> {
            Object written = reader.expected(name, value);
            JsonNode plain = JSON.valueToTree(
                    written instanceof Number || written instanceof Boolean || written instanceof List<?>
                            ? written
                            : written.toString());
            if (!(reader == Reader.GEXF && ofNode && name.equals("label"))) {
                put(reader, expected, name + (reader.reserves(name, ofNode) ? "_" : ""), plain);
            }
        });
        return expected;
    }

    private static void put(Reader reader, Map<String, String> properties, String name, JsonNode value) {
        boolean empty = value.isNull() || value.isTextual() && value.asText().isEmpty();
        boolean none = empty && reader == Reader.GRAPHML // NetworkX takes an empty text in XML for none
                || reader.fillsUp() && (empty || value.isBoolean() && !value.asBoolean());
        if (!none) {
            properties.put(name, plain(reader, value));
        }
    }

    private static String plain(Reader reader, JsonNode value) {
        if (value.isNumber()) {
            return "number "
                    + (reader.module.equals("igraph") // whose numbers are all of 64 bits with a point
                            ? String.valueOf(value.asDouble())
                            : value.decimalValue().stripTrailingZeros().toPlainString());
        }
        // NetworkX makes an empty list of GML's text "[]"
        boolean list = value.isArray() && reader != Reader.GML;
        return (list ? "list " : value.isBoolean() ? "truth " : "text ") + (value.isTextual() ? value.asText() : value);
    }
}
