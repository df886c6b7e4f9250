package org.citeatlas.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citeatlas.graph.model.KnownWork;
import org.citeatlas.graph.model.ShelvedNames;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Lets every shelf hold what the names on it lead to now: works that came, came back, fell apart or were joined. Of a work
 * that is gone an {@code :Absent} node is held, until it comes again. What a shelf holds so depends on what a user put
 * there and on the works of the graph, and not on how these came and went.
 */
final class ShelfSettlement {
    private static final String HELD = """
            MATCH (s)-[h:HOLDS]->(w) WHERE elementId(s) = $shelf
            RETURN elementId(h) AS edge, w.id AS id, w:Absent AS absent, coalesce(h.names, [w.id]) AS names,
                   h.title AS title, coalesce(h.addedAt, datetime()) AS addedAt
            ORDER BY id
            """;
    private static final String THERE = """
            UNWIND $ids AS id MATCH (w:Work {id: id})
            WHERE EXISTS { (w)-[:FROM]->() } OR EXISTS { (w)<-[:CITES]-() }
            RETURN id, coalesce(w.title, w.id) AS title
            """;
    private static final String LET_GO = """
            UNWIND $edges AS edge MATCH ()-[h:HOLDS]->(w) WHERE elementId(h) = edge
            DELETE h
            """;
    private static final String LONELY = "MATCH (a:Absent) WHERE NOT EXISTS { (a)<-[:HOLDS]-() } DELETE a";

    private final WorkLookup lookup = new WorkLookup();

    private ShelfSettlement() {}

    /** Settles all shelves, one in a transaction. */
    static void settle(Graph graph) {
        List<String> shelves = graph.reading(
                tx -> tx.run("MATCH (s:Collection|Mark) WHERE EXISTS { (s)-[:HOLDS]->() } RETURN elementId(s) AS shelf")
                        .list(row -> row.get("shelf").asString()));
        if (shelves.isEmpty()) {
            return;
        }
        ShelfSettlement settlement = new ShelfSettlement();
        graph.reading(tx -> {
            settlement.lookup.loadOtherIds(tx);
            return null;
        });
        for (String shelf : shelves) {
            graph.writing(tx -> {
                settlement.settle(tx, shelf);
                return null;
            });
        }
    }

    /** Writes down all names of those of these papers that stand on a shelf, before they lose them with their last record. */
    static void keepNames(TransactionContext tx, Collection<String> papers) {
        List<String> held = tx.run(
                        "UNWIND $papers AS id MATCH (w:Work {id: id}) WHERE EXISTS { (w)<-[:HOLDS]-() } RETURN id",
                        Map.of("papers", List.copyOf(papers)))
                .list(row -> row.get("id").asString());
        List<Map<String, Object>> rows = new ArrayList<>();
        if (!held.isEmpty()) {
            Map<String, KnownWork> works = new WorkLookup().find(tx, held);
            held.forEach(id -> rows.add(Map.of(
                    "id",
                    id,
                    "names",
                    List.copyOf(ShelvedNames.of(Objects.requireNonNull(works.get(id)))
                            .names()))));
        }
        Statements.run(tx, "write/keep-names", rows);
    }

    /** Where on a shelf something stands. */
    private record Place(String id, boolean absent) {}

    /** What stands there. */
    private record Held(ShelvedNames names, @Nullable String title, ZonedDateTime addedAt) {
        static Held of(Record row) {
            return new Held(
                    new ShelvedNames(new TreeSet<>(row.get("names").asList(Value::asString))),
                    row.get("title").asString(null),
                    row.get("addedAt").asZonedDateTime());
        }

        Held with(Held other) {
            boolean earlier = other.addedAt.isBefore(addedAt);
            return new Held(
                    names.and(other.names.names()),
                    title != null ? title : other.title,
                    earlier ? other.addedAt : addedAt);
        }

        Map<String, Object> properties() {
            Map<String, Object> properties = new HashMap<>();
            properties.put("names", List.copyOf(names.names()));
            properties.put("title", title);
            properties.put("addedAt", addedAt);
            return properties;
        }
    }

