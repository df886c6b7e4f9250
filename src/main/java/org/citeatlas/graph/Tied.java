package org.citeatlas.graph;

import java.util.List;

/**
 * Nodes that stand for something only as long as edges tie them to it; alone, they go.
 *
 * @param keys by which they are settled
 * @param label of the nodes
 * @param key property that has the key
 * @param types of the edges, as a pattern
 */
record Tied(SettledKeys keys, String label, String key, String types) {
    static final List<Tied> ALL = List.of(
            new Tied(SettledKeys.NAMES, "Entity", "foldedName", "[:MENTIONS|EVALUATED_ON]"),
            new Tied(SettledKeys.REPOSITORIES, "Repository", "url", "[:HAS_REPOSITORY|USES_REPOSITORY]"),
            new Tied(SettledKeys.PAGES, "ProjectPage", "url", "[:HAS_PAGE]"),
            new Tied(SettledKeys.TOPICS, "Topic", "key", "[:ABOUT]"),
            new Tied(SettledKeys.AUTHORS, "Author", "key", "[:WROTE]"),
            new Tied(SettledKeys.INSTITUTIONS, "Institution", "key", "[:AFFILIATED_WITH]"),
            new Tied(SettledKeys.VENUES, "Venue", "key", "[:PUBLISHED_IN]"));

    /** Deletes those of {@code $keys} that stand alone. */
    String delete() {
        return "UNWIND $keys AS key MATCH (n:%s {%s: key}) WHERE NOT EXISTS { (n)-%s-() } DETACH DELETE n"
                .formatted(label, key, types);
    }

    /** One row per node of {@code $keys}: {@code id}, and whether it is {@code alone}. */
    String look() {
        return "UNWIND $keys AS key MATCH (n:%s {%s: key}) RETURN coalesce(n.key, n.url) AS id, NOT EXISTS { (n)-%s-() } AS alone"
                .formatted(label, key, types);
    }
}
