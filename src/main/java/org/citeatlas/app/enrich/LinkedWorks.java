package org.citeatlas.app.enrich;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Links;
import org.citeatlas.services.Request;

/**
 * Asks for the works at the other ends of citations.
 *
 * @param taken the records that are taken of the papers themselves
 */
record LinkedWorks(Connector connector, Questions questions, List<Offer> taken) {
    private static final int MOST = 200; // works at the ends of one paper's citations: one page of a service

    /**
     * Records of the works that papers of the graph cite already and that are known by reference only, and of those whose
     * ids the records name; where these name none, the service may have a list for each paper.
     */
    List<String> cited(EnrichRequest request, WantedPapers graph) {
        List<WorkId> named = taken.stream()
                .flatMap(offer -> offer.paper().references().stream())
                .flatMap(reference -> connector.strongest(reference.ids()).stream())
                .toList();
        Set<WorkId> ids = new LinkedHashSet<>(graph.stubs(request, connector));
        ids.addAll(named);
        List<WorkId> missing = graph.notInGraph(List.copyOf(ids));
        List<Request> lists = named.isEmpty() ? lists(false) : List.of();
        List<Request> requests = new ArrayList<>(connector.byIds(missing));
        requests.addAll(lists);
        List<String> what = new ArrayList<>();
        if (!missing.isEmpty()) {
            what.add(missing.size() + (missing.size() == 1 ? " work that they cite" : " works that they cite"));
        }
        if (!lists.isEmpty()) {
            what.add("works that " + EnrichPapers.papers(taken.size()) + " cite");
        }
        return records(requests, what);
    }

    /** Records of works that cite the papers. */
    List<String> citing() {
        return records(lists(true), List.of("works that cite " + EnrichPapers.papers(taken.size())));
    }

    private List<String> records(List<Request> requests, List<String> what) {
        return questions.ask(requests, what, List.of()).values().stream()
                .flatMap(answer -> connector.records(answer).stream())
                .toList();
    }

    /** The first page of the works that cite each, or that each cites. */
    private List<Request> lists(boolean citing) {
        List<Request> requests = new ArrayList<>();
        for (Offer offer : taken) {
            for (WorkId id : offer.paper().ids()) {
                Links links = connector.idSchemes().contains(id.scheme())
                        ? citing ? connector.citations(id, MOST) : connector.references(id, MOST)
                        : new Links.Unknown("");
                if (links instanceof Links.Listed listed) {
                    requests.add(listed.query().first());
                    break;
                }
            }
        }
        return requests;
    }
}
