package org.citeatlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;

/**
 * A kind of key that is settled chunk by chunk.
 *
 * @param touched the keys of this kind that were touched
 * @param page statement that gives the next keys of all that there are: those behind {@code $after}, {@code $chunk} at most
 */
record SettledKeys(Function<Touched, Set<String>> touched, String page) {
    static final SettledKeys NAMES = nodes(Touched::names, "Entity", "foldedName");
    static final SettledKeys STUBS = new SettledKeys(
            Touched::stubs,
            "MATCH (n:Work) WHERE n.id > $after AND n:Stub RETURN n.id AS key ORDER BY key LIMIT $chunk");
    static final SettledKeys AUTHOR_YEARS = edges(Touched::authorYears, "CITES", "authorYear");
    static final SettledKeys PERSON_IDS = edges(Touched::personIds, "WROTE", "personId");
    static final SettledKeys PERSON_NAMES = edges(Touched::personNames, "WROTE", "foldedName");
    static final SettledKeys AUTHORS = nodes(Touched::authors, "Author", "key");
    static final SettledKeys INSTITUTIONS = nodes(Touched::institutions, "Institution", "key");
    static final SettledKeys VENUES = nodes(Touched::venues, "Venue", "key");
    static final SettledKeys TOPICS = nodes(Touched::topics, "Topic", "key");
    static final SettledKeys REPOSITORIES = nodes(Touched::repositories, "Repository", "url");
    static final SettledKeys PAGES = nodes(Touched::pages, "ProjectPage", "url");
    static final SettledKeys TITLES = nodes(Touched::titles, "Paper", "titleKey");

    private static final int CHUNK = 2_000; // keys per transaction

    /** Settles these keys. */
    @FunctionalInterface
    interface Work {
        void on(TransactionContext tx, List<String> keys);
    }

    /** Does the work for every key of this kind that was touched, a chunk in a transaction. */
    void each(Graph graph, Touched what, Work work) {
        if (what.isEverything()) {
            String after = "";
            for (List<String> keys = page(graph, after); !keys.isEmpty(); keys = page(graph, after)) {
                inTransaction(graph, keys, work);
                after = keys.get(keys.size() - 1);
            }
        } else {
            List<String> keys = List.copyOf(touched.apply(what));
            for (int from = 0; from < keys.size(); from += CHUNK) {
                inTransaction(graph, keys.subList(from, Math.min(keys.size(), from + CHUNK)), work);
            }
        }
    }

    private List<String> page(Graph graph, String after) {
        return graph.reading(tx -> tx.run(page, Map.of("after", after, "chunk", CHUNK))
                .list(row -> row.get("key").asString()));
    }

    private static void inTransaction(Graph graph, List<String> keys, Work work) {
        graph.writing(tx -> {
            work.on(tx, keys);
            return null;
        });
    }

    private static SettledKeys nodes(Function<Touched, Set<String>> touched, String label, String key) {
        return new SettledKeys(
                touched,
                "MATCH (n:%s) WHERE n.%s > $after RETURN DISTINCT n.%s AS key ORDER BY key LIMIT $chunk"
                        .formatted(label, key, key));
    }

    private static SettledKeys edges(Function<Touched, Set<String>> touched, String type, String key) {
        return new SettledKeys(
                touched,
                "MATCH ()-[r:%s]->() WHERE r.%s > $after RETURN DISTINCT r.%s AS key ORDER BY key LIMIT $chunk"
                        .formatted(type, key, key));
    }
}
