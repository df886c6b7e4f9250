package org.citeatlas.services.semanticscholar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.json.Json;

/** Ids of works in Semantic Scholar's spelling. */
final class S2Ids {
    private static final String CORPUS = "corpusid:";

    private S2Ids() {}

    /** As an address or a batch has it: {@code ARXIV:2106.09685}; empty for a scheme that it cannot be asked by. */
    static Optional<String> asked(WorkId id) {
        return switch (id.scheme()) {
            case DOI -> Optional.of("DOI:" + id.value());
            case ARXIV -> Optional.of("ARXIV:" + id.value());
            case ACL -> Optional.of("ACL:" + id.value());
            case PUBMED -> Optional.of("PMID:" + id.value());
            case S2 ->
                Optional.of(
                        id.value().startsWith(CORPUS)
                                ? "CorpusId:" + id.value().substring(CORPUS.length())
                                : id.value());
            case OPENALEX, DBLP, AMINER -> Optional.empty();
        };
    }

    /** A paper that has nothing but the id by which it was asked for. */
    static ObjectNode paper(String asked) {
        ObjectNode paper = Json.newObject();
        int colon = asked.indexOf(':');
        if (colon < 0) {
            return paper.put("paperId", asked);
        }
        String value = asked.substring(colon + 1);
        switch (asked.substring(0, colon)) {
            case "CorpusId" -> paper.put("corpusId", Long.parseLong(value));
            case "ARXIV" -> paper.putObject("externalIds").put("ArXiv", value);
            case "PMID" -> paper.putObject("externalIds").put("PubMed", value);
            default -> paper.putObject("externalIds").put(asked.substring(0, colon), value);
        }
        return paper;
    }

    static boolean isAskedBy(IdScheme scheme) {
        return asked(new WorkId(scheme, "")).isPresent();
    }
}
