package org.citeatlas.ingest.semanticscholar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.json.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * What Semantic Scholar says of one citation, wherever it stands.
 *
 * @param intent its own words: background, methodology, result; null where it has none
 * @param contexts the sentences that cite
 * @param influential null where it is silent
 */
record Citation(
        @Nullable String intent,
        List<String> contexts,
        @Nullable Boolean influential) {
    Citation {
        contexts = List.copyOf(contexts);
    }

    /** In the spelling of the Graph API, of the old API or of the bulk data set. */
    static Citation of(JsonFields fields) {
        List<String> contexts = new ArrayList<>(texts(fields.list("contexts")));
        List<JsonNode> intents = new ArrayList<>(fields.list(fields.has("intents") ? "intents" : "intent"));
        for (JsonFields both : fields.objects("contextsWithIntent")) {
            contexts.addAll(texts(both.list("context")));
            intents.addAll(both.list("intents"));
        }
        String words = flat(intents).distinct().collect(Collectors.joining(", "));
        Boolean influential = fields.flag(fields.has("isInfluential") ? "isInfluential" : "isinfluential");
        return new Citation(words.isEmpty() ? null : words, contexts, influential);
    }

    private static List<String> texts(List<JsonNode> nodes) {
        return flat(nodes).toList();
    }

    /** The texts in a list that may hold lists. */
    private static Stream<String> flat(List<JsonNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node.isArray() ? node.valueStream() : Stream.of(node))
                .filter(JsonNode::isTextual)
                .map(node -> node.textValue().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The work that is cited so. */
    Reference of(
            List<WorkId> ids,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable String firstAuthor,
            @Nullable String venue) {
        return new Reference(ids, title, year, firstAuthor, venue, null, intent, contexts, influential);
    }

    static Optional<WorkId> corpusId(JsonFields fields, String name) {
        String number = fields.text(name);
        return number == null ? Optional.empty() : IdScheme.S2.parse("corpusid:" + number);
    }
}
