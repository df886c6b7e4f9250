package org.citeatlas.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/**
 * Brings all that depends on more than one paper in line with the papers that are there now: which sense of a name a
 * paper means, what an entity is called, who is one person, which paper a citation in running text is of, which papers
 * are versions of one work, which nodes have nothing left to stand for. What it leaves does not depend on the order in
 * which papers came and went. The rules are those of {@link org.citeatlas.graph.model}.
 */
public final class Settlement {
    private final Graph graph;
    private final Touched touched;

    private Settlement(Graph graph, Touched touched) {
        this.graph = graph;
        this.touched = touched;
    }

    /**
     * Settles what this writer touched.
     *
     * @param writer knows the names that the papers of the graph teach now, and no others
     */
    public static void settle(Graph graph, PaperWriter writer) {
        Settlement settlement = new Settlement(graph, writer.touched());
        settlement.unlearn(writer);
        settlement.people();
        settlement.each(SettledKeys.NAMES, new EntitySettlement(writer.reading())::settle);
        settlement.each(SettledKeys.AUTHOR_YEARS, new CitationSettlement(writer.touched())::settle);
        settlement.each(SettledKeys.STUBS, statement("settle-stubs"));
        settlement.each(SettledKeys.VENUES, statement("settle-venues"));
        settlement.each(SettledKeys.TOPICS, statement("settle-topics"));
        settlement.each(SettledKeys.INSTITUTIONS, statement("settle-institutions"));
        settlement.each(SettledKeys.TITLES, new VersionSettlement(writer.apart())::settle);
        settlement.deleteLonely();
    }

    /** Takes out mentions of names that no paper teaches any more. */
    private void unlearn(PaperWriter writer) {
        each(SettledKeys.NAMES, (tx, names) -> {
            List<String> papers = TaughtNames.untaught(tx, names);
            if (!papers.isEmpty()) {
                writer.rewrite(tx, papers);
            }
        });
    }

    private void people() {
        PersonSettlement persons = new PersonSettlement(touched);
        each(SettledKeys.PERSON_IDS, persons::settleIds);
        each(SettledKeys.PERSON_NAMES, persons::settleNames);
        each(SettledKeys.AUTHORS, statement("settle-people"));
    }

    private void deleteLonely() {
        each(
                SettledKeys.STUBS,
                (tx, keys) -> tx.run(
                                "UNWIND $keys AS key MATCH (s:Work:Stub {id: key}) "
                                        + "WHERE NOT EXISTS { (s)<-[:CITES|HOLDS]-() } AND NOT EXISTS { (s)-[:FROM]->() } "
                                        + "DETACH DELETE s",
                                Map.of("keys", keys))
                        .consume());
        deleteLonely(SettledKeys.NAMES, "Entity", "foldedName", "[:MENTIONS|EVALUATED_ON]");
        deleteLonely(SettledKeys.REPOSITORIES, "Repository", "url", "[:HAS_REPOSITORY|USES_REPOSITORY]");
        deleteLonely(SettledKeys.PAGES, "ProjectPage", "url", "[:HAS_PAGE]");
        deleteLonely(SettledKeys.TOPICS, "Topic", "key", "[:ABOUT]");
        deleteLonely(SettledKeys.AUTHORS, "Author", "key", "[:WROTE]");
        deleteLonely(SettledKeys.INSTITUTIONS, "Institution", "key", "[:AFFILIATED_WITH]");
        deleteLonely(SettledKeys.VENUES, "Venue", "key", "[:PUBLISHED_IN]");
    }

    /** Deletes nodes that no edge of these types ties to anything; label, key and types are ours, not a user's. */
    private void deleteLonely(SettledKeys keys, String label, String key, String types) {
        String statement = "UNWIND $keys AS key MATCH (n:%s {%s: key}) WHERE NOT EXISTS { (n)-%s-() } DETACH DELETE n"
                .formatted(label, key, types);
        each(keys, (tx, chunk) -> tx.run(statement, Map.of("keys", chunk)).consume());
    }

    private void each(SettledKeys keys, SettledKeys.Work work) {
        keys.each(graph, touched, work);
    }

    /** Runs a statement of {@code cypher/write} with rows {@code {key}}. */
    private static SettledKeys.Work statement(String name) {
        return (TransactionContext tx, List<String> keys) -> Statements.run(
                tx,
                "write/" + name,
                keys.stream()
                        .map(key -> (Map<String, Object>) new HashMap<String, Object>(Map.of("key", key)))
                        .toList());
    }
}
