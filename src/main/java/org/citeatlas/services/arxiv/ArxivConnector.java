package org.citeatlas.services.arxiv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Batches;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Pages;
import org.citeatlas.services.Query;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.citeatlas.services.Target;
import org.citeatlas.services.TitleWords;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv's API</a>: an Atom feed of the preprints of a list of
 * ids, or of a query.
 */
public final class ArxivConnector implements Connector, Pages.Shape {
    private static final int BATCH = 100; // ids
    private static final int PAGE = 200; // preprints; up to 2,000, which it often cuts off
    private static final int MOST = 30_000; // preprints of a query
    private static final Set<String> FEED = Set.of("application/atom+xml", "application/xml", "text/xml");

    @Override
    public Service service() {
        return Service.ARXIV;
    }

    @Override
    public String format() {
        return "arxiv-atom";
    }

    @Override
    public Set<IdScheme> idSchemes() {
        return Set.of(IdScheme.ARXIV);
    }

    @Override
    public List<Request> byIds(Collection<WorkId> ids) {
        return Batches.of(Connector.values(IdScheme.ARXIV, ids), BATCH).stream()
                .map(batch ->
                        get(query().with("id_list", String.join(",", batch)).with("max_results", BATCH)))
                .toList();
    }

    private static Target query() {
        return Target.path("/api/query");
    }

    private static Request get(Target target) {
        return new Request(Service.ARXIV, target, null, FEED);
    }

    @Override
    public Optional<Request> byTitle(String title, @Nullable Integer year, @Nullable String firstAuthor) {
        String words = TitleWords.of(title);
        Target target = query().with("search_query", "ti:\"" + words + "\"").with("max_results", CANDIDATES);
        return words.isEmpty() ? Optional.empty() : Optional.of(get(target));
    }

    @Override
    public List<String> records(Answer answer) {
        if (!answer.known()) {
            return List.of();
        }
        AtomFeed feed = AtomFeed.of(answer);
        List<String> records = new ArrayList<>();
        for (Element entry : feed.entries()) {
            if (AtomFeed.text(entry, "id").contains("/api/errors")) {
                throw new ServiceException(
                        Trouble.REFUSED,
                        "arXiv refused the question: " + AtomFeed.text(entry, "summary") + ". (Asked: "
                                + answer.request().canonical() + ")");
            }
            records.add(AtomFeed.alone(entry));
        }
        if (records.isEmpty() && isMissing(feed, answer.request())) {
            throw new ServiceException(Trouble.UNREADABLE, "an empty page, though there are more entries");
        }
        return records;
    }

    @Override
    public String document(List<String> records) {
        return AtomFeed.together(records);
    }

    /** It is known to answer so now and then, and rightly when it is asked again. */
    private static boolean isMissing(AtomFeed feed, Request request) {
        boolean searched = request.parameter("search_query").isPresent();
        return searched && feed.total().orElse(0) > feed.start().orElse(0);
    }

    @Override
    public Query list(String text, int most) {
        String search = ArxivQuery.of(text);
        int bounded = Math.min(most, MOST);
        int size = Math.min(bounded, PAGE);
        Target list = query().with("search_query", search)
                .with("sortBy", "submittedDate")
                .with("sortOrder", "ascending")
                .with("max_results", size);
        return Pages.offset(start -> get(list.with("start", start)), "start", size, bounded, this);
    }

    @Override
    public OptionalLong total(Answer page) {
        return AtomFeed.of(page).total();
    }
}
