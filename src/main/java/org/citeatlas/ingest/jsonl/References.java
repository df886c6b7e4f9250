package org.citeatlas.ingest.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** The works that one line cites. */
final class References {
    private final JsonFields paper;
    private final OwnIds ownIds;

    References(JsonFields paper, OwnIds ownIds) {
        this.paper = paper;
        this.ownIds = ownIds;
    }

    /** The cited work; empty, and rejected, where the element says nothing of one. */
    Optional<Reference> read(JsonNode reference) {
        if (reference.isTextual() && !reference.textValue().isBlank() || reference.isIntegralNumber()) {
            return Optional.of(byId(reference.asText()));
        }
        Optional<Reference> found = reference instanceof ObjectNode object
                ? described(paper.inside("references", object), object)
                : Optional.empty();
        if (found.isEmpty()) {
            paper.reject("references", reference, "an id, or an object with an id or a title");
        }
        return found;
    }

    private Reference byId(String id) {
        Optional<WorkId> known = WorkId.parse(id);
        Reference inFile = ownIds.target(id);
        if (known.isPresent() || inFile == null) {
            return known.map(Reference::of).orElseGet(() -> new Reference(List.of(), null, null, null, null, id, null));
        }
        return inFile;
    }

    private Optional<Reference> described(JsonFields fields, ObjectNode object) {
        String id = fields.text("id");
        Reference inFile = id == null || !OwnIds.isOwn(id) ? null : ownIds.target(id);
        List<WorkId> ids = inFile == null || inFile.ids().isEmpty() ? OwnIds.ids(object) : inFile.ids();
        Reference reference = new Reference(
                ids,
                or(fields.text("title"), inFile == null ? null : inFile.title()),
                or(fields.year("year"), inFile == null ? null : inFile.year()),
                or(firstAuthor(fields), inFile == null ? null : inFile.firstAuthor()),
                fields.text("venue"),
                fields.text("text"),
                fields.text("intent"),
                fields.texts("contexts"),
                fields.flag("influential"));
        for (IdScheme scheme : IdScheme.values()) {
            fields.pass(scheme.property());
        }
        fields.countRest();
        boolean says = !ids.isEmpty() || reference.title() != null || reference.text() != null;
        return says ? Optional.of(reference) : Optional.empty();
    }

    private static @Nullable String firstAuthor(JsonFields fields) {
        List<JsonNode> authors = fields.list("authors");
        List<AuthorText> names = authors.isEmpty() ? List.of() : AuthorText.of(authors.get(0));
        return names.isEmpty() ? null : names.get(0).name();
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
