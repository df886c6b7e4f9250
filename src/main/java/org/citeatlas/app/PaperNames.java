package org.citeatlas.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.domain.Candidate;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.NameIndex;
import org.citeatlas.graph.Shelf;
import org.citeatlas.graph.Shelves;

/** Papers by the names that a person typed. */
final class PaperNames {
    private final Graph graph;

    PaperNames(Graph graph) {
        this.graph = graph;
    }

    /**
     * The papers that these names mean, in their order, each once.
     *
     * @throws org.citeatlas.domain.AmbiguousNameException where one fits several papers
     * @throws org.citeatlas.domain.CiteatlasException exit code 2 where one fits none
     */
    List<Candidate> papers(List<String> names) {
        return papers(names, List.of());
    }

    /** The same. @param shelves those that may keep papers which are not in the graph now */
    List<Candidate> papers(List<String> names, Collection<Shelf> shelves) {
        NameIndex index = QueryOptions.DEFAULT.names(graph);
        Map<String, Candidate> papers = new LinkedHashMap<>();
        for (String name : names) {
            Optional<Candidate> absent = new Shelves(graph).absent(shelves, name);
            Candidate paper = absent.orElseGet(() -> index.resolve("paper", name));
            papers.putIfAbsent(paper.key(), paper);
        }
        return List.copyOf(papers.values());
    }
}
