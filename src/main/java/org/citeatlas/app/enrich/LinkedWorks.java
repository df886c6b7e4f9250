package org.citeatlas.app.enrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Links;
import org.citeatlas.services.Query;
import org.citeatlas.services.Request;
import org.citeatlas.services.asking.PoliteClient;

/** Asks for the works at the other ends of citations. */
final class LinkedWorks {
    /** Works at the ends of one paper's citations, at most. */
    static final int MOST = 200;

    private static final int NAMED = 10; // papers in a note

    private final Connector connector;
    private final Questions questions;
    private final PoliteClient client;
    private final TakenLists taken;
    private final List<Request> whole = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    LinkedWorks(Connector connector, Questions questions, PoliteClient client, TakenLists taken) {
        this.connector = connector;
        this.questions = questions;
        this.client = client;
        this.taken = taken;
    }

    /**
     * A paper whose list may be asked for.
     *
     * @param ids strongest first
     */
    record Paper(String title, List<WorkId> ids) {
        Paper {
            ids = ids.stream().sorted().toList();
        }
    }

    /** Records of the works of these ids, which papers cite. */
    List<String> cited(List<WorkId> ids, IdQuestions byId) {
        int asked = byId.worthAsking(ids).size();
        List<String> what = List.of(asked + (asked == 1 ? " work that they cite" : " works that they cite"));
        return byId.ask(ids, what, Later.NOTHING).stream()
                .flatMap(answer -> connector.records(answer).stream())
                .toList();
    }

    /**
     * Records of the lists that are not in the graph yet: from what is kept, else asked for page by page.
     *
     * @param citing whether of the works that cite the papers, or that they cite
     * @param limit papers whose lists are asked for
     */
    List<String> listed(List<Paper> papers, boolean citing, int limit) {
        String what = citing ? "works that cite " : "works cited by ";
        List<CitationList> lists = missing(papers, citing);
        lists.forEach(list -> list.turn(client::kept));
        List<CitationList> open = lists.stream()
                .filter(list -> list.next().isPresent())
                .limit(limit)
                .toList();
        for (String pages = ""; !open.isEmpty(); pages = "further pages of the ") {
            open = furtherOf(open, pages + what);
        }
        lists.stream()
                .filter(list -> list.next().isEmpty())
                .map(CitationList::first)
                .forEach(whole::add);
        noteThoseCutShort(lists, what);
        return lists.stream()
                .flatMap(list -> list.pages().stream())
                .flatMap(page -> connector.records(page).stream())
                .toList();
    }

    /** Asks for the next page of each. @return the lists that go on */
    private List<CitationList> furtherOf(List<CitationList> open, String what) {
        List<Request> requests =
                open.stream().flatMap(list -> list.next().stream()).toList();
        int mayFollow = open.stream().mapToInt(CitationList::mayFollow).sum();
        Later later = mayFollow == 0 ? Later.NOTHING : new Later(List.of("further pages"), mayFollow, List.of());
        Map<Request, Answer> answers = questions.ask(requests, List.of(what + EnrichPapers.papers(open.size())), later);
        List<CitationList> goOn = new ArrayList<>();
        for (CitationList list : open) {
            Optional<Answer> page = list.next().map(answers::get);
            page.ifPresent(list::add);
            list.turn(client::kept);
            if (page.isPresent() && list.next().isPresent()) {
                goOn.add(list);
            }
        }
        return questions.stopped() ? List.of() : goOn;
    }

    private List<CitationList> missing(List<Paper> papers, boolean citing) {
        Map<Request, CitationList> lists = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        boolean anyTaken = false;
        for (Paper paper : papers) {
            Optional<Query> query = query(paper, citing, unknown);
            if (query.map(Query::first).filter(taken::has).isPresent()) {
                anyTaken = true;
            } else {
                query.ifPresent(asked -> lists.putIfAbsent(asked.first(), new CitationList(paper.title(), asked)));
            }
        }
        if (lists.isEmpty() && !papers.isEmpty()) {
            String none = unknown.stream()
                    .findFirst()
                    .orElse("No paper has an id that " + connector.service().shown() + " lists citations by.");
            notes.add(
                    anyTaken
                            ? "The lists of the works that " + (citing ? "cite the papers" : "the papers cite")
                                    + " are in the graph: nothing is asked for them."
                            : none);
        }
        return List.copyOf(lists.values());
    }

    private Optional<Query> query(Paper paper, boolean citing, Set<String> unknown) {
        for (WorkId id : paper.ids()) {
            Links links = citing ? connector.citations(id, MOST) : connector.references(id, MOST);
            if (links instanceof Links.Listed listed) {
                return Optional.of(listed.query());
            } else if (links instanceof Links.Unknown none) {
                unknown.add(none.why());
            }
        }
        return Optional.empty();
    }

    private void noteThoseCutShort(List<CitationList> lists, String what) {
        List<String> cut =
                lists.stream().flatMap(list -> list.cutShort().stream()).toList();
        if (!cut.isEmpty()) {
            notes.add("Of the " + what + EnrichPapers.papers(cut.size()) + " there are more than the first " + MOST
                    + ", which were taken: " + String.join(", ", cut.subList(0, Math.min(NAMED, cut.size())))
                    + (cut.size() > NAMED ? " …" : "") + ".");
        }
    }

    /** The first requests of the lists that are whole. */
    List<Request> whole() {
        return List.copyOf(whole);
    }

    /** What the user should know. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
