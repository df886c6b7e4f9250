package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
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

    /** Settles what this writer touched. @param writer knows the names that the papers of the graph teach now, and no others */
    public static void settle(Graph graph, PaperWriter writer) {
        settle(graph, writer, part -> {});
    }

    /** The same. @param settled hears how much of it is done: from 0 to 1 */
    public static void settle(Graph graph, PaperWriter writer, DoubleConsumer settled) {
        new Settlement(graph, writer.touched()).run(steps(writer), settled);
    }

    /** What is done for every key of a kind that was touched. */
    private record Step(SettledKeys keys, SettledKeys.Work work) {
        /** How long it takes, beside the others. */
        int weight(Touched touched) {
            return 1 + keys.touched().apply(touched).size();
        }
    }

    private void run(List<Step> steps, DoubleConsumer settled) {
        double all = steps.stream().mapToInt(step -> step.weight(touched)).sum();
        double done = 0;
        for (Step step : steps) {
            double weight = step.weight(touched);
            step.keys().each(graph, touched, step.work());
            done += weight;
            settled.accept(Math.min(1, done / all)); // people make others touched
        }
        ShelfSettlement.settle(graph);
    }

    private static List<Step> steps(PaperWriter writer) {
        PersonSettlement persons = new PersonSettlement(writer.touched());
        List<Step> steps = new ArrayList<>(List.of(
                new Step(SettledKeys.NAMES, unlearning(writer)),
                new Step(SettledKeys.PERSON_IDS, persons::settleIds),
                new Step(SettledKeys.PERSON_NAMES, persons::settleNames),
                new Step(SettledKeys.AUTHORS, statement("settle-people")),
                new Step(SettledKeys.NAMES, new EntitySettlement(writer.reading())::settle),
                new Step(SettledKeys.AUTHOR_YEARS, new CitationSettlement(writer.touched())::settle),
                new Step(SettledKeys.STUBS, statement("settle-stubs")),
                new Step(SettledKeys.VENUES, statement("settle-venues")),
                new Step(SettledKeys.TOPICS, statement("settle-topics")),
                new Step(SettledKeys.INSTITUTIONS, statement("settle-institutions")),
                new Step(SettledKeys.TITLES, new VersionSettlement(writer.apart())::settle),
                new Step(SettledKeys.STUBS, Settlement::deleteUncited)));
        Tied.ALL.forEach(tied -> steps.add(new Step(tied.keys(), run(tied.delete()))));
        return steps;
    }

    /** Reads papers again that mention names which no paper teaches any more, or which a forgotten paper taught. */
    private static SettledKeys.Work unlearning(PaperWriter writer) {
        return (tx, names) -> {
            Set<String> papers = new TreeSet<>(TaughtNames.untaught(tx, names));
            papers.addAll(TaughtNames.learners(tx, writer.touched().lessonsAmong(names)));
            if (!papers.isEmpty()) {
                writer.rewrite(tx, papers);
            }
        };
    }

    static void deleteUncited(TransactionContext tx, List<String> stubs) {
        tx.run(
                        "UNWIND $keys AS key MATCH (s:Work:Stub {id: key}) "
                                + "WHERE NOT EXISTS { (s)<-[:CITES|HOLDS]-() } AND NOT EXISTS { (s)-[:FROM]->() } "
                                + "DETACH DELETE s",
                        Map.of("keys", stubs))
                .consume();
    }

    private static SettledKeys.Work run(String statement) {
        return (tx, keys) -> tx.run(statement, Map.of("keys", keys)).consume();
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
