package org.citeatlas.services.crossref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <a href="https://api.crossref.org/swagger-ui/index.html">Crossref's REST API</a>: works by filter, where several
 * {@code doi:} stand for any of them, and by words. DOIs that others give out, arXiv's among them, are not there.
 */
public final class CrossrefConnector implements Connector, Pages.Shape {
    private static final int BATCH = 50; // DOIs in a filter; it states no limit but that of an address
    private static final int PAGE = 100; // works; up to 1,000, which take it long
    private static final int MOST = 10_000; // works that offsets lead to
    private static final Pattern FILTER = Pattern.compile("[a-z][a-z.-]*:\\S.*");

    @Override
    public Service service() {
        return Service.CROSSREF;
    }

    @Override
    public String format() {
        return "crossref";
    }

    @Override
    public Set<IdScheme> idSchemes() {
        return Set.of(IdScheme.DOI);
    }

    @Override
    public List<Request> byIds(Collection<WorkId> ids) {
        List<String> dois =
                Connector.values(IdScheme.DOI, ids).stream().distinct().sorted().toList();
        List<Request> requests = new ArrayList<>();
        List<String> plain = dois.stream().filter(doi -> doi.indexOf(',') < 0).toList();
        for (List<String> batch : Batches.of(plain, BATCH)) {
            String filter = batch.stream().map(doi -> "doi:" + doi).collect(Collectors.joining(","));
            requests.add(get(works().with("filter", filter).with("rows", BATCH)));
        }
        dois.stream()
                .filter(doi -> doi.indexOf(',') >= 0) // which would end it in a filter
                .forEach(doi -> requests.add(get(Target.path("/works/" + Target.encodedPath(doi)))));
        return requests;
    }

    private static Target works() {
        return Target.path("/works");
    }

    private static Request get(Target target) {
        return Request.get(Service.CROSSREF, target);
    }

    @Override
    public Optional<Request> byTitle(String title, @Nullable Integer year, @Nullable String firstAuthor) {
        String words = TitleWords.of(title);
        String all = Stream.of(
                        words,
                        TitleWords.of(Objects.requireNonNullElse(firstAuthor, "")),
                        year == null ? "" : "" + year)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(get(works().with("query.bibliographic", all).with("rows", CANDIDATES)));
    }

    @Override
    public List<String> records(Answer answer) {
        if (!answer.known()) {
            return List.of();
        }
        JsonNode message = Json.object(answer, Json.tree(answer).path("message"), "\"message\"");
        return message.has("DOI")
                ? List.of(Json.line(message))
                : Json.lines(Json.objects(answer, message.path("items"), "\"items\""));
    }

    @Override
    public boolean namesReferences() {
        return true;
    }

    @Override
    public Links references(WorkId id, int most) {
        return new Links.InRecord();
    }

    @Override
    public Links citations(WorkId id, int most) {
        return new Links.Unknown(
                "Crossref counts the works that cite one, but does not list them. OpenAlex and Semantic Scholar do.");
    }

    @Override
    public Query list(String text, int most) {
        String asked = text.strip();
        if (asked.isEmpty()) {
            throw CiteatlasException.usage("crossref: asks for nothing. Write words to search for, such as"
                    + " crossref:\"low-rank adaptation\", or a filter, such as crossref:\"issn:2041-1723\".");
        }
        int bounded = Math.min(most, MOST);
        int size = Math.min(bounded, PAGE);
        Target works = works().with(FILTER.matcher(asked).matches() ? "filter" : "query", asked)
                .with("rows", size);
        return Pages.offset(offset -> get(works.with("offset", offset)), "offset", size, bounded, this);
    }

    @Override
    public OptionalLong total(Answer page) {
        return Json.number(Json.tree(page).path("message").path("total-results"));
    }

    @Override
    public boolean nothingKnown(Request request, int status, String body) {
        return status == 404 && request.path().startsWith("/works/");
    }
}
