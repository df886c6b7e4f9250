package org.citeatlas.services.semanticscholar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Links;
import org.citeatlas.services.Pages;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.Target;
import org.citeatlas.services.json.Json;

/**
 * The citations and references of one paper. An answer does not name that paper, so its records are made to: of the
 * references, one record, the paper itself, citing them; of the citations, each citing paper, citing it.
 */
final class S2Links {
    static final String REFERENCES = "/references";
    static final String CITATIONS = "/citations";

    private static final String PAPER = "/graph/v1/paper/";
    private static final int PAGE = 1_000; // citations
    private static final int MOST = 9_000; // citations that offsets lead to; offset and page stay below 10,000
    private static final String OF_A_CITATION = "contexts,intents,isInfluential,";
    private static final String CITED = "title,year,authors,venue,externalIds,corpusId";
    private static final String CITING = CITED + ",abstract,publicationDate,citationCount";

    private S2Links() {}

    static Links of(WorkId id, String which, int most) {
        Optional<String> asked = S2Ids.asked(id);
        if (asked.isEmpty()) {
            return new Links.Unknown("Semantic Scholar knows no ids such as " + id + ".");
        }
        int bounded = Math.min(most, MOST);
        int size = Math.min(bounded, PAGE);
        Target list = Target.path(PAPER + Target.encodedPath(asked.get()) + which)
                .with("fields", OF_A_CITATION + (which.equals(REFERENCES) ? CITED : CITING))
                .with("limit", size);
        return new Links.Listed(Pages.offset(
                offset -> Request.get(Service.SEMANTIC_SCHOLAR, list.with("offset", offset)),
                "offset",
                size,
                bounded,
                new Listed()));
    }

    static boolean isLinks(Request request) {
        return request.path().endsWith(REFERENCES) || request.path().endsWith(CITATIONS);
    }

    static List<String> records(Answer answer, JsonNode tree) {
        JsonNode data = tree.path("data");
        if (data.isNull()) { // the publisher keeps its references to itself
            return List.of();
        }
        List<ObjectNode> links = Json.objects(answer, data, "\"data\"");
        String path = answer.request().path();
        boolean references = path.endsWith(REFERENCES);
        String id = path.substring(PAPER.length(), path.lastIndexOf('/'));
        ObjectNode asked = S2Ids.paper(URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8));
        return references ? citing(asked, answer, links) : cited(asked, answer, links);
    }

    private static List<String> citing(ObjectNode asked, Answer answer, List<ObjectNode> links) {
        ArrayNode references = asked.putArray("references");
        for (ObjectNode link : links) {
            ObjectNode cited = Json.object(answer, link.path("citedPaper"), "\"citedPaper\"");
            link.remove("citedPaper");
            cited.setAll(link);
            references.add(cited);
        }
        return references.isEmpty() ? List.of() : List.of(Json.line(asked));
    }

    private static List<String> cited(ObjectNode asked, Answer answer, List<ObjectNode> links) {
        List<String> records = new ArrayList<>();
        for (ObjectNode link : links) {
            Json.object(answer, link.path("citingPaper"), "\"citingPaper\"");
            link.set("citedPaper", asked);
            records.add(Json.line(link));
        }
        return records;
    }

    /** A page says where the next begins, unless it is the last. */
    private static final class Listed implements Pages.Shape {
        @Override
        public OptionalLong total(Answer page) {
            return OptionalLong.empty();
        }

        @Override
        public List<String> records(Answer page) {
            return S2Links.records(page, Json.tree(page));
        }

        @Override
        public boolean isLast(Answer page) {
            return !Json.tree(page).path("next").isIntegralNumber();
        }
    }
}
