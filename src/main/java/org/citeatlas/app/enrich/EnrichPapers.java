package org.citeatlas.app.enrich;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.app.ImportSummary;
import org.citeatlas.app.Waiting;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.WorkId;
import org.citeatlas.explore.Requirement;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.PaperCounts;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Connectors;
import org.citeatlas.services.Request;
import org.citeatlas.services.asking.Asking;
import org.citeatlas.services.asking.PoliteClient;
import org.citeatlas.services.http.Timing;

/**
 * Asks a service for what papers lack: by their ids, else by their titles; takes what is certain, and imports it as
 * sources like any other. What was answered is kept, so that the same call goes on where one was ended.
 */
public final class EnrichPapers {
    private static final List<String> LACKING =
            List.of("papers", "withoutYear", "withoutAuthors", "withoutAbstract", "withoutReferences");

    private final GraphSession session;
    private final Asking asking;
    private final Connector connector;
    private final EnrichRequest request;
    private final Refusals refusals;
    private final Timing timing;

    /** @param asking how to ask; what is taken is kept in its folder */
    public EnrichPapers(GraphSession session, Asking asking, EnrichRequest request) {
        this(session, asking, request, Timing.SYSTEM);
    }

    EnrichPapers(GraphSession session, Asking asking, EnrichRequest request, Timing timing) {
        this.timing = timing;
        this.session = session;
        this.asking = asking;
        this.request = request;
        this.connector = Connectors.of(request.service());
        this.refusals = Refusals.in(asking.folder());
    }

    /** What was found out about the papers, and what came for them. */
    private final class Found {
        private final List<Verdict> byTitle = new ArrayList<>();
        private final List<Verdict> doubtful = new ArrayList<>();
        private final Map<Wanted, List<Offer>> byId = new LinkedHashMap<>();
        private final Set<String> cited = new LinkedHashSet<>();
        private final Set<String> citing = new LinkedHashSet<>();
        private int unknown;
        private int unanswered;

        /** The records that are taken of the papers themselves. */
        private List<Offer> taken() {
            List<Offer> taken = new ArrayList<>();
            byId.values().forEach(taken::addAll);
            byTitle.forEach(match -> taken.add(match.best().offer()));
            return taken;
        }

        private List<String> records() {
            List<String> records = new ArrayList<>();
            taken().forEach(offer -> records.add(offer.raw()));
            records.addAll(cited);
            records.addAll(citing);
            return records;
        }
    }

    /**
     * Asks, and imports what is certain.
     *
     * @throws CiteatlasException where the graph cannot be had, or an option is wrong. What a service does not answer is
     *     in the summary: what it did answer is in the graph
     */
    public EnrichSummary run(EnrichWatch watch) {
        Graph graph = session.graph();
        Map<String, Long> before = lacking(graph);
        PoliteClient client = new PoliteClient(asking, new Waiting(watch.progress()), timing);
        Questions questions = new Questions(client, asking.endpoint(request.service()), asking.offline(), watch);
        UnknownIds unknown = UnknownIds.of(request.service(), asking, timing.clock());
        IdQuestions byId = new IdQuestions(connector, questions, unknown);
        List<Wanted> wanted = limited(new WantedPapers(graph).of(request, connector), client, unknown);
        Found found = find(wanted, questions, byId, client);
        TakenLists lists = TakenLists.in(asking.folder(), graph);
        LinkedWorks linked = new LinkedWorks(connector, questions, client, lists);
        linked(found, wanted, linked, byId);
        Optional<ImportSummary> imported = taken(found, watch.progress());
        imported.ifPresent(summary -> lists.add(linked.whole(), summary));
        byId.remember();
        return new EnrichSummary(
                wanted.size(),
                questions.announced(),
                client.counts(),
                found.byId.size(),
                found.byTitle.size(),
                found.doubtful.size(),
                found.unknown,
                found.unanswered,
                found.cited.size(),
                found.citing.size(),
                before,
                imported.isPresent() ? lacking(session.graph()) : before,
                questions.failures(),
                linked.notes(),
                questions.ended(),
                imported);
    }

    /** What is offered for papers and not certain to be theirs, of the answers that are kept; sends nothing. */
    public List<Doubt> review() {
        return doubts().verdicts().stream().map(EnrichPapers::doubt).toList();
    }

    /** A paper and the works that it may be. @param offers best first, as {@code --accept} and {@code --refuse} count them */
    public record Doubt(String paper, String title, String reason, List<String> offers) {}