    /** Ids of what stands on a shelf and should not, or is not there and should be. */
    static List<String> changes(TransactionContext tx, String shelf) {
        ShelfSettlement settlement = new ShelfSettlement();
        settlement.lookup.loadOtherIds(tx);
        Map<Place, Held> before = held(tx, shelf, new LinkedHashMap<>());
        Map<Place, Held> now = settlement.placed(tx, before.values());
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .filter(place -> !Objects.equals(before.get(place), now.get(place)))
                .map(Place::id)
                .distinct()
                .toList();
    }

    /** What stands on a shelf. @param edges gets the element id of the edge to each */
    private static Map<Place, Held> held(TransactionContext tx, String shelf, Map<Place, String> edges) {
        Map<Place, Held> held = new LinkedHashMap<>();
        tx.run(HELD, Map.of("shelf", shelf)).forEachRemaining(row -> {
            Place place = new Place(row.get("id").asString(), row.get("absent").asBoolean());
            edges.put(place, row.get("edge").asString());
            held.put(place, Held.of(row));
        });
        return held;
    }

    private void settle(TransactionContext tx, String shelf) {
        Map<Place, String> edges = new LinkedHashMap<>();
        Map<Place, Held> before = held(tx, shelf, edges);
        Map<Place, Held> now = placed(tx, before.values());
        List<Place> left =
                edges.keySet().stream().filter(place -> !now.containsKey(place)).toList();
        write(tx, shelf, before, now);
        letGo(tx, left, left.stream().map(edges::get).toList());
    }

    private Map<Place, Held> placed(TransactionContext tx, Collection<Held> all) {
        Set<String> names = new TreeSet<>();
        all.forEach(held -> names.addAll(held.names().names()));
        Map<String, KnownWork> works = lookup.find(tx, names);
        Map<String, String> titles = new HashMap<>();
        tx.run(THERE, Map.of("ids", List.copyOf(works.keySet())))
                .forEachRemaining(row ->
                        titles.put(row.get("id").asString(), row.get("title").asString()));
        works.keySet().retainAll(titles.keySet());
        Map<String, Set<KnownWork>> byName = byName(works.values());
        Map<Place, Held> placed = new LinkedHashMap<>();
        for (Held held : all) {
            Set<KnownWork> named = new LinkedHashSet<>();
            held.names().names().forEach(name -> named.addAll(byName.getOrDefault(name, Set.of())));
            Map<String, ShelvedNames> shares = held.names().among(named);
            shares.forEach((id, share) ->
                    placed.merge(new Place(id, false), new Held(share, titles.get(id), held.addedAt()), Held::with));
            if (shares.isEmpty()) {
                placed.merge(new Place(held.names().strongest(), true), held, Held::with);
            }
        }
        return placed;
    }

    private static Map<String, Set<KnownWork>> byName(Collection<KnownWork> works) {
        Map<String, Set<KnownWork>> byName = new HashMap<>();
        for (KnownWork work : works) {
            ShelvedNames.of(work)
                    .names()
                    .forEach(name -> byName.computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .add(work));
        }
        return byName;
    }

    private static void write(TransactionContext tx, String shelf, Map<Place, Held> before, Map<Place, Held> now) {
        List<Map<String, Object>> works = new ArrayList<>();
        List<Map<String, Object>> absent = new ArrayList<>();
        now.forEach((place, held) -> {
            if (!held.equals(before.get(place))) {
                (place.absent() ? absent : works)
                        .add(Map.of("shelf", shelf, "id", place.id(), "properties", held.properties()));
            }
        });
        Statements.run(tx, "write/hold", works);
        Statements.run(tx, "write/hold-absent", absent);
    }

    private static void letGo(TransactionContext tx, List<Place> places, List<String> edges) {
        if (edges.isEmpty()) {
            return;
        }
        tx.run(LET_GO, Map.of("edges", edges)).consume();
        Settlement.deleteUncited(
                tx,
                places.stream().filter(place -> !place.absent()).map(Place::id).toList());
        deleteLonely(tx);
    }

    /** Deletes what no shelf holds any more of works that are gone. */
    static void deleteLonely(TransactionContext tx) {
        tx.run(LONELY).consume();
    }
}
