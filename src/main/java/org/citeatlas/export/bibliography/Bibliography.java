package org.citeatlas.export.bibliography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.bibliography.BibliographyEntry.Kind;

/** The papers of a graph, each with the authors and the venue that the graph has of it, in the order of the graph. */
public final class Bibliography {
    /** The edges that a bibliography is made of; their nodes have to be in the graph, too. */
    public static final List<String> EDGES = List.of("WROTE", "PUBLISHED_IN");

    private final Subgraph graph;
    private final Map<String, List<Position>> authors = new HashMap<>();
    private final Map<String, GraphNode> venues = new HashMap<>();

    private record Position(long number, GraphNode author) {
        String name() {
            return String.valueOf(author.properties().getOrDefault("name", ""));
        }
    }

    /** What is done with each entry. */
    public interface Use {
        void use(BibliographyEntry entry) throws IOException;
    }

    public Bibliography(Subgraph graph) {
        this.graph = graph;
        Map<String, GraphNode> people = new HashMap<>();
        for (GraphNode node : graph.nodes()) {
            if (node.labels().contains("Author") || node.labels().contains("Venue")) {
                people.put(node.id(), node);
            }
        }
        for (GraphEdge edge : graph.edges()) {
            take(edge, people);
        }
    }

    /** Hands out the entries, one after the other. @return what is not among them, one sentence each */
    public List<String> forEach(Use use) throws IOException {
        CitationKeys keys = new CitationKeys();
        long stubs = 0;
        for (GraphNode node : graph.nodes()) {
            stubs += node.labels().contains("Stub") ? 1 : 0;
            if (node.labels().contains("Paper")) {
                use.use(entry(node, keys));
            }
        }
        return stubs == 0
                ? List.of()
                : List.of("Works that are known by reference only are left out: " + stubs + " of them.");
    }

    private void take(GraphEdge edge, Map<String, GraphNode> people) {
        GraphNode author = people.get(edge.source());
        GraphNode venue = people.get(edge.target());
        if (edge.type().equals("WROTE") && author != null) {
            long number = edge.properties().get("position") instanceof Long position ? position : Long.MAX_VALUE;
            authors.computeIfAbsent(edge.target(), paper -> new ArrayList<>()).add(new Position(number, author));
        } else if (edge.type().equals("PUBLISHED_IN") && venue != null) {
            venues.putIfAbsent(edge.source(), venue);
        }
    }

    private BibliographyEntry entry(GraphNode paper, CitationKeys keys) {
        Set<String> taken = new HashSet<>(); // who several sources name is one, and two of one name are two
        List<PersonName> names = authors.getOrDefault(paper.id(), List.of()).stream()
                .sorted(Comparator.comparing(Position::number)
                        .thenComparing(Position::name)
                        .thenComparing(position -> position.author().id()))
                .filter(position -> taken.add(position.author().id()))
                .map(position -> PersonName.of(position.name()))
                .toList();
        Optional<GraphNode> venue = Optional.ofNullable(venues.get(paper.id()));
        return new BibliographyEntry(
                keys.keyOf(paper, names),
                paper,
                names,
                venue.map(node -> String.valueOf(node.properties().getOrDefault("name", ""))),
                venue.map(Bibliography::kind).orElse(Kind.PREPRINT));
    }

    private static Kind kind(GraphNode venue) {
        return switch (String.valueOf(venue.properties().getOrDefault("type", ""))) {
            case "conference", "workshop" -> Kind.CONFERENCE_PAPER;
            case "book" -> Kind.CHAPTER;
            case "repository" -> Kind.PREPRINT;
            default -> Kind.ARTICLE;
        };
    }
}
