package org.citeatlas.app.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.NameIndex;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Links;
import org.jspecify.annotations.Nullable;

/** Finds the papers that lack what a service may know: year, authors, abstract, or references where it has those. */
final class WantedPapers {
    private static final String LACKS = "p.year IS NULL OR p.abstract IS NULL OR NOT EXISTS { (p)<-[:WROTE]-() }";
    private static final String LACKS_REFERENCES = " OR NOT EXISTS { (p)-[:CITES]->() }";
    private static final String COLLECTION = "EXISTS { (p)-[:SAME_AS*0..2]-()<-[:HOLDS]-(:Collection {name: $in}) }";
    private static final String SOURCE = "EXISTS { (p)-[:FROM]->(:Source {id: $in}) }";
    private static final String IDS = Arrays.stream(IdScheme.values())
            .map(scheme -> "." + scheme.property())
            .collect(Collectors.joining(", "));

    private final Graph graph;

    WantedPapers(Graph graph) {
        this.graph = graph;
    }

    /** Those that this service has not been heard on, by id. */
    List<Wanted> of(EnrichRequest request, Connector connector) {
        Map<String, Object> values = new HashMap<>(Map.of("format", connector.format(), "limit", request.limit()));
        String scope = "true";
        String in = request.in();
        if (in != null) {
            Candidate shelf = new NameIndex(graph).shelf(in);
            values.put("in", shelf.key());
            scope = shelf.kind().equals("collection") ? COLLECTION : SOURCE;
        }
        String lacks = LACKS + (knowsReferences(connector) ? LACKS_REFERENCES : "");
        return graph
                .read(
                        "MATCH (p:Paper) WHERE " + scope + " AND (" + lacks + ") "
                                + "AND NOT EXISTS { (p)-[:FROM]->(s:Source) WHERE s.format = $format } "
                                + "WITH p ORDER BY p.id LIMIT toInteger($limit) "
                                + "RETURN p.id AS node, p.title AS title, p.year AS year, p.abstract AS abstract, "
                                + "p {" + IDS + "} AS ids, "
                                + "COLLECT { MATCH (p)<-[w:WROTE]-(a) RETURN coalesce(w.name, a.name) ORDER BY w.position LIMIT 1 }[0] AS author",
                        values)
                .stream()
                .map(WantedPapers::wanted)
                .toList();
    }

    /** Which of these ids no paper of the graph has, in their order. */
    List<WorkId> notInGraph(List<WorkId> ids) {
        Map<IdScheme, List<WorkId>> byScheme = ids.stream().collect(Collectors.groupingBy(WorkId::scheme));
        List<WorkId> known = new ArrayList<>();
        byScheme.forEach((scheme, some) -> graph.read(
                        "UNWIND $values AS value MATCH (p:Work:Paper {" + scheme.property()
                                + ": value}) RETURN DISTINCT value",
                        Map.of("values", some.stream().map(WorkId::value).toList()))
                .forEach(row -> known.add(new WorkId(scheme, String.valueOf(row.get("value"))))));
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }

    private static boolean knowsReferences(Connector connector) {
        return connector.idSchemes().stream()
                .anyMatch(scheme -> !(connector.references(new WorkId(scheme, "W1"), 1) instanceof Links.Unknown));
    }

    private static Wanted wanted(Map<String, Object> row) {
        List<WorkId> ids = new ArrayList<>();
        if (row.get("ids") instanceof Map<?, ?> properties) {
            for (IdScheme scheme : IdScheme.values()) {
                Optional.ofNullable(properties.get(scheme.property()))
                        .ifPresent(value -> ids.add(new WorkId(scheme, value.toString())));
            }
        }
        return new Wanted(
                String.valueOf(row.get("node")),
                ids,
                String.valueOf(row.get("title")),
                row.get("year") instanceof Number year ? year.intValue() : null,
                text(row.get("author")),
                text(row.get("abstract")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
