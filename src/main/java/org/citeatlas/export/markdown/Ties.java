package org.citeatlas.export.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.NodeLook;

/** The repositories and pages of the papers, and their citations of each other. */
final class Ties {
    private static final Map<String, String> WORDS = words(); // by type of edge
    private static final int MOST = 1_000; // repositories and pages

    private final Papers papers;
    private final Map<String, GraphNode> places = new LinkedHashMap<>(); // by id
    private long morePlaces;
    private final Map<String, Map<String, Set<String>>> papersOf = new HashMap<>(); // by place and type of edge
    private final Map<String, Set<String>> cited = new HashMap<>(); // by citing paper

    private Ties(Papers papers) {
        this.papers = papers;
    }

    static Ties of(Subgraph graph, Papers papers) {
        Ties ties = new Ties(papers);
        Foremost<GraphNode> places = new Foremost<>(MOST, Comparator.comparing(GraphNode::id));
        for (GraphNode node : graph.nodes()) {
            if (node.labels().contains("Repository") || node.labels().contains("ProjectPage")) {
                places.add(node);
            }
        }
        places.inOrder().forEach(place -> ties.places.put(place.id(), place));
        ties.morePlaces = places.leftOut();
        for (GraphEdge edge : graph.edges()) {
            ties.take(edge);
        }
        return ties;
    }

    void writeCode(Writer report) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        report.write("## Repositories and pages\n\n");
        for (GraphNode place : places.values()) {
            String address = String.valueOf(place.properties().getOrDefault("url", ""));
            report.write("- " + MarkdownText.link(NodeLook.of(place).caption(), address));
            List<String> uses = new ArrayList<>();
            WORDS.forEach((type, word) -> {
                String titles = papers.titles(
                        papersOf.getOrDefault(place.id(), Map.of()).getOrDefault(type, Set.of()));
                if (!titles.isEmpty()) {
                    uses.add(word + " " + titles);
                }
            });
            report.write((uses.isEmpty() ? "" : ": " + String.join("; ", uses)) + "\n");
        }
        report.write(morePlaces == 0 ? "\n" : "\n" + morePlaces + " more are not listed.\n\n");
    }

    void writeCitations(Writer report) throws IOException {
        if (cited.isEmpty()) {
            return;
        }
        report.write("## Citations among the papers\n\n");
        for (String paper : papers.ids()) {
            if (cited.containsKey(paper)) {
                report.write("- " + papers.title(paper) + " cites " + papers.titles(cited.getOrDefault(paper, Set.of()))
                        + "\n");
            }
        }
        report.write("\n");
    }

    private void take(GraphEdge edge) {
        if (papers.node(edge.source()).isEmpty()) {
            return;
        }
        if (edge.type().equals("CITES") && papers.node(edge.target()).isPresent()) {
            cited.computeIfAbsent(edge.source(), paper -> new TreeSet<>()).add(edge.target());
        } else if (WORDS.containsKey(edge.type()) && places.containsKey(edge.target())) {
            papersOf.computeIfAbsent(edge.target(), place -> new HashMap<>())
                    .computeIfAbsent(edge.type(), type -> new TreeSet<>())
                    .add(edge.source());
        }
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("HAS_REPOSITORY", "code of");
        words.put("HAS_PAGE", "page of");
        words.put("USES_REPOSITORY", "used by");
        return words;
    }
}