    private static Doubt doubt(Verdict verdict) {
        return new Doubt(
                verdict.wanted().node(),
                verdict.wanted().title(),
                verdict.reason(),
                verdict.offered().stream().map(Verdict.Scored::line).toList());
    }

    /**
     * Takes a work for a paper, because the user says so.
     *
     * @param paper its id, its title, or the number of its row, for the likeliest work; {@code PAPER=ID} for another of
     *     those offered
     * @throws CiteatlasException (usage) where there is no such paper or work; the message says which there are
     */
    public ImportSummary accept(String paper, ImportProgress progress) {
        Found found = new Found();
        found.byTitle.add(doubts().accepted(paper));
        return taken(found, progress).orElseThrow();
    }

    /** Remembers that none of the works offered is this paper. @return how many works that are */
    public int refuse(String paper) {
        Verdict verdict = doubts().of(paper);
        List<Verdict.Scored> shown = verdict.offered();
        shown.forEach(scored -> refusals.add(verdict.wanted(), scored.offer()));
        return shown.size();
    }

    private Doubts doubts() {
        List<Wanted> wanted = new WantedPapers(session.graph()).of(request, connector);
        Asking offline = asking.fromCacheAlone();
        PoliteClient client = new PoliteClient(offline, new Waiting(ImportProgress.NONE), timing);
        Questions questions = new Questions(client, offline.endpoint(request.service()), true, new Silent());
        IdQuestions byId =
                new IdQuestions(connector, questions, UnknownIds.of(request.service(), offline, timing.clock()));
        List<Verdict> doubtful = find(wanted, questions, byId, client).doubtful;
        return new Doubts(doubtful.subList(0, Math.min(request.limit(), doubtful.size())));
    }

    /** As many as are wanted; those that the service was asked about in vain come last, or no others would be reached. */
    private List<Wanted> limited(List<Wanted> wanted, PoliteClient client, UnknownIds unknown) {
        if (wanted.size() <= request.limit()) {
            return wanted;
        }
        Map<Boolean, List<Wanted>> byVain =
                wanted.stream().collect(Collectors.partitioningBy(paper -> isVain(paper, client, unknown)));
        return Stream.of(false, true)
                .flatMap(vain -> byVain.getOrDefault(vain, List.of()).stream())
                .limit(request.limit())
                .toList();
    }

    /** Whether the service does not know its id, and nothing that is certain came for its title. */
    private boolean isVain(Wanted paper, PoliteClient client, UnknownIds unknown) {
        if (!connector.strongest(paper.ids()).map(unknown::has).orElse(true)) {
            return false;
        }
        Optional<Request> asked = title(paper);
        return asked.isEmpty()
                || asked.flatMap(client::kept)
                        .filter(answer -> !verdict(paper, answer).certain())
                        .isPresent();
    }

    private Optional<Request> title(Wanted paper) {
        return connector.byTitle(paper.title(), paper.year(), paper.firstAuthor());
    }

    private Verdict verdict(Wanted paper, Answer answer) {
        return Verdict.of(paper, Offer.of(answer, connector), offer -> refusals.has(paper, offer));
    }

    private Found find(List<Wanted> wanted, Questions questions, IdQuestions byId, PoliteClient client) {
        Found found = new Found();
        int titles = client.toSend(
                wanted.stream().flatMap(paper -> title(paper).stream()).toList());
        List<Wanted> rest = new ArrayList<>(wanted);
        rest.removeAll(byIds(wanted, found, byId, asking.offline() ? 0 : titles));
        byTitles(rest, found, questions);
        return found;
    }

    /** The papers that are found by their ids. @param titles how many titles may have to be asked for */
    private Collection<Wanted> byIds(List<Wanted> wanted, Found found, IdQuestions byId, int titles) {
        Map<WorkId, Wanted> ofId = new LinkedHashMap<>();
        wanted.forEach(paper -> connector.strongest(paper.ids()).ifPresent(id -> ofId.put(id, paper)));
        int asked = byId.worthAsking(ofId.keySet()).size();
        int others = wanted.size() - asked;
        Later later = new Later(
                List.of("the titles of what it does not know by id"
                        + (others > 0 ? ", and of " + papers(others) + " without an id that it knows" : "")),
                titles,
                linkedLater());
        byId.ask(ofId.keySet(), List.of("ids of " + papers(asked)), later)
                .forEach(answer -> Offer.of(answer, connector)
                        .forEach(offer -> offer.paper().ids().stream()
                                .map(ofId::get)
                                .filter(paper -> paper != null)
                                .distinct()
                                .forEach(paper -> found.byId
                                        .computeIfAbsent(paper, any -> new ArrayList<>())
                                        .add(offer))));
        return found.byId.keySet();
    }

