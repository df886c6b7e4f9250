package org.citeatlas.app.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.app.QueryOptions;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.citeatlas.explore.Requirement;
import org.citeatlas.explore.Shelf;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.NameIndex;
import org.citeatlas.graph.WorkIds;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Links;
import org.jspecify.annotations.Nullable;

/** Finds the papers that lack what a service may know: year, authors, abstract, or references where it has those. */
final class WantedPapers {
    private static final List<String> LACKS = List.of("withoutYear", "withoutAbstract", "withoutAuthors");
    private static final String LACKS_REFERENCES = "withoutReferences";

    private final Graph graph;

    WantedPapers(Graph graph) {
        this.graph = graph;
    }

    /** Those that this service has not been heard on, by id. */
    List<Wanted> of(EnrichRequest request, Connector connector) {
        Map<String, Object> values = new HashMap<>(Map.of("format", connector.format()));
        String scope = scope(request, values);
        String lacks = Stream.concat(
                        LACKS.stream(), knowsReferences(connector) ? Stream.of(LACKS_REFERENCES) : Stream.empty())
                .map(Requirement.lacking()::get)
                .collect(Collectors.joining(" OR "));
        return graph
                .read(
                        "MATCH (p:Paper) WHERE " + scope + " AND (" + lacks + ") "
                                + "AND NOT EXISTS { (p)-[:FROM]->(s:Source) WHERE s.format = $format } "
                                + "WITH p ORDER BY p.id "
                                + "RETURN p.id AS node, p.title AS title, p.year AS year, p.abstract AS abstract, "
                                + "p {" + WorkIds.PROPERTIES + "} AS ids, "
                                + "COLLECT { MATCH (p)<-[w:WROTE]-(a) RETURN coalesce(w.name, a.name) ORDER BY w.position LIMIT 1 }[0] AS author",
                        values)
                .stream()
                .map(WantedPapers::wanted)
                .toList();
    }

    /**
     * The works that papers of the graph cite and that are known by reference only: of each the id to ask the service by.
     *
     * @param worthAsking leaves out ids; papers that cite nothing else do not count for the limit
     */
    List<WorkId> stubs(
            EnrichRequest request, Connector connector, Function<Collection<WorkId>, List<WorkId>> worthAsking) {
        Map<String, Object> values = new HashMap<>();
        String found = "MATCH (p:Paper)-[:CITES]->(w:Stub) WHERE " + scope(request, values) + " ";
        String ids = "w {" + WorkIds.PROPERTIES + "} AS ids";
        if (request.limit() == Integer.MAX_VALUE) {
            return worthAsking.apply(graph.read(found + "RETURN DISTINCT " + ids, values).stream()
                    .flatMap(row -> connector.strongest(ids(row)).stream())
                    .toList());
        }
        Map<String, List<WorkId>> byPaper = new LinkedHashMap<>();
        graph.read(found + "RETURN p.id AS node, " + ids + " ORDER BY p.id", values)
                .forEach(row -> connector
                        .strongest(ids(row))
                        .ifPresent(
                                id -> byPaper.computeIfAbsent(String.valueOf(row.get("node")), any -> new ArrayList<>())
                                        .add(id)));
        return byPaper.values().stream()
                .map(worthAsking)
                .filter(some -> !some.isEmpty())
                .limit(request.limit())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * The papers whose lists of citations may be asked for, by the ids of their nodes, in order: those of the shelf, else
     * those of the user's own sources, without those that came only as the other ends of citations.
     */
    Map<String, LinkedWorks.Paper> linkable(EnrichRequest request) {
        Map<String, Object> values = new HashMap<>(Map.of("answers", EnrichedFiles.ANSWERS));
        String scope = scope(request, values);
        String own = "EXISTS { (p)-[:FROM]->(s:Source) WHERE NOT s.name =~ $answers }";
        Map<String, LinkedWorks.Paper> papers = new LinkedHashMap<>();
        graph.read(
                        "MATCH (p:Paper) WHERE " + (request.in() == null ? own : scope)
                                + " RETURN p.id AS node, p.title AS title, p {" + WorkIds.PROPERTIES
                                + "} AS ids ORDER BY p.id",
                        values)
                .forEach(row -> papers.put(
                        String.valueOf(row.get("node")),
                        new LinkedWorks.Paper(Objects.requireNonNullElse(text(row.get("title")), ""), ids(row))));
        return papers;
    }

    /** A predicate over a paper {@code p}, whose value is put to the others. */
    private String scope(EnrichRequest request, Map<String, Object> values) {
        String in = request.in();
        if (in == null) {
            return "true";
        }
        Candidate shelf = new NameIndex(graph, QueryOptions.DEFAULT_TIMEOUT).shelf(in);
        values.put("in", shelf.key());
        return Shelf.ofKind(shelf.kind()).predicate("p");
    }

    private static List<WorkId> ids(Map<String, Object> row) {
        return row.get("ids") instanceof Map<?, ?> ids ? WorkIds.of(ids) : List.of();
    }

    /** Which of these ids no paper of the graph has, in their order. */
    List<WorkId> notInGraph(List<WorkId> ids) {
        Map<IdScheme, List<WorkId>> byScheme = ids.stream().collect(Collectors.groupingBy(WorkId::scheme));
        Set<WorkId> known = new HashSet<>();
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
        return new Wanted(
                String.valueOf(row.get("node")),
                ids(row),
                Objects.requireNonNullElse(text(row.get("title")), ""),
                row.get("year") instanceof Number year ? year.intValue() : null,
                text(row.get("author")),
                text(row.get("abstract")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
