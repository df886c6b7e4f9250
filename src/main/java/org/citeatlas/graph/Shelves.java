package org.citeatlas.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.WorkId;
import org.citeatlas.graph.model.KnownWork;
import org.citeatlas.graph.model.ShelvedNames;
import org.neo4j.driver.TransactionContext;

/**
 * What a user put by: collections, and the marks {@code read}, {@code keep} and {@code drop}. They outlive the sources: see
 * {@link ShelfSettlement}.
 */
public final class Shelves {
    /** Characters of a collection's name. */
    public static final int LONGEST_NAME = 200;

    private final Graph graph;

    public Shelves(Graph graph) {
        this.graph = graph;
    }

    /** The names of all collections, sorted. */
    public List<String> collections() {
        return graph.reading(tx -> tx.run("MATCH (c:Collection) RETURN c.name AS name ORDER BY name")
                .list(row -> row.get("name").asString()));
    }

    /** Those collections whose name is this one but for case, accents and punctuation; sorted. */
    public List<String> near(String name) {
        String folded = NameFold.fold(name);
        return collections().stream()
                .filter(other -> !other.equals(name) && NameFold.fold(other).equals(folded))
                .toList();
    }

    /**
     * The collection that has exactly this name.
     *
     * @throws CiteatlasException exit code 2 where there is none; the message names what comes near
     */
    public Shelf collection(String name) {
        List<String> all = collections();
        if (!all.contains(name)) {
            List<String> near = near(name);
            String hint = all.isEmpty()
                    ? "There is none yet: 'collection NAME add PAPER' makes one."
                    : near.isEmpty()
                            ? "'collection' lists them all."
                            : "Near it: '" + String.join("', '", near) + "'. Names are matched as written.";
            throw CiteatlasException.usage("No collection is called '" + name + "'. " + hint);
        }
        return Shelf.collection(name);
    }

    /**
     * Puts works on a shelf, which is made where it is not there. One that stands on it already stays as it is.
     *
     * @param works ids of nodes
     * @return those that are new to it
     * @throws CiteatlasException exit code 2 where the name cannot be a collection's
     */
    public Set<String> put(Shelf shelf, Collection<String> works) {
        checkName(shelf.name());
        return graph.writing(tx -> put(tx, shelf, works));
    }

    /**
     * Takes works off a shelf.
     *
     * @param works ids of nodes, or what {@link #absent} found
     * @return those that stood on it
     */
    public Set<String> take(Shelf shelf, Collection<String> works) {
        return graph.writing(tx -> take(tx, shelf, works));
    }

    /**
     * Gives works this mark and takes others from them.
     *
     * @param mark one of {@link Shelf#MARKS}; empty to take back what they have
     * @return the mark that each had before, by id; of those without any there is none
     */
    public Map<String, String> mark(Collection<String> works, Optional<String> mark) {
        return graph.writing(tx -> {
            Map<String, String> before = new LinkedHashMap<>();
            tx.run(
                            "MATCH (m:Mark)-[h:HOLDS]->(w) WHERE w.id IN $works RETURN w.id AS id, m.name AS mark "
                                    + "ORDER BY h.addedAt",
                            Map.of("works", List.copyOf(works)))
                    .forEachRemaining(row ->
                            before.put(row.get("id").asString(), row.get("mark").asString()));
            tx.run(
                            "MATCH (m:Mark)-[h:HOLDS]->(w) WHERE w.id IN $works AND m.name <> $mark DELETE h",
                            Map.of("works", List.copyOf(works), "mark", mark.orElse("")))
                    .consume();
            ShelfSettlement.deleteLonely(tx);
            mark.ifPresent(given -> put(tx, Shelf.mark(given), works));
            return before;
        });
    }

