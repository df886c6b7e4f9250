package org.citeatlas.services.openalex;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Batches;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Links;
import org.citeatlas.services.Pages;
import org.citeatlas.services.Query;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.Target;
import org.citeatlas.services.TitleWords;
import org.citeatlas.services.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * <a href="https://developers.openalex.org/">OpenAlex</a>: lists of works by
 * <a href="https://developers.openalex.org/guides/filtering">filter</a>, of which one takes a hundred ids. It has no ids
 * of arXiv, but the DOIs that arXiv gives out: a preprint is found by its arXiv id as long as it is a work of its own.
 *
 * <p>A search costs ten times a filter, a single work nothing; pages are numbered, up to 10,000 works, which needs no
 * key (a second page by cursor does).
 */
public final class OpenAlexConnector implements Connector, Pages.Shape {
    private static final int BATCH = 100; // values in a filter, and works a page
    private static final int MOST = 10_000; // works that pages lead to
    private static final String ARXIV_DOI = "10.48550/arxiv.";
    private static final Pattern FILTER = Pattern.compile("[a-z_]+(\\.[a-z_]+)*:\\S.*");
    private static final Pattern SEPARATOR = Pattern.compile("[,|]"); // what would end a value of a filter

    @Override
    public Service service() {
        return Service.OPENALEX;
    }

    @Override
    public String format() {
        return "openalex";
    }

    @Override
    public Set<IdScheme> idSchemes() {
        return Set.of(IdScheme.DOI, IdScheme.ARXIV, IdScheme.OPENALEX, IdScheme.PUBMED);
    }

    @Override
    public List<Request> byIds(Collection<WorkId> ids) {
        Set<String> dois = new TreeSet<>();
        Connector.values(IdScheme.DOI, ids).forEach(dois::add);
        Connector.values(IdScheme.ARXIV, ids).forEach(id -> dois.add(ARXIV_DOI + id));
        List<Request> requests = new ArrayList<>();
        batches("doi", dois.stream().filter(doi -> !isAwkward(doi)).toList(), requests);
        dois.stream().filter(OpenAlexConnector::isAwkward).forEach(doi -> requests.add(single("doi:" + doi)));
        batches("ids.openalex", Connector.values(IdScheme.OPENALEX, ids), requests);
        batches("ids.pmid", Connector.values(IdScheme.PUBMED, ids), requests);
        return requests;
    }

    private static boolean isAwkward(String doi) {
        return SEPARATOR.matcher(doi).find();
    }

    private static void batches(String filter, Collection<String> values, List<Request> requests) {
        for (List<String> batch : Batches.of(values, BATCH)) {
            Target works = works().with("filter", filter + ":" + String.join("|", batch));
            requests.add(Request.get(Service.OPENALEX, works.with("per_page", BATCH)));
        }
    }

    private static Request single(String id) {
        return Request.get(Service.OPENALEX, Target.path("/works/" + Target.encodedPath(id)));
    }

    private static Target works() {
        return Target.path("/works");
    }

    @Override
    public Optional<Request> byTitle(String title, @Nullable Integer year, @Nullable String firstAuthor) {
        String words = TitleWords.of(title);
        Target works = works().with("filter", "title.search:" + words).with("per_page", CANDIDATES);
        return words.isEmpty() ? Optional.empty() : Optional.of(Request.get(Service.OPENALEX, works));
    }

    @Override
    public List<String> records(Answer answer) {
        if (!answer.known()) {
            return List.of();
        }
        JsonNode tree = Json.tree(answer);
        if (tree.path("id").isTextual()) {
            return List.of(Json.line(tree));
        }
        return Json.lines(Json.objects(answer, tree.path("results"), "\"results\""));
    }

    @Override
    public boolean namesReferences() {
        return true;
    }

    /** Those that OpenAlex itself has; of all, the record names the ids. */
    @Override
    public Links references(WorkId id, int most) {
        return linked("cited_by", id, most);
    }

    @Override
    public Links citations(WorkId id, int most) {
        return linked("cites", id, most);
    }

    private Links linked(String filter, WorkId id, int most) {
        return id.scheme() == IdScheme.OPENALEX
                ? new Links.Listed(
                        pages(works().with("filter", filter + ":" + id.value()), "cited_by_count:desc", most))
                : new Links.Unknown(
                        "OpenAlex lists citations by its own ids, and " + id + " is none: ask for the work.");
    }

    @Override
    public Query list(String text, int most) {
        String asked = text.strip();
        if (asked.isEmpty()) {
            throw CiteatlasException.usage(
                    "openalex: asks for nothing. Write a filter, such as"
                            + " openalex:\"cites:W2626778328\", or words to search for, such as openalex:\"low-rank adaptation\".");
        }
        boolean filter = FILTER.matcher(asked).matches();
        return pages(works().with(filter ? "filter" : "search", asked), "", most);
    }

    private Pages pages(Target works, String sort, int most) {
        int bounded = Math.min(most, MOST);
        int size = Math.min(bounded, BATCH);
        Target sorted = sort.isEmpty() ? works : works.with("sort", sort);
        return Pages.numbered(
                page -> Request.get(
                        Service.OPENALEX, sorted.with("per_page", size).with("page", page)),
                "page",
                size,
                bounded,
                this);
    }

    @Override
    public OptionalLong total(Answer page) {
        return Json.number(Json.tree(page).path("meta").path("count"));
    }

    @Override
    public boolean nothingKnown(Request request, int status, String body) {
        return status == 404 && request.path().startsWith("/works/");
    }
}