    private void byTitles(List<Wanted> wanted, Found found, Questions questions) {
        Map<Wanted, Request> requests = new LinkedHashMap<>();
        wanted.forEach(paper -> title(paper).ifPresent(asked -> requests.put(paper, asked)));
        Map<Request, Answer> answers = questions.ask(
                List.copyOf(requests.values()),
                List.of("titles of " + papers(requests.size())),
                new Later(List.of(), 0, linkedLater()));
        for (Wanted paper : wanted) {
            Request asked = requests.get(paper);
            if (asked == null) {
                found.unknown++; // a title without a word: there is nothing to ask
                continue;
            }
            Answer answer = answers.get(asked);
            if (answer == null) {
                found.unanswered++;
                continue;
            }
            Verdict verdict = verdict(paper, answer);
            if (verdict.certain()) {
                found.byTitle.add(verdict);
            } else if (verdict.doubtful()) {
                found.doubtful.add(verdict);
            } else {
                found.unknown++;
            }
        }
    }

    private List<String> linkedLater() {
        List<String> all = new ArrayList<>();
        if (request.references()) {
            all.add("the works that they cite");
        }
        if (request.citations()) {
            all.add("the works that cite them");
        }
        return all;
    }

    static String papers(int count) {
        return count + (count == 1 ? " paper" : " papers");
    }

    /** The works at the other ends of the papers' citations. */
    private void linked(Found found, List<Wanted> wanted, LinkedWorks works, IdQuestions byId) {
        WantedPapers graph = new WantedPapers(session.graph());
        if (request.references()) {
            Set<WorkId> ids = new LinkedHashSet<>(graph.stubs(request, connector, byId::worthAsking));
            found.taken().stream()
                    .flatMap(offer -> offer.paper().references().stream())
                    .flatMap(reference -> connector.strongest(reference.ids()).stream())
                    .forEach(ids::add);
            found.cited.addAll(works.cited(graph.notInGraph(List.copyOf(ids)), byId));
        }
        boolean lists = request.references() && !connector.namesReferences();
        List<LinkedWorks.Paper> papers =
                lists || request.citations() ? listedFor(found, wanted, graph, byId) : List.of();
        if (lists) {
            found.cited.addAll(works.listed(papers, false, request.limit()));
        }
        if (request.citations()) {
            found.citing.addAll(works.listed(papers, true, request.limit()));
        }
    }

    /** The papers that were found, and those of the graph that need not be looked for, by ids that the service may know. */
    private List<LinkedWorks.Paper> listedFor(Found found, List<Wanted> wanted, WantedPapers graph, IdQuestions byId) {
        List<LinkedWorks.Paper> papers = new ArrayList<>();
        found.taken()
                .forEach(offer -> papers.add(new LinkedWorks.Paper(
                        offer.paper().title(), offer.paper().ids())));
        Map<String, LinkedWorks.Paper> others = graph.linkable(request);
        wanted.forEach(paper -> others.remove(paper.node()));
        others.values()
                .forEach(paper -> papers.add(new LinkedWorks.Paper(paper.title(), byId.worthAsking(paper.ids()))));
        return papers;
    }

    private Optional<ImportSummary> taken(Found found, ImportProgress progress) {
        Path folder = asking.folder().resolve("taken");
        List<Path> files = new EnrichedFiles(folder, connector).write(found.records(), found.byTitle);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new ImportPapers(session)
                        .run(
                                new ImportRequest(
                                        files.stream().map(Path::toString).toList()),
                                progress));
    }

    /** As imports count it; counted anew where the graph has changed since in another way. */
    private static Map<String, Long> lacking(Graph graph) {
        PaperCounts.Known known = PaperCounts.read(graph);
        if (known.counts().isEmpty()) {
            PaperCounts.count(graph, Requirement.lacking());
            known = PaperCounts.read(graph);
        }
        Map<String, Object> counted = known.counts().orElseThrow();
        Map<String, Long> counts = new TreeMap<>();
        LACKING.forEach(name -> counts.put(name, ((Number) Objects.requireNonNull(counted.get(name))).longValue()));
        return counts;
    }
}
