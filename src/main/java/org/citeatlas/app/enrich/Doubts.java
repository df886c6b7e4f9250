package org.citeatlas.app.enrich;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.WorkId;

/** Papers with works that they may be, in the order in which {@code --review} lists them. */
record Doubts(List<Verdict> verdicts) {
    Doubts {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * What is offered for a paper.
     *
     * @param paper its id, its title, or the number of its row, from 1
     * @throws CiteatlasException (usage) where nothing doubtful is called so
     */
    Verdict of(String paper) {
        return find(paper).orElseThrow(() -> unknown(paper));
    }

    /**
     * The paper with the work that the user takes for it.
     *
     * @param text a paper, for the likeliest work, or {@code PAPER=ID} for the one of that id
     * @throws CiteatlasException (usage) where there is no such paper, or no such work is offered for it
     */
    Verdict accepted(String text) {
        Optional<Verdict> whole = find(text);
        if (whole.isPresent()) {
            return whole.get().accepted(whole.get().best());
        }
        for (int at = text.lastIndexOf('=');
                at > 0;
                at = text.lastIndexOf('=', at - 1)) { // ids and titles may hold one
            Optional<Verdict> paper = find(text.substring(0, at).strip());
            if (paper.isPresent()) {
                return paper.get()
                        .accepted(offered(paper.get(), text.substring(at + 1).strip()));
            }
        }
        throw unknown(text);
    }

    private Optional<Verdict> find(String paper) {
        if (paper.matches("\\d{1,6}") && Integer.parseInt(paper) >= 1 && Integer.parseInt(paper) <= verdicts.size()) {
            return Optional.of(verdicts.get(Integer.parseInt(paper) - 1));
        }
        return verdicts.stream()
                .filter(verdict -> verdict.wanted().node().equals(paper)
                        || verdict.wanted().title().equals(paper))
                .findFirst();
    }

    private CiteatlasException unknown(String paper) {
        return CiteatlasException.usage("Nothing doubtful is called \"" + paper + "\". 'enrich --review' lists "
                + verdicts.size() + "; give a row's number, or the paper's id.");
    }

    private static Verdict.Scored offered(Verdict paper, String id) {
        Optional<WorkId> asked = WorkId.parse(id);
        return paper.offered().stream()
                .filter(scored ->
                        asked.isPresent() && scored.offer().paper().ids().contains(asked.get()))
                .findFirst()
                .orElseThrow(() -> CiteatlasException.usage("No work of the id \"" + id + "\" is offered for \""
                        + paper.wanted().title() + "\". There are "
                        + paper.offered().stream()
                                .map(scored -> scored.offer().id())
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
