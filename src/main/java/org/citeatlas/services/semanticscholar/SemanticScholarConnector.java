package org.citeatlas.services.semanticscholar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Semantic Scholar's <a href="https://api.semanticscholar.org/api-docs/graph">Academic Graph API</a>: up to 500 papers
 * by id at once, the one paper whose title matches best, a search, and the citations of one paper in pages.
 */
public final class SemanticScholarConnector implements Connector {
    private static final int BATCH = 500; // ids
    private static final int PAGE = 100; // papers of a search
    private static final int MOST = 1_000; // papers of a search
    private static final String PAPERS = "/graph/v1/paper/";
    private static final String SEARCH = PAPERS + "search";
    private static final String FIELDS = "title,abstract,year,publicationDate,authors,venue,publicationVenue,journal,"
            + "externalIds,corpusId,citationCount,fieldsOfStudy,s2FieldsOfStudy,openAccessPdf";

    private final Pages.Shape searched = new Searched();

    @Override
    public Service service() {
        return Service.SEMANTIC_SCHOLAR;
    }

    @Override
    public String format() {
        return "semantic-scholar";
    }

    @Override
    public Set<IdScheme> idSchemes() {
        return Arrays.stream(IdScheme.values()).filter(S2Ids::isAskedBy).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Request> byIds(Collection<WorkId> ids) {
        List<String> asked = ids.stream()
                .flatMap(id -> S2Ids.asked(id).stream())
                .distinct()
                .sorted()
                .toList();
        Target batch = Target.path(PAPERS + "batch").with("fields", FIELDS);
        return Batches.posted(asked, BATCH).stream()
                .map(some -> Request.post(Service.SEMANTIC_SCHOLAR, batch, body(some)))
                .toList();
    }

    private static String body(List<String> ids) {
        ObjectNode body = Json.newObject();
        ArrayNode list = body.putArray("ids");
        ids.forEach(list::add);
        return Json.line(body);
    }

    /** One candidate: the service itself chooses, and says by how much it matches. */
    @Override
    public Optional<Request> byTitle(String title, @Nullable Integer year, @Nullable String firstAuthor) {
        String words = TitleWords.of(title);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        get(Target.path(SEARCH + "/match").with("query", words).with("fields", FIELDS)));
    }

    private static Request get(Target target) {
        return Request.get(Service.SEMANTIC_SCHOLAR, target);
    }

    @Override
    public List<String> records(Answer answer) {
        if (!answer.known()) {
            return List.of();
        }
        JsonNode tree = Json.tree(answer);
        if (S2Links.isLinks(answer.request())) {
            return S2Links.records(answer, tree);
        }
        JsonNode list = tree.isArray() ? tree : tree.path("data");
        boolean none = list.isMissingNode() && tree.path("total").asLong(-1) == 0; // what a vain search gives
        return none ? List.of() : Json.lines(Json.objects(answer, list, "\"data\""));
    }

    @Override
    public Links references(WorkId id, int most) {
        return S2Links.of(id, S2Links.REFERENCES, most);
    }

    @Override
    public Links citations(WorkId id, int most) {
        return S2Links.of(id, S2Links.CITATIONS, most);
    }

    @Override
    public Query list(String text, int most) {
        String asked = text.strip();
        if (asked.isEmpty()) {
            throw CiteatlasException.usage("semantic-scholar: asks for nothing. Write words to search for, such as"
                    + " semantic-scholar:\"low-rank adaptation\".");
        }
        int bounded = Math.min(most, MOST);
        int size = Math.min(bounded, PAGE);
        Target search =
                Target.path(SEARCH).with("query", asked).with("fields", FIELDS).with("limit", size);
        return Pages.offset(offset -> get(search.with("offset", offset)), "offset", size, bounded, searched);
    }

    /** Of a batch whose ids are all unknown, the service complains. */
    @Override
    public boolean nothingKnown(Request request, int status, String body) {
        boolean batch = request.path().equals(PAPERS + "batch");
        boolean search = request.path().equals(SEARCH);
        return status == 404 && !batch && !search || status == 400 && batch && body.contains("No valid paper ids");
    }

    private final class Searched implements Pages.Shape {
        @Override
        public OptionalLong total(Answer page) {
            return Json.number(Json.tree(page).path("total"));
        }

        @Override
        public List<String> records(Answer page) {
            return SemanticScholarConnector.this.records(page);
        }
    }
}
