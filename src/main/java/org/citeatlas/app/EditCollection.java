package org.citeatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.domain.Candidate;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Shelf;
import org.citeatlas.graph.Shelves;

/** Puts papers into a user's collection, takes them out, gives it another name or deletes it. */
public final class EditCollection {
    private static final List<String> COLUMNS = List.of("paper", "change", "id");

    private final GraphSession session;

    public EditCollection(GraphSession session) {
        this.session = session;
    }

    /**
     * Adds papers; makes the collection where it is not there. One row per paper.
     *
     * @param names ids or titles
     * @throws org.citeatlas.domain.AmbiguousNameException where a name fits several papers; then none is added
     */
    public Answer add(String collection, List<String> names) {
        Graph graph = session.graph();
        Shelves shelves = new Shelves(graph);
        List<Candidate> papers = new PaperNames(graph).papers(names);
        boolean fresh = !shelves.collections().contains(collection);
        Set<String> added = shelves.put(Shelf.collection(collection), keys(papers));
        String hint = "";
        if (fresh) {
            List<String> near = shelves.near(collection);
            hint = near.isEmpty()
                    ? ""
                    : "'" + collection + "' is new. Did you mean '" + String.join("' or '", near)
                            + "'? Names are matched as written.";
        }
        return answer(papers, added, "added", "was there already", hint);
    }

    /** Takes papers out, those too that are not in the graph now. One row per paper. */
    public Answer remove(String collection, List<String> names) {
        Graph graph = session.graph();
        Shelves shelves = new Shelves(graph);
        Shelf shelf = shelves.collection(collection);
        List<Candidate> papers = new PaperNames(graph).papers(names, List.of(shelf));
        Set<String> removed = shelves.take(shelf, keys(papers));
        return answer(papers, removed, "removed", "was not there", "");
    }

    public Answer rename(String collection, String now) {
        new Shelves(session.graph()).rename(collection, now);
        return card(Map.of("collection", now, "before", collection), List.of("collection", "before"));
    }

    /** Deletes the collection; its papers stay in the graph. */
    public Answer delete(String collection) {
        long held = new Shelves(session.graph()).delete(collection);
        return card(Map.of("deleted", collection, "papers", held), List.of("deleted", "papers"));
    }

    private static List<String> keys(List<Candidate> papers) {
        return papers.stream().map(Candidate::key).toList();
    }

    private static Answer card(Map<String, Object> values, List<String> columns) {
        return Answer.card(columns, values, Coverage.NONE);
    }

    private static Answer answer(List<Candidate> papers, Set<String> changed, String done, String same, String hint) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Candidate paper : papers) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("paper", paper.label());
            row.put("change", changed.contains(paper.key()) ? done : same);
            row.put("id", paper.key());
            rows.add(row);
        }
        int left = papers.size() - changed.size();
        Map<String, Object> counts = Map.of("papers", papers.size(), "changed", changed.size());
        String sentence = changed.size() + " " + done + (left == 0 ? "" : ", " + left + " " + same) + ".";
        return new Answer(
                Layout.TABLE,
                COLUMNS,
                rows,
                new Coverage(counts, hint.isEmpty() ? sentence : sentence + " " + hint),
                true,
                "show paper {id}");
    }
}
