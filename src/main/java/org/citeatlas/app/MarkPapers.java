package org.citeatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.domain.Candidate;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Shelf;
import org.citeatlas.graph.Shelves;

/** Marks papers as read, to keep or to drop, and lists what is marked. */
public final class MarkPapers {
    /** The marks, as they are typed. */
    public static final List<String> MARKS = Shelf.MARKS;

    private static final String SHOW = "show paper {id}";
    private static final List<String> COLUMNS = List.of("paper", "mark", "before", "id");

    private final GraphSession session;

    public MarkPapers(GraphSession session) {
        this.session = session;
    }

    /** One row per paper that bears a mark, newest first. */
    public Answer list(QueryOptions options) {
        Graph graph = session.graph();
        Graph.Rows rows = graph.readNamed("show/marks", Map.of(), options.limits());
        Map<String, Object> counts = new LinkedHashMap<>(
                graph.read("MATCH (:Mark)-[:HOLDS]->(w) RETURN count(DISTINCT w) AS papers", Map.of())
                        .get(0));
        String sentence = rows.rows().isEmpty() ? "No paper is marked: 'mark PAPER read' marks one." : "";
        return options.answer(rows, new Coverage(counts, sentence), SHOW);
    }

    /**
     * Marks papers. One row per paper, with the mark that it had before.
     *
     * @param names ids or titles
     * @param mark one of {@link #MARKS}; empty takes the mark back
     * @throws org.citeatlas.domain.AmbiguousNameException where a name fits several papers; then none is marked
     */
    public Answer mark(List<String> names, Optional<String> mark) {
        Graph graph = session.graph();
        PaperNames index = new PaperNames(graph);
        List<Candidate> papers = mark.isPresent()
                ? index.papers(names)
                : index.papers(names, MARKS.stream().map(Shelf::mark).toList());
        Map<String, String> before =
                new Shelves(graph).mark(papers.stream().map(Candidate::key).toList(), mark);
        List<Map<String, Object>> rows = new ArrayList<>();
        long changed = 0;
        for (Candidate paper : papers) {
            Optional<String> was = Optional.ofNullable(before.get(paper.key()));
            changed += was.equals(mark) ? 0 : 1;
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("paper", paper.label());
            row.put("mark", mark.orElse(null));
            row.put("before", was.orElse(null));
            row.put("id", paper.key());
            rows.add(row);
        }
        Coverage coverage =
                new Coverage(Map.of("papers", papers.size(), "changed", changed), sentence(papers.size(), changed));
        return new Answer(Layout.TABLE, COLUMNS, rows, coverage, true, SHOW);
    }

    private static String sentence(int papers, long changed) {
        long same = papers - changed;
        return same == 0 ? "" : (same == 1 ? "1 paper was" : same + " papers were") + " so already.";
    }
}