    /**
     * What a shelf keeps of a work that is not in the graph now, by one of the work's ids or by its title as it was.
     *
     * @return its key is one for {@link #take}
     */
    public Optional<Candidate> absent(Collection<Shelf> shelves, String name) {
        String id = WorkId.parse(name).map(WorkId::toString).orElse(name);
        return shelves.stream()
                .flatMap(shelf -> graph.reading(tx -> tx
                        .run(
                                "MATCH " + shelf.pattern() + "-[h:HOLDS]->(a:Absent) "
                                        + "WHERE a.id = $name OR $id IN h.names OR toLower(h.title) = toLower($name) "
                                        + "RETURN a.id AS id, coalesce(h.title, a.id) AS title ORDER BY id LIMIT 1",
                                Map.of("shelf", shelf.name(), "name", name, "id", id))
                        .list(row -> new Candidate(
                                "paper",
                                row.get("id").asString(),
                                row.get("title").asString(),
                                "not in the graph now"))
                        .stream()))
                .findFirst();
    }

    /** Gives a collection another name. @throws CiteatlasException exit code 2 where that cannot be, or is taken */
    public void rename(String name, String now) {
        checkName(now);
        Shelf shelf = collection(name);
        if (!now.equals(name) && collections().contains(now)) {
            throw CiteatlasException.usage("There is a collection '" + now + "' already. Give another name, or '"
                    + "collection \"" + now + "\" delete' it first.");
        }
        graph.writing(tx -> tx.run("MATCH " + shelf.pattern() + " SET s.name = $now", Map.of("shelf", name, "now", now))
                .consume());
    }

    /** Deletes a collection; its papers stay in the graph. @return how many it held */
    public long delete(String name) {
        Shelf shelf = collection(name);
        return graph.writing(tx -> {
            long held = tx.run(
                            "MATCH " + shelf.pattern() + " WITH s, COUNT { (s)-[:HOLDS]->() } AS held DETACH DELETE s "
                                    + "RETURN held",
                            Map.of("shelf", name))
                    .single()
                    .get("held")
                    .asLong();
            ShelfSettlement.deleteLonely(tx);
            return held;
        });
    }

    private static Set<String> put(TransactionContext tx, Shelf shelf, Collection<String> works) {
        String id = tx.run(
                        "MERGE " + shelf.pattern()
                                + " ON CREATE SET s.createdAt = datetime() RETURN elementId(s) AS id",
                        Map.of("shelf", shelf.name()))
                .single()
                .get("id")
                .asString();
        Set<String> fresh = new LinkedHashSet<>(works);
        fresh.removeAll(standing(tx, shelf, works));
        Map<String, KnownWork> known = new WorkLookup().find(tx, fresh);
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String work : fresh) {
            KnownWork found = known.get(work);
            if (found != null) {
                List<String> names = List.copyOf(ShelvedNames.of(found).names());
                rows.add(Map.of("shelf", id, "id", work, "properties", Map.of("names", names, "addedAt", now)));
            }
        }
        Statements.run(tx, "write/hold", rows);
        return fresh;
    }

    private static Set<String> take(TransactionContext tx, Shelf shelf, Collection<String> works) {
        Set<String> standing = standing(tx, shelf, works);
        tx.run(
                        "MATCH " + shelf.pattern() + "-[h:HOLDS]->(w) WHERE w.id IN $works DELETE h",
                        Map.of("shelf", shelf.name(), "works", List.copyOf(standing)))
                .consume();
        ShelfSettlement.deleteLonely(tx);
        return standing;
    }

    private static Set<String> standing(TransactionContext tx, Shelf shelf, Collection<String> works) {
        return new LinkedHashSet<>(tx.run(
                        "MATCH " + shelf.pattern() + "-[:HOLDS]->(w) WHERE w.id IN $works RETURN w.id AS id",
                        Map.of("shelf", shelf.name(), "works", List.copyOf(works)))
                .list(row -> row.get("id").asString()));
    }

    private static void checkName(String name) {
        if (name.isBlank()) {
            throw CiteatlasException.usage("A collection needs a name that is more than blanks.");
        }
        if (name.length() > LONGEST_NAME) {
            throw CiteatlasException.usage("A collection's name may have " + LONGEST_NAME + " characters, and '"
                    + name.substring(0, 20) + "…' has " + name.length() + ". Give a shorter one.");
        }
    }
}
