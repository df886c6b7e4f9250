package org.citeatlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Keys of what an import or a {@code forget} touched, and that must be settled at its end: names that may now mean two
 * things, citations that may now find their paper, nodes that may now stand alone. Beyond {@link #MOST} it gives up to
 * remember them one by one: then {@link #everything} must be settled.
 */
final class Touched {
    /** Keys in memory; about 100 bytes each. */
    private static final int MOST = 400_000;

    /** What a stub shows of the citations of it. */
    private static final List<String> SHOWN = List.of("title", "text", "year", "firstAuthor", "venue");

    private static final String NEIGHBOURS = """
            UNWIND $rows AS row
            MATCH (p:Work {id: row.id})--(x)
            WHERE NOT x:Source AND NOT x:Collection AND NOT x:Mark
            RETURN DISTINCT labels(x) AS labels, coalesce(x.foldedName, x.key, x.url, x.id) AS key
            """;
    private static final String AUTHORS = """
            UNWIND $rows AS row
            MATCH (p:Work {id: row.id})<-[w:WROTE]-()
            RETURN DISTINCT w.foldedName AS name, w.personId AS id, w.institutions AS institutions
            """;

    private final Set<String> names = new TreeSet<>();
    private final Set<String> authorYears = new TreeSet<>();
    private final Set<String> stubs = new TreeSet<>();
    private final Set<String> repositories = new TreeSet<>();
    private final Set<String> pages = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private final Set<String> authors = new TreeSet<>();
    private final Set<String> personNames = new TreeSet<>();
    private final Set<String> personIds = new TreeSet<>();
    private final Set<String> institutions = new TreeSet<>();
    private final Set<String> venues = new TreeSet<>();
    private final Set<String> titles = new TreeSet<>();
    private final Set<String> lessons = new TreeSet<>();
    private boolean everything;

    /** Says that all of the graph is to be settled. */
    void everything() {
        everything = true;
        List.of(
                        names,
                        authorYears,
                        stubs,
                        repositories,
                        pages,
                        topics,
                        authors,
                        personNames,
                        personIds,
                        institutions,
                        venues,
                        titles)
                .forEach(Set::clear);
    }

    boolean isEverything() {
        return everything;
    }

    /** Folded names of entities. */
    Set<String> names() {
        return names;
    }

    /** {@code hu 2021}: first authors and years of papers and of in-text citations. */
    Set<String> authorYears() {
        return authorYears;
    }

    /** Node ids of works known by citation only. */
    Set<String> stubs() {
        return stubs;
    }

    Set<String> repositories() {
        return repositories;
    }

    Set<String> pages() {
        return pages;
    }

    Set<String> topics() {
        return topics;
    }

    Set<String> authors() {
        return authors;
    }

    /** Folded names of authors. */
    Set<String> personNames() {
        return personNames;
    }

    /** Ids that sources give to authors. */
    Set<String> personIds() {
        return personIds;
    }

    Set<String> institutions() {
        return institutions;
    }

    Set<String> venues() {
        return venues;
    }

    /** Folded titles of papers. */
    Set<String> titles() {
        return titles;
    }

    /** Touches all that these rows are about to write. */
    void by(Batch batch) {
        batch.rows("papers").forEach(row -> {
            add(authorYears, property(row, "authorYear"));
            add(titles, property(row, "titleKey"));
        });
        add(names, batch, "entities", "key");
        add(stubs, batch, "stubs", "id");
        add(repositories, batch, "repositories", "url");
        add(pages, batch, "pages", "url");
        add(topics, batch, "topics", "key");
        add(authors, batch, "authors", "key");
        add(institutions, batch, "institutions", "key");
        add(venues, batch, "venues", "key");
        batch.rows("cites").forEach(row -> {
            add(authorYears, property(row, "authorYear"));
            if (SHOWN.stream().anyMatch(value -> property(row, value) != null)) {
                add(stubs, row.get("to")); // one that shows nothing and is cited, as every new one is, is settled
            }
        });
        batch.rows("wrote").forEach(row -> {
            add(personNames, property(row, "foldedName"));
            add(personIds, property(row, "personId"));
        });
        forgetWhereTooMany();
    }

    /** Touches all that these works are tied to now. @param rows one per work, {@code {id}} */
    void neighboursOf(TransactionContext tx, List<Map<String, Object>> rows) {
        if (rows.isEmpty() || everything) {
            return;
        }
        tx.run(NEIGHBOURS, Map.of("rows", rows))
                .forEachRemaining(row -> of(row.get("labels").asList(Value::asString))
                        .add(row.get("key").asString()));
        tx.run(AUTHORS, Map.of("rows", rows)).forEachRemaining(row -> {
            add(personNames, row.get("name").asString(null));
            add(personIds, row.get("id").asString(null));
            institutions.addAll(row.get("institutions").asList(Value::asString, List.of()));
        });
        tx.run(
                        "UNWIND $rows AS row MATCH (p:Work {id: row.id}) RETURN p.titleKey AS title, p.authorYear AS authorYear",
                        Map.of("rows", rows))
                .forEachRemaining(row -> {
                    add(titles, row.get("title").asString(null));
                    add(authorYears, row.get("authorYear").asString(null));
                });
        forgetWhereTooMany();
    }

    /** Notes the names that these papers teach, because they may teach them no longer. @param rows {@code {id}} */
    void lessonsOf(TransactionContext tx, List<Map<String, Object>> rows) {
        tx.run(
                        "UNWIND $rows AS row MATCH (p:Work {id: row.id})-[m:MENTIONS]->(e:Entity) WHERE m.teaches "
                                + "RETURN DISTINCT e.foldedName AS name",
                        Map.of("rows", rows))
                .forEachRemaining(row -> add(lessons, row.get("name").asString(null)));
    }

    /** Those of these names that {@link #lessonsOf} noted. */
    List<String> lessonsAmong(List<String> names) {
        return names.stream().filter(lessons::contains).toList();
    }

    private void forgetWhereTooMany() {
        int all = names.size()
                + authorYears.size()
                + stubs.size()
                + topics.size()
                + authors.size()
                + personNames.size()
                + personIds.size()
                + titles.size();
        if (everything || all > MOST) {
            everything();
        }
    }

    private static void add(Set<String> keys, Batch batch, String statement, String column) {
        batch.rows(statement).forEach(row -> add(keys, row.get(column)));
    }

    private static void add(Set<String> keys, @Nullable Object key) {
        if (key != null) {
            keys.add((String) key);
        }
    }

    private static @Nullable Object property(Map<String, Object> row, String name) {
        return row.get("properties") instanceof Map<?, ?> properties ? properties.get(name) : null;
    }

    private Set<String> of(List<String> labels) {
        return switch (NodeKind.of(labels).orElseThrow()) {
            case WORK -> stubs;
            case ENTITY -> names;
            case REPOSITORY -> repositories;
            case PAGE -> pages;
            case TOPIC -> topics;
            case AUTHOR -> authors;
            case INSTITUTION -> institutions;
            case VENUE -> venues;
            case SOURCE, COLLECTION, SPLIT, MARK, ABSENT -> throw new IllegalStateException("not settled: " + labels);
        };
    }
}
