package org.citeatlas.graph.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.junit.jupiter.api.Test;

class SubgraphSpoolTests {
    @Test
    void valuesComeBackAsTheyWere() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("text", "O'Reilly \"<&>\" λ 漢字 😀");
        properties.put("whole", Long.MIN_VALUE);
        properties.put("real", Double.NaN);
        properties.put("truth", true);
        properties.put("day", LocalDate.of(-1, 2, 3));
        properties.put("time", ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 7, ZoneId.of("Europe/Berlin")));
        properties.put("list", List.of(1L, 2L, List.of("a")));
        properties.put("other", Duration.ofDays(3));
        SubgraphSpool spool = new SubgraphSpool();

        spool.node("4:x:1", new GraphNode("entity:a", List.of("Entity", "Method"), properties));

        assertThat(spool.sorted().nodes())
                .containsExactly(new GraphNode("entity:a", List.of("Entity", "Method"), properties));
    }

    @Test
    void edgesStandInTheOrderOfIdAndPropertiesEvenWhereOneNodeBeginsLikeAnother() {
        List<String> nodes = List.of("e:low", "e:low CITED", "e:low rank", "e:low!", "e:lower", "w:1", "w:1 2");
        List<GraphEdge> edges = new ArrayList<>();
        for (String source : nodes) {
            for (String target : nodes) {
                for (String type : List.of("CITES", "CITE", "cites")) {
                    edges.add(edge(source, type, target, Map.of("a", 1L)));
                }
            }
        }
        List<String> ids = edges.stream()
                .sorted(Comparator.comparing(edge -> edge.id() + " " + edge.properties()))
                .map(GraphEdge::id)
                .toList();
        Collections.shuffle(edges, new Random(1));

        Subgraph graph = spooled(nodes, edges);

        assertThat(graph.edges()).extracting(GraphEdge::id).containsExactlyElementsOf(ids);
        assertThat(graph.edgeCount()).isEqualTo(ids.size());
    }

    @Test
    void parallelEdgesAreToldApartByTheirPropertiesAndThenNumbered() {
        Subgraph graph = spooled(
                List.of("a", "b"),
                List.of(
                        edge("a", "CITES", "b", Map.of("n", 2L)),
                        edge("a", "CITES", "b", Map.of("n", 1L)),
                        edge("a", "CITES", "b", Map.of("n", 2L))));

        assertThat(graph.edges())
                .containsExactly(
                        edge("a", "CITES", "b", Map.of("n", 1L)),
                        new GraphEdge("a CITES b 2", "CITES", "a", "b", Map.of("n", 2L)));
    }

    @Test
    void whatEndsAnEdgeAndDidNotComeIsAskedForOnce() {
        SubgraphSpool spool = new SubgraphSpool();
        spool.node("4:x:7", new GraphNode("a", List.of(), Map.of()));
        spool.edge("5:x:1", "CITES", "4:x:7", "4:x:8", Map.of());
        spool.edge("5:x:2", "CITES", "4:x:8", "4:x:09", Map.of());
        List<String> asked = new ArrayList<>();

        spool.forEachMissing(1, asked::addAll);

        assertThat(asked).containsExactly("4:x:8", "4:x:09");
        assertThat(spool.sorted().edges()).as("edges without ends").isEmpty();
    }

    @Test
    void whatDoesNotFitIntoMemoryIsReadFromTheFile() {
        Spool spool = new Spool(100);
        byte[] large = new byte[200_000];
        long[] positions = new long[300];
        for (int i = 0; i < positions.length; i++) {
            large[0] = (byte) i;
            large[i] = (byte) i;
            positions[i] = spool.write(large, i == 250 ? large.length : i + 1);
        }
        for (int i : new int[] {299, 0, 250, 10, 251, 9, 249}) {
            Spool.Place place = spool.read(positions[i], i == 250 ? large.length : i + 1);

            assertThat(place.bytes()[place.at()]).isEqualTo((byte) i);
            assertThat(place.bytes()[place.at() + i]).isEqualTo((byte) i);
        }
    }

    @Test
    void idsOfElementsKeepTheirNumbers() {
        ElementNumbers numbers = new ElementNumbers();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            ids.add((i % 3 == 0 ? "4:x:" : i % 3 == 1 ? "4:y:" : "id") + i * 7_919L);
        }

        ids.forEach(numbers::of);

        assertThat(ids).allSatisfy(id -> {
            assertThat(numbers.of(id)).isEqualTo(ids.indexOf(id));
            assertThat(numbers.id(ids.indexOf(id))).isEqualTo(id);
        });
        assertThat(numbers.size()).isEqualTo(ids.size());
    }

    private static Subgraph spooled(List<String> nodes, List<GraphEdge> edges) {
        SubgraphSpool spool = new SubgraphSpool();
        for (int i = 0; i < edges.size(); i++) {
            GraphEdge edge = edges.get(i);
            spool.edge("5:x:" + i, edge.type(), edge.source(), edge.target(), edge.properties());
        }
        spool.edge("5:x:0", "SEEN", nodes.get(0), nodes.get(0), Map.of());
        nodes.forEach(id -> spool.node(id, new GraphNode(id, List.of("N"), Map.of())));
        return spool.sorted();
    }

    private static GraphEdge edge(String source, String type, String target, Map<String, Object> properties) {
        return new GraphEdge(source + " " + type + " " + target, type, source, target, properties);
    }
}
