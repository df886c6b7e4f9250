package org.citeatlas.graph.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.jspecify.annotations.Nullable;

/**
 * Who an author is, as far as one record can tell: {@code orcid:…}, else the id of the source ({@code openalex:a123}), else
 * {@code name:} and the folded name. {@link Persons} then brings those together that are one person.
 *
 * @param key of the node
 * @param name in natural order
 * @param orcid null where the record gives none
 * @param personId the source's own id; null where the record gives none
 * @param assumed whether only the name tells
 */
record PersonKey(
        String key,
        String name,
        @Nullable String orcid,
        @Nullable String personId,
        boolean assumed) {

    /** @param apart id of the paper, where the same name in another paper is not to be taken for the same person */
    static PersonKey of(AuthorName author, @Nullable String apart) {
        String name = naturalOrder(author.name());
        String personId = author.sourceId() == null ? null : qualified(author.sourceId());
        if (author.orcid() != null) {
            return new PersonKey(ofOrcid(author.orcid()), name, author.orcid(), personId, false);
        }
        if (personId != null) {
            return new PersonKey(personId, name, null, personId, false);
        }
        String key = "name:" + NameFold.fold(name) + (apart == null ? "" : "@" + apart);
        return new PersonKey(key, name, null, null, apart == null);
    }

    static String ofOrcid(String orcid) {
        return "orcid:" + orcid.toLowerCase(Locale.ROOT);
    }

    Map<String, Object> node() {
        Map<String, Object> node = new HashMap<>(Map.of("key", key, "name", name, "assumed", assumed));
        PaperRows.put(node, "orcid", orcid);
        return node;
    }

    /** What the {@code WROTE} edge says of the person. */
    Map<String, Object> edge() {
        Map<String, Object> edge = new HashMap<>(Map.of("name", name, "foldedName", NameFold.fold(name)));
        PaperRows.put(edge, "orcid", orcid);
        PaperRows.put(edge, "personId", personId);
        PaperRows.put(edge, "assumed", assumed ? true : null);
        return edge;
    }

    private static String qualified(String sourceId) {
        String id = sourceId.strip().toLowerCase(Locale.ROOT);
        return id.contains(":") ? id : "id:" + id;
    }

    private static String naturalOrder(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name.strip() : (name.substring(comma + 1) + " " + name.substring(0, comma)).strip();
    }
}
